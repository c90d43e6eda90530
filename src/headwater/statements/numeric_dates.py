"""Dates in digits alone: 2031-03-04, 04.03.2031, and 04/03/2031 where the text shows the order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.statements.calendar_dates import FixedDate
from headwater.statements.found_date import FoundDate
from headwater.terms.date_span import DateSpan, one_date
from headwater.terms.partial_date import NotADate, PartialDate
from headwater.terms.span import Span

_NUMERIC = re.compile(
    # It begins with one class of characters, which regular expressions find fast.
    r"[0-9](?<![\w./:-].)(?:\d{3}(?P<iso>-)\d\d-\d\d|\d?(?P<mark>[./])\d\d?(?P=mark)(?:\d{4}|\d\d))"
    r"(?![\w/]|[.-]\d)"
)
_MOST_MONTHS = 12
_CENTURY = "20"
"""Two digits are a year of this century: dates of older ones are written out."""


def numeric_dates(text: str) -> tuple[FoundDate, ...]:
    """Return the dates in digits, in order; a slashed one is unsettled if its order is."""
    matches = tuple(_NUMERIC.finditer(text))
    day_is_first = _day_is_first([match for match in matches if match["mark"] == "/"])
    found = []
    for match in matches:
        when = _date_of(match, day_is_first)
        # “1.2.2020” is a date; “31.31.20” is not, and “3/4/30” is one that is not settled.
        if when or match["mark"] != ".":
            found.append(FoundDate(Span(*match.span()), FixedDate(when)))
    return tuple(found)


def _day_is_first(slashed: Sequence[re.Match[str]]) -> bool | None:
    """Return whether the text writes days before months; None if none of its dates tells."""
    numbers = [match.group().split("/") for match in slashed]
    is_first = any(int(first) > _MOST_MONTHS for first, _, _ in numbers)
    is_second = any(int(second) > _MOST_MONTHS for _, second, _ in numbers)
    return is_first if is_first != is_second else None


def _date_of(match: re.Match[str], day_is_first: object) -> DateSpan | None:
    if match["iso"]:
        return _date(*match.group().split("-"))
    first, second, year = match.group().split(match["mark"])
    if len(year) == len(_CENTURY):
        year = _CENTURY + year
    day_month, month_day = _date(year, second, first), _date(year, first, second)
    if match["mark"] == ".":
        # With full stops the day comes first, wherever they are used.
        return day_month
    if day_is_first is None:
        return day_month if day_month == month_day else None
    return day_month if day_is_first else month_day


def _date(year: str, month: str, day: str) -> DateSpan | None:
    try:
        return one_date(PartialDate(f"{year}-{month.zfill(2)}-{day.zfill(2)}"))
    except NotADate:
        return None
