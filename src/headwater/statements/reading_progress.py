"""Tell how far the reading of one report is."""

from __future__ import annotations

from typing import Protocol


class ReadingProgress(Protocol):
    """Told how far the reading of one report is."""

    def __call__(self, done: int, total: int) -> None:
        """Take notice that so many of all the characters to be read have been read.

        Contents are read again, and how many is known only once they are found: `total` grows.
        """


def untold(done: int, total: int) -> None:
    """Take no notice of progress."""
    del done, total


class ReadingMeter:
    """Counts the characters of one report that have been read, those read again among them."""

    def __init__(self, progress: ReadingProgress, expected: int) -> None:
        self._progress = progress
        self._done, self._total = 0, expected

    def expect(self, characters: int) -> None:
        """Take notice that so many more will be read."""
        self._total += characters

    def read(self, characters: int) -> None:
        """Tell that so many more have been read."""
        self._done += characters
        self._progress(self._done, self._total)
