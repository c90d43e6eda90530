"""Follow “Norpress reported, citing two sailors, that …” to the sailors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.statements.ancestry import with_heirs, without_circles
from headwater.statements.citing_frames import CITING
from headwater.statements.conduits import unnamed_reports_before
from headwater.statements.draft import Draft
from headwater.statements.nearby import NearbyDrafts, by_sentence
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.source_phrase import is_speaker_noun, read_source_phrase
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.span import Span, total_length

_CITING = re.compile(
    rf"(?i)\b(?P<citing>{CITING}|cites|cited(?!\s+(?:by|in|as)\b)|quotes|(?:that|which)\s+cites?)\s+"
    r"(?P<whom>(?:(?!\bthat\b|\bas\s+(?:saying|telling|putting)\b)(?:[^,;:.“”\"]|“[^“”]{1,40}”))+)"
)
_SEARCH = PhraseSearch([_CITING])
_IS_CITING = re.compile(rf"(?i)^(?:also\s+)?(?:{CITING}|cites|cited)$")
_IS_QUOTED = re.compile(r"(?i)(?:(?:was|were|is|are|itself|also)\s+)*(?:quoted|cited)(?:\s+by)?")
_BESIDE_SAYING = re.compile(r"(?i)citing")
"""A person who says something “citing” others rests on them; “cited” and “quoting” say less."""
_BETWEEN_REPORT_AND_CITING = re.compile(r"[^,;:.“”\"]{0,30},\s*")
_LONGEST_TIME = len("on Wednesday afternoon")
"""A content no longer than this only says when it was reported."""
_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")
_LEAD_IN = re.compile(r"(?i)[\s,]*(?:that\s+)?")
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Citation:
    clause: Span
    """From “citing” to the last word of whom it cites."""
    whom: Span
    stands_beside: bool
    """True for “citing”, false for “cited”."""


def with_citations_joined(text: str, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Make one of “reported | that …” and “citing | officials, that …” with the same source.

    It is the reporting draft that stays, with the fuller content of the two.
    """
    beside = by_sentence(drafts)
    joined: dict[int | None, Draft] = {}
    heirs: dict[int, int | None] = {}
    for draft in drafts:
        if draft.number is None or not is_citing(text, draft):
            continue
        for other in beside[draft.sentence]:
            if _reports_before_citing(text, other, draft):
                is_fuller = total_length(other.content) > _LONGEST_TIME
                whole = other if is_fuller else replace(other, content=draft.content)
                joined[other.number] = whole
                heirs[draft.number] = other.number
    stays = (joined.get(draft.number, draft) for draft in drafts if draft.number not in heirs)
    return without_circles(with_heirs(stays, heirs))


def _reports_before_citing(text: str, draft: Draft, citing: Draft) -> bool:
    """Return True if `draft`, in the sentence of `citing`, is its “reported”."""
    if draft.number is None or not draft.cue or is_citing(text, draft):
        return False
    same_source = any(a.overlaps(b) for a in draft.source for b in citing.source)
    between = text[draft.cue[0].end : citing.cue[0].start]
    return same_source and _BETWEEN_REPORT_AND_CITING.fullmatch(between) is not None


def is_citing(text: str, draft: Draft) -> bool:
    """Return True if the cue is “citing” or the like."""
    return bool(draft.cue) and _IS_CITING.match(draft.cue[0].of(text)) is not None


def only_cites(text: str, draft: Draft, near: NearbyDrafts) -> bool:
    """Return True if the content of “citing” is whom it cites, not what they said."""
    if _only_quotes(text, draft, near):
        return True
    if not is_citing(text, draft):
        return False
    content = draft.content[0]
    is_object = not text[draft.cue[0].end : max(draft.cue[0].end, content.start)].strip()
    others = (other for other in near.at([content]) if other is not draft)
    is_source = any(part.overlaps(content) for other in others for part in other.source)
    points = read_source_phrase(content.of(text)).is_pronoun
    return (
        is_object and content.start > draft.position and (is_source or points or not draft.source)
    )


