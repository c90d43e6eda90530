"""Read “a nurse was quoted by the paper as saying …” where the tagger reads the paper's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.statements.ancestry import with_heirs, without_circles
from headwater.statements.citing_frames import REPORTS
from headwater.statements.draft import Draft
from headwater.statements.nearby import NearbyDrafts, by_sentence
from headwater.statements.noun_phrases import noun_phrase_before
from headwater.statements.outlets import OutletMention, is_same_outlet, mentions_in
from headwater.statements.passed_on_patterns import (
    BEHIND_SUBJECT,
    WITH_SOURCE,
    with_masked_outlets,
)
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.span import Span, hull, shared_length, total_length

_CUES = ("q1", "q2", "q3")
_QUOTED_AS = re.compile(r"\b(?:quoted|cited)\s+as\s")
_THERE = re.compile(r"\s+(?:there|here)$")
_IN_REMARKS_TO = re.compile(
    r",\s+(?:in|during)\s+(?:(?:an?|his|her|its|their)\s+)?(?:[a-z]+\s+)?"
    r"(?:remarks|comments|statement|interview|letter|e-?mail|message|reply)\b[^,;“”\"]*,\s+"
)
"""Stands between “denied” and what is denied."""
_CONFIDENCE = 0.8
"""Share of right ones on the gold's dev half."""
_SAYS_MORE = re.compile(
    rf"\A[^“”\"]*?(?P<and>,?\s+(?:and|but)\s+(?:(?:also|then|later|further)\s+)?(?:{REPORTS}|remark(?:s|ed)"
    r"|denie[sd]|refuse[sd]|decline[sd]|call(?:s|ed)|demand(?:s|ed)|urge[sd]|warn(?:s|ed)|asks|asked)\s+"
    r"(?:that|to|the|for|on|why|how|whether|“))\b"
)
"""Behind it the same speaker says something else."""
_LONGEST_SENTENCE = 2_000
_GAP = re.compile(r"\s{12}")
"""Words with such a gap are no sentence, and the patterns would try each of its blanks."""


def with_claims_passed_on(
    text: str,
    sentences: Sequence[Span],
    mentions: Sequence[OutletMention],
    drafts: Sequence[Draft],
    publisher: str | None = None,
) -> tuple[Draft, ...]:
    """Return `drafts`, instead of those that these sentences make of it what outlets passed on.

    The patterns are few and sure; where one fits, what else was found around its cue goes, while
    what stands inside its content stays there.
    """
    beside = by_sentence(drafts)
    number = max((draft.number for draft in drafts if draft.number is not None), default=-1)
    found: list[Draft] = []
    heirs: dict[int, int | None] = {}
    gone: set[int] = set()
    for sentence in sentences:
        for draft in _read(text, sentence, mentions_in(sentence, mentions)):
            number += 1
            own = _with_number(draft, number)
            found.append(own)
            for other in beside.get(sentence, ()):
                if _is_instead_of(own, other):
                    gone.add(id(other))
                    if other.number is not None:
                        heirs[other.number] = number
    stays = [
        _with_quoting_outlet(text, without_asides(text, draft), mentions, publisher)
        for draft in drafts
        if id(draft) not in gone
    ]
    near = NearbyDrafts(tuple(sentences), stays)
    placed = [_inside(draft, near.at(draft.cue)) for draft in found]
    return without_circles(with_heirs((*stays, *placed), heirs))


def without_asides(text: str, draft: Draft) -> Draft:
    """Take “, in remarks to the paper,” out of the head of what somebody denied there."""
    if not draft.cue:
        return draft
    aside = _IN_REMARKS_TO.match(text, draft.cue[-1].end, draft.sentence.end)
    if aside is None:
        return draft
    parts = [
        Span(max(part.start, aside.end()), part.end)
        for part in draft.content
        if part.start < draft.cue[-1].end or part.end > aside.end()
    ]
    first = draft.content[0]
    is_inside = aside.start() <= first.start < aside.end()
    return replace(draft, content=tuple(parts)) if is_inside and parts else draft


