"""Tell what stands in quotation marks."""

from __future__ import annotations

import re

_OPENING, _CLOSING = "“«„", "”»"
_MARK = re.compile(f'[{_OPENING}{_CLOSING}"]')


def is_quoted_at(text: str, position: int) -> bool:
    """Return True if `position` stands inside a quotation of its paragraph."""
    paragraph = text.rfind("\n", 0, position) + 1
    is_open = False
    for mark in _MARK.findall(text[paragraph:position]):
        is_open = not is_open if mark == '"' else mark in _OPENING
    return is_open
