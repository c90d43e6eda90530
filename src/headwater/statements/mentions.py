"""Find whom a sentence mentions: names, nouns for people, bodies and papers, pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from headwater.statements.acronyms import has_acronym
from headwater.statements.appositions import joined_up
from headwater.statements.gender_lexicon import (
    FEMININE,
    FEMININE_NAMES,
    MASCULINE,
    MASCULINE_NAMES,
)
from headwater.statements.mention import Gender, Mention, Sort
from headwater.statements.name_extent import TOKEN, end_of_body, end_of_name, owns
from headwater.statements.name_shapes import is_cipher, without_retirement
from headwater.statements.name_words import (
    is_body_name,
    is_no_name,
    is_title,
    singular_role,
    sort_of_role,
)
from headwater.statements.speaker_lexicon import BODIES
from headwater.statements.word_set import word_set
from headwater.terms.countries import country_of_people
from headwater.terms.span import Span

_OWNER = re.compile(r"[’']s?$")
_PARTIES = frozenset({"Defendant", "Defendants", "Plaintiff", "Plaintiffs"})
_OWNING = re.compile(r"((?:[Tt]he\s+|[A-Z])[\w-]+(?:\s+[\w-]+)?)[’']s\s")
_STOPS_TOKEN = re.compile(r"[’']s\b|[’'](?=\s)")
_DETERMINERS = word_set(
    """
    the a an this these those his her its their our my your one two three four five six
    seven eight nine ten several some many most both all another other no each every dozens
    """
)
_DEFINITE = word_set("the this that these those his her its their our my your")
_SEVERAL = word_set(
    "two three four five six seven eight nine ten several some many most both all dozens these"
)
_PREPOSITIONS = word_set(
    """
    of by with to for from at in on against about between behind than near under among over after
    before via through like as into onto without beside around
    """
)
_PRONOUNS = word_set("he she it they")
_NOT_IN_PHRASE = word_set(
    """
    is was were are be been being am has had have do does did will would could can may might shall
    should must that if when while because and or but whether then so not never who which whom
    whose what where why how said say says told asked i he she they it we him them me us you
    """
) | (_PREPOSITIONS)
_VERB_FORM = re.compile(r"\w{2,}(?:ed|ing)|told|sent|took|gave|made|left|beat")
_MOST_WORDS = 7


def mentions_in(text: str, sentence: Span) -> tuple[Mention, ...]:
    """Return the mentions of one sentence in order, a name with its apposition as one."""
    tokens = list(TOKEN.finditer(text, sentence.start, sentence.end))
    found: list[Mention] = []
    number = 0
    while number < len(tokens):
        mention, after = _mention_at(text, tokens, number)
        if mention is not None:
            found.append(mention)
        number = max(after, number + 1)
    return tuple(_with_owners(text, joined_up(text, found)))


def _with_owners(text: str, found: Iterable[Mention]) -> Iterator[Mention]:
    """Yield “the dean” before “the dean's office”: who owns is mentioned as well."""
    for mention in found:
        owner = _OWNING.match(text, mention.span.start, mention.span.end)
        if owner is not None:
            words = owner[1].split()
            span = Span(owner.start(1), owner.end(1))
            is_role = sort_of_role(singular_role(words[-1].lower()) or "") is Sort.PERSON
            if words[-1][0].isupper() and not is_no_name(words[-1]):
                yield _made(text, "of", span, Sort.PERSON, " ".join(words))
            elif words[-1].islower() and is_role and singular_role(words[-1]) is not None:
                yield _made(text, "of", span, Sort.PERSON, None)
        yield mention


def _mention_at(text: str, tokens: list[re.Match[str]], first: int) -> tuple[Mention | None, int]:
    """Return the mention that begins at a token, and the number of the token behind it."""
    word = tokens[first].group()
    plain = word.lower().rstrip(".")
    if not word[0].isalnum():
        return None, first + 1
    has_capital = word[0].isupper()
    if has_capital and _describes(text, tokens, first):
        return _noun_phrase(text, tokens, first, first + 1)
    if plain in _PRONOUNS:
        span = Span(tokens[first].start(), tokens[first].end())
        return _made(text, _before(tokens, first), span, Sort.PRONOUN, None), first + 1
    if plain in _DETERMINERS:
        return _noun_phrase(text, tokens, first, first + 1)
    role = singular_role(plain)
    if has_capital:
        is_alone = first + 1 >= len(tokens) or not tokens[first + 1].group()[0].isupper()
        if not (first == 0 and is_alone and role is not None):
            return _named(text, tokens, first)
    if role is not None and sort_of_role(role) is Sort.PERSON:
        return _noun_phrase(text, tokens, first, first)
    return None, first + 1


def _describes(text: str, tokens: list[re.Match[str]], first: int) -> bool:
    """Return True if the capital at `first` begins no name: “Merra's”, “Merran” before nouns."""
    if first + 1 >= len(tokens):
        return False
    word = tokens[first].group()
    is_owner = word.endswith(("'s", "’s"))
    follows = tokens[first + 1].group()[0].islower() and text[tokens[first].end()] == " "
    return follows and (is_owner or country_of_people(word) is not None)