def _with_quoting_outlet(
    text: str, draft: Draft, mentions: Sequence[OutletMention], publisher: str | None
) -> Draft:
    """Give “she was quoted as saying” the outlet that the paragraph spoke of last."""
    if len(draft.cue) != 1 or not _QUOTED_AS.search(draft.cue[0].of(text)):
        return draft
    if mentions_in(draft.sentence, mentions):
        return draft
    paragraph = text.rfind("\n", 0, draft.sentence.start) + 1
    if paragraph >= draft.sentence.start:
        return draft
    before = mentions_in(Span(paragraph, draft.sentence.start), mentions)
    if not before or (publisher is not None and is_same_outlet(before[-1].agent, publisher)):
        return draft
    relay = Conduit(before[-1].agent, ConduitRole.RELAY, before[-1].span)
    return replace(draft, conduits=(*draft.conduits, relay))


def _with_number(draft: Draft, number: int) -> Draft:
    return replace(draft, number=number)


def _inside(draft: Draft, others: Sequence[Draft]) -> Draft:
    """Return `draft` inside the shortest content around it."""
    whole = hull((*draft.cue, *draft.content))
    around = [
        (part.end - part.start, other.number)
        for other in others
        for part in other.content
        if part.covers(whole) and other.number is not None
    ]
    parent = min(around)[1] if around else None
    return replace(draft, parent=parent)


def _is_instead_of(draft: Draft, other: Draft) -> bool:
    """Return True if `other` is another reading of the words of `draft` outside its content."""
    if any(a.overlaps(b) for a in draft.cue for b in other.cue):
        return True
    if any(part.covers(cue) for cue in other.cue for part in draft.content):
        return False
    shared = shared_length(draft.content, other.content)
    return 2 * shared >= min(total_length(draft.content), total_length(other.content))


def _read(text: str, sentence: Span, mentions: Sequence[OutletMention]) -> Iterator[Draft]:
    words = sentence.of(text)
    if not mentions or len(words) > _LONGEST_SENTENCE or _GAP.search(words):
        return
    masked = with_masked_outlets(text, sentence, mentions)
    taken: list[Span] = []
    for draft in (*_with_source(text, sentence, masked), *_behind(text, sentence, masked)):
        if not any(cue.overlaps(other) for cue in draft.cue for other in taken):
            taken.extend(draft.cue)
            yield draft


def _with_source(text: str, sentence: Span, masked: str) -> Iterator[Draft]:
    for pattern in WITH_SOURCE:
        for match in pattern.finditer(masked):
            source = _span(text, sentence, match, "s")
            if source is None or not _may_speak(source.of(text)):
                continue
            yield from _draft(text, sentence, match, source)


def _behind(text: str, sentence: Span, masked: str) -> Iterator[Draft]:
    for pattern in BEHIND_SUBJECT:
        for match in pattern.finditer(masked):
            source = noun_phrase_before(text, sentence.start, sentence.start + match.start())
            if source is not None:
                yield from _draft(text, sentence, match, source)


def _draft(text: str, sentence: Span, match: re.Match[str], source: Span) -> Iterator[Draft]:
    cues = (_span(text, sentence, match, name) for name in _CUES)
    cue = tuple(sorted(span for span in cues if span is not None))
    parts = (_span(text, sentence, match, name) for name in ("c", "c2"))
    content = tuple(part for part in parts if part is not None)
    if content and not any(part.overlaps(source) for part in content):
        yield Draft((source,), cue, content, _CONFIDENCE, sentence)


def _span(text: str, sentence: Span, match: re.Match[str], name: str) -> Span | None:
    if match.groupdict().get(name) is None:
        return None
    start = sentence.start + match.start(name)
    words = text[start : sentence.start + match.end(name)]
    if name == "c" and (more := _SAYS_MORE.search(words)) is not None:
        words = words[: more.start("and")]
    kept = words.rstrip(" \n,;:") if name.startswith("q") else words.rstrip(" \n,;:.")
    return Span(start, start + len(kept)) if kept else None


def _may_speak(words: str) -> bool:
    phrase = read_source_phrase(_THERE.sub("", words))
    return phrase.kind is not None or phrase.is_pronoun or words.lower() in {"him", "her", "them"}
