"""Read who speaks, in languages that write names with capitals."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.statements.quoting.body_names import body_in
from headwater.statements.quoting.cases import is_full_name, is_inflected, own_words
from headwater.statements.quoting.grammar import Grammar
from headwater.statements.quoting.lexicon import NameStyle
from headwater.statements.quoting.phrase import Phrase
from headwater.statements.quoting.subject import Reach, Subject
from headwater.statements.quoting.tokens import Token, tokens_in
from headwater.statements.statement import SourceKind
from headwater.terms.span import Span

_MOST_APPOSED = 16
_MOST_TITLES = 3


def cased_subject(reach: Reach, grammar: Grammar) -> Subject | None:
    """Return who is named at the start of `reach`; None if it is not sure that somebody is."""
    tokens = tokens_in(reach, grammar)
    if not tokens:
        return None
    first = _after_determiners(tokens, grammar)
    if first == len(tokens) or not tokens[first].text[0].isalpha():
        return None
    parts = Phrase(reach, grammar, tokens, first)
    if reach.oblique:
        return _oblique(parts)
    body = body_in(reach.text, tokens, first, grammar)
    if body is not None:
        end, name = body
        return _subject(parts, SourceKind.NAMED_ORGANISATION, name, end) if name else None
    return _person(parts)


def _after_determiners(tokens: Sequence[Token], grammar: Grammar) -> int:
    first = 0
    while first < min(2, len(tokens)) and tokens[first].lower in grammar.lexicon.determiners:
        first += 1
    return first


def _person(parts: Phrase) -> Subject | None:
    tokens, lexicon = parts.tokens, parts.grammar.lexicon
    if tokens[parts.first].lower in lexicon.pronouns:
        return None
    places = range(parts.first, len(tokens))
    comma = next((n for n in places if tokens[n].is_comma), len(tokens))
    name_at = next((n for n in places if n < comma and not parts.is_common(n)), None)
    if name_at is not None and tokens[name_at].text[0].isalpha():
        run = parts.run_at(name_at)
        found = _named(parts, name_at, run)
        if found is not None:
            kind, name, end = found
            return _subject(parts, kind, name, end)
    has_noun = parts.is_common(parts.first) and comma > parts.first
    if has_noun and parts.determiner not in lexicon.indefinite and comma < len(tokens):
        return _apposed(parts, comma + 1)
    return None


def _oblique(parts: Phrase) -> Subject | None:
    """Return the one person of the text whose name this is in another case.

    “Words of Inna Ryabova” have her name in the genitive, by which nobody else calls her.
    """
    places = range(parts.first, len(parts.tokens))
    name_at = next((n for n in places if not parts.is_common(n)), None)
    if name_at is None:
        return None
    run = parts.run_at(name_at)
    words = [parts.tokens[n].text for n in run]
    names = [name for name in parts.reach.speakers if is_inflected(name.split(), words)]
    if len(names) != 1:
        return None
    return _subject(parts, SourceKind.NAMED_PERSON, names[0], run[-1])


def _apposed(parts: Phrase, start: int) -> Subject | None:
    """Return the person whose name stands behind the comma: “the mayor, Ada Moll”."""
    tokens, lexicon = parts.tokens, parts.grammar.lexicon
    while start < len(tokens) and tokens[start].lower in lexicon.person_nouns:
        start += 1
    if start == len(tokens) or parts.is_common(start):
        return None
    names = _without_titles(parts, parts.run_at(start))
    if not _is_full_name(parts, names):
        return None
    return _subject(parts, SourceKind.NAMED_PERSON, _words(parts, names), names[-1])


def _named(parts: Phrase, name_at: int, run: list[int]) -> tuple[SourceKind, str, int] | None:
    """Return kind, name and last token of who is named right behind the words before."""
    names = _without_titles(parts, run)
    if not names:
        return None
    before = parts.tokens[parts.first : name_at]
    names = _own(parts, before, names)
    if not names:
        return None
    if len(names) == 1:
        return _single(parts, before, names[0], had_title=names != run)
    if not before and parts.determiner is not None and names == run:
        # “The Open Shore” may be anything; “the Minister Ada Moll” lost a title.
        return None
    return SourceKind.NAMED_PERSON, _words(parts, names), names[-1]


def _single(
    parts: Phrase, before: Sequence[Token], index: int, *, had_title: bool
) -> tuple[SourceKind, str, int] | None:
    """Return who is named by one word: a surname of somebody whom the text names in full."""
    token, lexicon = parts.tokens[index], parts.grammar.lexicon
    full = parts.reach.full_names.get(token.text)
    if full is not None:
        return SourceKind.NAMED_PERSON, full, index
    if lexicon.style is NameStyle.CASES:
        return None
    if token.is_acronym and not before and parts.determiner is not None:
        return SourceKind.NAMED_ORGANISATION, token.text, index
    has_title = had_title or (bool(before) and before[-1].lower in lexicon.person_nouns)
    return (SourceKind.NAMED_PERSON, token.text, index) if has_title else None


def _is_noun_phrase(parts: Phrase, before: Sequence[Token]) -> bool:
    """Return True if the name behind `before` is apposed to its noun, not to a part of it.

    “The aide of president Moll” speaks of the aide, “the head of service Moll” of Moll.
    """
    lexicon = parts.grammar.lexicon
    small = lexicon.prepositions | lexicon.determiners
    words = [token.lower for token in before]
    if any(not token.text[0].isalpha() for token in before) or words[-1] in small:
        return False
    at = [n for n, word in enumerate(words) if word in lexicon.prepositions]
    return all(
        words[n] == lexicon.bare_preposition and n > 0 and words[n + 1] not in small for n in at
    )


def _own(parts: Phrase, before: Sequence[Token], names: list[int]) -> list[int]:
    """Return the speaker's own words of a run that may begin with a complement."""
    lexicon = parts.grammar.lexicon
    if lexicon.style is NameStyle.CASES:
        length = own_words(
            [parts.tokens[n].text for n in names],
            [token.lower for token in before],
            lexicon,
            begins_sentence=parts.reach.must_fill and names[0] == 0,
        )
        return names[len(names) - length :]
    return names if not before or _is_noun_phrase(parts, before) else []


