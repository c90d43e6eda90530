"""How the names of places are compared, and who knows the places that bear them."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from typing import Protocol

from headwater.terms.place import Place

_NOT_COMPARED = str.maketrans({"-": " ", "‑": " ", "–": " ", **dict.fromkeys(".'’‘ʼ`", None)})
_SAME_WORDS = MappingProxyType({"saint": "st", "sankt": "st", "mount": "mt", "fort": "ft"})


class Gazetteer(Protocol):
    """Knows the places that bear a name."""

    def places_called(self, folded: str) -> tuple[Place, ...]:
        """Return every known place of that name, which `folded_place` made comparable."""


class NoGazetteer:
    """Knows no places: countries alone are found, by the list of countries."""

    def places_called(self, folded: str) -> tuple[Place, ...]:  # noqa: ARG002 - no name is known
        """Return nothing."""
        return ()


NO_GAZETTEER = NoGazetteer()


def folded_place(name: str) -> str:
    """Return `name` without case, accents, hyphens and apostrophes: “Côte-d’Or” is “cote dor”."""
    plain = name.translate(_NOT_COMPARED).casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return " ".join(_SAME_WORDS.get(word, word) for word in plain.split())
