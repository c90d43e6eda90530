"""Give attributions both halves of what stands around them: “The pit, she said, had flooded.”"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.attribution import Attribution
from headwater.statements.noun_phrases import noun_phrase_before
from headwater.terms.by_place import ByPlace
from headwater.terms.span import Span, hull, shared_length

_JOINED = re.compile(r"(?:,\s*|\s)(?:and|but|then)\s+(?:then\s+|later\s+|also\s+)?\Z")
_ADVERBS = re.compile(r"(?:(?:had|has|have|also|later|then|\w+ly)\s+)*")
_NEAR = 16


def with_both_halves(
    text: str, found: Sequence[Attribution], asides: Sequence[Attribution]
) -> list[Attribution]:
    """Return `found`, each with all that its aside ascribes if it had no more than a half.

    In “Moll, she said, took the money and joked that …” it is Moll who joked.
    """
    by_cue = ByPlace((each, each.cue) for each in asides)
    by_rest = ByPlace((each, each.content[1:]) for each in asides if each.source)
    around = ByPlace((each, each.content) for each in asides)
    with_halves = (_with_halves(text, each, by_cue.at(*each.cue)) for each in found)
    whole = (_with_subject(text, each, by_rest.at(*each.cue)) for each in with_halves)
    return [_inside(each, around.at(*each.cue)) for each in whole]


def _inside(each: Attribution, asides: Sequence[Attribution]) -> Attribution:
    """Return `each` without the clause behind it that ascribes it: “…, the paper reports”."""
    for aside in asides:
        hers = hull((*aside.source, *aside.cue))
        if shared_length(each.cue, [hers]) or aside.content[-1].end > hers.start:
            continue
        parts = tuple(
            Span(part.start, min(part.end, aside.content[-1].end))
            for part in each.content
            if part.start < aside.content[-1].end
        )
        if shared_length(each.content, [hers]) and parts:
            return replace(each, content=parts)
    return each


def _with_halves(text: str, each: Attribution, asides: Sequence[Attribution]) -> Attribution:
    for aside in asides:
        shared = shared_length(each.content, aside.content)
        has_all = all(shared_length([part], each.content) for part in aside.content)
        is_half = not has_all and bool(shared or not each.source)
        own = (*aside.source, *aside.cue)
        is_crossed = bool(shared_length(each.content, own))
        # “Guards sent to the pier, say dockers”: nobody says it who stands in it.
        is_taken_for_one = bool(shared_length(each.source, aside.content))
        has_subject = bool(shared) and _subject(text, aside) is not None
        if is_half or is_crossed or is_taken_for_one or has_subject:
            source = aside.source if is_taken_for_one else each.source or aside.source
            is_wide = shared_length(each.cue, (*aside.source, *aside.content))
            cue = aside.cue if is_wide else each.cue
            return replace(each, source=source, cue=cue, content=aside.content)
    return each


def _with_subject(text: str, each: Attribution, asides: Sequence[Attribution]) -> Attribution:
    for aside in asides:
        subject = _subject(text, aside)
        is_hers = any(part.overlaps(own) for part in each.source for own in aside.source)
        begins = aside.content[-1].start
        joint = _JOINED.search(text, max(0, each.cue[0].start - _NEAR), each.cue[0].start)
        is_next = _ADVERBS.fullmatch(text, begins, max(begins, each.cue[0].start)) is not None
        if subject is not None and (is_next or (is_hers and joint is not None)):
            return replace(each, source=(subject,))
    return each


def _subject(text: str, aside: Attribution) -> Span | None:
    """Return what stands before the aside if it is the subject of what stands behind."""
    if len(aside.content) == 1:
        return None
    first = aside.content[0]
    subject = noun_phrase_before(text, first.start, first.end)
    return subject if subject == first else None
