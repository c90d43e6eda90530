"""Tell a body by the letters it is called by: “Rights Watch Aldern (RWA)”."""

from __future__ import annotations

import re

from headwater.terms.span import Span

_IN_BRACKETS = re.compile(r"\s\(([A-Z]{3,8})\)")


def has_acronym(text: str, name: Span) -> bool:
    """Return True if behind a name of several words its first letters stand in brackets."""
    behind = _IN_BRACKETS.match(text, name.end)
    if behind is None:
        return False
    initials = "".join(word[0] for word in re.split(r"[\s-]+", name.of(text)) if word[0].isupper())
    return initials.endswith(behind[1])
