"""Gather everything the report shows in one value, so that its template decides nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sized
from dataclasses import dataclass
from datetime import datetime

from headwater.allegations.allegation import Allegation
from headwater.dossier.allegation_page import (
    AllegationPage,
    allegation_page,
    in_order_of_telling,
)
from headwater.dossier.citations import label_of
from headwater.dossier.exhibits import Exhibits, exhibits_of
from headwater.dossier.findings import Findings, NotOpened, NotRead
from headwater.dossier.joining import derivations_by_report
from headwater.dossier.languages import language_in_words
from headwater.dossier.report_page import ReportPage, allegations_by_statement, report_page
from headwater.dossier.wording import (
    READ_IN_PART,
    counted,
    listed,
    moment_in_words,
    unread_counted,
)
from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation
from headwater.statements.coverage import depth_of, is_too_long, why_not_read
from headwater.statements.languages import (
    PARTLY_READ_LANGUAGES,
    READ_LANGUAGES,
    ReadingDepth,
)


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file that gave no text, and why."""

    path: str
    publisher: str | None
    why: str
    sha256: str


@dataclass(frozen=True, slots=True)
class UnreadReport:
    """A report whose statements are not read, or not all."""

    anchor: str
    number: int
    label: str
    language: str
    why: str | None
    """One clause; None if some are read."""


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report."""

    version: str
    made_at: str
    made_at_iso: str
    reports_counted: str
    """Those whose statements are read."""
    allegations_counted: str
    statements: str
    statements_counted: str | None
    """The same with its noun; None if there are none."""
    statements_apart: str | None
    """How many of them are in no allegation; None if each is in one."""
    read_languages: str
    """Names of the languages whose statements are read, wholly or in part."""
    unread_files_counted: str
    """Those that gave no text and those that could not be opened."""
    unread_files: tuple[UnreadFile, ...]
    not_opened: tuple[NotOpened, ...]
    too_long_reports_counted: str | None
    """None if there are none."""
    too_long_reports: tuple[UnreadReport, ...]
    unread_reports_counted: str
    unread_reports: tuple[UnreadReport, ...]
    partly_read_reports_counted: str | None
    """None if there are none."""
    partly_read_reports: tuple[UnreadReport, ...]
    what_is_read_in_part: str
    allegations: tuple[AllegationPage, ...]
    """Those that more than one report or origin bears on."""
    brief_allegations: tuple[AllegationPage, ...]
    """Those that one report says and nobody denies."""
    brief_counted: str
    reports: tuple[ReportPage, ...]


def page_of(findings: Findings, version: str, made_at: datetime) -> Page:
    """Return the page of the findings."""
    exhibits = exhibits_of(findings)
    ordered = in_order_of_telling(findings.allegations, exhibits)
    allegations, shown = _allegation_pages(ordered, findings, exhibits)
    links = allegations_by_statement(ordered)
    apart = sum(statement.id not in links for statement in findings.statements)
    reports = tuple(
        report_page(report, exhibits, links, tuple(shown[report.id].values()))
        for report in findings.reports
    )
    too_long = tuple(filter(is_too_long, findings.reports))
    unread = tuple(r for r in _reports_of(ReadingDepth.NOT_READ, findings) if r not in too_long)
    partly = _reports_of(ReadingDepth.IN_PART, findings)
    brief = tuple(allegation for allegation in allegations if allegation.is_brief)
    return Page(
        version=version,
        made_at=moment_in_words(made_at),
        made_at_iso=made_at.isoformat(timespec="seconds"),
        reports_counted=counted(len(reports) - len(unread) - len(partly) - len(too_long), "report"),
        statements=f"{len(findings.statements):,}",
        statements_counted=_counted_if_any(findings.statements, "statement"),
        statements_apart=f"{apart:,}" if apart else None,
        allegations_counted=counted(len(allegations), "allegation"),
        read_languages=_languages_read(),
        unread_files_counted=unread_counted(findings),
        unread_files=tuple(map(_unread_file, findings.not_read)),
        not_opened=findings.not_opened,
        too_long_reports_counted=_counted_if_any(too_long, "report"),
        too_long_reports=tuple(_unread_report(report, exhibits) for report in too_long),
        unread_reports_counted=counted(len(unread), "report"),
        unread_reports=tuple(_unread_report(report, exhibits) for report in unread),
        partly_read_reports_counted=_counted_if_any(partly, "report"),
        partly_read_reports=tuple(_unread_report(report, exhibits) for report in partly),
        what_is_read_in_part=READ_IN_PART,
        allegations=tuple(allegation for allegation in allegations if not allegation.is_brief),
        brief_allegations=brief,
        brief_counted=counted(len(brief), "allegation"),
        reports=reports,
    )


def _counted_if_any(things: Sized, noun: str) -> str | None:
    return counted(len(things), noun) if things else None


def _languages_read() -> str:
    return listed(tuple(sorted(map(language_in_words, READ_LANGUAGES | PARTLY_READ_LANGUAGES))))


def _allegation_pages(
    ordered: Iterable[Allegation], findings: Findings, exhibits: Exhibits
) -> tuple[list[AllegationPage], dict[str, dict[str, Derivation]]]:
    by_report = derivations_by_report(findings.derivations)
    shown_by_report: dict[str, dict[str, Derivation]] = defaultdict(dict)
    pages = []
    for number, allegation in enumerate(ordered, start=1):
        page, shown = allegation_page(allegation, number, by_report, exhibits)
        pages.append(page)
        for derivation in shown:
            for end in (derivation.rests, derivation.on):
                if end.item_id is not None:
                    shown_by_report[end.item_id][derivation.id] = derivation
    return pages, shown_by_report


def _reports_of(depth: ReadingDepth, findings: Findings) -> tuple[Report, ...]:
    return tuple(r for r in findings.reports if depth_of(r) is depth)


def _unread_file(unread: NotRead) -> UnreadFile:
    return UnreadFile(unread.item.path, unread.metadata.publisher, unread.why, unread.item.sha256)


def _unread_report(report: Report, exhibits: Exhibits) -> UnreadReport:
    return UnreadReport(
        anchor=report.id,
        number=exhibits.number_by_report_id[report.id],
        label=label_of(report),
        language=language_in_words(report.language),
        why=why_not_read(report),
    )
