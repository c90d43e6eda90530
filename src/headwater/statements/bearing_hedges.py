"""Tell which hedges of a sentence bear on one of its statements."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.statements.draft import Draft
from headwater.statements.hedges import hedges_in
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.terms.span import Span, hull

_OF_THE_WHOLE_SENTENCE = phrase_pattern(
    r"reportedly|allegedly|apparently|purportedly|supposedly|seemingly|presumably|probably"
    r"|possibly|perhaps|maybe|if .*|should .*|unconfirmed|unverified|according to .*|.*\bto the"
    r" best .*|on information and belief|as far as .*|by (?:some|all|most|several|many) accounts"
    r"|(?:I|we) \w+|in theory|hearsay"
)
_ADVERB = re.compile(r"\w+ly|perhaps|maybe", re.IGNORECASE)
_OTHER_CLAUSE = re.compile(r"[,;:—–“”\"]|\s(?:and|but|while|who|which|that)\s")
_OPENING = ' \t\n“"‘'
"""Hedges that bear on a statement from outside its content; “may” bears on its own clause."""


def hedges_of(text: str, draft: Draft, beside: Sequence[Draft]) -> tuple[Span, ...]:
    """Return the hedges of `draft`, in order: in its content and in the words that ascribe it.

    A hedge elsewhere in the sentence bears on it if it speaks of the whole (“if true”), and not
    if it stands in the content of one of the drafts `beside`, or says what somebody may be called.
    What somebody inside the content is reported to say is hedged by them alone.
    """
    inner = [part for other in beside if _is_inside(other, draft) for part in other.content]
    inside = {
        hedge
        for part in draft.content
        for hedge in hedges_in(text, part)
        if not any(hedge.overlaps(said) for said in inner)
    }
    around = {
        hedge
        for hedge in hedges_in(text, draft.sentence)
        if not any(hedge.overlaps(known) for known in inside)
        and _bears_from_outside(text, draft, hedge)
        and not any(_is_in_other(hedge, draft, other) for other in beside)
    }
    return tuple(sorted(inside | around))


def _is_inside(other: Draft, draft: Draft) -> bool:
    return other.parent is not None and other.parent == draft.number


def _bears_from_outside(text: str, draft: Draft, hedge: Span) -> bool:
    if any(part.overlaps(hedge) for part in draft.cue):
        return True
    if any(part.overlaps(hedge) for part in draft.source):
        return False
    if _OF_THE_WHOLE_SENTENCE.fullmatch(hedge.of(text)) is None:
        return False
    return _ADVERB.fullmatch(hedge.of(text)) is None or _is_of_clause(text, draft, hedge)


def _is_of_clause(text: str, draft: Draft, hedge: Span) -> bool:
    """Return True if the adverb `hedge` opens the sentence or stands in the draft's own clause."""
    whole = hull((*draft.source, *draft.cue, *draft.content))
    if whole.overlaps(hedge) or not text[draft.sentence.start : hedge.start].strip(_OPENING):
        return True
    between = (hedge.end, whole.start) if hedge.end <= whole.start else (whole.end, hedge.start)
    return _OTHER_CLAUSE.search(text, *between) is None


def _is_in_other(hedge: Span, draft: Draft, other: Draft) -> bool:
    """Return True if `hedge` stands in words of `other` that are none of this draft's own."""
    if any(part.overlaps(hedge) for part in draft.cue):
        return False
    return any(part.overlaps(hedge) for part in (*other.content, *other.cue))
