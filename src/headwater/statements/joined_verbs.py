"""End contents where the same speaker goes on: “confirmed the file | but refused to say …”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from headwater.statements.attribution import Attribution
from headwater.terms.span import Span, shared_length

_JOINT = re.compile(
    r"(?:,\s*|\s|;\s*|—\s*|–\s*)(?:and|but|yet|though|then|or)(?:,\s[^,;:.“”\"]{2,60},)?\s+"
    r"(?:(?:also|later|then|again|even|still|further|has|have|had|instead|only|nevertheless|\w+ly)\s+)*\Z"
)
_NEAR = 100
_FEWEST_LETTERS = 3


def with_joined_verbs_apart(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """Return `found`, no content with what its own speaker says, asks or denies besides.

    Where the tagger gives both verbs to one speaker, the second goes on with the first and stands
    in no content of it.
    """
    ordered = sorted(found, key=lambda each: each.cue[0].start)
    starts = [each.cue[0].start for each in ordered]
    return [_without_next(text, each, ordered, starts) for each in found]


def _without_next(
    text: str, each: Attribution, found: Sequence[Attribution], starts: Sequence[int]
) -> Attribution:
    last = each.content[-1]
    if not each.source or last.start < each.cue[-1].end:
        return each
    first, end = bisect_left(starts, last.start), bisect_left(starts, last.end)
    for other in found[first:end]:
        cut = _cut(text, each, other, last)
        if cut is not None:
            return replace(each, content=(*each.content[:-1], cut))
    return each


def _cut(text: str, each: Attribution, other: Attribution, last: Span) -> Span | None:
    """Return `last` as far as `other` begins, if it has the same speaker and is joined by “and”."""
    if other is each or not shared_length(each.source, other.source):
        return None
    if _stands_in(other.source, last):
        return None
    joint = _JOINT.search(text, max(last.start, other.cue[0].start - _NEAR), other.cue[0].start)
    if joint is None:
        return None
    words = text[last.start : joint.start()].rstrip(" ,;—–")
    is_open = words.count("“") > words.count("”") or words.count('"') % 2 == 1
    if is_open or sum(letter.isalnum() for letter in words) < _FEWEST_LETTERS:
        return None
    return Span(last.start, last.start + len(words))


def _stands_in(parts: Iterable[Span], content: Span) -> bool:
    return any(content.covers(part) for part in parts)
