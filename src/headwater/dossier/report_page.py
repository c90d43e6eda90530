"""Set one report out: what is known of it, its full text with the words marked, its statements."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.allegations.allegation import Allegation
from headwater.dossier.citations import Words, denied_narrowly, label_of, page_at
from headwater.dossier.exhibits import Exhibits, first_offset
from headwater.dossier.highlights import (
    Marker,
    MarkerKind,
    Stretch,
    marks_of,
    stretches_in,
)
from headwater.dossier.languages import direction_of, html_language, language_in_words
from headwater.dossier.merges import anchor_of
from headwater.dossier.when_and_where import Meaning, when_and_where
from headwater.dossier.wording import (
    CERTAINTIES,
    QUOTATIONS,
    date_in_words,
    reading_in_words,
    speaker_of,
    stance_in_words,
)
from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation
from headwater.statements.coverage import depth_of
from headwater.statements.languages import ReadingDepth
from headwater.statements.statement import Statement

_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}\x00-\x20\x7f-\x9f]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AllegationLink:
    """An allegation that a statement bears on."""

    anchor: str
    number: int
    relation: str
    """What the statement does with it: `asserts`, `denies` or `repeats only to deny`."""


@dataclass(frozen=True, slots=True)
class StatementEntry:
    """One statement as the machine reads it."""

    anchor: str
    number: str
    page: int | None
    speaker: str
    chain: tuple[str, ...]
    stance: str
    denies_only: Words | None
    certainty: str
    quotation: str
    confidence: str | None
    """The tagger's own, that it is right; None if rules alone found the statement."""
    meanings: tuple[Meaning, ...]
    """Which days and places the content's words are taken to mean."""
    allegations: tuple[AllegationLink, ...]


@dataclass(frozen=True, slots=True)
class ReportPage:
    """All that is shown of one report."""

    anchor: str
    number: int
    label: str
    title: str | None
    publisher: str | None
    byline: str | None
    date: str
    language: str
    reading: str | None
    """What is not read of it, and why; None if all is read."""
    address: str | None
    is_web_address: bool
    """True if the address may become a link: http or https and nothing that could run."""
    path: str
    media_type: str
    bytes_counted: str
    sha256: str
    text_sha256: str
    html_language: str
    direction: str
    stretches: tuple[Stretch, ...]
    statements: tuple[StatementEntry, ...]
    allegations: tuple[AllegationLink, ...]
    """Each allegation the report bears on, once."""


AllegationsByStatement = Mapping[str, tuple[AllegationLink, ...]]


def allegations_by_statement(allegations: Sequence[Allegation]) -> AllegationsByStatement:
    """Return, for each statement, the allegations it bears on, numbered in the order given."""
    found: dict[str, list[AllegationLink]] = defaultdict(list)
    for number, allegation in enumerate(allegations, start=1):
        for relation, statement_ids in (
            ("asserts", allegation.asserts),
            ("repeats only to deny", _without(allegation.repeats_to_deny, allegation.denies)),
            ("denies", allegation.denies),
        ):
            for statement_id in statement_ids:
                found[statement_id].append(AllegationLink(allegation.id, number, relation))
    return {statement_id: tuple(links) for statement_id, links in found.items()}


def _without(statement_ids: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(statement_id for statement_id in statement_ids if statement_id not in others)


def report_page(
    report: Report,
    exhibits: Exhibits,
    links: AllegationsByStatement,
    shown: Sequence[Derivation],
) -> ReportPage:
    """Return the page; `shown` are the derivations whose words elsewhere link to this text."""
    statements = exhibits.statements_by_report_id[report.id]
    entries = tuple(_entry(report, statement, exhibits, links) for statement in statements)
    markers = (
        *_page_markers(report),
        *_statement_markers(zip(statements, entries, strict=True)),
        *_derivation_markers(report, shown),
    )
    marks = (mark for statement in statements for mark in marks_of(statement))
    return ReportPage(
        anchor=report.id,
        number=exhibits.number_by_report_id[report.id],
        label=label_of(report),
        title=report.title,
        publisher=report.publisher,
        byline=report.byline,
        date=date_in_words(report.published),
        language=language_in_words(report.language),
        reading=reading_in_words(report),
        address=report.url,
        is_web_address=_WEB_ADDRESS.fullmatch(report.url or "") is not None,
        path=report.item.path,
        media_type=report.item.media_type.value,
        bytes_counted=f"{report.item.byte_count:,} bytes",
        sha256=report.item.sha256,
        text_sha256=report.document.text_sha256,
        html_language=html_language(report.language),
        direction=direction_of(report.language),
        stretches=stretches_in(report.text, marks, markers),
        statements=entries,
        allegations=_each_once(entries),
    )


def _entry(
    report: Report, statement: Statement, exhibits: Exhibits, links: AllegationsByStatement
) -> StatementEntry:
    is_tagged = depth_of(report) is ReadingDepth.READ
    return StatementEntry(
        anchor=statement.id,
        number=exhibits.number_by_statement_id[statement.id],
        page=page_at(report, statement.content[0].start),
        speaker=speaker_of(statement),
        chain=statement.chain,
        stance=stance_in_words(statement),
        denies_only=denied_narrowly(report, statement),
        certainty=CERTAINTIES[statement.certainty],
        quotation=QUOTATIONS[statement.quotation],
        confidence=f"{statement.confidence:.2f}" if statement.cue and is_tagged else None,
        meanings=when_and_where(report, statement),
        allegations=links.get(statement.id, ()),
    )


def _each_once(entries: Iterable[StatementEntry]) -> tuple[AllegationLink, ...]:
    found = {(link.number, link.relation): link for entry in entries for link in entry.allegations}
    return tuple(found[key] for key in sorted(found))


def _statement_markers(
    pairs: Iterable[tuple[Statement, StatementEntry]],
) -> Iterator[tuple[int, Marker]]:
    for statement, entry in pairs:
        bearing = "; ".join(
            f"{link.relation} allegation {link.number}" for link in entry.allegations
        )
        yield (
            first_offset(statement)[0],
            Marker(
                anchor=entry.anchor,
                kind=MarkerKind.STATEMENT,
                label=entry.number,
                back=entry.allegations[0].anchor if entry.allegations else None,
                description=f"Statement {entry.number}" + (f", {bearing}" if bearing else ""),
            ),
        )


def _derivation_markers(
    report: Report, shown: Iterable[Derivation]
) -> Iterator[tuple[int, Marker]]:
    for derivation in shown:
        for name, end in (("rests", derivation.rests), ("on", derivation.on)):
            if end.item_id == report.id and end.span is not None:
                anchor = anchor_of(derivation, name)
                yield end.span.start, Marker(anchor, MarkerKind.DERIVATION, "", None, "")


def _page_markers(report: Report) -> Iterator[tuple[int, Marker]]:
    page = 0
    for line in report.document.reading.segments:
        if line.page != page:
            page = line.page
            name = f"Page {page}"
            anchor = f"{report.id}-page-{page}"
            yield line.span.start, Marker(anchor, MarkerKind.PAGE, name, None, name)
