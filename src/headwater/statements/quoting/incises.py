"""Find who speaks where the speaker is named in the midst of the words that are quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.statements.quoting.clauses import LONGEST_CLAUSE, Clauses, Said
from headwater.statements.quoting.marks import Quoted
from headwater.terms.span import Span

_DASH = re.compile(r"[,!?….]*[ \t\u00a0]?[—–][ \t\u00a0]?(?=\w)|[,!?….]*\s-\s(?=\w)")
_COMMA = re.compile(r"[,!?…][ \t\u00a0]+(?=\w)")
_TO_NEXT_DASH = re.compile(r"[^—–\n«»“”]{0,120}?[.,]?[ \t\u00a0]*[—–][ \t\u00a0]*[.,]?\s*(?=\S)")
_TO_NEXT_HYPHEN = re.compile(r"[^—–\n«»“”]{0,120}?[.,]?\s-\s(?=\S)")
_TO_COMMA = re.compile(r"[^,.!?…:\n«»“”—–]{0,60}[,.][ \t\u00a0]+(?=\S)")
_TO_END = re.compile(r"[^.!?…:\n«»“”—–]{0,120}[.!?…]?\s*\Z")
_MOST_TRIES = 6
_MOST_WORDS_APPOSED = 8


@dataclass(frozen=True, slots=True)
class Incised:
    """A quotation that its own speaker interrupts."""

    said: Said
    content: tuple[Span, ...]


def incised(clauses: Clauses, quoted: Quoted) -> Incised | None:
    """Return who is named inside the quotation as its speaker, with the words around that.

    “The men, — said Moll, — were locked in”; in some languages commas do instead of dashes.
    """
    for gap, closes in _gaps(clauses, quoted):
        said = clauses.said_at(gap.end, min(quoted.inside.end, gap.end + LONGEST_CLAUSE))
        if said is None:
            continue
        first = Span(quoted.span.start, gap.start)
        for close in closes:
            match = close.match(clauses.text, said.end, quoted.inside.end)
            if match is None:
                continue
            if match.end() < quoted.inside.end:
                if quoted.by_dash and close is _TO_COMMA and _may_be_apposed(clauses, match.end()):
                    return None
                end = quoted.inside.end if quoted.by_dash else quoted.span.end
                return Incised(said, (first, Span(match.end(), end)))
            if quoted.by_dash:
                return Incised(said, (first,))
    return None


def _may_be_apposed(clauses: Clauses, start: int) -> bool:
    """Return True if what is left may be said of the speaker: “…, sighs Ada Moll, her mother.”"""
    end = clauses.text.find("\n", start)
    rest = clauses.text[start : None if end < 0 else end]
    return len(rest.split()) <= _MOST_WORDS_APPOSED


def _gaps(clauses: Clauses, quoted: Quoted) -> Iterator[tuple[Span, tuple[re.Pattern[str], ...]]]:
    """Yield where an incise may begin, and what may end it."""
    text, inside = clauses.text, quoted.inside
    at_end = (_TO_END,) if quoted.by_dash else ()
    signs = [(_DASH, (_TO_NEXT_DASH, _TO_NEXT_HYPHEN, *at_end))]
    if clauses.grammar.lexicon.has_spoken_incise:
        signs.append((_COMMA, (_TO_COMMA, *at_end)))
    for sign, closes in signs:
        tries = 0
        for match in sign.finditer(text, inside.start, inside.end):
            if clauses.grammar.verb.match(text, match.end(), inside.end) is None:
                continue
            tries += 1
            if tries > _MOST_TRIES:
                break
            if match.start() > inside.start:
                yield Span(*match.span()), closes
