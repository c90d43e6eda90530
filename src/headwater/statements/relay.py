"""Put the right speaker into attributions that came through somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.borders import opening_end
from headwater.statements.citing import with_cited_speaker
from headwater.statements.conduits import Passing, conduits_between
from headwater.statements.draft import Draft
from headwater.statements.handed_on import with_hands_followed
from headwater.statements.outlets import is_head_of
from headwater.statements.source_phrase import author_of_paper
from headwater.statements.statement import ConduitRole
from headwater.statements.subjects import with_subject
from headwater.terms.span import Span, hull

_CITED_BY = re.compile(
    r"(?is)^(.+?),?\s+(?:as\s+|who\s+(?:was|were)\s+|which\s+(?:was|were)\s+)?"
    r"(?:cited|quoted|reported|carried|relayed|interviewed|seen|obtained|reviewed|published)\s+"
    r"(?:by|in)\b"
)
_SHARED_WITH = re.compile(r"(?is)^(.+?),?\s+(?:leaked\s+to|shared\s+with)\b")
_TRAILING_CLAUSE = re.compile(
    r"(?s)^(.+?),\s+[A-Z][\w’'&. -]+?\s+(?:reports?|reported|says?|said)$"
)
_WHEN_BEFORE = re.compile(
    r"(?:(?:In|On|Since|By|During|Early\s+in|Late\s+in|Back\s+in)\s+(?:early\s+|late\s+|mid-?)?)?"
    r"(?:(?:[Ll]ast|[Tt]his)\s+(?:year|month|week|night|\w+day|spring|summer|autumn|winter)"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?:\s+\d{1,2})?(?:,?\s+\d{4})?|\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Yesterday"
    r"|Today),?\s+(?=[A-Z]|the\s|an?\s|its\s|his\s|her\s|their\s)"
)
"""“In November Ukraine said”: the month is no part of who said it."""
_IN_THE_SAME = re.compile(
    r"(?:[Ii]n\s+)?[Tt]he\s+same\s+(?:\w+\s+)?(?:report|article|interview|story|piece|broadcast|programme|dispatch"
    r"|post|speech|letter|statement)\s+(?=(?:an?|the|one|two|its|his|her)\s|[A-Z])"
)
_CITING_CLAUSE = re.compile(
    r"(?is)^(.+?),?\s+(?:citing|quoting|referring\s+to|with\s+reference\s+to)\b"
)
_WHOM_CLAUSE = re.compile(r"(?s)^(.+?),\s+whom\b")
_CLAUSE_ENDS = re.compile(r"[.;]|:\s(?![“\"])|[”\"]\s+[A-Z]")
_RELATIVE = re.compile(r"\s+(?:that|which|who)\s")
_LONGEST_SOURCE = 500
"""No words that name a speaker are longer: what is longer is not searched for who stands in it."""


def corrected(text: str, draft: Draft, passings: Sequence[Passing], publisher: str | None) -> Draft:
    """Return `draft` with the speaker at the end of the chain and the conduits before it."""
    draft = _with_trimmed_source(text, _with_whole_outlet(with_subject(text, draft), passings))
    draft = with_cited_speaker(text, draft, _outlet_source(text, draft, passings))
    draft = _with_trimmed_source(text, draft)
    draft = with_hands_followed(text, draft, [passing.mention for passing in passings])
    outlet = _outlet_source(text, draft, passings)
    conduits = conduits_between(passings, draft.content, publisher=publisher)
    own = {passing.mention.agent for passing in passings if passing.mention.span == outlet}
    by_agent = {conduit.agent: conduit for conduit in draft.conduits}
    for conduit in conduits:
        is_taken = any(conduit.span.overlaps(known.span) for known in draft.conduits)
        if conduit.agent not in own and not is_taken and _is_near(text, draft, conduit.span):
            by_agent.setdefault(conduit.agent, conduit)
    return replace(draft, conduits=tuple(by_agent.values()))


def _with_whole_outlet(draft: Draft, passings: Sequence[Passing]) -> Draft:
    """Return `draft`, a source inside an outlet's name as the whole name: “Coast | Today”."""
    if len(draft.source) != 1:
        return draft
    for passing in passings:
        name = passing.mention.span
        if name.covers(draft.source[0]) and name != draft.source[0]:
            is_free = not any(name.overlaps(part) for part in (*draft.cue, *draft.content))
            return replace(draft, source=(name,)) if is_free else draft
    return draft


def _with_trimmed_source(text: str, draft: Draft) -> Draft:
    """Cut “officials cited by Bloomberg” down to the officials, a paper to its authors."""
    if len(draft.source) != 1:
        return draft
    source = _without_signs_behind(text, draft.source[0])
    opening = opening_end(text, draft.sentence)
    if draft.sentence.start <= source.start < opening < source.end:
        source = Span(opening, source.end)
    if source.end - source.start > _LONGEST_SOURCE:
        return replace(draft, source=(source,))
    for lead in (_WHEN_BEFORE, _IN_THE_SAME):
        before = lead.match(source.of(text))
        if before is not None:
            source = Span(source.start + before.end(), source.end)
    for pattern in (_CITED_BY, _SHARED_WITH, _CITING_CLAUSE, _TRAILING_CLAUSE, _WHOM_CLAUSE):
        match = pattern.match(source.of(text))
        if match:
            source = Span(source.start, source.start + match.end(1))
    author = author_of_paper(source.of(text))
    if author is not None:
        source = Span(source.start + author.start, source.start + author.end)
        relative = _RELATIVE.search(source.of(text))
        source = source if relative is None else Span(source.start, source.start + relative.start())
    return replace(draft, source=(_without_signs_behind(text, source),))


def _without_signs_behind(text: str, source: Span) -> Span:
    words = source.of(text).rstrip(" ,;:(")
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
    if not draft.sentence.covers(name):
        # “In it”, the film of the sentence before.
        return True
    places = (*draft.source, *draft.cue)
    whole = hull(places) if places else draft.sentence
    between = text[min(name.end, whole.end) : max(name.start, whole.start)]
    return _CLAUSE_ENDS.search(between) is None
