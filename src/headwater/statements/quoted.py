"""Tell what stands in quotation marks."""

from __future__ import annotations

import re

from headwater.terms.span import Span

_OPENING, _CLOSING = "“«„", "”»"
_MARK = re.compile(f'[{_OPENING}{_CLOSING}"]')
_MARK_OR_LINE_END = re.compile(f'[{_OPENING}{_CLOSING}"\\n]')


def is_quoted_at(text: str, position: int) -> bool:
    """Return True if `position` stands inside a quotation of its paragraph."""
    paragraph = text.rfind("\n", 0, position) + 1
    is_open = False
    for mark in _MARK.findall(text[paragraph:position]):
        is_open = not is_open if mark == '"' else mark in _OPENING
    return is_open


def quoted_spans(text: str) -> tuple[Span, ...]:
    """Return what stands in quotation marks, in order: up to its mark or the end of its line."""
    found: list[Span] = []
    start: int | None = None
    for match in _MARK_OR_LINE_END.finditer(text):
        mark = match.group()
        if start is None:
            start = match.end() if mark in f'{_OPENING}"' else None
        elif mark not in _OPENING:
            if start < match.start():
                found.append(Span(start, match.start()))
            start = None
    if start is not None and start < len(text):
        found.append(Span(start, len(text)))
    return tuple(found)
