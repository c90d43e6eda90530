"""Tell whom the label of a turn means: initials, a surname in capitals, a part, nobody."""

from __future__ import annotations

import re

from headwater.statements.cast import Cast
from headwater.statements.name_shapes import CAPITAL
from headwater.statements.proper_names import without_titles

_INITIALS = re.compile(rf"(?:{CAPITAL}\.?[-\s]?){{2,4}}")
_BEGINNING = re.compile(rf"(?<!\w){CAPITAL}")
_NOBODY = re.compile(r"(?i)(?:Q|A|question|answer|journalist|reporter)(?:\s*\d{1,2})?\.?")
_CAPITALS = re.compile(rf"(?:{CAPITAL}+(?:[\s.’'-]|$))+")


def is_label_of_nobody(label: str) -> bool:
    """Return True for “Q” and “Question 3”: whoever asks is not told."""
    return _NOBODY.fullmatch(label) is not None


def called_by_label(cast: Cast, label: str) -> str | None:
    """Return the one full name that the text has for “G.B.” or “COMMANDER MOLL”, None if none."""
    if _INITIALS.fullmatch(label):
        letters = re.sub(r"[^\w]", "", label)
        names = {name for name in cast.full_names if letters in _initials_of(name)}
        if names:
            return names.pop() if len(names) == 1 else None
    if _CAPITALS.fullmatch(label) is None:
        return None
    return cast.full_name(" ".join(without_titles(label.split())))


def _initials_of(name: str) -> set[str]:
    """Return “GBO”, “GB” and “GO” of “Greta Bell-Orsel”."""
    parts = [_BEGINNING.findall(word) for word in name.split()]
    initials = [part for part in parts if part]
    every = "".join(letter for part in initials for letter in part)
    firsts = "".join(part[0] for part in initials)
    return {every, firsts, firsts[:1] + firsts[-1:], every[:1] + every[-1:]}
