"""Put the right speaker into attributions that came through somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.conduits import Passing, conduits_between, unnamed_reports_before
from headwater.statements.draft import Draft
from headwater.statements.handed_on import with_hands_followed
from headwater.statements.outlets import is_head_of
from headwater.statements.source_phrase import author_of_paper, read_source_phrase
from headwater.statements.statement import ConduitRole
from headwater.statements.subjects import with_subject
from headwater.terms.span import Span, hull, total_length

_CITED_BY = re.compile(
    r"(?is)^(.+?),?\s+(?:as\s+|who\s+(?:was|were)\s+|which\s+(?:was|were)\s+)?"
    r"(?:cited|quoted|reported|carried|relayed|interviewed)\s+(?:by|in)\b"
)
_TRAILING_CLAUSE = re.compile(
    r"(?s)^(.+?),\s+[A-Z][\w’'&. -]+?\s+(?:reports?|reported|says?|said)$"
)
_CITING_CLAUSE = re.compile(
    r"(?is)^(.+?),?\s+(?:citing|quoting|referring\s+to|with\s+reference\s+to)\b"
)
_CITING = re.compile(
    r"(?i)\b(?:citing|cites|cited|quoting|quotes|referring\s+to|with\s+reference\s+to|"
    r"in\s+reference\s+to|that\s+cites?|which\s+cites?)\s+"
    r"((?:(?!\bthat\b|\bas\s+saying\b|[,;:.“”\"]).)+)"
)
_IS_CITING = re.compile(
    r"(?i)^(?:also\s+)?(?:citing|cites|cited|quoting|referring to|with reference to)$"
)
_BETWEEN_REPORT_AND_CITING = re.compile(r"[^,;:.“”\"]{0,30},\s*")
_LONGEST_TIME = len("on Wednesday afternoon")
"""A content no longer than this only says when it was reported."""
_LEAD_IN = re.compile(r"(?i)^[\s,]*(?:that\s+)?")


def corrected(text: str, draft: Draft, passings: Sequence[Passing], publisher: str | None) -> Draft:
    """Return `draft` with the speaker at the end of the chain and the conduits before it."""
    draft = _with_trimmed_source(text, with_subject(text, draft))
    draft = _with_cited_speaker(text, draft, passings)
    draft = _with_trimmed_source(text, draft)
    draft = with_hands_followed(text, draft, [passing.mention for passing in passings])
    outlet = _outlet_source(text, draft, passings)
    conduits = conduits_between(passings, draft.content, publisher=publisher)
    conduits = tuple(
        conduit
        for conduit in conduits
        if conduit.span != outlet and _is_near(text, draft, conduit.span)
        if not any(conduit.span.overlaps(known.span) for known in draft.conduits)
    )
    return replace(draft, conduits=(*draft.conduits, *conduits))


def with_citations_joined(text: str, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Make one of “reported | that …” and “citing | officials, that …” with the same source.

    Both places in the tuple then hold the reporting draft, with the fuller content of the two.
    """
    joined = list(drafts)
    for index, draft in enumerate(drafts):
        if not is_citing(text, draft):
            continue
        for place, other in enumerate(drafts):
            if _reports_before_citing(text, other, draft):
                is_fuller = total_length(other.content) > _LONGEST_TIME
                whole = other if is_fuller else replace(other, content=draft.content)
                joined[place] = joined[index] = whole
    return tuple(joined)


def _reports_before_citing(text: str, draft: Draft, citing: Draft) -> bool:
    if draft.sentence != citing.sentence or is_citing(text, draft) or not draft.cue:
        return False
    same_source = any(a.overlaps(b) for a in draft.source for b in citing.source)
    between = text[draft.cue[0].end : citing.cue[0].start]
    return same_source and _BETWEEN_REPORT_AND_CITING.fullmatch(between) is not None


def is_citing(text: str, draft: Draft) -> bool:
    """Return True if the cue is “citing” or the like."""
    return bool(draft.cue) and _IS_CITING.match(draft.cue[0].of(text)) is not None


def only_cites(text: str, draft: Draft, others: Sequence[Draft]) -> bool:
    """Return True if the content of “citing” is whom it cites, not what they said."""
    if not is_citing(text, draft):
        return False
    content = draft.content[0]
    is_object = not text[draft.cue[0].end : max(draft.cue[0].end, content.start)].strip()
    is_source = any(
        part.overlaps(content) for other in others if other is not draft for part in other.source
    )
    points = read_source_phrase(content.of(text)).is_pronoun
    return (
        is_object and content.start > draft.position and (is_source or points or not draft.source)
    )


def _with_cited_speaker(text: str, draft: Draft, passings: Sequence[Passing]) -> Draft:
    """Follow “Bloomberg reported, citing officials, that …” to the officials."""
    outlet = _outlet_source(text, draft, passings)
    relaying = is_citing(text, draft) or outlet is not None or not draft.source
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
    source = _without_signs_behind(text, draft.source[0])
    for pattern in (_CITED_BY, _CITING_CLAUSE, _TRAILING_CLAUSE):
        match = pattern.match(source.of(text))
        if match:
            source = Span(source.start, source.start + match.end(1))
    author = author_of_paper(source.of(text))
    if author is not None:
        source = Span(source.start + author.start, source.start + author.end)
    return replace(draft, source=(_without_signs_behind(text, source),))


def _without_signs_behind(text: str, source: Span) -> Span:
    words = source.of(text).rstrip(" ,;:")
    return Span(source.start, source.start + len(words)) if words else source


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
