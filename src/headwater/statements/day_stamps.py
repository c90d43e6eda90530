"""Find the days that stamps, headings and first lines give to what stands under them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from headwater.statements.calendar_dates import CalendarDate, FixedDate
from headwater.statements.date_reference import Reference, closed
from headwater.statements.found_date import FoundDate
from headwater.terms.span import Span

_FIRST_DAY, _LAST_DAY = date(1400, 1, 1), date(2999, 7, 8)
_STAMP_OPENS = re.compile(r"(?:\A|\n)[ \t]{0,8}\[?\Z")
_TIME_AFTER_STAMP = re.compile(r",?[ T]{1,2}\d\d?[:.]\d\d")
_LINE_OPENS = re.compile(r"(?:\A|\n)[ \t*_=–—-]{0,8}\[?(?:[A-Z][a-z]{2,8}day,?\s)?\Z")
_TIME_IN_NEXT_LINE = re.compile(r"\]?[ \t*_=:–—-]{0,8}\n\s*\[?\d\d?[:.h]\d\d")
_SITTING = re.compile(
    r"\b(?:press\s+(?:conference|briefing)|briefing|transcript|hearing|sitting|session|debate|minutes"
    r"|proceedings|hansard|official\s+report|oral\s+evidence)\b",
    re.IGNORECASE,
)
_FIRST_LINES = 240
_NEAR = 24


def stamped_lines(text: str, found: Sequence[FoundDate]) -> dict[Span, date]:
    """Return the lines that begin with date and time, as those of a chat do, with their days."""
    lines: dict[Span, date] = {}
    for one in found:
        start, end = one.span.start, one.span.end
        opens = _STAMP_OPENS.search(text, max(0, start - _NEAR), start)
        if opens and _TIME_AFTER_STAMP.match(text, end) and isinstance(one.phrase, FixedDate):
            line_end = text.find("\n", end)
            if day := _day_of(one):
                lines[Span(end, len(text) if line_end < 0 else line_end)] = day
    return lines


def headed_days(text: str, found: Sequence[FoundDate]) -> dict[Span, date]:
    """Return what stands under a date that has its line to itself and timed lines under it."""
    heads = [
        (one.span, day)
        for one in found
        if _LINE_OPENS.search(text, max(0, one.span.start - _NEAR), one.span.start)
        and _TIME_IN_NEXT_LINE.match(text, one.span.end)
        and (day := _day_of(one)) is not None
    ]
    ends = [*(span.start for span, _ in heads[1:]), len(text)]
    return {Span(span.end, end): day for (span, day), end in zip(heads, ends, strict=False)}


def day_of_sitting(text: str, found: Sequence[FoundDate]) -> date | None:
    """Return the day of a press conference, a hearing or the like whose record the text is.

    It stands in the first line, or in a line of its own near it: what was said there was said then.
    """
    head = text[:_FIRST_LINES].split("\n\n", maxsplit=1)[0]
    if _SITTING.search(head) is None:
        return None
    days = {_day_of(one) for one in found if one.span.end <= len(head)}
    return days.pop() if len(days) == 1 else None


def _day_of(one: FoundDate) -> date | None:
    """Return the day of a date that is one wherever it is seen from; None of any other."""
    phrase = one.phrase
    if isinstance(phrase, CalendarDate) and phrase.year is None:
        return None
    if not isinstance(phrase, CalendarDate | FixedDate):
        return None
    days = closed(phrase.seen_from(Reference(_FIRST_DAY)))
    if days is None or days[0] != days[1] or not _FIRST_DAY < days[0] < _LAST_DAY:
        return None
    return days[0]
