"""Positions in the text of a document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range `[start, end)` of Unicode code points in a document's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: start={self.start}, end={self.end}")

    def covers(self, other: Span) -> bool:
        """Return True if `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Return True if the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """Return the exact words of `text` at this span.

        Raises ValueError if the span ends after the text: words that are not there
        must never be shown as a quotation.
        """
        if self.end > len(text):
            raise ValueError(f"{self} ends after the text, which has {len(text)} characters")
        return text[self.start : self.end]


def shared_length(left: Iterable[Span], right: Iterable[Span]) -> int:
    """Return how many code points lie in both of two discontinuous spans."""
    rights = tuple(right)
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in left for b in rights)


def total_length(spans: Iterable[Span]) -> int:
    """Return how many code points a discontinuous span covers; its parts are disjoint."""
    return sum(span.end - span.start for span in spans)


def hull(spans: Iterable[Span]) -> Span:
    """Return the smallest span that covers every part; there must be at least one."""
    parts = tuple(spans)
    return Span(min(part.start for part in parts), max(part.end for part in parts))
