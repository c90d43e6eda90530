"""Put drafts inside those whose content they stand in, once the borders of all are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from headwater.statements.ancestry import without_circles
from headwater.statements.draft import Draft
from headwater.statements.nearby import NearbyDrafts
from headwater.terms.span import Span, shared_length, total_length

_MOST = 0.8
"""Share of an inner content that must lie in the outer: its last word or mark may reach out."""


def with_parents_by_place(
    drafts: Sequence[Draft], sentences: tuple[Span, ...]
) -> tuple[Draft, ...]:
    """Return `drafts`, each inside the one with the shortest content that holds its cue.

    The tagger's own borders are corrected later, and with them what stands in what. A draft that
    stands in no content stays where it was only if that content still has its cue.
    """
    near = NearbyDrafts(sentences, drafts)
    by_number = {draft.number: draft for draft in drafts if draft.number is not None}
    return without_circles([_placed(draft, near, by_number) for draft in drafts])


def _placed(draft: Draft, near: NearbyDrafts, by_number: Mapping[int, Draft]) -> Draft:
    if not draft.cue:
        return draft
    around = [other for other in near.at(draft.cue) if _holds(other, draft)]
    if around:
        nearest = min(around, key=lambda other: total_length(other.content))
        return replace(draft, parent=nearest.number)
    known = None if draft.parent is None else by_number.get(draft.parent)
    if known is not None and not shared_length(known.content, draft.cue):
        return replace(draft, parent=None)
    return draft


def _holds(outer: Draft, inner: Draft) -> bool:
    """Return True if the content of `outer` has the cue of `inner` and what it reports."""
    if outer.number is None or outer is inner:
        return False
    has_cue = all(any(part.covers(cue) for part in outer.content) for cue in inner.cue)
    length = total_length(inner.content)
    shared = shared_length(outer.content, inner.content)
    return has_cue and shared >= _MOST * length and total_length(outer.content) > length
