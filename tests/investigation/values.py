"""Values of every kind that an investigation keeps, all about an invented pile."""

from datetime import UTC, datetime

from headwater.allegations.allegation import Allegation, Proposition, ReportedQuantity
from headwater.evidence.document import Box, Document, Link, Reading, Segment, document_of
from headwater.evidence.item import Item, MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.origins.origin import Origin, OriginCount, OriginKind
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
from headwater.terms.date_span import DatedWords, DateSpan
from headwater.terms.partial_date import PartialDate
from headwater.terms.place import PlaceKind, PlaceMention
from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span

AT = datetime(2026, 5, 4, 3, 2, 1, 987654, tzinfo=UTC)
TEXT = "At least 14 porters were held, an official of Tindwe told Northline. “Untrue”, it said. 🜁"
CONTENT = TEXT.encode()
METADATA = Metadata(
    url="https://northline.example/porters",
    publisher="Northline",
    published=PartialDate("2026-05"),
    language="en",
    title="Porters “held”",
)


def item(content: bytes = CONTENT, path: str = "day 1/porters.txt") -> Item:
    return seal_item(content, path, MediaType.TEXT)


def reading(text: str = TEXT) -> Reading:
    return Reading(
        text,
        segments=(Segment(Span(0, 8), 1, Box(1.5, 2.25, 30.1, 4.0)),),
        title="Porters held",
        byline="Ama Sarkodee",
        site=None,
        published=PartialDate("2026-05-03"),
        language=None,
        canonical_url="https://northline.example/porters",
        links=(Link("https://tindwe.example", "Tindwe"),),
    )


def document(of: Item | None = None, text: str = TEXT) -> Document:
    return document_of((of or item()).id, reading(text))


def statement(of: Item | None = None, start: int = 0) -> Statement:
    owner = of or item()
    cue, content = (Span(54, 58),), (Span(start, 17), Span(18, 29))
    return Statement(
        id=statement_id(owner.id, cue, content),
        item_id=owner.id,
        source=(Span(31, 53),),
        cue=cue,
        content=content,
        source_kind=SourceKind.UNNAMED,
        speaker=None,
        conduits=(Conduit("Northline", ConduitRole.VENUE, Span(59, 68)),),
        chain=("Northline", "an official of Tindwe"),
        within=None,
        stance=Stance.ASSERTS,
        certainty=Certainty.CERTAIN,
        hedges=(Span(0, 8),),
        quotation=Quotation.INDIRECT,
        quantities=(Quantity(14, None, Bound.AT_LEAST, "porter", Span(0, 11)),),
        acts=("detain",),
        confidence=0.1 + 0.2,
        dates=(
            DatedWords(Span(2, 8), DateSpan(PartialDate("2026-05"), None)),
            DatedWords(Span(9, 11), None),
        ),
        places=(
            PlaceMention(Span(3, 5), PlaceKind.CITY, "ZM", -15.4, 28.0, 2_000.0),
            PlaceMention(Span(6, 9), None, None),
        ),
    )


def relay(of: Statement) -> Derivation:
    return derivation(
        DerivationKind.RELAYS,
        End(item_id=of.item_id, statement_id=of.id, span=Span(59, 68)),
        End(agent="Northline"),
        rule="told",
        score=0.7,
        certain=False,
    )


def allegation(of: Statement) -> Allegation:
    origin = Origin(
        "origin-1", "an official of Tindwe", OriginKind.UNNAMED, None, (of.id,), (of.item_id,)
    )
    return Allegation(
        id="allegation-1",
        proposition=Proposition("At least 14 porters were held", of.id),
        asserts=(of.id,),
        repeats_to_deny=(),
        denies=(),
        asserting_origins=OriginCount(1, 1, (origin,)),
        denying_origins=OriginCount(0, 0, ()),
        quantities=(ReportedQuantity(of.id, of.quantities[0]),),
        doubts=("The official is not named.",),
    )
