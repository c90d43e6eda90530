"""Merge drafts that read one attribution twice."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from headwater.statements.ancestry import kept, with_heirs, without_circles
from headwater.statements.citing_frames import REPORTS
from headwater.statements.draft import Draft
from headwater.statements.nearby import by_sentence
from headwater.statements.outlets import OutletMention, outlet_heading
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.span import Span, hull, shared_length, total_length

_CLAIM_NOUN = re.compile(
    r"(?i)(?:the\s+|these\s+|any\s+)?(?:allegations?|accusations?|claims?|reports?|rumou?rs?|charges)"
)
_OWN_PAPER = re.compile(
    r"(?P<whose>[^,;:]+?)[’']s?\s+(?:translation|summary|account|version|report|story|article|website)\b"
)
_REJECTS = re.compile(r"(?i)\b(?:den(?:y|ies|ied)|reject\w*|dismiss\w*|disput\w*|refut\w*)\b")
_ASKED = re.compile(r"(?i)(?:when\s+)?(?:asked|questioned|pressed|asks|demanded)\b")
_LEAD_IN = len("“that ")
"""Two contents that begin no farther apart begin together."""
_REPORTS = re.compile(rf"(?i){REPORTS}|according\s+to|reporting")
_MOST = 0.8
"""Share of an outer content that an inner attribution must fill to say all of it."""


def merged(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the drafts without those that say of the same speaker the same content again.

    What stood in a draft that goes stands in the one that stays.
    """
    stays: list[Draft] = []
    heirs: dict[int, int | None] = {}
    places_by_sentence: dict[Span, list[int]] = {}
    for draft in drafts:
        beside = places_by_sentence.setdefault(draft.sentence, [])
        place = next((n for n in beside if _is_twin(draft, stays[n])), None)
        if place is None:
            beside.append(len(stays))
            stays.append(draft)
        else:
            twin = stays[place]
            if draft.number is not None and twin.number is not None:
                heirs[draft.number] = twin.number
            stays[place] = _better(twin, draft)
    return without_circles(with_heirs(stays, heirs))


def with_outlets_passed_through(
    text: str, drafts: Sequence[Draft], mentions: Sequence[OutletMention]
) -> tuple[Draft, ...]:
    """Return the drafts without those in which an outlet says no more than that another said it.

    Of “the men fled, a nurse said, according to the agency” the nurse's statement stays, with
    the agency as relay.
    """
    drafts = _without_who_tells_of_it(text, drafts, mentions)
    by_number = {draft.number: draft for draft in drafts if draft.number is not None}
    passed: dict[int, tuple[Conduit, ...]] = {}
    """By number, what an outlet's draft that goes leaves to those inside: conduits and itself."""
    for draft in drafts:
        outer = None if draft.parent is None else by_number[draft.parent]
        is_told = outer is not None and not _asks(text, outer)
        if is_told and outer and outer.number is not None and _says_it_all(draft, outer):
            outlet = _outlet_speaking(text, outer, mentions)
            if outlet is not None:
                relay = Conduit(outlet.agent, ConduitRole.RELAY, outlet.span)
                passed[outer.number] = (*outer.conduits, relay)
    through = [
        replace(draft, conduits=(*_relays_above(draft, by_number, passed), *draft.conduits))
        for draft in drafts
    ]
    return _without_those_around(kept(through, lambda draft: draft.number not in passed))


def _without_who_tells_of_it(
    text: str, drafts: Sequence[Draft], mentions: Sequence[OutletMention]
) -> tuple[Draft, ...]:
    """Return the drafts without those of outlets beside which the same sentence has who said it.

    Of “the clerk told the board that 19 came, three of them at night, the agency wrote” one
    statement stays, the clerk's, with the fuller content and the agency as relay.
    """
    beside = by_sentence(drafts)
    told_by: dict[int, Draft] = {}
    heirs: dict[int, int | None] = {}
    for draft in drafts:
        outlet = None if draft.number is None else _outlet_speaking(text, draft, mentions)
        if outlet is None or draft.number is None or not _reports(text, draft):
            continue
        said = next((d for d in beside[draft.sentence] if _is_told_of(d, draft)), None)
        number = None if said is None else said.number
        if said is None or number is None or number in heirs:
            continue
        said = told_by.get(number, said)
        relay = Conduit(outlet.agent, ConduitRole.RELAY, outlet.span)
        known = {each.agent for each in said.conduits}
        new = tuple(each for each in (*draft.conduits, relay) if each.agent not in known)
        content = draft.content if _goes_further(draft, said) else said.content
        parent = draft.parent if said.parent is None else said.parent
        fuller = replace(said, content=content, conduits=(*new, *said.conduits), parent=parent)
        heirs[draft.number] = number
        told_by[number] = fuller
    stays = (
        draft if draft.number is None else told_by.get(draft.number, draft)
        for draft in drafts
        if draft.number not in heirs
    )
    return without_circles(with_heirs(stays, heirs))