def _noun_phrase(
    text: str, tokens: list[re.Match[str]], first: int, inside: int
) -> tuple[Mention | None, int]:
    """Return “the old warden” from its article at `first` on, None if no such noun follows."""
    last: int | None = None
    for number in range(inside, min(inside + _MOST_WORDS, len(tokens))):
        word = tokens[number].group()
        plain = word.lower()
        if not word[0].isalnum() or plain in _NOT_IN_PHRASE or plain in _DETERMINERS:
            break
        if _VERB_FORM.fullmatch(plain) and number > inside:
            break
        if number > inside and owns(text, tokens[number - 1]):
            last = None
        if singular_role(_bare(plain)) is not None:
            last = number
        elif last is not None and not (word[0].isupper() and tokens[last].group()[0].isupper()):
            # “the agency Lumen”: a name follows its noun.
            break
        elif last is not None:
            last = number
    if last is None:
        return None, first + 1
    span = Span(tokens[first].start(), tokens[last].end())
    nouns = [singular_role(_bare(t.group().lower())) for t in tokens[inside : last + 1]]
    named = [n for n in range(inside, last + 1) if tokens[n].group()[0].isupper()]
    pair = " ".join(t.group().lower() for t in tokens[max(inside, last - 1) : last + 1])
    sort = (
        Sort.BODY
        if pair in BODIES
        else sort_of_role(next(noun for noun in reversed(nouns) if noun is not None))
    )
    if sort is Sort.BODY and named:
        return _with_of(text, tokens, first, named[0], last)
    return _made(text, _before(tokens, first), span, sort, None), last + 1


def _with_of(
    text: str, tokens: list[re.Match[str]], first: int, inside: int, last: int
) -> tuple[Mention, int]:
    """Return a body with a name of its own: “the Ministry of Defence”."""
    end = end_of_body(tokens, last)
    span = Span(tokens[first].start(), tokens[end].end())
    name = text[tokens[inside].start() : tokens[end].end()]
    return _made(text, _before(tokens, first), span, Sort.BODY, name), end + 1


def _named(text: str, tokens: list[re.Match[str]], first: int) -> tuple[Mention | None, int]:
    last = end_of_name(text, tokens, first)
    words = [t.group() for t in tokens[first : last + 1]]
    if first == 0 and len(words) == 1 and is_no_name(words[0]):
        return None, first + 1
    begin = first
    while len(words) > 1 and _is_before_name(words[0]):
        begin = first if words[0] in _PARTIES else first + 1
        first, words = first + 1, words[1:]
    span = Span(tokens[first].start(), tokens[last].end())
    if is_body_name(words):
        return _with_of(text, tokens, begin, first, last)
    if is_no_name(" ".join(words)):
        return None, last + 1
    if is_cipher(span.of(text)):
        return _made(text, _before(tokens, first), span, Sort.PERSON, None), last + 1
    titled = first
    while titled < last and is_title(tokens[titled].group()):
        titled += 1
    whole = without_retirement(text[tokens[titled].start() : tokens[last].end()]).strip()
    name = _STOPS_TOKEN.sub("", whole)
    if titled == last and is_title(tokens[last].group()):
        noun = singular_role(tokens[last].group().lower().rstrip("."))
        sort = Sort.PERSON if noun is None else sort_of_role(noun)
        return _made(text, _before(tokens, first), span, sort, None), last + 1
    sort = Sort.BODY if has_acronym(text, span) else Sort.PERSON
    return _made(text, _before(tokens, first), span, sort, name), last + 1


def _is_before_name(word: str) -> bool:
    return word in _PARTIES or is_no_name(word) or word.lower() in _DETERMINERS


def _before(tokens: list[re.Match[str]], first: int) -> str:
    return tokens[first - 1].group().lower() if first else ""


def _made(text: str, before: str, span: Span, sort: Sort, name: str | None) -> Mention:
    """Return the mention at `span`, behind the word `before`."""
    words = span.of(text)
    tokens = words.split()
    plain = [_bare(token.lower()).rstrip(".") for token in tokens]
    owned = [number for number, token in enumerate(tokens[:-1]) if _OWNER.search(token)]
    own = plain[owned[-1] + 1 :] if owned else plain
    roles = frozenset(r for r in map(singular_role, own) if r is not None)
    last = plain[-1]
    is_owner = _OWNER.search(words) is not None
    joined = before == "and" or (before == "," and text[span.start - 4 : span.start] == "and ")
    return Mention(
        span=span,
        sort=sort,
        words=name or words,
        name=name,
        roles=roles,
        gender=_gender(plain, sort, name),
        plural=name is None and (singular_role(last) not in {None, last} or plain[0] in _SEVERAL),
        definite=plain[0] in _DEFINITE,
        is_subject=not is_owner and before not in _PREPOSITIONS,
        joined=joined,
    )


def _gender(plain: list[str], sort: Sort, name: str | None) -> Gender | None:
    if sort is Sort.PRONOUN:
        return {"he": Gender.HE, "she": Gender.SHE}.get(plain[0])
    if sort is not Sort.PERSON:
        return None
    called = [word for word in plain if word not in _DETERMINERS]
    given = name.lower().split()[0] if name and " " in name else ""
    for words, names, gender in (
        (MASCULINE, MASCULINE_NAMES, Gender.HE),
        (FEMININE, FEMININE_NAMES, Gender.SHE),
    ):
        if given in names or any(word in words for word in (called if name else called[-1:])):
            return gender
    return None


def gender_of_noun(noun: str) -> Gender | None:
    """Return which pronoun stands for a “widow”, an “uncle”; None for a “nurse”."""
    if noun in MASCULINE:
        return Gender.HE
    return Gender.SHE if noun in FEMININE else None


def _bare(word: str) -> str:
    return _STOPS_TOKEN.sub("", word) if "'" in word or "’" in word else word