def _only_quotes(text: str, draft: Draft, near: NearbyDrafts) -> bool:
    """Return True if all that “quoted by the agency” has is who is quoted, and speaks elsewhere."""
    if len(draft.cue) != 1 or not _IS_QUOTED.fullmatch(draft.cue[0].of(text)):
        return False
    sources = [
        part for other in near.at(draft.content) if other is not draft for part in other.source
    ]
    return len(draft.content) == 1 and any(part.covers(draft.content[0]) for part in sources)


def with_cited_speaker(text: str, draft: Draft, outlet: Span | None) -> Draft:
    """Return `draft` with whom its speaker cites as source: “Norpress reported, citing officials”.

    An outlet, named by the source at `outlet`, rests on whom it cites; so does a person who says
    something citing others, and passes it on. What is cited besides speakers, such as a lack of
    funds, is a reason and no source.
    """
    citation = _citation(text, draft)
    if citation is None or any(part.overlaps(citation.whom) for part in draft.source):
        return draft
    reports = unnamed_reports_before(text, draft.sentence, citation.whom.start)
    passed_on: tuple[Conduit, ...] = draft.conduits
    if reports is not None and outlet is None:
        passed_on = (reports,)
    elif draft.source and outlet is None:
        speaker = _named_speaker_citing(text, draft, citation)
        if speaker is None:
            return draft
        passed_on = (Conduit(speaker, ConduitRole.RELAY, draft.source[0]),)
    content = _without_citation(text, draft.content, citation.clause)
    if not content:
        return draft
    return replace(draft, source=(citation.whom,), content=content, conduits=passed_on)


def _named_speaker_citing(text: str, draft: Draft, citation: _Citation) -> str | None:
    # The cue itself may be “citing”.
    follows = citation.stands_beside and citation.clause.start >= draft.position
    if not follows or not is_speaker_noun(citation.whom.of(text)):
        return None
    return read_source_phrase(draft.source[0].of(text)).name


def _citation(text: str, draft: Draft) -> _Citation | None:
    # The nearest “citing …” to the cue: a sentence may cite more than once.
    matches = [
        match for _, match in _SEARCH.matches_in(text, draft.sentence.start, draft.sentence.end)
    ]
    if not matches:
        return None
    in_clause = [match for match in matches if not _is_apart(text, draft.position, match)]
    if not in_clause:
        return None
    nearest = min(in_clause, key=lambda match: abs(match.start() - draft.position))
    words = nearest["whom"].rstrip()
    if not words:
        return None
    whom = Span(nearest.start("whom"), nearest.start("whom") + len(words))
    stands_beside = _BESIDE_SAYING.fullmatch(nearest["citing"]) is not None
    return _Citation(Span(nearest.start(), whom.end), whom, stands_beside)


def _is_apart(text: str, position: int, citation: re.Match[str]) -> bool:
    """Return True if another clause begins between the two: “…, she said; the agency, citing …”."""
    between = text[min(position, citation.start()) : max(position, citation.start())]
    return ";" in _QUOTED.sub("", between)


def _without_citation(text: str, content: tuple[Span, ...], clause: Span) -> tuple[Span, ...]:
    """Return `content` without “citing officials” and without the “that” behind it."""
    kept: list[Span] = []
    for part in content:
        # “The ship left, Norpress reported, citing sailors”: the content may come first.
        before = text[part.start : min(part.end, clause.start)].rstrip(" ,")
        if part.start < clause.start and _is_claim(before):
            kept.append(Span(part.start, part.start + len(before)))
        if part.end > clause.end:
            start = max(part.start, clause.end)
            lead = _LEAD_IN.match(text, start, part.end)
            start = start if lead is None else lead.end()
            if start < part.end:
                kept.append(Span(start, part.end))
    return tuple(kept)


def _is_claim(words: str) -> bool:
    return len(words.split()) >= _FEWEST_WORDS
