"""What one reader, a program or a person, says of a text, in one form to be held together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bench.reading.gold_labels import DateLabel, NumberLabel, PlaceLabel, Via
from bench.reading.gold_text import DateAt, GoldText, NumberAt, PlaceAt
from headwater.statements.statement import (
    Certainty,
    ConduitRole,
    Quotation,
    Silence,
    SourceKind,
    Stance,
    Statement,
)
from headwater.terms.span import Span

Spans = tuple[Span, ...]

_At = TypeVar("_At", NumberAt, DateAt, PlaceAt)


@dataclass(frozen=True, slots=True)
class Said:
    """One statement."""

    source: Spans
    cue: Spans
    content: Spans
    kind: SourceKind
    speaker: str | None
    """None if nobody is named or two answers remain."""
    stance: Stance
    silence: Silence | None
    certainty: Certainty
    quotation: Quotation
    via: tuple[Via, ...]
    """Outermost first; whether it repeats what an outer statement carries is a matter of form."""
    within: int | None
    """Place of the outer statement in the labelling."""
    hedges: tuple[Spans, ...]
    denied: Spans
    narrowing: Spans
    reason: Spans
    """Why the speaker is not named."""


@dataclass(frozen=True, slots=True)
class Labelling:
    """Everything one reader says of a text."""

    text: str
    statements: tuple[Said, ...]
    hedges: tuple[Spans, ...]
    """All of them, each once."""
    numbers: tuple[NumberAt, ...]
    """Each place once, in order; so with dates and places."""
    dates: tuple[DateAt, ...]
    places: tuple[PlaceAt, ...]


def labelling_of_gold(gold: GoldText) -> Labelling:
    """Return what the labels of a gold text say."""
    place_by_number = {one.number: place for place, one in enumerate(gold.statements)}
    said = tuple(
        Said(
            source=one.source,
            cue=one.cue,
            content=one.content,
            kind=one.label.kind,
            speaker=one.label.speaker,
            stance=one.label.stance,
            silence=one.label.silence,
            certainty=one.label.certainty,
            quotation=one.label.quotation,
            via=one.label.via,
            within=None if one.label.within is None else place_by_number[one.label.within],
            hedges=one.hedges,
            denied=one.denied,
            narrowing=one.narrowing,
            reason=one.reason,
        )
        for one in gold.statements
    )
    return Labelling(
        text=gold.text,
        statements=said,
        hedges=tuple(gold.hedges.values()),
        numbers=tuple(sorted(gold.numbers, key=lambda one: one.span)),
        dates=tuple(sorted(gold.dates, key=lambda one: one.span)),
        places=tuple(sorted(gold.places, key=lambda one: one.span)),
    )


def labelling_of_product(text: str, statements: Sequence[Statement]) -> Labelling:
    """Return what the product's statements say of their text."""
    place_by_id = {one.id: place for place, one in enumerate(statements)}
    said = tuple(
        Said(
            source=one.source,
            cue=one.cue,
            content=one.content,
            kind=one.source_kind,
            speaker=one.speaker,
            stance=one.stance,
            silence=one.silence,
            certainty=one.certainty,
            quotation=one.quotation,
            via=tuple(Via(conduit.agent, conduit.role) for conduit in one.conduits),
            within=None if one.within is None else place_by_id.get(one.within),
            hedges=tuple((hedge,) for hedge in one.hedges),
            denied=one.denial.denied if one.denial else (),
            narrowing=one.denial.narrowed_by if one.denial else (),
            reason=(one.reason_unnamed,) if one.reason_unnamed else (),
        )
        for one in statements
    )
    return Labelling(
        text=text,
        statements=said,
        hedges=tuple((span,) for span in sorted({h for one in statements for h in one.hedges})),
        numbers=_once(
            NumberAt(each.span, NumberLabel(each.low, each.high, each.bound, each.unit))
            for one in statements
            for each in one.quantities
        ),
        dates=_once(
            DateAt(each.span, DateLabel(each.earliest, each.latest))
            for one in statements
            for each in one.dates
        ),
        places=_once(
            PlaceAt(each.span, PlaceLabel(each.country, each.kind))
            for one in statements
            for each in one.places
        ),
    )


def _once(found: Iterable[_At]) -> tuple[_At, ...]:
    """Return what stands at each place once, in order."""
    by_span = {one.span: one for one in found}
    return tuple(by_span[span] for span in sorted(by_span))


def carried(statements: Sequence[Said], place: int) -> tuple[Via, ...]:
    """Return through whom the statement at `place` came because it stands in another.

    Those are the speakers around it and all through whom these came.
    """
    found: list[Via] = []
    for one in outer_of(statements, place):
        found += one.via
        if one.speaker is not None:
            found.append(Via(one.speaker, ConduitRole.RELAY))
    return tuple(found)


def outer_of(statements: Sequence[Said], place: int) -> tuple[Said, ...]:
    """Return the statements around the one at `place`, innermost first."""
    found: list[int] = []
    outer = statements[place].within
    while outer is not None and outer not in found:
        found.append(outer)
        outer = statements[outer].within
    return tuple(statements[each] for each in found)
