"""How a step tells how far it is."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told by a step how far it is."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """Take notice that `step` has done so many of all it has to do."""


def untold(step: str, done: int, total: int) -> None:
    """Take no notice of progress."""
    del step, done, total
