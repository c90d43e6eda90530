"""Give the names a text has to offices and short forms: “the superintendent”, “the Mirror”."""

from __future__ import annotations

import re

from headwater.statements.cast import Cast
from headwater.statements.mention import Sort
from headwater.statements.name_shapes import NAME
from headwater.statements.name_words import is_title, sort_of_role
from headwater.statements.outlets import folded, has_outlet_name
from headwater.statements.source_phrase import SourcePhrase
from headwater.statements.speaker_lexicon import GROUPS
from headwater.terms.countries import countries_in
from headwater.terms.span import Span

_NAME_BEHIND = re.compile(
    rf",\s+(?:a\s+certain\s+|one\s+|an?\s+(?:[\w-]+\s+){{1,5}}(?:called|named|as)\s+)?({NAME})"
    r"(?=[,.;:”\"]|\s\(|\s*$)"
)
_CALLED_BEHIND = re.compile(
    r"(?:,\s+(?:(?:who\s+(?:was|is|asked\s+to\s+be)\s+)?(?:here\s+)?(?:identified|referred\s+to|named"
    r"|known|introduced)\s+(?:here\s+)?(?:only\s+)?(?:as|by)\s+|(?:\w+\s+)?(?:whom?\s+)?(?:we|I)\s+(?:shall\s+|will\s+)?call\s+)|"
    r"\s+(?:(?:he|she|they|we|everybody|everyone)\s+)?(?:only\s+)?(?:called|named|(?:knew|known)"
    rf"\s+(?:only\s+)?as|calling\s+(?:him|her)self)\s+)({NAME})(?!['’]s)"
)
_NAME_INSIDE = re.compile(
    r"(?:,|\s)\s*(?:(?:\w+\s+){0,4}?(?:may|to|can)\s+be\s+|(?:she|he|they|we|I)\s+(?:only\s+)?)?"
    r"(?:named|called|known|knew|identified|nicknamed|calling\s+(?:him|her)self|(?:using|under|by)\s+"
    r"the\s+(?:name|alias|pseudonym)(?:\s+of)?|who\s+(?:gave|gives)\s+(?:his|her|their)\s+name\s+(?:only\s+)?as)\s+"
    rf"(?:only\s+)?(?:as\s+|by\s+)?(?:only\s+as\s+)?({NAME})"
    r"(?=,|$|\s+(?:on|in|of|from|at|who|last|yesterday)\b)"
)
_COMPANIES = frozenset({"company", "firm"})
_PLAIN = re.compile(r"(?i)(?:the|this|that|our|your|their|my)\s+(?:same\s+|said\s+)?[\w-]+")


def name_behind(text: str, source: Span) -> str | None:
    """Return “Ada Moll” of “their agent, Ada Moll,” where only the agent is taken for the source.

    A name may also stand further inside: “a man who may be named only as Boro”.
    """
    words = source.of(text)
    inside = _NAME_INSIDE.search(words)
    if inside is not None:
        return inside[1]
    if text.endswith(("One of ", "one of ", "nother of "), 0, source.start):
        # “One of the men, Ada Moll”: the name is the one's.
        return None
    if not words[-1:].isalnum() or not words.split()[-1][0].islower():
        return None
    behind = _NAME_BEHIND.match(text, source.end) or _CALLED_BEHIND.match(text, source.end)
    return behind[1] if behind is not None and not countries_in(behind[1]) else None


def without_titles(name: str) -> str:
    """Return “Ada Moll” of “Deputy Ada Moll”, and a name without titles as it is."""
    words = name.split()
    while len(words) > 1 and is_title(words[0]):
        words = words[1:]
    return " ".join(words)


def body_called(
    cast: Cast, phrase: SourcePhrase, words: str, place: int, publisher: str | None
) -> str | None:
    """Return the one body of the text that “the company”, “the mission” can be.

    Of several it is the only one that the paragraph so far names, or the one before it. An
    embassy that publishes its own note may name itself only there.
    """
    if not phrase.definite or phrase.plural or not _is_plain(words, phrase.head):
        return None
    if sort_of_role(phrase.head.split()[-1]) is not Sort.BODY and " " not in phrase.head:
        return None
    names = {folded(name): name for name in _bodies_called(cast, phrase.head)}
    fullest = [n for k, n in names.items() if not any(k != o and k in o for o in names)]
    is_own = publisher is not None and phrase.head in folded(publisher).split()
    is_told = publisher is not None and publisher in cast.text
    if is_own and is_told and all(folded(n) in folded(publisher or "") for n in fullest):
        return publisher
    if fullest:
        return fullest[0] if len(fullest) == 1 else cast.nearest(fullest, place)
    if is_own:
        return publisher
    if phrase.head in GROUPS and not cast.introduces(phrase.head):
        groups = cast.groups_before(place)
        return next(iter(groups)) if len(groups) == 1 else cast.nearest(groups, place)
    if phrase.head not in _COMPANIES:
        return None
    companies = cast.companies_before(place)
    nearest = cast.nearest(companies, place)
    if nearest is not None:
        return nearest
    if publisher is not None and not has_outlet_name(publisher) and publisher in cast.text[:place]:
        companies = {publisher}
    return companies.pop() if len(companies) == 1 else None


def _bodies_called(cast: Cast, head: str) -> frozenset[str]:
    """Return the bodies of the text that a noun can mean; a department may be a ministry."""
    called = cast.bodies_with(head)
    if called or head != "department" or cast.introduces(head):
        return called
    return cast.bodies_with("ministry") | cast.bodies_with("office")


def _is_plain(words: str, head: str) -> bool:
    plain = words.partition(" ")[2].lower()
    return _PLAIN.fullmatch(words) is not None or (" " in head and plain == head)
