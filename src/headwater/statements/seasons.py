"""Spring, summer, autumn and winter, which lie half a year apart in the two hemispheres."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from headwater.statements.date_lexicon import RECURRENCE_BY_WORD, YEAR, Recurrence
from headwater.statements.date_reference import Hemisphere, Reference, Tense, closed, month_on
from headwater.statements.found_date import DatePattern
from headwater.terms.date_span import DateSpan

_FIRST_MONTHS = MappingProxyType({"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12})
"""Of the north, as weather services count: a season is three whole months."""
_HALF_A_YEAR, _YEAR = 6, 12


@dataclass(frozen=True, slots=True)
class Season:
    """A season, of a year or seen from a day."""

    first_month: int
    """In the north."""
    turn: Recurrence | None = None
    year: int | None = None

    def seen_from(self, reference: Reference) -> DateSpan | None:
        """Return the three months; None without a hemisphere, or if two answers remain."""
        if reference.hemisphere is None:
            return None
        month = self.first_month
        if reference.hemisphere is Hemisphere.SOUTH:
            month = (month + _HALF_A_YEAR - 1) % _YEAR + 1
        if self.year is not None:
            # “The winter of 2029” may begin or end in that year.
            return None if month == _YEAR else _season_from(date(self.year, month, 1))
        day = reference.day
        near = list(_seasons_near(month, day))
        if self.turn is None:
            if reference.tense is Tense.PAST:
                return next(each for first, _, each in reversed(near) if first <= day)
            is_future = reference.tense is Tense.FUTURE
            return next(each for _, last, each in near if last >= day) if is_future else None
        if self.turn is Recurrence.THIS:
            these = [each for first, last, each in near if first.year == last.year == day.year]
            return these[0] if these else None
        if self.turn is Recurrence.LAST:
            first, _, found = next(each for each in reversed(near) if each[1] < day)
        else:
            first, _, found = next(each for each in near if each[0] > day)
        # In December, “last summer” may be that of this year as well as that of the last.
        return found if first.year != day.year else None


def _seasons_near(month: int, day: date) -> Iterator[tuple[date, date, DateSpan]]:
    for year in range(day.year - 2, day.year + 3):
        found = _season_from(date(year, month, 1))
        days = closed(found)
        if found and days:
            yield *days, found


def _season_from(day: date) -> DateSpan | None:
    first, last = month_on(day, 0), month_on(day, 2)
    return DateSpan(first.first, last.last) if first and last else None


_SEASON = re.compile(
    rf"\b(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all)"
    rf"(?:\s+(?:of\s+)?(?P<year>{YEAR}))?(?!\w)"
)
_BEFORE_A_SEASON = re.compile(
    r"(?<!\w)(?:(?P<turn>last|this|next)|(?:in|since|during|until|by|of|early|late|over)(?:\s+the)?)"
    r"\s+\Z",
    re.IGNORECASE,
)
_NEAR = 20


def _season(match: re.Match[str]) -> Season | None:
    start = match.start()
    before = _BEFORE_A_SEASON.search(match.string, max(0, start - _NEAR), start)
    if before is None and match["year"] is None:
        return None
    turn = before["turn"] if before else None
    return Season(
        _FIRST_MONTHS[match["season"].casefold()],
        RECURRENCE_BY_WORD[turn.casefold()] if turn else None,
        int(match["year"]) if match["year"] else None,
    )


SEASON_PATTERN = DatePattern("SsAaWwFf", _SEASON, _season)
