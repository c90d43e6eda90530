"""Append to the log of what the steps did, and read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from headwater.investigation.orm import models

WHOLE = "investigation"
"""Subject of a step that concerns the whole pile."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Who did something, and when."""

    actor: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Event:
    """What a step did to one subject."""

    mark: Mark
    step: str
    subject: str
    outcome: Mapping[str, str | int]
    """Numbers and ids alone, no personal data."""


def append_event(event: Event) -> None:
    """Append `event`; call it in the transaction that does what the event tells."""
    models.EventRow.objects.create(
        at=event.mark.at,
        actor=event.mark.actor,
        step=event.step,
        subject=event.subject,
        outcome=dict(event.outcome),
    )


def events() -> tuple[Event, ...]:
    """Return every event in the order they were appended."""
    rows = models.EventRow.objects.order_by("pk")
    return tuple(Event(Mark(row.actor, row.at), row.step, row.subject, row.outcome) for row in rows)
