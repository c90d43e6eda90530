"""Set the borders of a content to where its sentence begins, and to what a denial is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.denial import is_anaphoric
from headwater.statements.draft import Draft
from headwater.statements.sentences import sentence_at
from headwater.terms.span import Span, shared_length

_DATELINE = re.compile(
    # Possessive: many blanks would otherwise be shared out in every way.
    r"(?:[A-Z]{2}[\w’'. ]*+(?:,[\w’'. ]++){0,2}(?:\([^()]{2,40}\))?|"
    r"[A-Z][\w’'., ]{1,40}\([^()]{2,40}\))\s*+(?:[—–]\s*|-{1,2}\s+)(?=[\W\d]?[A-Z“\"‘])"
)
_CONJUNCTION = re.compile(r"(?:But|And|Yet|So|However,|Meanwhile,|Still,|Instead,)\s+")
_OPENED_AT_END = re.compile(r"(?<=\w)[.!?]?\s+[“\"‘«]\Z")
_UNFINISHED = re.compile(
    r"(?i)\b(?:of|the|a|an|to|in|on|at|for|from|by|with|into|as|than|his|her|its|their|our|my|your)$"
)
_REST_OF_CLAUSE = re.compile(r"(?:\s+[^\s,;:.!?()—–“”\"]+){1,6}(?=[\s]*[,;:.!?()—–“”\"])")
_CLAIM_SPELLED_OUT = re.compile(
    r"(?:,[^,;:.!?“”\"]{1,80},)?\s+(that\s[^;:.!?“”\"]+)", re.IGNORECASE
)


def with_whole_content(text: str, draft: Draft, others: Sequence[Draft]) -> Draft:
    """Return `draft` with the words put back that the tagger left out of its content.

    Before a postposed “…, officials said” the claim begins with its sentence, behind the
    dateline; and “the claim … that” is denied with what it claims.
    """
    if not draft.cue or not draft.content:
        return draft
    draft = _with_claim_spelled_out(text, draft)
    busy = [
        part
        for other in others
        for part in (*other.source, *other.cue)
        if draft.sentence.covers(part)
    ]
    first, *rest = draft.content
    content = (Span(_start(text, draft, busy), first.end), *rest)
    last = content[-1]
    return replace(draft, content=(*content[:-1], Span(last.start, _end(text, draft, busy))))


def with_sentence_meant(text: str, draft: Draft, sentences: Sequence[Span]) -> Draft:
    """Put the sentence before in the place of “That” in “That is according to …”.

    What “it” stands for in “the office denies it” is asked elsewhere.
    """
    words = " ".join(part.of(text) for part in draft.content)
    is_before = draft.content[-1].end <= draft.position
    if words.strip().lower() not in {"that", "this", "it"} or not is_before:
        return draft
    own = bisect_left(sentences, draft.sentence)
    return replace(draft, content=(sentences[own - 1],)) if own else draft


def without_strays(
    text: str, draft: Draft, others: Sequence[Draft], sentences: tuple[Span, ...]
) -> Draft:
    """Return `draft` without content that belongs to the sentence before, or to another cue.

    What reaches from the middle of a sentence into the cue's own begins with that; a part in
    another sentence that another cue there claims is that cue's.
    """
    parts = [_within_sentence(text, draft, part, sentences) for part in draft.content]
    own = [part for part in parts if not _is_claimed(part, draft, others)] or parts
    return replace(draft, content=tuple(_without_next_quotation(text, part) for part in own))


def _without_next_quotation(text: str, part: Span) -> Span:
    """Return `part` without the sign that opens the next quotation at its end."""
    opened = _OPENED_AT_END.search(part.of(text))
    return part if opened is None else Span(part.start, part.start + opened.start())


def _within_sentence(text: str, draft: Draft, part: Span, sentences: tuple[Span, ...]) -> Span:
    start = draft.sentence.start
    if not part.start < start < part.end:
        return part
    begins = sentence_at(sentences, part.start)
    lead = text[part.start : start]
    is_whole = begins is None or begins.start == part.start or re.search('[“"‘«]', lead)
    return part if is_whole else Span(start, part.end)


def _is_claimed(part: Span, draft: Draft, others: Sequence[Draft]) -> bool:
    if draft.sentence.overlaps(part):
        return False
    return any(
        2 * shared_length(other.content, [part]) > part.end - part.start
        for other in others
        if other.cue and other.sentence != draft.sentence
        if not other.position < draft.position < part.start
        if draft.number is None or other.parent != draft.number
    )


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


_BEFORE_RELATIVE = re.compile(r",?\s+(?:which|who)\b")
"""Behind such a content, its noun has a clause of its own: “the figure, which the paper gives”."""


def _start(text: str, draft: Draft, busy: Sequence[Span]) -> int:
    sentence, first = draft.sentence, draft.content[0]
    if not sentence.covers(first):
        return first.start
    start = _behind(_DATELINE, text, sentence.start, sentence.end)
    if first.start < start < first.end:
        return start
    start = _behind(_CONJUNCTION, text, start, first.start)
    lead = text[start : first.start]
    is_postposed = first.end <= draft.position and len(draft.content) == 1
    is_postposed = is_postposed and _BEFORE_RELATIVE.match(text, first.end) is None
    is_taken = any(start < part.end and part.start < first.start for part in busy)
    # A quotation begins with its mark; behind a colon or a dash begins something else.
    is_own = first.of(text)[0] not in '“"‘«' and lead[:1].isalnum() and ":" not in lead
    return start if is_postposed and not is_taken and is_own else first.start


def opening_end(text: str, sentence: Span) -> int:
    """Return where the sentence itself begins, behind its dateline and conjunction."""
    start = _behind(_DATELINE, text, sentence.start, sentence.end)
    return _behind(_CONJUNCTION, text, start, sentence.end)


def _behind(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.match(text, start, end)
    return start if match is None else match.end()


def _end(text: str, draft: Draft, busy: Sequence[Span]) -> int:
    """Return where the content ends, which is not behind “of” or “the”."""
    sentence, last = draft.sentence, draft.content[-1]
    if not sentence.covers(last) or _UNFINISHED.search(last.of(text)) is None:
        return last.end
    rest = _REST_OF_CLAUSE.match(text, last.end, sentence.end)
    if rest is None or any(last.end < part.end and part.start < rest.end() for part in busy):
        return last.end
    return rest.end()
