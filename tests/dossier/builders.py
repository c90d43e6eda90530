"""An invented pile: ten reports, two allegations that matter, a denial, 21 against 14."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.allegations.allegation import Allegation, Proposition, ReportedQuantity
from headwater.dossier.findings import Findings
from headwater.evidence.document import Box, Reading, Segment, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report, report_of
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.origins.origin import Origin, OriginCount, OriginKind
from headwater.statements.attribution import LONGEST_TEXT
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
from headwater.terms.digest import content_id
from headwater.terms.partial_date import PartialDate
from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span
from tests.builders import places

TOO_LONG = "a" * (LONGEST_TEXT + 1)
NOTHING = Findings((), (), (), (), ())
NO_ORIGIN = OriginCount(0, 0, ())


def a_report(
    text: str,
    publisher: str | None = "The Salt Road Herald",
    *,
    path: str = "herald.txt",
    published: str | None = "2031-03-04",
    language: str = "en",
    title: str | None = None,
    url: str | None = None,
    is_paged: bool = False,
) -> Report:
    """Return a report of `text`; if paged, a PDF that has a new page after each form feed."""
    kind = MediaType.PDF if is_paged else MediaType.TEXT
    item = seal_item(text.encode("utf-8", "surrogatepass"), path, kind)
    ends = [place + 1 for place, mark in enumerate(text) if mark == "\f"]
    pages = zip((0, *ends), (*ends, len(text)), strict=True)
    segments = tuple(
        Segment(Span(start, end), number, Box(50, 50, 500, 700))
        for number, (start, end) in enumerate(pages, start=1)
        if is_paged
    )
    date = PartialDate(published) if published else None
    metadata = Metadata(url=url, publisher=publisher, published=date, title=title)
    document = document_of(item.id, Reading(text, segments))
    return report_of(item, document, metadata, language)


def a_statement(
    report: Report,
    content: str,
    *,
    source: str = "",
    cue: str = "",
    speaker: str | None = None,
    kind: SourceKind = SourceKind.UNNAMED,
    through: str = "",
    stance: Stance = Stance.ASSERTS,
    certainty: Certainty = Certainty.CERTAIN,
    hedge: str = "",
    quotation: Quotation = Quotation.INDIRECT,
) -> Statement:
    """Return the statement made by these words of the report."""
    cues, contents = places(report, cue), places(report, content)
    conduits = tuple(Conduit(through, ConduitRole.RELAY, span) for span in places(report, through))
    chain = (report.publisher, *(conduit.agent for conduit in conduits), speaker)
    return Statement(
        id=statement_id(report.id, cues, contents),
        item_id=report.id,
        source=places(report, source),
        cue=cues,
        content=contents,
        source_kind=kind,
        speaker=speaker,
        conduits=conduits,
        chain=tuple(name for name in chain if name),
        within=None,
        stance=stance,
        certainty=certainty,
        hedges=places(report, hedge),
        quotation=quotation,
        quantities=(),
        acts=(),
        confidence=0.91,
    )


def with_number(
    statement: Statement, report: Report, phrase: str, value: float, *, bound: Bound, unit: str
) -> Statement:
    """Return the statement with a number that `phrase` gives."""
    low = None if bound is Bound.AT_MOST else value
    high = None if bound is Bound.AT_LEAST else value
    quantity = Quantity(low, high, bound, unit, places(report, phrase)[0])
    return replace(statement, quantities=(*statement.quantities, quantity))


def an_origin(
    agent: str | None, kind: OriginKind, statements: Sequence[Statement], via: str | None = None
) -> Origin:
    """Return the origin of the statements."""
    ids = tuple(sorted(statement.id for statement in statements))
    items = tuple(sorted({statement.item_id for statement in statements}))
    return Origin(content_id("origin", *ids), agent, kind, via, ids, items)


def an_allegation(
    says_it_best: Statement,
    text: str,
    asserts: Sequence[Statement],
    origins: OriginCount,
    *,
    denies: Sequence[Statement] = (),
    denying: OriginCount = NO_ORIGIN,
    repeats: Sequence[Statement] = (),
    doubts: tuple[str, ...] = (),
) -> Allegation:
    """Return the allegation with the numbers that its asserting statements give."""
    ids = tuple(statement.id for statement in asserts)
    return Allegation(
        id=content_id("allegation", says_it_best.id, *ids),
        proposition=Proposition(text, says_it_best.id),
        asserts=ids,
        repeats_to_deny=tuple(statement.id for statement in repeats),
        denies=tuple(statement.id for statement in denies),
        asserting_origins=origins,
        denying_origins=denying,
        quantities=tuple(
            ReportedQuantity(statement.id, quantity)
            for statement in asserts
            for quantity in statement.quantities
        ),
        doubts=doubts,
    )


def one_allegation(report: Report, statement: Statement, **changes: str) -> Findings:
    """Return findings of one report that makes one allegation."""
    origin = an_origin(statement.speaker, OriginKind.UNNAMED, [statement])
    text = statement.content[0].of(report.text)
    allegation = an_allegation(statement, text, [statement], OriginCount(1, 1, (origin,)))
    if changes:
        allegation = replace(allegation, **changes)
    return Findings((report,), (), (statement,), (), (allegation,))


def passed_on(statement: Statement, agent: str) -> Derivation:
    """Return the derivation by which the statement rests on what an agent has passed on."""
    rests = End(statement.item_id, statement.id, statement.conduits[0].span)
    return derivation(
        DerivationKind.RELAYS,
        rests,
        End(agent=agent),
        rule="named as relay",
        score=1.0,
        certain=True,
    )


def copied(rests: Statement, on: Statement, *, certain: bool = True) -> Derivation:
    """Return the derivation by which one statement's words are a copy of another's."""
    return derivation(
        DerivationKind.COPY_OF,
        End(rests.item_id, span=rests.content[0]),
        End(on.item_id, span=on.content[0]),
        rule="aligned passage, 83 bits",
        score=83.0,
        certain=certain,
    )