def _without_titles(parts: Phrase, run: list[int]) -> list[int]:
    lexicon = parts.grammar.lexicon
    names = list(run)
    for _ in range(_MOST_TITLES):
        if len(names) > 1 and parts.tokens[names[0]].lower in lexicon.person_nouns:
            names = names[1:]
    return names


def _is_full_name(parts: Phrase, names: list[int]) -> bool:
    """Return True for two words and more that are all of one name."""
    words = [parts.tokens[n].text for n in names]
    if len(words) == 1 or all(word.isupper() for word in words):
        return False
    return parts.grammar.lexicon.style is not NameStyle.CASES or is_full_name(words)


def _is_followed_by_noun(parts: Phrase, following: Token) -> bool:
    """Return True if a noun without a preposition follows the name, where words have cases.

    “Said The Salt Herald a student” names the paper that was told, in no case of its own.
    """
    lexicon = parts.grammar.lexicon
    if lexicon.style is not NameStyle.CASES or not following.text[0].isalpha():
        return False
    is_adverbial = parts.grammar.adverbial.match(parts.reach.text, following.start) is not None
    return not (is_adverbial or following.lower in lexicon.prepositions)


def _words(parts: Phrase, names: list[int]) -> str:
    return parts.reach.text[parts.tokens[names[0]].start : parts.tokens[names[-1]].end]


def _subject(parts: Phrase, kind: SourceKind, name: str, last: int) -> Subject | None:
    """Return the subject if what follows its last token belongs to it or to nobody else."""
    tokens, lexicon = parts.tokens, parts.grammar.lexicon
    rest = tokens[last + 1 :]
    if rest and rest[0].lower in lexicon.conjunctions:
        # Two who speak with one voice: nobody can tell whose words they are.
        return None
    if rest and _is_followed_by_noun(parts, rest[0]):
        return None
    if parts.reach.must_fill and rest:
        is_apposed = rest[0].is_comma and rest[-1].is_comma and len(rest) <= _MOST_APPOSED
        between = (parts.reach.text, rest[0].start, rest[-1].end)
        grammar = parts.grammar
        if not is_apposed or any(
            pattern.search(*between)
            for pattern in (grammar.verb, grammar.citing, grammar.according)
        ):
            return None
    span = Span(tokens[0].start, tokens[last].end)
    return Subject(kind, " ".join(name.split()), span)
