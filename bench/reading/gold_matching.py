"""Find which statements of two labellings are the same one."""

from __future__ import annotations

from collections.abc import Sequence

from bench.reading.labelling import Labelling, Said, Spans
from headwater.terms.span import shared_length, total_length


def matched(gold: Labelling, found: Labelling) -> dict[int, int]:
    """Return the places of gold statements with the places of the same statements in `found`.

    Two statements are the same if each content has at least half of the other (in code points)
    and their cues overlap or both have none. Each is the same as one other at most: the pair that
    shares most of content, then of source, goes first, then the one that comes first in the text.
    """
    candidates = sorted(
        (_unlikeness(mine, yours), row, column)
        for row, mine in enumerate(gold.statements)
        for column, yours in enumerate(found.statements)
        if is_same(mine, yours)
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, row, column in candidates:
        if row not in pairs and column not in taken:
            pairs[row] = column
            taken.add(column)
    return pairs


def is_same(one: Said, other: Said) -> bool:
    """Return True if the two may be the same statement."""
    same_cue = bool(shared_length(one.cue, other.cue)) or not (one.cue or other.cue)
    return same_cue and is_half_shared(one.content, other.content)


def is_half_shared(one: Spans, other: Spans) -> bool:
    """Return True if at least half of each lies in the other; nothing shares nothing."""
    shared = shared_length(one, other)
    return shared > 0 and 2 * shared >= max(total_length(one), total_length(other))


def overlap(one: Sequence[Spans], other: Sequence[Spans]) -> int:
    """Return how many of `one` share a code point with any of `other`."""
    return sum(any(shared_length(each, against) for against in other) for each in one)


def _unlikeness(one: Said, other: Said) -> tuple[float, float]:
    return -_dice(one.content, other.content), -_dice(one.source, other.source)


def _dice(one: Spans, other: Spans) -> float:
    whole = total_length(one) + total_length(other)
    return 2 * shared_length(one, other) / whole if whole else 1.0
