"""Find what stands in quotation marks, in the paragraph in which it begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.terms.span import Span

_CLOSING_BY_OPENING = {"«": "»", "“": "”", "„": "“”", "‘": "’", "'": "'", '"': '"'}
_SIGN = re.compile(r"\n|[«»“”„\"‘’']")
_DEEPEST = 2
"""Quotations in quotations in quotations are not read."""
_DASH_TURN = re.compile(r"(?m)^[ \t]*(?P<dash>[—–-])[ \t\u00a0]?(?=\S)")


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in quotation marks, or behind the dash with which a paragraph begins."""

    span: Span
    """With the marks."""
    inside: Span
    """Without the marks and white space."""
    around: int | None
    """Index of the quotation in which this one stands."""
    by_dash: bool = False


def quotations_in(text: str) -> tuple[Quoted, ...]:
    """Return the quotations of `text`, each after the one in which it stands.

    What is not closed in its paragraph is left out, and so is all that it would hold: nobody can
    tell where it ends.
    """
    found: list[Quoted] = []
    for start, end in _paragraphs(text):
        base = len(found)
        for quoted in _in_paragraph(text, start, end):
            around = None if quoted.around is None else base + quoted.around
            found.append(Quoted(quoted.span, quoted.inside, around))
    return tuple(found)


def dash_turns_in(text: str) -> tuple[Quoted, ...]:
    """Return the paragraphs that a dash opens, as dialogues are set."""
    turns = []
    for match in _DASH_TURN.finditer(text):
        end = text.find("\n", match.end())
        end = len(text) if end < 0 else end
        turns.append(
            Quoted(Span(match.start("dash"), end), Span(match.end(), end), None, by_dash=True)
        )
    return tuple(turns)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, end
        start = end + 1


def _in_paragraph(text: str, start: int, end: int) -> list[Quoted]:
    pairs: list[tuple[int, int]] = []
    open_at: list[int] = []
    for sign in _SIGN.finditer(text, start, end):
        at, mark = sign.start(), sign.group()
        if open_at and mark in _CLOSING_BY_OPENING[text[open_at[-1]]] and _may_close(text, at):
            pairs.append((open_at.pop(), at + 1))
        elif mark in _CLOSING_BY_OPENING and _may_open(text, at, within=bool(open_at)):
            open_at.append(at)
    first_open = open_at[0] if open_at else end
    return _nested(text, sorted(pair for pair in pairs if pair[1] <= first_open))


def _may_open(text: str, at: int, *, within: bool) -> bool:
    if text[at] in "'‘" and not within:
        # An apostrophe, or a mark of which nobody knows where it ends.
        return False
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2]
    if text[at] == '"' or text[at] in "'‘":
        return not before.isalnum() and bool(after) and not after.isspace()
    return True


def _may_close(text: str, at: int) -> bool:
    if text[at] not in "\"'’":
        return True
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2]
    return not before.isspace() and not after.isalnum()


def _nested(text: str, pairs: list[tuple[int, int]]) -> list[Quoted]:
    found: list[Quoted] = []
    open_now: list[tuple[int, int | None]] = []
    for start, end in pairs:
        while open_now and open_now[-1][0] <= start:
            open_now.pop()
        around = open_now[-1][1] if open_now else None
        depth = len(open_now)
        inside = _stripped(text, start + 1, end - 1)
        index = None
        if depth < _DEEPEST and inside is not None and (not open_now or around is not None):
            index = len(found)
            found.append(Quoted(Span(start, end), inside, around))
        open_now.append((end, index))
    return found


def _stripped(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
