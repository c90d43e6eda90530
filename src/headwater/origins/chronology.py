"""The order in which reports came out, as far as their dates tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from headwater.evidence.report import Report


@dataclass(frozen=True, slots=True)
class Direction:
    """Which of two reports rests on the other."""

    rests: Report
    on: Report
    decided: bool
    """False if the dates tie, overlap or are missing: the order is then that of the ids."""


def in_order_of_publication(reports: Iterable[Report]) -> tuple[Report, ...]:
    """Return the reports, the earliest first, those without a date last, ties by id."""
    return tuple(sorted(reports, key=_rank))


def direction_between(one: Report, other: Report) -> Direction:
    """Return the later report as the one that rests on the earlier.

    Only dates decide. That one text lies whole inside the other does not: it may have been
    shortened as well as filled out.
    """
    if one.published and other.published:
        if one.published.is_surely_before(other.published):
            return Direction(rests=other, on=one, decided=True)
        if other.published.is_surely_before(one.published):
            return Direction(rests=one, on=other, decided=True)
    first, second = sorted((one, other), key=lambda report: report.id)
    return Direction(rests=second, on=first, decided=False)


def days_apart(one: Report, other: Report) -> int | None:
    """Return the smallest number of days between the two, None if a date is missing."""
    if one.published is None or other.published is None:
        return None
    return one.published.days_apart(other.published)


def days_surely_within(one: Report, other: Report) -> int | None:
    """Return the largest number of days between the two, None if a date is missing."""
    if one.published is None or other.published is None:
        return None
    return max(
        (one.published.latest - other.published.earliest).days,
        (other.published.latest - one.published.earliest).days,
    )


def days_covered(reports: Sequence[Report]) -> int:
    """Return how many days lie between the first and the last date, both counted; at least 1."""
    dated = [report.published for report in reports if report.published is not None]
    if not dated:
        return 1
    return (max(day.latest for day in dated) - min(day.earliest for day in dated)).days + 1


def _rank(report: Report) -> tuple[date, date, str]:
    if report.published is None:
        return date.max, date.max, report.id
    return report.published.earliest, report.published.latest, report.id
