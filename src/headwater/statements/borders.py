"""Set the borders of a content to where its sentence begins and ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.denial import is_anaphoric
from headwater.statements.draft import Draft
from headwater.terms.span import Span

_DATELINE = re.compile(
    r"^[A-Z][\w’' ,.()-]{1,60}?\s*[—–]\s*(?=\S)|^[A-Z]{2,}[\w’' ,.()-]{0,60}?\s+-\s+(?=\S)"
)
_CONJUNCTION = re.compile(r"^(?:But|And|Yet|So|However,|Meanwhile,|Still,|Instead,)\s+")
_CLAIM_SPELLED_OUT = re.compile(
    r"(?:,[^,;:.!?“”\"]{1,80},)?\s+(that\s[^;:.!?“”\"]+)", re.IGNORECASE
)
_MOST_WORDS_BEHIND = 6
"""A tail of more words is rather another clause than one the tagger cut off."""


def with_whole_content(text: str, draft: Draft, others: Sequence[Draft]) -> Draft:
    """Return `draft` with words put back that the tagger cut off at either end of its content.

    Before a postposed “…, officials said” the claim begins with its sentence; behind a cue it
    ends at the next sign of punctuation.
    """
    if not draft.cue or not draft.content:
        return draft
    draft = _with_claim_spelled_out(text, draft)
    busy = [
        part
        for other in others
        if other is not draft
        for part in (*other.source, *other.cue)
        if draft.sentence.covers(part)
    ]
    busy += [*draft.source, *draft.cue]
    first, last = draft.content[0], draft.content[-1]
    start = _start(text, draft, first, busy)
    end = _end(text, draft, last, busy)
    if len(draft.content) == 1:
        return replace(draft, content=(Span(start, end),))
    content = (Span(start, first.end), *draft.content[1:-1], Span(last.start, end))
    return replace(draft, content=content)


def _with_claim_spelled_out(text: str, draft: Draft) -> Draft:
    """Add what “the claim” is where the sentence says so: “the claim, made by a paper, that …”."""
    last = draft.content[-1]
    if not draft.sentence.covers(last) or not is_anaphoric(last.of(text)):
        return draft
    spelled_out = _CLAIM_SPELLED_OUT.match(text, last.end, draft.sentence.end)
    if spelled_out is None:
        return draft
    clause = Span(spelled_out.start(1), spelled_out.end(1))
    if any(part.overlaps(clause) for part in (*draft.source, *draft.cue)):
        return draft
    return replace(draft, content=(*draft.content, clause))


def _start(text: str, draft: Draft, first: Span, busy: Sequence[Span]) -> int:
    sentence = draft.sentence
    dateline = _DATELINE.match(text[sentence.start : sentence.end])
    if dateline and sentence.start <= first.start < sentence.start + dateline.end() < first.end:
        return sentence.start + dateline.end()
    postposed = first.start < draft.position and sentence.covers(first)
    if not postposed or any(sentence.start <= part.start < first.start for part in busy):
        return first.start
    lead = text[sentence.start : first.start]
    skipped = _DATELINE.match(lead) or _CONJUNCTION.match(lead)
    start = sentence.start + (skipped.end() if skipped else 0)
    # Quotation marks that open before the content belong to it; a lead with a colon does not.
    return start if start <= first.start and ":" not in text[start : first.start] else first.start


def _end(text: str, draft: Draft, last: Span, busy: Sequence[Span]) -> int:
    if not draft.sentence.covers(last) or last.start < draft.position:
        return last.end
    tail = text[last.end : draft.sentence.end]
    match = re.match(r"[^,;:.!?()—–“”\"]*", tail)
    words = match.group() if match else ""
    end = last.end + len(words.rstrip())
    if not words.strip() or len(words.split()) > _MOST_WORDS_BEHIND or words[0].isalnum():
        return last.end
    return last.end if any(part.start < end and part.end > last.end for part in busy) else end
