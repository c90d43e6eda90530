"""Make statements of drafts: who speaks through whom, with what stance, how surely."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.evidence.report import Report
from headwater.statements.acts import acts_in
from headwater.statements.anonymity import anonymity_of
from headwater.statements.bearing_hedges import hedges_of
from headwater.statements.conditions import is_conditional
from headwater.statements.conduits import others_than
from headwater.statements.denial import calls_false, is_anaphoric, says_it_is_not_so
from headwater.statements.denied import denial_of
from headwater.statements.draft import Draft
from headwater.statements.known_speakers import Speaker
from headwater.statements.quantities import quantities_in
from headwater.statements.quotation import quotation_of
from headwater.statements.silence import silence_of
from headwater.statements.source_phrase import names_nobody
from headwater.statements.stance import certainty_of, stance_of
from headwater.statements.statement import (
    Certainty,
    Conduit,
    ConduitRole,
    SourceKind,
    Stance,
    Statement,
    statement_id,
)
from headwater.terms.span import Span

_FOR = re.compile(r"[^.;:“”\"\n]{0,60}\sfor\s+")
_STANDS_FOR = re.compile(r"(?i)(?:it|he|she|they|we|i)")
_SPEAKS_FOR = re.compile(r"(?i)\b(?:spokes\w+|statement|press|communiqué|note)\b")
PUBLISHER_NOT_KNOWN = "publisher not known"
"""Stands first in the chain of a report whose publisher nobody has told."""


@dataclass(frozen=True, slots=True)
class _Voice:
    """A draft with its speaker and the id of its statement."""

    id: str
    draft: Draft
    speaker: Speaker | None
    outer: _Voice | None
    """The one in whose content it stands."""
    beside: tuple[Draft, ...]
    """The drafts of its sentence."""
    inner: tuple[Draft, ...]
    """The drafts that stand in its content."""


def finished(
    report: Report,
    drafts: Sequence[Draft],
    speakers: Sequence[Speaker | None],
    agency: Conduit | None = None,
) -> tuple[Statement, ...]:
    """Return the statements of `drafts`, of which two at one place are one.

    `agency` is who wrote the whole report for the publisher.
    """
    statements: dict[str, Statement] = {}
    for voice in _voices(report, drafts, speakers):
        if voice.id in statements and voice.speaker is None:
            # Of two readings of one place the one that knows who speaks tells more.
            continue
        before = () if agency is None else (agency,)
        outer = (*before, *_passed_on_by(report.text, voice.outer))
        statements[voice.id] = _statement(report, voice, outer)
    return tuple(statements.values())


def _voices(
    report: Report, drafts: Sequence[Draft], speakers: Sequence[Speaker | None]
) -> Iterator[_Voice]:
    by_number = {
        draft.number: (draft, speaker)
        for draft, speaker in zip(drafts, speakers, strict=True)
        if draft.number is not None
    }

    by_sentence: dict[Span, list[Draft]] = defaultdict(list)
    by_parent: dict[int | None, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_sentence[draft.sentence].append(draft)
        by_parent[draft.parent].append(draft)

    def voice_of(draft: Draft, speaker: Speaker | None) -> _Voice:
        outer = None if draft.parent is None else voice_of(*by_number[draft.parent])
        own_id = statement_id(report.id, draft.cue, draft.content)
        inner = () if draft.number is None else tuple(by_parent[draft.number])
        return _Voice(own_id, draft, speaker, outer, tuple(by_sentence[draft.sentence]), inner)

    return (voice_of(draft, speaker) for draft, speaker in zip(drafts, speakers, strict=True))


def _passed_on_by(text: str, voice: _Voice | None) -> tuple[Conduit, ...]:
    """Return who passes an inner statement on: the speaker around it, conduits and those around."""
    if voice is None:
        return ()
    draft, speaker = voice.draft, voice.speaker
    before = _passed_on_by(text, voice.outer)
    denies = _stance_of(text, voice) is Stance.DENIES
    if speaker is None or not speaker.words or speaker.kind is SourceKind.PUBLISHER or denies:
        # Who rejects a claim does not pass it on.
        return (*before, *draft.conduits)
    passed_on = Conduit(speaker.words, ConduitRole.RELAY, draft.source[0])
    return (*before, *speaker.conduits, passed_on)


def _statement(report: Report, voice: _Voice, outer: Sequence[Conduit]) -> Statement:
    text, draft, speaker = report.text, voice.draft, voice.speaker
    cue = " ".join(part.of(text) for part in draft.cue)
    words = " ".join(part.of(text) for part in draft.content)
    others = [other for other in (*voice.beside, *voice.inner) if other is not draft]
    hedges = hedges_of(text, draft, others)
    kind = _source_kind(draft, speaker)
    own = speaker.conduits if speaker else draft.conduits
    conduits = _distinct((*outer, *others_than(speaker.words if speaker else None, own)))
    within = None if voice.outer is None or voice.outer.id == voice.id else voice.outer.id
    stance = _stance_of(text, voice)
    reason = anonymity_of(text, draft, others) if kind is SourceKind.UNNAMED else None
    return Statement(
        id=voice.id,
        item_id=report.id,
        source=_with_reason(draft.source, reason),
        cue=draft.cue,
        content=draft.content,
        source_kind=kind,
        speaker=_speaker_words(report, kind, speaker),
        conduits=conduits,
        chain=_chain(report, conduits, speaker),
        within=within,
        stance=stance,
        certainty=_certainty(stance, cue, words, [span.of(text) for span in hedges]),
        hedges=hedges,
        quotation=quotation_of(text, draft.content),
        quantities=tuple(q for part in draft.content for q in quantities_in(text, part)),
        # A denial of “the claims” names its act in no content; its sentence may.
        acts=acts_in(draft.sentence.of(text) if is_anaphoric(words) else _own_words(text, voice)),
        confidence=round(draft.probability, 4),
        silence=silence_of(cue, words) if stance is Stance.DECLINES else None,
        denial=denial_of(text, cue, draft.content) if stance is Stance.DENIES else None,
        reason_unnamed=reason,
    )


def _with_reason(source: tuple[Span, ...], reason: Span | None) -> tuple[Span, ...]:
    if reason is None or any(part.covers(reason) for part in source):
        return source
    return (*source, reason)


def _stance_of(text: str, voice: _Voice) -> Stance:
    """Return the stance of a voice: who says that another denies it hands a denial on."""
    stance = _stance_at(text, voice.draft)
    if stance is not Stance.DENIES or not any(_denies(text, one, voice) for one in voice.inner):
        return stance
    cue = " ".join(part.of(text) for part in voice.draft.cue)
    return stance if cue and stance_of(cue) is Stance.DENIES else Stance.ASSERTS


def _denies(text: str, inner: Draft, outer: _Voice) -> bool:
    """Return True if in `inner` somebody else denies than the speaker, or whom they speak for."""
    source, around = (" ".join(s.of(text) for s in d.source) for d in (inner, outer.draft))
    if not source or _STANDS_FOR.fullmatch(source) or _SPEAKS_FOR.search(around):
        return False
    is_same = source.casefold() in around.casefold()
    return not is_same and _stance_at(text, inner) is Stance.DENIES


def _own_words(text: str, voice: _Voice) -> str:
    """Return the content without what somebody inside it denies: that is nobody's claim."""
    denied = [
        part for inner in voice.inner if _denies(text, inner, voice) for part in inner.content
    ]
    return " ".join(own.of(text) for part in voice.draft.content for own in _without(part, denied))


