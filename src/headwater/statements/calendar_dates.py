"""Dates that name a day, a month or a year of the calendar: “3 March 2031”, “in May”, “Monday”."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from headwater.statements.date_lexicon import Recurrence
from headwater.statements.date_reference import (
    DAYS_OF_A_WEEK,
    Reference,
    Tense,
    closed,
    is_year,
    week_of,
)
from headwater.terms.date_span import DateSpan, month_of, one_date, one_day, year_of
from headwater.terms.partial_date import NotADate, PartialDate

_NEAR_DAYS = 122
"""A date without a year and without a verb is the nearest one, if that is within four months."""
_YEARS_BETWEEN_LEAP_DAYS = 8
"""29 February comes every four years, but for most full centuries."""
_STEP = {Recurrence.LAST: -1, Recurrence.THIS: 0, Recurrence.NEXT: 1}


@dataclass(frozen=True, slots=True)
class FixedDate:
    """A date that means the same whenever it is written: “the 1990s”; None if it is ambiguous."""

    when: DateSpan | None

    def seen_from(self, reference: Reference) -> DateSpan | None:  # noqa: ARG002 - a fixed date needs none
        """Return the days, from wherever they are seen."""
        return self.when


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """Day, month and year as far as they are named."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    """The last of several days: 14 in “12–14 March”."""
    weekday: int | None = None
    """0 for Monday; a date of another weekday is not meant."""
    turn: Recurrence | None = None
    """Which of the months: “last March”."""
    year_turn: Recurrence | None = None
    """Which of the years: “in March last year”."""

    def seen_from(self, reference: Reference) -> DateSpan | None:
        """Return the days; without a year the last or the next such days, as the tense tells."""
        if self.year is not None:
            return self.in_year(self.year)
        if self.year_turn is not None:
            return self.in_year(reference.day.year + _STEP[self.year_turn])
        if self.turn is not None:
            return self._at_turn(reference.day, self.turn)
        past, future = self.up_to(reference.day), self.not_before(reference.day)
        if past == future:
            return past
        if reference.tense is None:
            return _nearer(past, future, reference.day)
        return past if reference.tense is Tense.PAST else future

    @property
    def is_of_a_named_year(self) -> bool:
        """True if the words tell the year."""
        return self.year is not None or self.year_turn is not None

    def in_year(self, year: int) -> DateSpan | None:
        """Return the days in `year`; None if it does not have them, or not on that weekday."""
        if not is_year(year):
            return None
        if self.month is None:
            return one_date(year_of(year))
        if self.day is None:
            return one_date(month_of(year, self.month))
        try:
            first = PartialDate(f"{month_of(year, self.month).text}-{self.day:02}")
            last = replace(first, text=f"{first.text[:8]}{self.last_day or self.day:02}")
        except NotADate:
            return None
        if last.latest < first.earliest:
            return None
        is_meant = self.weekday is None or first.earliest.weekday() == self.weekday
        return DateSpan(first, last) if is_meant else None

    def up_to(self, day: date) -> DateSpan | None:
        """Return the last such days that began by `day`."""
        for year in range(day.year, day.year - _YEARS_BETWEEN_LEAP_DAYS - 1, -1):
            days = closed(found := self.in_year(year))
            if days and days[0] <= day:
                return found
        return None

    def not_before(self, day: date) -> DateSpan | None:
        """Return the first such days that do not end before `day`."""
        for year in range(day.year, day.year + _YEARS_BETWEEN_LEAP_DAYS + 1):
            days = closed(found := self.in_year(year))
            if days and days[1] >= day:
                return found
        return None

    def _at_turn(self, day: date, turn: Recurrence) -> DateSpan | None:
        """Return “last March”: None if it may be this year's as well as that of last year."""
        if self.month is None or turn is Recurrence.THIS:
            return self.in_year(day.year)
        is_behind = self.month < day.month
        if self.month != day.month and is_behind == (turn is Recurrence.LAST):
            return None
        return self.in_year(day.year + _STEP[turn])


@dataclass(frozen=True, slots=True)
class YearPart:
    """Some months of a year, such as its first half."""

    first_month: int
    last_month: int
    year: int | None
    year_turn: Recurrence
    """Which year is meant if it is not named."""

    def seen_from(self, reference: Reference) -> DateSpan | None:
        """Return the months."""
        year = self.year or reference.day.year + _STEP[self.year_turn]
        first, last = (month_of(year, month) for month in (self.first_month, self.last_month))
        return DateSpan(first, last)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week."""

    weekday: int
    """0 for Monday."""
    turn: Recurrence | None = None
    is_counted_from_anchor: bool = False
    """True of “the following Monday”, which is seen from what the text dated before."""

    def seen_from(self, reference: Reference) -> DateSpan | None:
        """Return the day; None where “last Friday” may be of this week or of the last."""
        if self.is_counted_from_anchor:
            return self._beside(reference.anchor)
        day = reference.day
        if self.turn is None:
            if day.weekday() == self.weekday:
                return one_day(day)
            if reference.tense is None:
                return None
            return one_day(self._before(day) if reference.tense is Tense.PAST else self._after(day))
        if self.turn is Recurrence.THIS:
            return self._this(reference)
        found = self._before(day) if self.turn is Recurrence.LAST else self._after(day)
        return one_day(found) if week_of(found) != week_of(day) else None

    def _this(self, reference: Reference) -> DateSpan | None:
        found = reference.day + timedelta(days=self.weekday - reference.day.weekday())
        is_settled = found >= reference.day or reference.tense is Tense.PAST
        return one_day(found) if is_settled else None

    def _beside(self, anchor: DateSpan | None) -> DateSpan | None:
        days = closed(anchor)
        if days is None or days[0] != days[1]:
            return None
        return one_day(
            self._before(days[0]) if self.turn is Recurrence.LAST else self._after(days[0])
        )

    def _before(self, day: date) -> date:
        return day - timedelta(days=(day.weekday() - self.weekday - 1) % DAYS_OF_A_WEEK + 1)

    def _after(self, day: date) -> date:
        return day + timedelta(days=(self.weekday - day.weekday() - 1) % DAYS_OF_A_WEEK + 1)


def _nearer(past: DateSpan | None, future: DateSpan | None, day: date) -> DateSpan | None:
    """Return the one that is near enough to be meant without saying so; None if neither is."""
    days = [closed(past), closed(future)]
    if days[0] and (day - days[0][0]).days <= _NEAR_DAYS:
        return past
    return future if days[1] and (days[1][0] - day).days <= _NEAR_DAYS else None
