"""Say where the columns of the graph stand, and cut words to what fits in them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

FEWEST_COLUMNS, _MOST_COLUMNS = 2, 4
_CHARACTER_WIDTH, _WIDE_CHARACTER_WIDTH = 6.8, 13.5
"""In the graph's type, so generous that words rarely need clipping."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Reports, then up to two columns of those who passed it on, then origins; in CSS pixels."""

    count: int
    report: int
    middle: int
    origin: int
    between: int

    @property
    def last(self) -> int:
        """The column of the origins, counted from 0."""
        return self.count - 1

    def width(self, column: int) -> int:
        """Return how wide the boxes of the column are."""
        if column == 0:
            return self.report
        return self.origin if column == self.last else self.middle

    def left(self, column: int) -> int:
        """Return where the column begins."""
        before = self.report + (column - 1) * self.middle if column else 0
        return before + column * self.between


_COLUMNS = {
    2: Columns(2, report=340, middle=0, origin=300, between=120),
    3: Columns(3, report=300, middle=170, origin=250, between=80),
    4: Columns(4, report=284, middle=134, origin=200, between=44),
}
"""Each drawing fills the width of a printed page, with type of about 7 points."""


def columns_for(longest: int) -> Columns:
    """Return the columns for ways on which at most `longest` stand in between."""
    return _COLUMNS[min(longest + FEWEST_COLUMNS, _MOST_COLUMNS)]


def fitted(words: str, width: int) -> str:
    """Return the words cut to what a box of `width` holds, with “…” where they were cut."""
    line = " ".join(words.split())
    room = width - 2 * _CHARACTER_WIDTH
    for place, mark in enumerate(line):
        is_wide = unicodedata.east_asian_width(mark) in "WF"
        room -= _WIDE_CHARACTER_WIDTH if is_wide else _CHARACTER_WIDTH
        if room < 0:
            return line[: max(place - 1, 1)].rstrip(" ,") + "…"
    return line
