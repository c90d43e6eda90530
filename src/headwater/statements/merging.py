"""Merge drafts that read one attribution twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.draft import Draft
from headwater.terms.span import shared_length, total_length


def merged(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the drafts without those that say of the same speaker the same content again.

    Parents keep their index: a draft that goes is replaced by the one that stays.
    """
    stays: list[Draft] = []
    new_index: dict[int, int] = {}
    for index, draft in enumerate(drafts):
        twin = next((n for n, other in enumerate(stays) if _is_twin(draft, other)), None)
        if twin is None:
            new_index[index] = len(stays)
            stays.append(draft)
        else:
            new_index[index] = twin
            stays[twin] = _better(stays[twin], draft)
    moved = [
        replace(draft, parent=None if draft.parent is None else new_index[draft.parent])
        for draft in stays
    ]
    return tuple(
        replace(draft, parent=None) if _leads_back(moved, own) else draft
        for own, draft in enumerate(moved)
    )


def _leads_back(drafts: Sequence[Draft], own: int) -> bool:
    """Return True if the parents of a draft come round to it: its twin stood inside it."""
    seen: set[int] = set()
    parent = drafts[own].parent
    while parent is not None and parent not in seen:
        if parent == own:
            return True
        seen.add(parent)
        parent = drafts[parent].parent
    return False


def _is_twin(draft: Draft, other: Draft) -> bool:
    if draft.sentence != other.sentence:
        return False
    shared = shared_length(draft.content, other.content)
    shorter = min(total_length(draft.content), total_length(other.content))
    same_cue = any(a.overlaps(b) for a in draft.cue for b in other.cue)
    same_source = any(a.overlaps(b) for a in draft.source for b in other.source)
    missing = not draft.source or not other.source
    return 2 * shared > shorter and (
        same_source or (same_cue and missing) or (same_cue and shared > 0)
    )


def _better(left: Draft, right: Draft) -> Draft:
    """Return the fuller of two readings of one attribution, with the parent either has."""
    best = max(
        (left, right),
        key=lambda draft: (bool(draft.source), draft.parent is None, draft.probability),
    )
    parent = left.parent if left.parent is not None else right.parent
    return replace(best, parent=parent)
