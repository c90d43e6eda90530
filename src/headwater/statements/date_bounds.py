"""Read the small words beside dates: since, until, by, between, from … to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from headwater.statements.calendar_dates import CalendarDate, Weekday
from headwater.statements.date_reference import (
    DatePhrase,
    Reference,
    Tense,
    closed,
    month_on,
    year_on,
)
from headwater.statements.found_date import FoundDate
from headwater.terms.date_span import DateSpan
from headwater.terms.partial_date import PartialDate
from headwater.terms.span import Span


class Limit(StrEnum):
    """What the word before a date makes of it."""

    SINCE = "since"
    ONWARDS = "onwards"
    """The same of what may be ahead: “starting in April”."""
    UNTIL = "until"
    BY = "by"
    """The day by which something was to be done, which may lie ahead of a demand in the past."""
    BEFORE = "before"
    AFTER = "after"
    FROM = "from"
    """“From March” begins there, but a picture from March was taken then."""


@dataclass(frozen=True, slots=True)
class LimitedDate:
    """A date with the word that makes it a beginning, an end or both ends of a span."""

    span: Span
    phrase: DatePhrase
    until: DatePhrase | None = None
    """The other end, if two dates are joined."""
    limit: Limit | None = None


_PART = re.compile(
    r"""(?<!\w)(?:the\s+)?(?:very\s+)?(?:early|mid|late|(?:beginning|start|middle|end|close|turn)
      |(?:first|second|third|fourth|last)\s+(?:week|days|half|weeks))
      (?:\s+(?:of|in|on))?[\s-]+(?:the\s+)?\Z|(?<!\w)(?:last|this|next)\s\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_LIMIT = re.compile(
    r"""(?<!\w)(?:
      (?P<since>(?:ever\s+)?since(?:\s+(?:the|its|an?|his|her)\s+[\w-]{1,24}(?:\s+[\w-]{1,24})?\s+(?:of|in))?)
    | (?P<onwards>as\s+from|(?:starting|beginning|effective|with\s+effect)
        (?:\s+(?:in|on|from))?|(?:not|no\s+earlier)\s+(?:before|than))
    | (?P<until>until|till|up\s+(?:to|until)|through)
    | (?P<by>by|no\s+later\s+than|not\s+later\s+than)
    | (?P<before>before|prior\s+to)
    | (?P<after>after)
    | (?P<from>from)
    | (?P<between>between)
    | (?P<plain>(?:as\s+of|in|on|at|during|throughout|within|over))
    )\s+(?:the\s+)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:[-–—]|\b(?P<word>to|until|till|through|and)\b)\s*(?:(?:in|the)\s+)?")
_ONWARDS = re.compile(r"\s+(?:onwards?|forward|on(?=\s*[,.;]))", re.IGNORECASE)
_BEGINS_CLAUSE = re.compile(r"(?:\A|[\n.;,(“\"])\s*\Z")
_OF_WHAT_HAPPENED_THEN = {Limit.AFTER: Limit.SINCE, Limit.BEFORE: Limit.UNTIL}
"""“After Monday’s attack” begins on Monday, “after Monday” does not."""
_ATTRIBUTIVE = re.compile(r"\s+the\s+\Z", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_NEAR = 40
_PRECISION_OF_DAY, _PRECISION_OF_MONTH = 10, 7
"""Characters of a date known to the day, to the month."""


def limited(text: str, found: Sequence[FoundDate]) -> tuple[LimitedDate, ...]:
    """Return the dates with the words that bound them, two dates that are joined as one."""
    dates: list[LimitedDate] = []
    waiting = list(reversed(found))
    while waiting:
        one = waiting.pop()
        start, word = _before(text, one, dates[-1].span.end if dates else 0)
        if waiting and _is_joined(text, one, waiting[-1], word):
            other = waiting.pop()
            span = Span(start, other.span.end)
            dates.append(LimitedDate(span, one.phrase, until=other.phrase))
            continue
        onwards = _ONWARDS.match(text, one.span.end, one.span.end + _NEAR)
        span = Span(start, onwards.end() if onwards else one.span.end)
        limit = Limit.ONWARDS if onwards else _limit(text, one, start, word)
        dates.append(LimitedDate(span, one.phrase, limit=limit))
    return tuple(dates)


def _limit(text: str, one: FoundDate, start: int, word: str) -> Limit | None:
    """Return what `word`, which begins at `start`, makes of the date."""
    limit = _LIMITS.get(word)
    if limit is None:
        return None
    is_calendar = isinstance(one.phrase, CalendarDate)
    if isinstance(one.phrase, CalendarDate) and one.phrase.last_day and limit is Limit.FROM:
        return None
    if _POSSESSIVE.match(text, one.span.end) or (
        is_calendar and _ATTRIBUTIVE.search(text, start, one.span.start)
    ):
        return _OF_WHAT_HAPPENED_THEN.get(limit, limit)
    if limit is Limit.FROM and _BEGINS_CLAUSE.search(text, max(0, start - _NEAR), start):
        return Limit.ONWARDS
    return limit


_LIMITS = {limit.value: limit for limit in Limit}


def resolved(one: LimitedDate, reference: Reference) -> DateSpan | None:
    """Return the days that are meant, seen from `reference`; None if they are not settled."""
    if one.until is not None:
        return _joined(one.phrase, one.until, reference)
    if reference.tense is None and one.limit is Limit.SINCE:
        # What has a beginning has begun, unless a verb says otherwise.
        reference = replace(reference, tense=Tense.PAST)
    if reference.tense is Tense.PAST and one.limit is Limit.BY:
        reference = replace(reference, tense=None)
    days = one.phrase.seen_from(reference)
    if days is None or one.limit in (None, Limit.BY):
        return days
    return _bounded(days, one.limit, reference.tense) if one.limit else days


def _before(text: str, one: FoundDate, first: int) -> tuple[int, str]:
    """Return where the words before a date begin, and the kind of the one that bounds it."""
    position = one.span.start
    near = max(first, position - _NEAR)
    part = _PART.search(text, near, position)
    start = part.start() if part else position
    limit = _LIMIT.search(text, max(first, start - _NEAR), start)
    return (limit.start(), str(limit.lastgroup)) if limit else (start, "")


def _is_joined(text: str, one: FoundDate, other: FoundDate, limit: str) -> bool:
    joint = _JOINT.fullmatch(text, one.span.end, other.span.start)
    if joint is None:
        return False
    if joint["word"] == "and":
        return limit == "between"
    if limit in ("from", "between"):
        return True
    # “Open Monday to Friday” is no span of days.
    return type(one.phrase) is type(other.phrase) and not isinstance(one.phrase, Weekday)


def _joined(first: DatePhrase, last: DatePhrase, reference: Reference) -> DateSpan | None:
    """Return the days from `first` to `last`; a year that only one of them names is of both."""
    if isinstance(first, CalendarDate) and isinstance(last, CalendarDate):
        return _joined_calendar(first, last, reference)
    begins, ends = first.seen_from(reference), last.seen_from(reference)
    return _from_to(begins, ends)


def _joined_calendar(
    first: CalendarDate, last: CalendarDate, reference: Reference
) -> DateSpan | None:
    if first.is_of_a_named_year or not last.month:
        return _from_to(first.seen_from(reference), last.seen_from(reference))
    if reference.tense is Tense.FUTURE and not last.is_of_a_named_year:
        begins = first.seen_from(reference)
        days = closed(begins)
        return _from_to(begins, last.not_before(days[0]) if days else None)
    ends = last.seen_from(reference)
    days = closed(ends)
    return _from_to(first.up_to(days[1]) if days else None, ends)


def _from_to(begins: DateSpan | None, ends: DateSpan | None) -> DateSpan | None:
    if begins is None or ends is None or begins.first is None or ends.last is None:
        return None
    is_span = begins.first.earliest <= ends.last.latest
    return DateSpan(begins.first, ends.last) if is_span else None


def _bounded(days: DateSpan, limit: Limit, tense: Tense | None) -> DateSpan | None:
    if days.first is None or days.last is None:
        return days
    if limit in (Limit.SINCE, Limit.ONWARDS):
        return DateSpan(days.first, None)
    if limit is Limit.UNTIL:
        return DateSpan(None, days.last)
    if limit is Limit.BEFORE:
        before = _neighbour(days.first, -1)
        return DateSpan(None, before) if before else None
    if limit is Limit.AFTER:
        after = _neighbour(days.last, 1)
        return DateSpan(after, None) if after else None
    # “From March” after a noun may be when a thing was made.
    return DateSpan(days.first, None) if tense is Tense.FUTURE else None


def _neighbour(known: PartialDate, steps: int) -> PartialDate | None:
    """Return the next day, month or year, whichever `known` is."""
    day: date = known.earliest
    if len(known.text) == _PRECISION_OF_DAY:
        found = day + timedelta(days=steps)
        return PartialDate(found.isoformat())
    near = month_on(day, steps) if len(known.text) == _PRECISION_OF_MONTH else year_on(day, steps)
    return near.first if near else None
