"""Find where a report itself judges a claim: “the allegation that … is likewise false”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.ancestry import kept
from headwater.statements.denial import judges_a_claim_false
from headwater.statements.draft import Draft
from headwater.terms.span import Span, hull

_ENDS = " \t\n.!"


def with_own_denials(text: str, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return `drafts`, those of nobody whose claim the sentence judges false in its own voice.

    The claim is nobody's there: whoever writes the sentence denies it. Inside another's words it
    is that other who does, and says so without it.
    """
    stays = kept(drafts, lambda draft: draft.parent is None or _judgement(text, draft) is None)
    return tuple(_judged(text, draft) for draft in stays)


def _judged(text: str, draft: Draft) -> Draft:
    judgement = _judgement(text, draft)
    return draft if judgement is None else replace(draft, cue=(), content=(judgement,))


def _judgement(text: str, draft: Draft) -> Span | None:
    """Return the words from the claim's noun to the judgement, None if there are none."""
    if draft.source or not draft.cue or not draft.sentence.covers(draft.cue[0]):
        return None
    start = max(hull((*draft.cue, *draft.content)).start, draft.sentence.start)
    words = text[start : draft.sentence.end].rstrip(_ENDS)
    return Span(start, start + len(words)) if judges_a_claim_false(words) else None
