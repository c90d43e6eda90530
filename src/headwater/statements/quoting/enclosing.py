"""Tell which statement stands in which, and leave out what stands in words of nobody named."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from headwater.statements.quoting.attributions import Attribution
from headwater.statements.quoting.marks import Quoted
from headwater.terms.span import Span, hull

_DEEPEST = 3


def kept_with_parents(
    attributions: Sequence[Attribution], quotations: Sequence[Quoted]
) -> list[tuple[Attribution, int | None]]:
    """Return the attributions, outer ones first, each with the index of the one it stands in.

    What is attributed inside a quotation whose own speaker is not known would lose a link of its
    chain, so it is left out.
    """
    outermost = sorted(quoted.span for quoted in quotations if quoted.around is None)
    starts = [span.start for span in outermost]
    in_order = sorted(attributions, key=lambda a: (_extent(a).start, -_extent(a).end, a.cue.start))
    kept: list[tuple[Attribution, int | None]] = []
    open_now: list[int] = []
    for attribution in in_order:
        extent = _extent(attribution)
        while open_now and _extent(kept[open_now[-1]][0]).end <= extent.start:
            open_now.pop()
        parent = next(
            (n for n in reversed(open_now[-_DEEPEST:]) if _holds(kept[n][0], attribution)), None
        )
        place = bisect_right(starts, attribution.cue.start) - 1
        around = outermost[place] if place >= 0 else None
        if parent is None and around is not None and _is_lost(attribution, around):
            continue
        open_now.append(len(kept))
        kept.append((attribution, parent))
    return kept


def _extent(attribution: Attribution) -> Span:
    return hull((attribution.subject.span, attribution.cue, *attribution.content))


def _is_lost(attribution: Attribution, around: Span) -> bool:
    """Return True if somebody who is not known says that the attribution was made."""
    is_interrupted = attribution.content[0].start == around.start
    return around.covers(attribution.cue) and not is_interrupted


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Return True if all words of `inner` stand in one part of the content of `outer`."""
    extent = _extent(inner)
    return any(part.covers(extent) for part in outer.content)
