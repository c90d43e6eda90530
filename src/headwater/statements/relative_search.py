"""Patterns of dates that are counted from the present day or from a date told before."""

from __future__ import annotations

import re
from types import MappingProxyType

from headwater.statements.calendar_dates import FixedDate
from headwater.statements.date_lexicon import (
    COUNT,
    RECURRENCE_BY_WORD,
    UNIT,
    CalendarUnit,
    Recurrence,
    count_of_words,
)
from headwater.statements.date_reference import DatePhrase
from headwater.statements.found_date import DatePattern
from headwater.statements.relative_dates import (
    CountedDate,
    CountedFrom,
    CountedSpan,
    NearDay,
    NearPeriod,
    Portion,
)

_PART_OF_DAY = r"(?:day|night|morning|afternoon|evening)"
_CLOSES = r"(?=\s*(?:[,.;:!?)”\"]|\Z|\n)|\s+(?:and|but|that|when|while|had|was|were)(?!\w))"
"""“Two days before.” counts from a date; “two days before the vote” counts from a vote."""

_OFFSETS = MappingProxyType(
    {"yesterday": -1, "last": -1, "today": 0, "tonight": 0, "this": 0, "tomorrow": 1}
)
_NEAR_DAY = re.compile(
    rf"(?<!\w)(?:(?P<far>the\s+day\s+(?:before\s+yesterday|after\s+tomorrow))"
    rf"|(?P<day>yes-?terday|to-?day|to-?night|to-?morrow)(?:\s+{_PART_OF_DAY})?"
    r"|(?P<turn>last)\s+night|(?P<part>this)\s+(?:morning|afternoon|evening))(?!\w)",
    re.IGNORECASE,
)
_NEAR_PERIOD = re.compile(
    r"(?<!\w)(?:(?P<portion>earlier|later|so\s+far)\s+)?(?P<turn>this|last|next)\s+"
    r"(?P<unit>week|weekend|month|year|decade)(?![\w-])",
    re.IGNORECASE,
)
_WHOLE_PERIOD = re.compile(
    r"(?<!\w)(?:(?P<portion>earlier|later)\s+in|(?:start|beginning|middle|end|close|turn)\s+of)\s+the\s+"
    r"(?P<unit>week|month|year|decade)(?![\w-])(?!\s+(?:of|before|after)\s)",
    re.IGNORECASE,
)
_WEEKEND = re.compile(r"(?<!\w)(?:at|over|on|during)\s+the\s+weekend(?!\w)", re.IGNORECASE)
_FROM_ANCHOR = re.compile(
    rf"(?<!\w)(?:the|that)\s+(?P<turn>previous|preceding|following|next|same|very\s+same)\s+"
    rf"(?P<unit>{_PART_OF_DAY}|week|month|year)(?!\w)"
    # “Told him that night work was hard” names no night.
    rf"|(?<!\w)(?:on|in|by|of|later|earlier|during|since|until)\s+that\s+(?:very\s+|same\s+)?"
    rf"(?P<that_unit>{_PART_OF_DAY}|week|month|year)(?!\w)"
    rf"|(?<!\w)the\s+(?P<side_unit>{_PART_OF_DAY}|week|month|year)\s+(?P<side>before|after){_CLOSES}",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"(?<![\w-])(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?\s+"
    rf"(?:(?P<ago>ago)|(?P<hence>from\s+now|hence)|(?P<before>earlier|previously)"
    rf"|(?P<after>later|afterwards)|(?P<before_end>before){_CLOSES}|(?P<after_end>after){_CLOSES})(?!\w)",
    re.IGNORECASE,
)
_COUNTED_SPAN = re.compile(
    rf"(?<!\w)(?:the|these)\s+(?P<turn>past|last|next|coming)\s+"
    rf"(?:(?P<count>{COUNT})\s+)?(?P<unit>{UNIT}|24\s+hour|48\s+hour|72\s+hour)s?(?![\w-])"
    r"(?!\s+of\s+(?!the\s+(?:war|conflict)))",
    re.IGNORECASE,
)
_DAYS_BY_HOURS = MappingProxyType({"24": 1, "48": 2, "72": 3})


def _near_day(match: re.Match[str]) -> DatePhrase:
    if match["far"]:
        return NearDay(-2 if "before" in match["far"].casefold() else 2)
    return NearDay(
        _OFFSETS[(match["day"] or match["turn"] or match["part"]).casefold().replace("-", "")]
    )


def _near_period(match: re.Match[str]) -> DatePhrase | None:
    turn, portion = RECURRENCE_BY_WORD[match["turn"].casefold()], _portion(match)
    if portion and turn is not Recurrence.THIS:
        # “Earlier last year” is last year.
        portion = None
    return NearPeriod(CalendarUnit(match["unit"].casefold()), turn, portion)


def _whole_period(match: re.Match[str]) -> DatePhrase:
    return NearPeriod(CalendarUnit(match["unit"].casefold()), Recurrence.THIS, _portion(match))


def _portion(match: re.Match[str]) -> Portion | None:
    if match["portion"] is None:
        return None
    return Portion.LATER if match["portion"].casefold() == "later" else Portion.EARLIER


def _weekend(match: re.Match[str]) -> DatePhrase:  # noqa: ARG001 - the words are always the same
    return NearPeriod(CalendarUnit.WEEKEND, None)


def _from_anchor(match: re.Match[str]) -> DatePhrase:
    word = (match["unit"] or match["that_unit"] or match["side_unit"]).casefold()
    is_period = word in ("week", "month", "year")
    unit = CalendarUnit(word) if is_period else CalendarUnit.DAY
    if match["side"]:
        turn = Recurrence.LAST if match["side"].casefold() == "before" else Recurrence.NEXT
    else:
        turn = RECURRENCE_BY_WORD.get((match["turn"] or "").casefold(), Recurrence.THIS)
    return NearPeriod(unit, turn, counted_from=CountedFrom.ANCHOR)


def _counted(match: re.Match[str]) -> DatePhrase:
    is_before = match["ago"] or match["before"] or match["before_end"]
    is_present = match["ago"] or match["hence"]
    count = count_of_words(match["count"])
    return CountedDate(
        -count if is_before else count,
        CalendarUnit(match["unit"].casefold()),
        CountedFrom.PRESENT if is_present else CountedFrom.ANCHOR,
    )


def _counted_span(match: re.Match[str]) -> DatePhrase:
    count = count_of_words(match["count"]) if match["count"] else 1
    *hours, word = match["unit"].casefold().split()
    if hours:
        count, word = _DAYS_BY_HOURS[hours[0]], "day"
    if word == "decade" and count > 1:
        return FixedDate(None)
    is_past = match["turn"].casefold() in ("past", "last")
    return CountedSpan(-count if is_past else count, CalendarUnit(word))


_OF_COUNTS = "abcdefnost" + "ABCDEFNOST" + "0123456789"
RELATIVE_PATTERNS = (
    DatePattern("YyTtLl", _NEAR_DAY, _near_day),
    DatePattern("EeLlSsTtNn", _NEAR_PERIOD, _near_period),
    DatePattern("EeLlSsBbMmCcTt", _WHOLE_PERIOD, _whole_period),
    DatePattern("AaOoDd", _WEEKEND, _weekend),
    DatePattern("TtOoIiBbLlEeDdSsUu", _FROM_ANCHOR, _from_anchor),
    DatePattern(_OF_COUNTS, _COUNTED, _counted),
    DatePattern("Tt", _COUNTED_SPAN, _counted_span),
)
