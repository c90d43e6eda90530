"""Patterns of dates that name a day, a month or a year of the calendar."""

from __future__ import annotations

import re

from headwater.statements.calendar_dates import CalendarDate, FixedDate, Weekday, YearPart
from headwater.statements.date_lexicon import (
    DAY,
    FULL_MONTH,
    FULL_WEEKDAY,
    MONTH,
    RECURRENCE_BY_WORD,
    SHORT_WEEKDAY,
    WEEKDAY,
    YEAR,
    Recurrence,
    day_of_word,
    month_of_word,
    weekday_of_word,
)
from headwater.statements.date_reference import DatePhrase
from headwater.statements.found_date import DatePattern
from headwater.terms.date_span import DateSpan, year_of

_YEAR_AFTER = (
    rf"(?:,?\s+(?:of\s+)?(?P<year>{YEAR})|,?\s+(?:of\s+)?(?P<year_turn>last|this|next)\s+year)"
)
_MORE_DAYS = rf"(?:\s?(?:-|–|—|to|until|through|and)\s?(?P<last>{DAY}))?"
_DAY_MONTH = re.compile(
    rf"(?<![\w/.,:-])(?:(?P<weekday>{WEEKDAY}),?\s+)?(?:the\s+)?(?P<day>{DAY}){_MORE_DAYS}"
    rf"\s+(?:of\s+)?(?P<month>{MONTH}){_YEAR_AFTER}?(?!\w)"
)
_MONTH_DAY = re.compile(
    rf"(?<!\w)(?:(?P<weekday>{WEEKDAY}),?\s+)?(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{DAY})"
    rf"{_MORE_DAYS}{_YEAR_AFTER}?(?!\w)"
)
_MONTH_YEAR = re.compile(rf"(?<!\w)(?P<month>{MONTH}){_YEAR_AFTER}(?!\w)")
_TURNED_MONTH = re.compile(
    rf"(?<!\w)(?P<turn>[Ll]ast|[Tt]his|[Nn]ext)\s+(?P<month>{FULL_MONTH})(?!\w)"
)
_LONE_MONTH = re.compile(rf"\b(?P<month>{FULL_MONTH})(?![\w-]|\s+[A-Z0-9]|\son\s)")
_BEFORE_A_MONTH = re.compile(
    # “May” and “March” are verbs too, and “June” and “April” are names: a word that goes before
    # dates must stand there.
    r"""(?:(?<!\w)(?:in|since|until|till|by|before|after|during|from|early|late|mid|throughout|for|of
          |between|through|and|to|or|the)[\s-]+|[-–—])\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_WEEKDAY_ALONE = re.compile(
    rf"""(?<![\w-])(?:(?P<turn>[Ll]ast|[Tt]his|[Nn]ext
            |[Tt]he\s+(?:following|next|previous|preceding))\s+)?
        (?P<weekday>{FULL_WEEKDAY}|{SHORT_WEEKDAY}\.)(?:\s+(?:morning|afternoon|evening|night))?
        (?!\w|\s+(?:Times|Mail|Mirror|Telegraph|Express|Post|Herald|Club|Agreement|Guardian))""",
    re.VERBOSE,
)
_NO_DATE_BEFORE = re.compile(
    r"\b(?:Black|Good|Bloody|Ash|Palm|Easter|Holy|[Ee](?:very|ach)|[Oo]ne|[Aa](?:ny)?|[Ss]ome"
    r"|[Aa]lternate)\s+\Z"
)
_OF_THE_STORY = re.compile(r"\b(?:the|that|the\s+same)\s+\Z", re.IGNORECASE)
"""“On the Monday” is a day of what is told, and not seen from the day of the telling."""
_DECADE = re.compile(
    r"(?<!\w)(?:[Tt]he\s+)?(?:(?P<decade>(?:1[5-9]|20)\d0)|['’](?P<short>[3-9]0))s(?!\w)"
)
_PART_OF_YEAR = re.compile(
    rf"""(?<!\w)(?:(?:the\s+)?(?:(?P<order>first|second|third|fourth|last)\s+(?P<part>quarter|half)
        \s+of|Q(?P<quarter>[1-4]))\s+(?:the\s+)?(?:(?P<year>{YEAR})|(?P<year_turn>last|this|next)
        \s+year))(?!\w)""",
    re.VERBOSE,
)
_LONE_YEAR = re.compile(
    rf"(?<![\w./:,$€£])(?P<year>{YEAR})(?!-\d\d?-|/\d\d?/)(?P<to>(?=\s?[-–—]\s?(?:1[5-9]|20)\d\d(?![\w–—-])))?"
)
_BEFORE_A_YEAR = re.compile(
    r"""(?:(?<!\w)(?:in|since|of|by|until|till|before|after|from|during|early|late|mid|between|circa
          |year|throughout|through|for)[\s-]+
        |\( | (?<!\d)\d{4}(?:\s?[-–—/]\s?|,?\s(?:(?:and|to|or)\s)?))\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_OWNER_BEFORE = re.compile(r"(?:(?<!\w)(?:the|a|its|his|her|their)|[’']s)\s+\Z", re.IGNORECASE)
_NOUN_AFTER = re.compile(r"\s[a-z]")
_ORDERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_MONTHS_BY_PART = {"quarter": 3, "half": 6}
_BETWEEN = re.compile(r"(?:between|from)\s+\Z", re.IGNORECASE)


def _calendar_date(match: re.Match[str]) -> DatePhrase | None:
    groups = match.groupdict()
    year, turn, weekday = groups.get("year"), groups.get("year_turn"), groups.get("weekday")
    days = [day_of_word(word) for word in (groups.get("day"), groups.get("last")) if word]
    is_list = "and" in match.group() and not _ends_with(_BETWEEN, match)
    return CalendarDate(
        year=int(year) if year else None,
        month=month_of_word(match["month"]),
        day=days[0] if days else None,
        # “On 12 and 14 March” are two days: the span that has both says no more than it must.
        last_day=days[-1] if len(days) > 1 else None,
        weekday=weekday_of_word(weekday) if weekday and not is_list else None,
        year_turn=RECURRENCE_BY_WORD[turn] if turn else None,
    )


def _turned_month(match: re.Match[str]) -> DatePhrase:
    turn = RECURRENCE_BY_WORD[match["turn"].casefold()]
    return CalendarDate(month=month_of_word(match["month"]), turn=turn)


def _lone_month(match: re.Match[str]) -> DatePhrase | None:
    if not _ends_with(_BEFORE_A_MONTH, match):
        return None
    return CalendarDate(month=month_of_word(match["month"]))


def _weekday(match: re.Match[str]) -> DatePhrase | None:
    if _ends_with(_NO_DATE_BEFORE, match):
        return None
    if match["turn"] is None and _ends_with(_OF_THE_STORY, match):
        return FixedDate(None)
    words = (match["turn"] or "").casefold().split()
    turn = RECURRENCE_BY_WORD[words[-1]] if words else None
    return Weekday(weekday_of_word(match["weekday"]), turn, is_counted_from_anchor=len(words) > 1)


def _decade(match: re.Match[str]) -> DatePhrase:
    first = int(match["decade"] or f"19{match['short']}")
    return FixedDate(DateSpan(year_of(first), year_of(first + 9)))


def _part_of_year(match: re.Match[str]) -> DatePhrase | None:
    months = _MONTHS_BY_PART[match["part"] or "quarter"]
    parts = 12 // months
    order = int(match["quarter"] or _ORDERS.get(match["order"], parts))
    if order > parts:
        return None
    year, turn = match["year"], match["year_turn"]
    return YearPart(
        first_month=(order - 1) * months + 1,
        last_month=order * months,
        year=int(year) if year else None,
        year_turn=RECURRENCE_BY_WORD[turn] if turn else Recurrence.THIS,
    )


def _year(match: re.Match[str]) -> DatePhrase | None:
    is_owned = _ends_with(_OWNER_BEFORE, match) and _NOUN_AFTER.match(match.string, match.end())
    if not (match["to"] is not None or is_owned or _ends_with(_BEFORE_A_YEAR, match)):
        return None
    return CalendarDate(year=int(match["year"]))


def _ends_with(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    near = max(0, match.start() - 20)
    return pattern.search(match.string, near, match.start()) is not None


_OF_MONTHS, _OF_WEEKDAYS, _OF_NUMBERS = "JFMASOND", "MTWFS", "0123456789"
CALENDAR_PATTERNS = (
    DatePattern(f"{_OF_NUMBERS}{_OF_WEEKDAYS}tT", _DAY_MONTH, _calendar_date),
    DatePattern(f"{_OF_MONTHS}{_OF_WEEKDAYS}", _MONTH_DAY, _calendar_date),
    DatePattern(_OF_MONTHS, _MONTH_YEAR, _calendar_date),
    DatePattern("LlTtNn", _TURNED_MONTH, _turned_month),
    DatePattern(_OF_MONTHS, _LONE_MONTH, _lone_month),
    DatePattern(f"{_OF_WEEKDAYS}LlTtNn", _WEEKDAY_ALONE, _weekday),
    DatePattern("Tt12'’", _DECADE, _decade),
    DatePattern("tfslQ", _PART_OF_YEAR, _part_of_year),
    DatePattern("12", _LONE_YEAR, _year),
)