def _without(part: Span, others: Sequence[Span]) -> list[Span]:
    kept, start = [], part.start
    for other in sorted(others):
        if other.overlaps(part):
            kept += [Span(start, other.start)] if start < other.start else []
            start = max(start, other.end)
    return [*kept, Span(start, part.end)] if start < part.end else kept


def _stance_at(text: str, draft: Draft) -> Stance:
    words = " ".join(part.of(text) for part in draft.content)
    cue = " ".join(part.of(text) for part in draft.cue)
    if names_nobody(cue):
        return Stance.DECLINES
    if not cue and draft.source and words.rstrip(' ”"’»').endswith("?"):
        # Who has the turn asks, whatever the question names: “Does she deny it?”
        return Stance.ASKS
    if cue or draft.source:
        return stance_of(f"{cue} for" if _is_asked_for(text, draft) else cue, words)
    denies = calls_false(words) or says_it_is_not_so(words)
    return Stance.DENIES if denies else Stance.ASSERTS


def _is_asked_for(text: str, draft: Draft) -> bool:
    """Return True for “asked the navy for | its logs”: the word that tells stands between."""
    if not draft.cue or draft.content[0].start <= draft.cue[-1].end:
        return False
    between = text[draft.cue[-1].end : draft.content[0].start]
    return _FOR.fullmatch(between) is not None


def _certainty(stance: Stance, cue: str, words: str, hedges: Sequence[str]) -> Certainty:
    if stance in (Stance.ASKS, Stance.DEMANDS):
        return Certainty.UNKNOWN
    is_asserted = stance is Stance.ASSERTS
    if is_asserted and is_conditional(cue, words):
        return Certainty.UNKNOWN
    return certainty_of(cue, tuple(hedges), is_asserted=is_asserted)


def _source_kind(draft: Draft, speaker: Speaker | None) -> SourceKind:
    if speaker is not None:
        return speaker.kind
    if not draft.cue and not draft.source:
        return SourceKind.PUBLISHER
    return SourceKind.UNNAMED if draft.source else SourceKind.UNATTRIBUTED


def _speaker_words(report: Report, kind: SourceKind, speaker: Speaker | None) -> str | None:
    if kind is SourceKind.PUBLISHER:
        return report.publisher
    return None if speaker is None else speaker.words or None


def _chain(report: Report, conduits: Sequence[Conduit], speaker: Speaker | None) -> tuple[str, ...]:
    links = [report.publisher or PUBLISHER_NOT_KNOWN, *(conduit.agent for conduit in conduits)]
    is_publisher = speaker is None or speaker.kind is SourceKind.PUBLISHER
    if speaker is not None and not is_publisher and speaker.words not in {"", links[-1]}:
        links.append(speaker.words)
    return tuple(links)


def _distinct(conduits: Sequence[Conduit]) -> tuple[Conduit, ...]:
    by_agent: dict[str, Conduit] = {}
    for conduit in conduits:
        by_agent.setdefault(conduit.agent, conduit)
    return tuple(by_agent.values())
