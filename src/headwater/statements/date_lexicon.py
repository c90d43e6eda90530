"""The English words of the calendar, and patterns for them."""

from __future__ import annotations

import re
from enum import StrEnum
from types import MappingProxyType

_MONTHS = (
    "January Jan,February Feb,March Mar,April Apr,May,June Jun,July Jul,August Aug,"
    "September Sept Sep,October Oct,November Nov,December Dec"
)
_WEEKDAYS = (
    "Monday Mon,Tuesday Tues Tue,Wednesday Wed,Thursday Thurs Thur Thu,Friday Fri,Saturday Sat,"
    "Sunday Sun"
)
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)


class CalendarUnit(StrEnum):
    """A stretch of the calendar that English counts in."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


class Recurrence(StrEnum):
    """Which of the recurring days, months and years is meant, seen from a day."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"


def _numbered(words: str) -> dict[str, int]:
    groups = enumerate((group.split() for group in words.split(",")), start=1)
    return {word: number for number, group in groups for word in group}


MONTH_BY_WORD = MappingProxyType(_numbered(_MONTHS))
"""1 to 12, by the month's name and its short forms."""
WEEKDAY_BY_WORD = MappingProxyType(
    {word: number - 1 for word, number in _numbered(_WEEKDAYS).items()}
)
"""0 for Monday to 6 for Sunday, by the day's name and its short forms."""
RECURRENCE_BY_WORD = MappingProxyType(
    {
        **dict.fromkeys(("last", "past", "previous", "preceding"), Recurrence.LAST),
        **dict.fromkeys(("this", "current", "present"), Recurrence.THIS),
        **dict.fromkeys(("next", "following", "coming"), Recurrence.NEXT),
    }
)
_NUMBER_BY_WORD = MappingProxyType(
    {
        **{word: number for number, word in enumerate(_NUMBERS.split(), start=1)},
        **dict.fromkeys(("a", "an", "the"), 1),
        "couple": 2,
        "dozen": 12,
    }
)


def _either(words: str) -> str:
    return "|".join(sorted(re.split(r"[ ,]", words), key=len, reverse=True))


def _in_full_or_short(words: str) -> str:
    short = _short(words)
    upper = "|".join(group.split()[0].upper() for group in words.split(","))
    return rf"(?:(?:{_full(words)}|{upper})(?!\w)|(?:{short}|{short.upper()})(?!\w)\.?)"


def _short(words: str) -> str:
    return "|".join(re.findall(r"(?<= )\w+", words))


def _full(words: str) -> str:
    # A scanner reads “m” as “rn”.
    return "|".join(group.split()[0].replace("mb", "(?:m|rn)b") for group in words.split(","))


MONTH = _in_full_or_short(_MONTHS)
FULL_MONTH = rf"(?:{_full(_MONTHS)})"
WEEKDAY = _in_full_or_short(_WEEKDAYS)
FULL_WEEKDAY = rf"(?:{_full(_WEEKDAYS)})"
SHORT_WEEKDAY = rf"(?:{_short(_WEEKDAYS)})"
YEAR = r"(?:(?:1[5-9]|20)\d\d(?![\w%])(?![.,:/]\d))"
"""The years that a report may speak of; numbers beyond them are more often something else."""
DAY = r"(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w%])(?![.,:]\d))"
COUNT = rf"(?:\d{{1,3}}|{_either(_NUMBERS)}|(?:a\s+)?(?:couple\s+of|dozen)|an?)"
UNIT = r"(?:day|week|month|year|decade)"


def month_of_word(word: str) -> int:
    """Return the number of the month that `MONTH` matched."""
    return MONTH_BY_WORD[word.rstrip(".").capitalize().replace("rnb", "mb")]


def weekday_of_word(word: str) -> int:
    """Return the number of the weekday that `WEEKDAY` matched, 0 for Monday."""
    return WEEKDAY_BY_WORD[word.rstrip(".").capitalize()]


def day_of_word(word: str) -> int:
    """Return the day of the month that `DAY` matched."""
    return int(word.rstrip("stndrh"))


def count_of_words(words: str) -> int:
    """Return the number that `COUNT` matched; “a couple of” is 2."""
    found = [word for word in words.casefold().split() if word != "of"]
    return int(found[-1]) if found[-1].isdigit() else _NUMBER_BY_WORD[found[-1]]
