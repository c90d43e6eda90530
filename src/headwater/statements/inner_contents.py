"""Let a content reach over what it says that others said, and end it where the outer goes on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from headwater.statements.attribution import Attribution
from headwater.terms.span import Span, hull

_GOES_ON = re.compile(
    r"\s*,?\s*(?:(?:and|but|then|who|which)\s+)?(?:(?:had|has|have|also|then|later|\w+ly)\s+){0,3}"
)
_RELATIVE = re.compile(r"\s*,?\s+(?:who|which)")
_QUESTION_OR_ORDER = re.compile(
    r"(?:whether|if|how|why|who|whom|what|when|where|which|(?:not\s+)?to)\b|[\w’'-]+\s+and\s+that\b"
)
_AND_THAT = re.compile(r",?\s+and\s+that\s")
_NEXT_VERB = 40
"""Characters behind a content in which the verb stands that goes on with it."""
_MOST_IN_A_ROW = 4
_WRITES = re.compile(
    r"(?i)(?:(?:has|have|had|then|later|also)\s+)*(?:wrote|writes|written|telephoned|phoned|rang|called"
    r"|texted|messaged|e-?mailed|posted|spoke|replied|responded|answered)"
)
_SAYING = re.compile(r"(?:to\s+(?:say|tell\s+\w+|report|complain)|saying)\s+(?:that\s+)?(?=\S)")
_ASKING = re.compile(
    r"(?P<cue>asking|demanding|warning|denying|claiming|alleging|promising|to\s+(?:ask|warn|demand))\s+"
    r"(?:(?:that|for)\s+)?(?=\S)"
)


def with_inner_contents(text: str, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Return `found`, in their order, with contents that hold whole what others say in them.

    “She swore that a guard had taken her phone, warned her that … and told her to …” is hers up
    to the end; “she said a guard had asked whether he drove, and that he did not” is no question
    up to the end.
    """
    ended = [_before_and_that(text, each) for each in _with_two_verbs(text, found)]
    starts = [each.cue[0].start for each in ended]
    return tuple(_reaching_over(text, each, ended, starts) for each in ended)


def _with_two_verbs(text: str, found: Sequence[Attribution]) -> Iterable[Attribution]:
    """Make one of “wrote | asking whether …” and “asking | whether …”."""
    joined = [_with_second_verb(text, each) for each in found]
    taken = [
        each.cue[-1]
        for each, before in zip(joined, found, strict=True)
        if each.cue[-1] != before.cue[-1]
    ]
    return (
        each
        for each, before in zip(joined, found, strict=True)
        if each is not before or each.source or not any(cue in taken for cue in each.cue)
    )


def _with_second_verb(text: str, each: Attribution) -> Attribution:
    first, *rest = each.content
    if first.start < each.cue[-1].end or not _WRITES.fullmatch(each.cue[0].of(text)):
        return each
    asking = _ASKING.match(text, first.start, first.end)
    if asking is not None:
        content = (Span(asking.end(), first.end), *rest)
        return replace(each, cue=(Span(*asking.span("cue")),), content=content)
    saying = _SAYING.match(text, first.start, first.end)
    if saying is None:
        return each
    return replace(each, content=(Span(saying.end(), first.end), *rest))


def _before_and_that(text: str, each: Attribution) -> Attribution:
    last = each.content[-1]
    if last.start < each.cue[-1].end or not _QUESTION_OR_ORDER.match(text, last.start, last.end):
        return each
    ends = _AND_THAT.search(text, last.start, last.end)
    if ends is None:
        return each
    return replace(each, content=(*each.content[:-1], Span(last.start, ends.start())))


def _reaching_over(
    text: str, each: Attribution, found: Sequence[Attribution], starts: Sequence[int]
) -> Attribution:
    last = each.content[-1]
    for _ in range(_MOST_IN_A_ROW):
        place = bisect_left(starts, last.end)
        following = found[place] if place < len(found) else None
        if following is None or not _goes_on(text, each, last, following):
            break
        last = Span(last.start, hull(following.content).end)
    return each if last == each.content[-1] else replace(each, content=(*each.content[:-1], last))


def _is_relative(text: str, last: Span, source: Span) -> bool:
    """Return True for the “who” directly behind the last words of a content."""
    return _RELATIVE.fullmatch(text, last.end, max(last.end, source.end)) is not None


def _goes_on(text: str, each: Attribution, last: Span, following: Attribution) -> bool:
    """Return True if `following` is said by somebody in `last`, whose clause it goes on with."""
    verb = following.cue[0].start
    if following is each or verb > last.end + _NEXT_VERB or last.start < each.cue[-1].end:
        return False
    is_inside = bool(following.source) and all(
        last.covers(part) or _is_relative(text, last, part) for part in following.source
    )
    is_behind = hull(following.content).start >= following.cue[-1].end
    return is_inside and is_behind and _GOES_ON.fullmatch(text, last.end, verb) is not None
