"""Spans of days on the calendar, each end known to the day, the month or the year, or open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from headwater.terms.partial_date import PartialDate
from headwater.terms.span import Span


@dataclass(frozen=True, slots=True)
class DateSpan:
    """The days from one date to another, both among them; at most one end is open."""

    first: PartialDate | None
    """None if the words set no beginning."""
    last: PartialDate | None
    """None if the words set no end."""

    def __post_init__(self) -> None:
        if self.first is None and self.last is None:
            raise ValueError("a span of days needs a beginning or an end")
        if self.earliest and self.latest and self.latest < self.earliest:
            raise ValueError(f"not a span of days: it ends before it begins ({self.as_edtf})")

    @property
    def earliest(self) -> date | None:
        """First day of the span; None if it has no beginning."""
        return self.first.earliest if self.first else None

    @property
    def latest(self) -> date | None:
        """Last day of the span; None if it has no end."""
        return self.last.latest if self.last else None

    @property
    def as_edtf(self) -> str:
        """The span after ISO 8601-2 (EDTF): `2031-02`, `2031-02/2031-04`, `2023/..`, `../2030`."""
        first, last = (end.text if end else ".." for end in (self.first, self.last))
        return first if first == last else f"{first}/{last}"


@dataclass(frozen=True, slots=True)
class DatedWords:
    """Words that put something on the calendar, and the days they mean."""

    span: Span
    when: DateSpan | None
    """None if the text and its date of publication leave more than one answer, or none."""

    @property
    def earliest(self) -> date | None:
        """First day that may be meant; None if nothing is settled or there is no beginning."""
        return self.when.earliest if self.when else None

    @property
    def latest(self) -> date | None:
        """Last day that may be meant; None if nothing is settled or there is no end."""
        return self.when.latest if self.when else None

    @property
    def as_edtf(self) -> str | None:
        """The days after ISO 8601-2 (EDTF); None if they are not settled."""
        return self.when.as_edtf if self.when else None


def one_date(day: PartialDate) -> DateSpan:
    """Return the span of one date: a day, a month or a year."""
    return DateSpan(day, day)


def one_day(day: date) -> DateSpan:
    """Return the span of one day."""
    return one_date(PartialDate(day.isoformat()))


def days_between(first: date, last: date) -> DateSpan:
    """Return the span from one day to another."""
    return DateSpan(PartialDate(first.isoformat()), PartialDate(last.isoformat()))


def month_of(year: int, month: int) -> PartialDate:
    """Return the month; one that is no month of a calendar year is refused as `NotADate`."""
    return PartialDate(f"{year:04}-{month:02}")


def year_of(year: int) -> PartialDate:
    """Return the year, from 1 to 9999."""
    return PartialDate(f"{year:04}")
