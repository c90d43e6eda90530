"""Read who speaks in Arabic, where no capital shows where a name begins or ends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from headwater.statements.quoting.grammar import Grammar
from headwater.statements.quoting.lexicon import QuotingLexicon
from headwater.statements.quoting.subject import Reach, Subject
from headwater.statements.quoting.tokens import Token, tokens_in
from headwater.statements.statement import SourceKind
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

_ARTICLE = "ال"
_SAME_LETTERS = str.maketrans("أإآىة", "ااايه")
_BEFORE_SURNAME = word_set("عبد بن ابن بنت ابو أبو أبي ابي آل ولد")
_ENDS_A_NAME = word_set(
    """
    إن أن بأن إنه إنها أنه أنها بأنه بأنها قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة مشيرا مشيرة موضحا
    موضحة متحدثا متحدثة معتبرا معتبرة محذرا محذرة ردا تعليقا قوله قولها تصريحه تصريحها ذلك هذا هذه
    الذي التي أمس اليوم لاحقا الاتهامات للصحفيين للصحافة لنا له لها كما
    """
)
_ADVERBS = word_set(
    """
    بهدوء بوضوح بلهجة بلغة بنبرة بوصفه بوصفها بلسان بحزم بغضب بصراحة بثقة بسخرية بحزن ببساطة بقلق
    بأسى بشدة بمرارة بصوت بدوره بدورها بالقول باسم بلا بدون بعد بين بل باكيا باكية ضاحكا ضاحكة
    """
)
_MOST_NAME_WORDS = 5
_MOST_BODY_WORDS = 6


def arabic_subject(reach: Reach, grammar: Grammar) -> Subject | None:
    """Return who is named at the start of `reach`; None if it is not sure that somebody is."""
    tokens = tokens_in(reach, grammar)
    if not tokens or not tokens[0].text[0].isalpha():
        return None
    lexicon = grammar.lexicon
    head = _bare(tokens[0].text)
    if head in lexicon.body_nouns or head in lexicon.group_nouns:
        found = _body(reach, tokens, lexicon)
    else:
        found = _person(reach, tokens, lexicon)
    return found if found is not None and _is_ended(reach, tokens, found, lexicon) else None


def _person(reach: Reach, tokens: Sequence[Token], lexicon: QuotingLexicon) -> Subject | None:
    first = next((n for n in range(len(tokens)) if _begins_name(tokens, n, lexicon)), None)
    if first is None:
        return _surname(reach, tokens)
    if any(_is_small(token, lexicon) for token in tokens[:first] if not token.is_comma):
        # “An official of the guard of Ahmad”, “said to Ahmad”: somebody else is named.
        return None
    if not _is_apposed(tokens, first, lexicon):
        return None
    last = _last_of_name(tokens, first, lexicon)
    if last == first:
        return _surname(reach, tokens)
    name = reach.text[tokens[first].start : tokens[last].end]
    span = Span(tokens[0].start, tokens[last].end)
    return Subject(SourceKind.NAMED_PERSON, name, span)


def _surname(reach: Reach, tokens: Sequence[Token]) -> Subject | None:
    full = reach.full_names.get(tokens[0].text)
    if full is None:
        return None
    return Subject(SourceKind.NAMED_PERSON, full, Span(tokens[0].start, tokens[0].end))


def _body(reach: Reach, tokens: Sequence[Token], lexicon: QuotingLexicon) -> Subject | None:
    """Return the body with all words of its name; None for “the ministry” alone."""
    is_group = _bare(tokens[0].text) in lexicon.group_nouns
    last = 0
    for at in range(1, min(len(tokens), _MOST_BODY_WORDS)):
        token = tokens[at]
        is_place = token.text in {"في", "لدى"} and not is_group and at + 1 < len(tokens)
        if is_place and not _is_indefinite_noun(tokens[at + 1]):
            continue
        if token.is_quoted and is_group and at == 1:
            last = at
            break
        if token.is_comma or token.is_quoted or _ends_name(token, lexicon):
            break
        last = at
    if last == 0:
        return None
    first = 1 if is_group else 0
    words = reach.text[tokens[first].start : tokens[last].end]
    span = Span(tokens[0].start, tokens[last].end)
    return Subject(SourceKind.NAMED_ORGANISATION, words.strip('«»“”" '), span)


def _is_indefinite_noun(token: Token) -> bool:
    return not token.text.startswith(_ARTICLE)


def _is_apposed(tokens: Sequence[Token], first: int, lexicon: QuotingLexicon) -> bool:
    """Return True if the name at `first` is the name of the noun before it, not of its owner.

    “The student Hasan” and “the director of the centre Hasan” are Hasan, “the mother of Hasan” is
    not; of “the adviser of the president Hasan” nobody can tell.
    """
    if first == 0 or tokens[first - 1].is_comma:
        return True
    before = [token.text for token in tokens[:first] if not token.is_comma]
    if not any(word.startswith(_ARTICLE) for word in before[-2:]):
        return False
    owner = next(
        (n for n in range(len(before) - 1, -1, -1) if not _is_adjective(before, n)), len(before) - 1
    )
    is_owned = owner > 0 and not before[owner - 1].startswith(_ARTICLE)
    return not (is_owned and _bare(before[owner]) in lexicon.person_nouns)


def _is_adjective(words: Sequence[str], at: int) -> bool:
    """Return True for the second of two words with the article: “the student, the Sudanese”."""
    return at > 0 and words[at].startswith(_ARTICLE) and words[at - 1].startswith(_ARTICLE)


def _last_of_name(tokens: Sequence[Token], first: int, lexicon: QuotingLexicon) -> int:
    last, has_unknown = first, False
    for at in range(first + 1, min(len(tokens), first + _MOST_NAME_WORDS)):
        token = tokens[at]
        if token.is_comma or token.is_quoted or _ends_name(token, lexicon):
            break
        if _is_joined(token, lexicon):
            break
        is_known = (
            _is_given(token, lexicon)
            or token.text.startswith(_ARTICLE)
            or token.text in _BEFORE_SURNAME
            or tokens[at - 1].text in _BEFORE_SURNAME
        )
        if not is_known and has_unknown:
            break
        has_unknown = has_unknown or not is_known
        last = at
    return last


def _is_ended(
    reach: Reach, tokens: Sequence[Token], subject: Subject, lexicon: QuotingLexicon
) -> bool:
    """Return True if what follows the name is no part of it, and nobody speaks along."""
    rest = [token for token in tokens if token.start >= subject.span.end]
    if reach.must_fill:
        return not rest or (rest[0].is_comma and rest[-1].is_comma)
    if not rest or rest[0].is_comma or rest[0].is_quoted:
        return True
    if rest[0].text.startswith("و"):
        # Two who speak with one voice: nobody can tell whose words they are.
        return False
    if rest[0].text.startswith(("ل", "ب")):
        return True
    return _ends_name(rest[0], lexicon)


def _ends_name(token: Token, lexicon: QuotingLexicon) -> bool:
    text = token.text
    is_with_preposition = text.startswith(("لل", "بال", "لوكال", "لصحيف", "لقنا", "لإذاع", "لموقع"))
    return (
        text in _ENDS_A_NAME
        or text in lexicon.prepositions
        or text in lexicon.person_nouns
        or is_with_preposition
        or text.endswith("ًا")
    )


def _is_small(token: Token, lexicon: QuotingLexicon) -> bool:
    return token.text in lexicon.prepositions - {"باسم"} or token.text in _ENDS_A_NAME


def _is_joined(token: Token, lexicon: QuotingLexicon) -> bool:
    """Return True for a word that “and”, “to” or “with” may begin; few surnames look like it."""
    if _is_given(token, lexicon) or token.text in _BEFORE_SURNAME:
        return False
    return token.text.startswith(("و", "ل")) or token.text in _ADVERBS


def _begins_name(tokens: Sequence[Token], at: int, lexicon: QuotingLexicon) -> bool:
    """Return True for a given name; “Amin” before a noun with the article is a secretary."""
    if not _is_given(tokens[at], lexicon):
        return False
    is_title = tokens[at].text in lexicon.person_nouns and at + 1 < len(tokens)
    return not (is_title and tokens[at + 1].text.startswith(_ARTICLE))


def _is_given(token: Token, lexicon: QuotingLexicon) -> bool:
    return token.text.translate(_SAME_LETTERS) in _plain_names(lexicon.given_names)


@lru_cache(maxsize=4)
def _plain_names(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.translate(_SAME_LETTERS) for name in names)


def _bare(word: str) -> str:
    return word.removeprefix(_ARTICLE)
