"""Dates known to the year, the month or the day."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from headwater.terms.errors import HeadwaterError

_ISO_PREFIX = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


class NotADate(HeadwaterError):
    """The words are not a date of the form 2024, 2024-05 or 2024-05-28."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date with the precision at which it is known (EDTF level 0: year, month or day)."""

    text: str

    def __post_init__(self) -> None:
        _bounds(self.text)

    @property
    def earliest(self) -> date:
        """First day it may be."""
        return _bounds(self.text)[0]

    @property
    def latest(self) -> date:
        """Last day it may be."""
        return _bounds(self.text)[1]

    def is_surely_before(self, other: PartialDate) -> bool:
        """Return True if every day this may be lies before every day `other` may be."""
        return self.latest < other.earliest

    def days_apart(self, other: PartialDate) -> int:
        """Return the smallest number of days that may lie between the two dates."""
        if self.latest < other.earliest:
            return (other.earliest - self.latest).days
        if other.latest < self.earliest:
            return (self.earliest - other.latest).days
        return 0


@lru_cache(maxsize=4096)
def _bounds(text: str) -> tuple[date, date]:
    match = _ISO_PREFIX.fullmatch(text)
    if match is None:
        raise NotADate(f"expected a date like 2024, 2024-05 or 2024-05-28, found {text!r}")
    year, month, day = (int(group) if group else None for group in match.groups())
    try:
        if year is None or month is None:
            return date(int(match[1]), 1, 1), date(int(match[1]), 12, 31)
        if day is None:
            first = date(year, month, 1)
            return first, first + timedelta(days=calendar.monthrange(year, month)[1] - 1)
        return date(year, month, day), date(year, month, day)
    except ValueError:
        raise NotADate(f"there is no such date as {text!r}") from None
