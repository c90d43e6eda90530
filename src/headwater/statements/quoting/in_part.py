"""Read a report in part: its direct quotations with a named speaker, its citations of outlets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.evidence.report import Report
from headwater.statements.conduits import agency_of_dateline
from headwater.statements.finishing import PUBLISHER_NOT_KNOWN
from headwater.statements.outlets import is_same_outlet, outlet_mentions
from headwater.statements.quoting.ascriptions import Ascription, ascriptions_of
from headwater.statements.quoting.citations import citations_in
from headwater.statements.quoting.clauses import Clauses
from headwater.statements.quoting.enclosing import kept_with_parents
from headwater.statements.quoting.full_names import full_names_in
from headwater.statements.quoting.grammar import CLOSING, OPENING, Grammar, grammar_of
from headwater.statements.quoting.lexicon import QuotingLexicon
from headwater.statements.quoting.marks import dash_turns_in, quotations_in
from headwater.statements.quoting.named_outlets import NamedOutlets
from headwater.statements.statement import (
    Certainty,
    Conduit,
    ConduitRole,
    Quotation,
    SourceKind,
    Stance,
    Statement,
    statement_id,
)

_QUESTION = re.compile(rf"[^.!?…؟]*[?؟][\s{CLOSING}’']*")


def statements_read_in_part(
    report: Report, lexicon: QuotingLexicon, outlets: frozenset[str]
) -> tuple[Statement, ...]:
    """Return what the rules of a language find in `report`, in the order of its text.

    Hedges, quantities and acts are not read: those rules know English alone.
    """
    text, grammar = report.text, grammar_of(lexicon)
    mentions = outlet_mentions(text, outlets)
    quotations = quotations_in(text)
    spoken = (*quotations, *dash_turns_in(text))
    named = NamedOutlets(text, grammar, mentions)
    first = ascriptions_of(Clauses(text, grammar, named, {}), spoken)
    names = {a.subject.name for a in first if a.subject.kind is SourceKind.NAMED_PERSON}
    speakers = tuple(sorted(name for name in names if " " in name))
    clauses = Clauses(text, grammar, named, full_names_in(text, speakers, grammar), speakers)
    quoted = ascriptions_of(clauses, spoken)
    cues = [ascription.cue for ascription in quoted]
    cited = [c for c in citations_in(clauses) if not any(c.cue.overlaps(cue) for cue in cues)]
    kept = kept_with_parents((*quoted, *cited), quotations)
    agency = agency_of_dateline(text, mentions, report.publisher_name)
    return _finished(report, kept, grammar, () if agency is None else (agency,))


def _finished(
    report: Report,
    kept: Sequence[tuple[Ascription, int | None]],
    grammar: Grammar,
    agency: tuple[Conduit, ...],
) -> tuple[Statement, ...]:
    """Return the statements; each parent stands before what it holds."""
    done: list[Statement] = []
    for ascription, parent in kept:
        outer = agency if parent is None else _passed_on(done[parent], kept[parent][0])
        within = None if parent is None else done[parent].id
        done.append(_statement(report, ascription, grammar, outer, within))
    return tuple(sorted(done, key=lambda said: (said.cue[0].start, said.content)))


def _passed_on(parent: Statement, ascription: Ascription) -> tuple[Conduit, ...]:
    """Return those through whom an inner statement came; who denies a claim passes none on."""
    if parent.stance is Stance.DENIES or parent.source_kind is SourceKind.PUBLISHER:
        return parent.conduits
    subject = ascription.subject
    return (*parent.conduits, Conduit(subject.name, ConduitRole.RELAY, subject.span))


def _statement(
    report: Report,
    ascription: Ascription,
    grammar: Grammar,
    outer: tuple[Conduit, ...],
    within: str | None,
) -> Statement:
    text, publisher, subject = report.text, report.publisher_name, ascription.subject
    is_own = publisher is not None and is_same_outlet(subject.name, publisher)
    conduits = tuple(
        conduit
        for conduit in (*outer, *ascription.conduits)
        if not (publisher and is_same_outlet(conduit.agent, publisher))
    )
    links = [report.publisher or PUBLISHER_NOT_KNOWN, *(conduit.agent for conduit in conduits)]
    words = " ".join(part.of(text) for part in ascription.content)
    stance = _stance(ascription.cue.of(text), words, grammar)
    cue, content = (ascription.cue,), ascription.content
    is_open = stance in (Stance.ASKS, Stance.DEMANDS)
    return Statement(
        id=statement_id(report.id, cue, content),
        item_id=report.id,
        source=(subject.span,),
        cue=cue,
        content=content,
        source_kind=SourceKind.PUBLISHER if is_own else subject.kind,
        speaker=report.publisher if is_own else subject.name,
        conduits=conduits,
        chain=tuple(links) if is_own else (*links, subject.name),
        within=within,
        stance=stance,
        certainty=Certainty.UNKNOWN if is_open else Certainty.CERTAIN,
        hedges=(),
        quotation=_quotation(text, ascription),
        quantities=(),
        acts=(),
        confidence=grammar.lexicon.confidence,
    )


def _stance(cue: str, words: str, grammar: Grammar) -> Stance:
    stance = grammar.lexicon.stance_of(cue)
    if stance is not Stance.ASSERTS:
        return stance
    if grammar.says_false.match(words):
        return Stance.DENIES
    return Stance.ASKS if _QUESTION.fullmatch(words) else Stance.ASSERTS


def _quotation(text: str, ascription: Ascription) -> Quotation:
    words = " ".join(part.of(text) for part in ascription.content)
    if ascription.is_quoted:
        return Quotation.DIRECT
    return (
        Quotation.MIXED
        if any(mark in words for mark in f"{OPENING}{CLOSING}")
        else Quotation.INDIRECT
    )
