"""Tell the time at which an entry of a live blog or log was made from what the entry says."""

from __future__ import annotations

import re

from headwater.terms.span import Span

_STAMP = re.compile(
    r"[ \t*_#]*(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d{1,2})(?:(?<=\d)\s?(?:[ap]\.?m\.?|h|hrs|hours))?"
    r"(?:\s+(?:GMT|UTC|BST|CES?T|E[SD]T|EAT|WAT|IST|local(?:\s+time)?))?[*_]*"
    r"(?:[ \t]*[-–—|:][ \t]*|[ \t]+)(?=[A-Z“\"‘«])"
)
_CLOCK = re.compile(r"\d[:.]\d\d|\d\s?[ap]\.?m\b")


def stamp_at(text: str, start: int, end: int) -> int:
    """Return where the words of a line begin that starts at `start`, behind its time."""
    if not text[start : start + 3].lstrip(" \t*_#")[:1].isdigit():
        return start
    found = _STAMP.match(text, start, end)
    if found is None or _CLOCK.search(found.group()) is None:
        return start
    return found.end()


def without_stamp(text: str, part: Span) -> Span:
    """Return `part` without the time at the head of its line: “09:10 The port | said”."""
    line = text.rfind("\n", 0, part.start) + 1
    if part.start - line > len("  12:30:59 p.m. "):
        return part
    behind = stamp_at(text, line, part.end)
    return Span(behind, part.end) if part.start < behind < part.end else part
