"""Who runs the steps, by which clock, and whom they tell how far they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from headwater.investigation.events import Event, Mark, append_event


class Progress(Protocol):
    """Told by a step how far it is."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """Take notice that `step` has done so many of all it has to do."""


def untold(step: str, done: int, total: int) -> None:
    """Take no notice of progress."""
    del step, done, total


@dataclass(frozen=True, slots=True)
class Run:
    """One run of one or more steps."""

    actor: str
    """Stands in the log of events: a role or an account, not a person's name."""
    clock: Callable[[], datetime]
    """Returns the present moment, aware and in UTC."""
    progress: Progress = untold

    def log(self, step: str, subject: str, **outcome: str | int) -> datetime:
        """Append an event that happens now; return the moment, for the rows it explains."""
        at = self.clock()
        append_event(Event(Mark(self.actor, at), step, subject, outcome))
        return at
