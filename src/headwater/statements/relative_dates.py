"""Dates that are counted from another day: “yesterday”, “last week”, “two days earlier”."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from headwater.statements.date_lexicon import CalendarUnit, Recurrence
from headwater.statements.date_reference import (
    DAYS_OF_A_WEEK,
    Reference,
    Tense,
    closed,
    day_on,
    is_year,
    month_on,
    week_of,
    year_on,
)
from headwater.terms.date_span import DateSpan, days_between, one_day, year_of

_STEP = {Recurrence.LAST: -1, Recurrence.THIS: 0, Recurrence.NEXT: 1}
_SATURDAY = 5
_HALF_A_WEEK = timedelta(days=3)


class Portion(StrEnum):
    """Which side of the present day is meant: “earlier this year”, “later this week”."""

    EARLIER = "earlier"
    LATER = "later"


class CountedFrom(StrEnum):
    """From where a number of days, weeks or years is counted."""

    PRESENT = "present"
    """Three weeks ago."""
    ANCHOR = "anchor"
    """Three weeks earlier: from what the text dated before."""


@dataclass(frozen=True, slots=True)
class NearDay:
    """Today, yesterday or tomorrow."""

    offset: int
    """In days."""

    def seen_from(self, reference: Reference) -> DateSpan | None:
        """Return the day."""
        found = day_on(reference.day, self.offset, CalendarUnit.DAY)
        return one_day(found) if found else None


@dataclass(frozen=True, slots=True)
class NearPeriod:
    """The last, this or the next week, weekend, month, year or decade."""

    unit: CalendarUnit
    turn: Recurrence | None
    """None of “the weekend”: the tense tells which."""
    portion: Portion | None = None
    counted_from: CountedFrom = CountedFrom.PRESENT

    def seen_from(self, reference: Reference) -> DateSpan | None:
        """Return the days; None for a weekend that may be either side of the present day."""
        if self.counted_from is CountedFrom.ANCHOR:
            day = _day_within(reference.anchor, self.unit)
            return None if day is None or self.turn is None else _period(day, self.unit, self.turn)
        if self.unit is CalendarUnit.WEEKEND:
            return self._weekend(reference)
        if self.turn is None:
            return None
        whole = _period(reference.day, self.unit, self.turn)
        return _portion(whole, self.portion, reference.day)

    def _weekend(self, reference: Reference) -> DateSpan | None:
        day = reference.day
        saturday = day + timedelta(days=_SATURDAY - day.weekday())
        is_weekend = day.weekday() >= _SATURDAY
        if self.turn is Recurrence.LAST:
            return _weekend_from(saturday - timedelta(days=DAYS_OF_A_WEEK))
        if self.turn is Recurrence.NEXT:
            following = saturday + timedelta(days=DAYS_OF_A_WEEK)
            return _weekend_from(following) if is_weekend else None
        if is_weekend or reference.tense is Tense.FUTURE:
            return _weekend_from(saturday)
        is_past = reference.tense is Tense.PAST
        return _weekend_from(saturday - timedelta(days=DAYS_OF_A_WEEK)) if is_past else None


@dataclass(frozen=True, slots=True)
class CountedDate:
    """A number of days, weeks, months or years before or after another day."""

    count: int
    """Negative before, positive after."""
    unit: CalendarUnit
    counted_from: CountedFrom

    def seen_from(self, reference: Reference) -> DateSpan | None:
        """Return the days, no finer than the unit: “three weeks ago” may be three days off.

        None for decades, which are said too roughly to count.
        """
        day: date | None = reference.day
        if self.counted_from is CountedFrom.ANCHOR:
            day = _day_within(reference.anchor, self.unit)
        if day is None:
            return None
        if self.unit is CalendarUnit.MONTH:
            return month_on(day, self.count)
        if self.unit is CalendarUnit.YEAR:
            return year_on(day, self.count)
        if self.unit is CalendarUnit.DECADE:
            return None
        found = day_on(day, self.count, self.unit)
        if found is None or self.unit is CalendarUnit.DAY:
            return one_day(found) if found else None
        return days_between(found - _HALF_A_WEEK, found + _HALF_A_WEEK)


@dataclass(frozen=True, slots=True)
class CountedSpan:
    """A number of days, weeks, months or years up to the present day, or from it on."""

    count: int
    """Negative up to the present day, positive from it on."""
    unit: CalendarUnit

    def seen_from(self, reference: Reference) -> DateSpan | None:
        """Return the days from the one end to the other."""
        other = day_on(reference.day, self.count, self.unit)
        if other is None:
            return None
        return days_between(min(other, reference.day), max(other, reference.day))


def _period(day: date, unit: CalendarUnit, turn: Recurrence) -> DateSpan | None:
    step = _STEP[turn]
    if unit is CalendarUnit.DAY:
        found = day_on(day, step, unit)
        return one_day(found) if found else None
    if unit is CalendarUnit.WEEK:
        found = day_on(day, step, unit)
        return week_of(found) if found else None
    if unit is CalendarUnit.MONTH:
        return month_on(day, step)
    if unit is CalendarUnit.YEAR:
        return year_on(day, step)
    first = (day.year // 10 + step) * 10
    return DateSpan(year_of(first), year_of(first + 9)) if is_year(first) else None


def _portion(whole: DateSpan | None, portion: Portion | None, day: date) -> DateSpan | None:
    days = closed(whole)
    if days is None or portion is None:
        return whole
    first, last = (days[0], day) if portion is Portion.EARLIER else (day, days[1])
    return days_between(first, last) if first <= last else None


def _weekend_from(saturday: date) -> DateSpan:
    return days_between(saturday, saturday + timedelta(days=1))


def _day_within(anchor: DateSpan | None, unit: CalendarUnit) -> date | None:
    """Return a day of `anchor` if it is known at least as exactly as `unit`."""
    days = closed(anchor)
    if days is None:
        return None
    first, last = days
    is_known = {
        CalendarUnit.DAY: first == last,
        CalendarUnit.WEEK: (last - first).days < DAYS_OF_A_WEEK,
        CalendarUnit.MONTH: (first.year, first.month) == (last.year, last.month),
        CalendarUnit.YEAR: first.year == last.year,
    }
    return first if is_known.get(unit) else None
