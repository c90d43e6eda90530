"""Put the right speaker into attributions that came through somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.conduits import Passing, conduits_between, unnamed_reports_before
from headwater.statements.draft import Draft
from headwater.statements.outlets import is_head_of
from headwater.statements.source_phrase import author_of_paper, read_source_phrase
from headwater.statements.statement import ConduitRole
from headwater.terms.span import Span, hull, total_length

_CITED_BY = re.compile(
    r"(?is)^(.+?),?\s+(?:as\s+|who\s+(?:was|were)\s+|which\s+(?:was|were)\s+)?"
    r"(?:cited|quoted|reported|carried|relayed|interviewed)\s+(?:by|in)\b"
)
_TRAILING_CLAUSE = re.compile(
    r"(?s)^(.+?),\s+[A-Z][\w’'&. -]+?\s+(?:reports?|reported|says?|said)$"
)
_CITING = re.compile(
    r"(?i)\b(?:citing|cites|cited|quoting|quotes|referring\s+to|with\s+reference\s+to|"
    r"in\s+reference\s+to|that\s+cites?|which\s+cites?)\s+"
    r"((?:(?!\bthat\b|\bas\s+saying\b|[,;:.“”\"]).)+)"
)
_IS_CITING = re.compile(
    r"(?i)^(?:also\s+)?(?:citing|cites|cited|quoting|referring to|with reference to)$"
)
_LEAD_IN = re.compile(r"(?i)^[\s,]*(?:that\s+)?")
_TOLD_PASSIVELY = re.compile(
    r"(?i)\b(?:been|was|were|is|are|being|be)\s+(?:also\s+|then\s+)?"
    r"(?:told|informed|warned|promised|offered|assured|advised)\b"
)
_BEFORE_WHO = re.compile(r"((?:[A-Z][\w’'-]+\s?){1,5}|(?:an?|the|one)\s(?:\w+\s?){1,3}),?\s*$")
_MOST_SUBJECT_WORDS = 6
_BY_BEHIND_CUE = re.compile(r"(?i)\s+by\s+((?:(?!\bthat\b)[^,;:.])+?)\s*(?=,?\s*that\b|,)")
_BY_AGENT = re.compile(r"(?i)\bby\s+((?:(?!\bthat\b|\bof\b|[,;:.]).)+)")


def corrected(text: str, draft: Draft, passings: Sequence[Passing], publisher: str | None) -> Draft:
    """Return `draft` with the speaker at the end of the chain and the conduits before it."""
    draft = _with_relative_antecedent(text, draft)
    draft = _with_subject_as_source(text, draft)
    draft = _with_agent_behind_by(text, draft)
    draft = _without_recipient(text, draft)
    draft = _with_cited_speaker(text, draft, passings)
    draft = _with_trimmed_source(text, draft)
    outlet = _outlet_source(text, draft, passings)
    conduits = conduits_between(passings, draft.content, publisher=publisher)
    conduits = tuple(
        conduit
        for conduit in conduits
        if conduit.span != outlet and _is_near(text, draft, conduit.span)
    )
    return replace(draft, conduits=(*draft.conduits, *conduits))


def _with_relative_antecedent(text: str, draft: Draft) -> Draft:
    """Put the name in the place of “who”: “her sister, Ada Moll, who claimed …”."""
    if not draft.source or draft.source[0].of(text).strip().lower() not in {"who", "which"}:
        return draft
    match = _BEFORE_WHO.search(text[draft.sentence.start : draft.source[0].start])
    if match is None:
        return replace(draft, source=())
    start = draft.sentence.start + match.start(1)
    return replace(draft, source=(Span(start, start + len(match[1])),))


def _with_agent_behind_by(text: str, draft: Draft) -> Draft:
    """Take the agent of “the claim, put about by the agency, that …” for the source."""
    if not draft.cue:
        return draft
    behind = _BY_BEHIND_CUE.match(text[draft.cue[0].end : draft.sentence.end])
    if behind is None:
        return draft
    start = draft.cue[0].end + behind.start(1)
    agent = Span(start, start + len(behind[1].rstrip()))
    if any(part.overlaps(agent) for part in draft.content):
        return draft
    return replace(draft, source=(agent,))


def _with_subject_as_source(text: str, draft: Draft) -> Draft:
    """Take “British Intelligence” out of the content where it is the subject of the cue."""
    parts = draft.content
    if draft.source or not draft.cue or len(parts) == 1 or parts[0].end > draft.cue[0].start:
        return draft
    between = text[parts[0].end : draft.cue[0].start]
    words = parts[0].of(text)
    if between.strip() or len(words.split()) > _MOST_SUBJECT_WORDS:
        return draft
    if read_source_phrase(words).kind is None:
        return draft
    return replace(draft, source=(parts[0],), content=parts[1:])


def _with_cited_speaker(text: str, draft: Draft, passings: Sequence[Passing]) -> Draft:
    """Follow “Bloomberg reported, citing officials, that …” to the officials."""
    cue_words = draft.cue[0].of(text) if draft.cue else ""
    is_citing = bool(_IS_CITING.match(cue_words))
    outlet = _outlet_source(text, draft, passings)
    relaying = is_citing or outlet is not None or not draft.source
    cited = _cited_phrase(text, draft) if relaying else None
    if cited is None:
        return draft
    content = _content_after(text, draft.content, cited)
    if not content:
        return draft
    reports = unnamed_reports_before(text, draft.sentence, cited.start) if outlet is None else None
    conduits = (reports,) if reports else draft.conduits
    return replace(draft, source=(cited,), content=content, conduits=conduits)


def _cited_phrase(text: str, draft: Draft) -> Span | None:
    # The nearest “citing …” to the cue: a sentence may cite more than once.
    matches = list(_CITING.finditer(text, draft.sentence.start, draft.sentence.end))
    if not matches:
        return None
    nearest = min(matches, key=lambda match: abs(match.start() - draft.position))
    start, end = nearest.span(1)
    words = text[start:end].rstrip()
    return Span(start, start + len(words)) if words else None


def _content_after(text: str, content: tuple[Span, ...], cited: Span) -> tuple[Span, ...]:
    """Return `content` without the words up to the cited speaker and the “that” behind it."""
    kept: list[Span] = []
    for part in content:
        if part.end <= cited.start and total_length([part]) > len("that ,"):
            # “…, Bloomberg reported, citing officials”: the content came first.
            kept.append(part)
            continue
        if part.end <= cited.end:
            continue
        start = (
            max(part.start, cited.end)
            if part.overlaps(cited) or part.start < cited.start
            else part.start
        )
        lead = _LEAD_IN.match(text[start : part.end])
        start += lead.end() if lead else 0
        if start < part.end:
            kept.append(Span(start, part.end))
    return tuple(kept)


def _with_trimmed_source(text: str, draft: Draft) -> Draft:
    """Cut “officials cited by Bloomberg” down to the officials, a paper to its authors."""
    if len(draft.source) != 1:
        return draft
    source = draft.source[0]
    for pattern in (_CITED_BY, _TRAILING_CLAUSE):
        match = pattern.match(source.of(text))
        if match:
            source = Span(source.start, source.start + match.end(1))
    author = author_of_paper(source.of(text))
    if author is not None:
        source = Span(source.start + author.start, source.start + author.end)
    return replace(draft, source=(source,))


def _without_recipient(text: str, draft: Draft) -> Draft:
    """Take away who “was told”: the speaker is the agent behind “by”, or not named."""
    if not draft.source or not told_passively(text, draft):
        return draft
    agent = _BY_AGENT.match(text[draft.cue[0].end : draft.sentence.end].lstrip())
    if agent is None:
        return replace(draft, source=())
    start = text.index(agent[1], draft.cue[0].end)
    return replace(draft, source=(Span(start, start + len(agent[1].rstrip())),))


def told_passively(text: str, draft: Draft) -> bool:
    """Return True if the cue says who was told, not who told."""
    return bool(draft.cue) and bool(_TOLD_PASSIVELY.search(draft.cue[0].of(text)))


def _outlet_source(text: str, draft: Draft, passings: Sequence[Passing]) -> Span | None:
    """Return where the draft's source names an outlet as its head, None if it does not."""
    if not draft.source:
        return None
    source = draft.source[0]
    for passing in passings:
        mention = passing.mention.span
        speaks = passing.role is not ConduitRole.VENUE
        if speaks and source.covers(mention) and is_head_of(text, mention, source):
            return mention
    return None


def _is_near(text: str, draft: Draft, name: Span) -> bool:
    """Return True if the outlet belongs to this cue rather than to another clause.

    With several cues in a sentence, an outlet goes with the cue it stands next to.
    """
    places = (*draft.source, *draft.cue)
    whole = hull(places) if places else draft.sentence
    between = text[min(name.end, whole.end) : max(name.start, whole.start)]
    return between.count(".") == 0 and not re.search(r"[”\"]\s+[A-Z]", between)
