"""Reports and statements for tests, with no more said than a test is about."""

from __future__ import annotations

from headwater.evidence.document import Link, Reading, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report, report_of
from headwater.statements.statement import (
    Certainty,
    Quotation,
    SourceKind,
    Stance,
    Statement,
    statement_id,
)
from headwater.terms.partial_date import PartialDate
from headwater.terms.span import Span


def a_report(
    text: str,
    publisher: str | None = "The Salt Road Herald",
    published: str | None = "2031-03-04",
    *,
    path: str | None = None,
    url: str | None = None,
    byline: str | None = None,
    canonical_url: str | None = None,
    links: tuple[Link, ...] = (),
) -> Report:
    """Return a report; without a path of its own it has one by its publisher and date."""
    place = path or f"{publisher or 'unknown'}/{published or 'undated'}.txt"
    item = seal_item(text.encode("utf-8", "surrogatepass"), place, MediaType.TEXT)
    reading = Reading(text, byline=byline, canonical_url=canonical_url, links=links)
    metadata = Metadata(
        url=url, publisher=publisher, published=PartialDate(published) if published else None
    )
    return report_of(item, document_of(item.id, reading), metadata, "en")


def places(report: Report, words: str) -> tuple[Span, ...]:
    """Return where each ` … ` part of `words` stands; it must stand there once."""
    spans = []
    for part in words.split(" … ") if words else ():
        assert report.text.count(part) == 1, part
        start = report.text.index(part)
        spans.append(Span(start, start + len(part)))
    return tuple(spans)


def a_statement(
    report: Report,
    content: str,
    *,
    cue: str = "",
    source: str = "",
    speaker: str | None = None,
    source_kind: SourceKind = SourceKind.NAMED_PERSON,
    stance: Stance = Stance.ASSERTS,
    quotation: Quotation = Quotation.DIRECT,
) -> Statement:
    """Return the statement that these words of the report make."""
    cues, contents = places(report, cue), places(report, content)
    chain = (report.publisher, speaker)
    return Statement(
        id=statement_id(report.id, cues, contents),
        item_id=report.id,
        source=places(report, source),
        cue=cues,
        content=contents,
        source_kind=source_kind,
        speaker=speaker,
        conduits=(),
        chain=tuple(link for link in chain if link),
        within=None,
        stance=stance,
        certainty=Certainty.CERTAIN,
        hedges=(),
        quotation=quotation,
        quantities=(),
        acts=(),
        confidence=1.0,
    )
