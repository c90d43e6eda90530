"""Merge drafts that read one attribution twice."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from headwater.statements.draft import Draft
from headwater.statements.outlets import OutletMention, is_head_of
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.span import Span, hull, shared_length, total_length

_CLAIM_NOUN = re.compile(
    r"(?i)(?:the\s+|these\s+|any\s+)?(?:allegations?|accusations?|claims?|reports?|rumou?rs?|charges)"
)
_MOST = 0.8
"""Share of an outer content that an inner attribution must fill to say all of it."""


def merged(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the drafts without those that say of the same speaker the same content again.

    Parents keep their index: a draft that goes is replaced by the one that stays.
    """
    stays: list[Draft] = []
    new_index: dict[int, int] = {}
    by_sentence: dict[Span, list[int]] = {}
    for index, draft in enumerate(drafts):
        beside = by_sentence.setdefault(draft.sentence, [])
        twin = next((n for n in beside if _is_twin(draft, stays[n])), None)
        if twin is None:
            new_index[index] = len(stays)
            beside.append(len(stays))
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


def with_outlets_passed_through(
    text: str, drafts: Sequence[Draft], mentions: Sequence[OutletMention]
) -> tuple[Draft, ...]:
    """Return the drafts without those in which an outlet says no more than that another said it.

    Of “the men fled, a nurse said, according to the agency” the nurse's statement stays, with
    the agency as relay.
    """
    passed = {
        draft.parent: outlet
        for draft in drafts
        if draft.parent is not None
        and (outlet := _outlet_speaking(text, drafts[draft.parent], mentions)) is not None
        and _says_it_all(draft, drafts[draft.parent])
    }
    through = [
        replace(draft, conduits=(*_relays_above(draft, drafts, passed), *draft.conduits))
        for draft in drafts
    ]
    return kept(through, [index not in passed for index in range(len(drafts))])


def _relays_above(
    draft: Draft, drafts: Sequence[Draft], passed: Mapping[int, OutletMention]
) -> tuple[Conduit, ...]:
    """Return the outlets around `draft` that are passed through, with their own conduits."""
    parent = draft.parent
    if parent is None or parent not in passed:
        return ()
    outlet = passed[parent]
    relay = Conduit(outlet.agent, ConduitRole.RELAY, outlet.span)
    return (*_relays_above(drafts[parent], drafts, passed), *drafts[parent].conduits, relay)


def _outlet_speaking(
    text: str, draft: Draft, mentions: Sequence[OutletMention]
) -> OutletMention | None:
    if len(draft.source) != 1:
        return None
    source = draft.source[0]
    inside = (mention for mention in mentions if source.covers(mention.span))
    return next((m for m in inside if is_head_of(text, m.span, source)), None)


def _says_it_all(inner: Draft, outer: Draft) -> bool:
    whole = hull((*inner.source, *inner.cue, *inner.content))
    return bool(inner.source) and _MOST * total_length(outer.content) <= shared_length(
        outer.content, [whole]
    )


def kept(drafts: Sequence[Draft], keep: Sequence[bool]) -> tuple[Draft, ...]:
    """Return the drafts to keep, each with the nearest parent among them.

    Of parents that come round to each other, none of which is kept, none is one's parent.
    """
    stays = [index for index, is_kept in enumerate(keep) if is_kept]
    place = {old: new for new, old in enumerate(stays)}
    return tuple(
        replace(drafts[n], parent=_kept_ancestor(drafts, drafts[n].parent, place)) for n in stays
    )


def _kept_ancestor(
    drafts: Sequence[Draft], parent: int | None, place: Mapping[int, int]
) -> int | None:
    seen: set[int] = set()
    while parent is not None and parent not in place and parent not in seen:
        seen.add(parent)
        parent = drafts[parent].parent
    return None if parent is None else place.get(parent)


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
    """Return True if two drafts of one sentence are two readings of one attribution."""
    shared = shared_length(draft.content, other.content)
    shorter = min(total_length(draft.content), total_length(other.content))
    same_cue = any(a.overlaps(b) for a in draft.cue for b in other.cue)
    same_source = any(a.overlaps(b) for a in draft.source for b in other.source)
    missing = not draft.source or not other.source
    return 2 * shared > shorter and (
        same_source or (same_cue and missing) or (same_cue and shared > 0)
    )


def without_nouns_of_others(text: str, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the drafts without the “allegations that …” that another draft takes up with a source.

    In “the embassy rejected allegations that it …” one statement stands, the embassy's.
    """
    return kept(drafts, [not _is_taken_up(text, draft, drafts) for draft in drafts])


def _is_taken_up(text: str, draft: Draft, drafts: Sequence[Draft]) -> bool:
    if draft.source or not draft.cue or not _CLAIM_NOUN.fullmatch(draft.cue[0].of(text)):
        return False
    return any(
        _MOST * total_length(draft.content) <= shared_length(draft.content, other.content)
        for other in drafts
        if other.source and other.sentence == draft.sentence
    )


def _better(left: Draft, right: Draft) -> Draft:
    """Return the fuller of two readings of one attribution, with the parent either has."""
    best = max(
        (left, right),
        key=lambda draft: (bool(draft.source), draft.parent is None, draft.probability),
    )
    parent = left.parent if left.parent is not None else right.parent
    return replace(best, parent=parent)
