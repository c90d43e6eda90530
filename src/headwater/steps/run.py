"""Who runs the steps, by which clock, and whom they tell how far they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from headwater.investigation.events import Event, Mark, append_event
from headwater.steps.progress import Progress, untold


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
