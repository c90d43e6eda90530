"""Find the dates of a text, and put them on the calendar as seen from its date of publication."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from headwater.statements.calendar_search import CALENDAR_PATTERNS
from headwater.statements.date_bounds import LimitedDate, limited, resolved
from headwater.statements.date_reference import Hemisphere, Reference, Tense, closed
from headwater.statements.date_tense import tense_at
from headwater.statements.day_stamps import day_of_sitting, headed_days, stamped_lines
from headwater.statements.found_date import FoundDate, by_first_character, found_by
from headwater.statements.numeric_dates import numeric_dates
from headwater.statements.quoted import quoted_spans
from headwater.statements.relative_search import RELATIVE_PATTERNS
from headwater.statements.seasons import SEASON_PATTERN
from headwater.terms.date_span import DatedWords, DateSpan
from headwater.terms.partial_date import PartialDate
from headwater.terms.span import Span

_FIRST_DAY, _LAST_DAY = date(1400, 1, 1), date(2999, 7, 8)
"""A report dated outside of these is dated wrongly, so nothing is counted from its date."""
_PATTERNS = by_first_character((*CALENDAR_PATTERNS, SEASON_PATTERN, *RELATIVE_PATTERNS))
_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)
_BEFORE_DATE_OF_DATELINE = re.compile(r"(?:\A|\n)[ \t]{0,8}[A-Z][\w’'./() -]{1,40},\s\Z")
_AFTER_DATE_OF_DATELINE = re.compile(r"\.?,?\s*(?:\([^()\n]{2,40}\)\s*)?[-–—:]")
_LONGEST_DATELINE = 64
_NEAR = 12


def dates_in(
    text: str, published: PartialDate | None, hemisphere: Hemisphere | None = None
) -> tuple[DatedWords, ...]:
    """Return the words of `text` that name dates, in order, with the days they mean.

    What leaves more than one answer is found but not settled; so are seasons without a
    `hemisphere`.
    """
    found = _dates_found(text)
    quoted = quoted_spans(text) if found else ()
    day_by_line = stamped_lines(text, found) or headed_days(text, found)
    lines = tuple(day_by_line)
    dates = limited(text, found)
    held = day_of_sitting(text, found)
    written = (held,) if held else _days_of_writing(published)
    if dates and (day := _day_of_dateline(text, dates[0], written)):
        # Sent on that day, perhaps brought up to date until it was published.
        written = (day, *written)
    dated: list[DatedWords] = []
    anchor: DateSpan | None = None
    for one in dates:
        line = _around(one.span, lines)
        days = (day_by_line[line],) if line else written
        if _around(one.span, quoted):
            # What is quoted may have been said the day before.
            days = (*days, *(day - _A_DAY for day in days))
        references = [Reference(day, None, anchor, hemisphere) for day in days]
        anchor = _settled(text, one, references)
        dated.append(DatedWords(one.span, anchor))
    return tuple(dated)


def _dates_found(text: str) -> tuple[FoundDate, ...]:
    """Return the dates that some pattern finds; of two that overlap, the one that begins first."""
    everything = (*found_by(_PATTERNS, text), *numeric_dates(text))
    found: list[FoundDate] = []
    for one in sorted(everything, key=lambda each: (each.span.start, -each.span.end)):
        if not found or one.span.start >= found[-1].span.end:
            found.append(one)
    return tuple(found)


def _days_of_writing(published: PartialDate | None) -> tuple[date, ...]:
    """Return the first and the last day on which the text may have been written.

    Without a date they lie so far apart that words which hang on them are never settled.
    """
    if published is None or not _FIRST_DAY < published.earliest <= published.latest < _LAST_DAY:
        return _FIRST_DAY, _LAST_DAY
    return published.earliest, published.latest


def _day_of_dateline(text: str, one: LimitedDate, days: Sequence[date]) -> date | None:
    """Return the day that the text's dateline gives: “ALDERN, March 11 (Corvane) -”.

    None if it has none, or one that was not in the week before publication.
    """
    start, end = one.span.start, one.span.end
    opens = _BEFORE_DATE_OF_DATELINE.search(text, max(0, start - _LONGEST_DATELINE), start)
    if opens is None or _AFTER_DATE_OF_DATELINE.match(text, end, end + _LONGEST_DATELINE) is None:
        return None
    answers = {resolved(one, Reference(day, Tense.PAST)) for day in days}
    found = closed(answers.pop()) if len(answers) == 1 else None
    if found is None or found[0] != found[1]:
        return None
    return found[0] if timedelta(0) <= days[-1] - found[0] <= _A_WEEK else None


def _settled(text: str, one: LimitedDate, references: Sequence[Reference]) -> DateSpan | None:
    """Return the days that are meant if they are the same from wherever they may be seen.

    The verbs around are asked only if they make a difference.
    """
    answers = {resolved(one, replace(each, tense=tense)) for each in references for tense in Tense}
    if len(answers) > 1:
        tense = tense_at(text, one.span)
        answers = {resolved(one, replace(each, tense=tense)) for each in references}
    return answers.pop() if len(answers) == 1 else None


def _around(span: Span, others: Sequence[Span]) -> Span | None:
    """Return the one of `others`, which are in order, in which `span` begins."""
    before = bisect_right(others, span.start, key=lambda other: other.start)
    return others[before - 1] if before and span.start < others[before - 1].end else None
