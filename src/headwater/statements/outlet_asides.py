"""Take out of what is said the outlets to which, or by which, the same sentence says it was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.citing_frames import CITING, GIVES, REPORTS
from headwater.statements.draft import Draft
from headwater.statements.outlets import OutletMention, is_head_of, mentions_in
from headwater.statements.passed_on_patterns import MASK, with_masked_outlets
from headwater.terms.span import Span

_O = rf"{MASK}+"
_TELLS = re.compile(
    r"(?i)(?:\b(?:tell|tells|telling|told|inform\w*|remind\w*|assur\w+|with|to)\s*)\Z"
)
_LEAD = re.compile(rf"\s*{_O}(?:,\s+(?:that\s+)?|:\s+|\s+(?:that\s+)?)")
_INTERVIEW = (
    r"(?:interview|e-?mail|letter|message|statement|phone\s+call|conversation|remarks|comments)"
)
_ASIDE_LEAD = re.compile(
    rf"\s*,?\s*(?:most\s+recently\s+|again\s+|also\s+)?(?:(?:in|during|by)\s+(?:(?:an?|his|her|its|their|the"
    rf"|several|recent|later)\s+)?(?:[a-z-]+\s+){{0,3}}?{_INTERVIEW}\s+(?:with|to|on|for)\s+|to\s+){_O}"
    r"(?:\s+(?:on|last|this|in)\s+(?:[A-Z]?\w+\s*){1,2})?(?:,\s+(?:that\s+)?|\s+that\s+|\s+(?=[a-z]+ing\b))"
)
_TAIL = re.compile(
    rf",?\s+(?:(?:in|during)\s+(?:an?|his|her|its|their)\s+(?:[a-z-]+\s+){{0,2}}?{_INTERVIEW}\s+(?:with|to)"
    rf"|with|to)\s+{_O}\s*\Z"
)
_INCISE = re.compile(
    rf",[”\"’]?\s+(?:{_O}\s+(?:{REPORTS}|{GIVES}|found|finds)|(?:{REPORTS})\s+{_O}|according\s+to\s+{_O}"
    rf"|(?:as|also)\s+(?:first\s+)?(?:quoted|cited|reported|told|carried)\s+(?:by|in)\s+{_O}"
    rf"|as\s+{_O}\s+(?:put|renders?|has|had|reports?|reported)(?:\s+it)?)(?P<rest>[.,;”\"\s]*)\Z"
)
_MIDDLE = re.compile(rf",\s+{_O}\s+(?:{REPORTS}),\s+")
_CITATION = re.compile(
    rf"[\s,]*(?:again\s+|also\s+)?(?i:{CITING}|via|per|according\s+to)\s[^,;]*{_O}"
)
_OF_AN_OUTLET = re.compile(
    r"(?i)\b(?:giv(?:e|ing|en)|gave|gran\w+|interview\w*|talk\w*|sp(?:oke|eak)\w*|leak\w*|sell\w*|sold"
    r"|pa(?:y|id)\w*|link\w*|link\s+\w+|according|belong\w*|access)\b[^,]*\Z"
)
"""What somebody denies to have given an outlet is what the statement is about."""


def without_outlets_told(text: str, draft: Draft, mentions: Sequence[OutletMention]) -> Draft:
    """Return `draft`, its content without whom it was told and who tells of it.

    “She denied | to the daily Ugen that it left”, “the matter | with Radio Palk”, “it left | ,
    the agency said”: the outlet is how the words came, and no part of them.
    """
    near = mentions_in(draft.sentence, mentions)
    if not near or not draft.cue or not draft.content:
        return draft
    masked = with_masked_outlets(text, draft.sentence, near)
    parts = [_without_lead(text, draft, masked, part) for part in draft.content[:1]]
    parts += draft.content[1:]
    last = _without_tail(draft, masked, parts[-1])
    if not _is_own(text, draft, near):
        last = _without_incise(draft, masked, last)
        parts[-1:] = _without_middle(draft, masked, last)
        last = parts[-1]
    at = draft.sentence.start
    content = tuple(
        part
        for number, part in enumerate((*parts[:-1], last))
        if part.start < part.end
        and not (number and _CITATION.match(masked, max(0, part.start - at), max(0, part.end - at)))
    )
    return replace(draft, content=content) if content else draft


def _is_own(text: str, draft: Draft, near: Sequence[OutletMention]) -> bool:
    """Return True if an outlet is who speaks: what it says goes up to itself."""
    return any(
        source.covers(mention.span) and is_head_of(text, mention.span, source)
        for source in draft.source
        for mention in near
    )


def _without_lead(text: str, draft: Draft, masked: str, part: Span) -> Span:
    at = draft.sentence.start
    if not draft.sentence.covers(part) or part.start < draft.cue[-1].end:
        return part
    behind = text[draft.cue[-1].end : part.start]
    if behind.strip(" ,"):
        return part
    lead = None
    if _TELLS.search(text, max(at, draft.cue[-1].end - 20), draft.cue[-1].end):
        lead = _LEAD.match(masked, part.start - at, part.end - at)
    lead = lead or _ASIDE_LEAD.match(masked, part.start - at, part.end - at)
    return part if lead is None else Span(at + lead.end(), part.end)


def _without_tail(draft: Draft, masked: str, part: Span) -> Span:
    at = draft.sentence.start
    if not draft.sentence.covers(part) or part.start < draft.cue[0].start:
        return part
    tail = _TAIL.search(masked, part.start - at, part.end - at)
    if tail is None or _OF_AN_OUTLET.search(masked, part.start - at, tail.start()):
        return part
    return Span(part.start, at + tail.start())


def _without_middle(draft: Draft, masked: str, part: Span) -> list[Span]:
    """Return `part` in two without “, the channel noted,” between them."""
    at = draft.sentence.start
    if not draft.sentence.covers(part):
        return [part]
    middle = _MIDDLE.search(masked, part.start - at, part.end - at)
    if middle is None:
        return [part]
    return [Span(part.start, at + middle.start()), Span(at + middle.end(), part.end)]


def _without_incise(draft: Draft, masked: str, part: Span) -> Span:
    at = draft.sentence.start
    if not draft.sentence.covers(part):
        return part
    incise = _INCISE.search(masked, part.start - at, part.end - at)
    if incise is None:
        return part
    mark = masked[incise.start() + 1 : incise.start() + 2]
    end = incise.start() + (2 if mark in '”"’' else 0)
    return Span(part.start, at + end)
