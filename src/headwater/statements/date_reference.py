"""What words such as “on Monday” are seen from, and the steps that lead from there."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum
from typing import Protocol

from headwater.statements.date_lexicon import CalendarUnit
from headwater.terms.date_span import DateSpan, days_between, month_of, one_date, year_of

DAYS_OF_A_WEEK = 7
MONTHS_OF_A_YEAR = 12


class Tense(StrEnum):
    """On which side of the reference the words around a date put it."""

    PAST = "past"
    FUTURE = "future"


class Hemisphere(StrEnum):
    """The half of the Earth whose seasons a text speaks of."""

    NORTH = "north"
    SOUTH = "south"


@dataclass(frozen=True, slots=True)
class Reference:
    """The day that words are seen from, and what the words around them tell."""

    day: date
    tense: Tense | None = None
    """None if the words around leave it open."""
    anchor: DateSpan | None = None
    """What the text dated before: “two days later” counts from there. None if it is not settled."""
    hemisphere: Hemisphere | None = None
    """None if the places of the text lie in both halves, or if it names none."""


class DatePhrase(Protocol):
    """Words for a date, before anything is known of when they were written."""

    def seen_from(self, reference: Reference) -> DateSpan | None:
        """Return the days that are meant; None if two answers remain."""


def week_of(day: date) -> DateSpan:
    """Return Monday to Sunday of the week of `day` (ISO 8601)."""
    monday = day - timedelta(days=day.weekday())
    return days_between(monday, monday + timedelta(days=DAYS_OF_A_WEEK - 1))


def month_on(day: date, steps: int) -> DateSpan | None:
    """Return the month that is `steps` after that of `day`; None if there is no such year."""
    year, month = divmod(day.year * MONTHS_OF_A_YEAR + day.month - 1 + steps, MONTHS_OF_A_YEAR)
    return one_date(month_of(year, month + 1)) if is_year(year) else None


def year_on(day: date, steps: int) -> DateSpan | None:
    """Return the year that is `steps` after that of `day`; None if there is no such year."""
    year = day.year + steps
    return one_date(year_of(year)) if is_year(year) else None


def day_on(day: date, steps: int, unit: CalendarUnit) -> date | None:
    """Return the day that is `steps` units after `day`, the last of a month where that is shorter.

    None if the calendar has no such day.
    """
    try:
        if unit in (CalendarUnit.DAY, CalendarUnit.WEEK):
            return day + timedelta(days=steps * (1 if unit is CalendarUnit.DAY else DAYS_OF_A_WEEK))
        months = steps * _MONTHS_BY_UNIT[unit]
        year, month = divmod(day.year * MONTHS_OF_A_YEAR + day.month - 1 + months, MONTHS_OF_A_YEAR)
        last = calendar.monthrange(year, month + 1)[1] if is_year(year) else 1
        return date(year, month + 1, min(day.day, last))
    except (OverflowError, ValueError):
        return None


_MONTHS_BY_UNIT = {
    CalendarUnit.MONTH: 1,
    CalendarUnit.YEAR: MONTHS_OF_A_YEAR,
    CalendarUnit.DECADE: 10 * MONTHS_OF_A_YEAR,
}


def is_year(year: int) -> bool:
    """Return True if the calendar has the year."""
    return MINYEAR <= year <= MAXYEAR


def closed(span: DateSpan | None) -> tuple[date, date] | None:
    """Return first and last day of a span that is settled and has both; None of any other."""
    if span is None or span.earliest is None or span.latest is None:
        return None
    return span.earliest, span.latest