def _reports(text: str, draft: Draft) -> bool:
    """Return True if the draft's cue only tells: an outlet's own study “shows”, and is its own."""
    return bool(draft.cue) and _REPORTS.fullmatch(draft.cue[-1].of(text)) is not None


def _is_told_of(said: Draft, outlet: Draft) -> bool:
    """Return True if `said` is what the outlet's draft tells of, and stands not inside it."""
    if said is outlet or not said.source or not said.cue or said.parent == outlet.number:
        return False
    if any(a.overlaps(b) for a in said.source for b in outlet.source):
        return False
    is_inside = any(part.covers(said.cue[0]) for part in outlet.content)
    if is_inside or any(part.overlaps(outlet.cue[0]) for part in said.content):
        return False
    starts = abs(said.content[0].start - outlet.content[0].start) <= _LEAD_IN
    shared = shared_length(said.content, outlet.content)
    return shared > 0 and (starts or _MOST * total_length(outlet.content) <= shared)


def _goes_further(outlet: Draft, said: Draft) -> bool:
    """Return True if the outlet's draft begins with the same words and has more of them."""
    return (
        abs(said.content[0].start - outlet.content[0].start) <= _LEAD_IN
        and total_length(outlet.content) > total_length(said.content)
        and not any(part.overlaps(each) for part in outlet.content for each in said.source)
    )


def _without_those_around(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the drafts, those inside another without the conduits that this one has.

    Through whom the outer came the inner came too; who speaks there may speak elsewhere himself.
    """
    agents = {draft.number: {each.agent for each in draft.conduits} for draft in drafts}
    return tuple(
        replace(draft, conduits=tuple(each for each in draft.conduits if each.agent not in around))
        if draft.parent is not None and (around := agents.get(draft.parent))
        else draft
        for draft in drafts
    )


def _relays_above(
    draft: Draft, by_number: Mapping[int, Draft], passed: Mapping[int, tuple[Conduit, ...]]
) -> tuple[Conduit, ...]:
    """Return the outlets around `draft` that are passed through, with their own conduits."""
    if draft.parent is None or draft.parent not in passed:
        return ()
    above = _relays_above(by_number[draft.parent], by_number, passed)
    return (*above, *passed[draft.parent])


def _outlet_speaking(
    text: str, draft: Draft, mentions: Sequence[OutletMention]
) -> OutletMention | None:
    if len(draft.source) != 1:
        return None
    paper = _OWN_PAPER.match(draft.source[0].of(text))
    start, end = draft.source[0].start, draft.source[0].end
    whose = draft.source[0] if paper is None else Span(start, min(end, start + paper.end("whose")))
    return outlet_heading(text, whose, mentions)


def _asks(text: str, draft: Draft) -> bool:
    """Return True if the draft asks, or rejects: who does passes nothing on."""
    if not draft.cue:
        return False
    cue = draft.cue[0].of(text)
    return _ASKED.match(cue) is not None or _REJECTS.search(cue) is not None


def _says_it_all(inner: Draft, outer: Draft) -> bool:
    whole = hull((*inner.source, *inner.cue, *inner.content))
    return bool(inner.source) and _MOST * total_length(outer.content) <= shared_length(
        outer.content, [whole]
    )


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
    beside = by_sentence(drafts)
    return kept(drafts, lambda draft: not _is_taken_up(text, draft, beside[draft.sentence]))


def _is_taken_up(text: str, draft: Draft, beside: Sequence[Draft]) -> bool:
    if draft.source or not draft.cue or not _CLAIM_NOUN.fullmatch(draft.cue[0].of(text)):
        return False
    return any(
        _MOST * total_length(draft.content) <= shared_length(draft.content, other.content)
        for other in beside
        if other.source
    )


def _better(left: Draft, right: Draft) -> Draft:
    """Return the fuller of two readings of one attribution, with the parent either has."""
    best = max(
        (left, right),
        key=lambda draft: (bool(draft.source), draft.parent is None, draft.probability),
    )
    parent = left.parent if left.parent is not None else right.parent
    number = left.number if left.number is not None else right.number
    return replace(best, number=number, parent=parent)
