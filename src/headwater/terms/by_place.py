"""Ask which of many things stand at a place of a text, without asking each of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from headwater.terms.span import Span

_BLOCK = 512
"""Characters of a text that are looked up together."""

Placed = TypeVar("Placed")


class ByPlace(Generic[Placed]):
    """Things by the spans where they stand; one may stand at several."""

    def __init__(self, things: Iterable[tuple[Placed, Iterable[Span]]]) -> None:
        self._things: list[Placed] = []
        self._by_block: dict[int, list[tuple[Span, int]]] = {}
        for thing, spans in things:
            self.add(thing, spans)

    def add(self, thing: Placed, spans: Iterable[Span]) -> None:
        """Add `thing`, which stands at each of `spans`."""
        for span in spans:
            for block in _blocks(span):
                self._by_block.setdefault(block, []).append((span, len(self._things)))
        self._things.append(thing)

    def at(self, *spans: Span) -> list[Placed]:
        """Return each thing that shares a character with one of `spans`, in order of adding."""
        numbers = {
            number
            for asked in spans
            for block in _blocks(asked)
            for span, number in self._by_block.get(block, ())
            if span.overlaps(asked)
        }
        return [self._things[number] for number in sorted(numbers)]


def _blocks(span: Span) -> range:
    return range(span.start // _BLOCK, (span.end - 1) // _BLOCK + 1)
