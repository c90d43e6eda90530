"""Tell which statement stands in which, and leave out what stands in words of nobody named."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from headwater.statements.quoting.ascriptions import Ascription
from headwater.statements.quoting.marks import Quoted
from headwater.terms.span import Span, hull

_DEEPEST = 3


def kept_with_parents(
    ascriptions: Sequence[Ascription], quotations: Sequence[Quoted]
) -> list[tuple[Ascription, int | None]]:
    """Return the ascriptions, outer ones first, each with the index of the one it stands in.

    What is attributed inside a quotation whose own speaker is not known would lose a link of its
    chain, so it is left out.
    """
    outermost = sorted(quoted.span for quoted in quotations if quoted.around is None)
    starts = [span.start for span in outermost]
    in_order = sorted(ascriptions, key=lambda a: (_extent(a).start, -_extent(a).end, a.cue.start))
    kept: list[tuple[Ascription, int | None]] = []
    open_now: list[int] = []
    for ascription in in_order:
        extent = _extent(ascription)
        while open_now and _extent(kept[open_now[-1]][0]).end <= extent.start:
            open_now.pop()
        parent = next(
            (n for n in reversed(open_now[-_DEEPEST:]) if _holds(kept[n][0], ascription)), None
        )
        place = bisect_right(starts, ascription.cue.start) - 1
        around = outermost[place] if place >= 0 else None
        if parent is None and around is not None and _is_lost(ascription, around):
            continue
        open_now.append(len(kept))
        kept.append((ascription, parent))
    return kept


def _extent(ascription: Ascription) -> Span:
    return hull((ascription.subject.span, ascription.cue, *ascription.content))


def _is_lost(ascription: Ascription, around: Span) -> bool:
    """Return True if somebody who is not known says that the ascription was made."""
    is_interrupted = ascription.content[0].start == around.start
    return around.covers(ascription.cue) and not is_interrupted


def _holds(outer: Ascription, inner: Ascription) -> bool:
    """Return True if all words of `inner` stand in one part of the content of `outer`."""
    extent = _extent(inner)
    return any(part.covers(extent) for part in outer.content)
