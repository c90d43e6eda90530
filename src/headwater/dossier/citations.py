"""Cite the exact words of a report, with a link and with numbers that find them on paper."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from headwater.dossier.exhibits import Exhibits
from headwater.dossier.languages import direction_of, html_language
from headwater.dossier.wording import GAP, date_in_words
from headwater.evidence.report import Report
from headwater.statements.statement import Statement
from headwater.terms.span import Span, hull

_OPENING_MARKS = tuple("\"'“”„«‹‘‚「『〝")
_TOO_FEW, _CONTEXT = 40, 70
_QUOTED_HEAD = 320
_QUOTED_TAIL = 80
"""Longer words are quoted by their beginning and their end; the link shows all of them."""


@dataclass(frozen=True, slots=True)
class Words:
    """Exact words of a report, as they are quoted."""

    text: str
    language: str
    direction: str
    """`ltr` or `rtl`."""
    carries_marks: bool
    """True if the words begin with a quotation mark of their own."""
    lead: str = ""
    """What stands before the words, where they say little by themselves."""
    trail: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A link to one statement's words in a report."""

    anchor: str
    number: str
    """Number of the report and of the statement in it, such as `3.2`."""
    page: int | None
    """Page of the original, counted from 1; None where the format has no pages."""
    words: Words
    denies_only: Words | None = None
    """What a denial denies, where its words narrow it; None where they do not."""


@dataclass(frozen=True, slots=True)
class CitedReport:
    """A report with those of its statements that are cited together."""

    anchor: str
    number: int
    label: str
    date: str
    citations: tuple[Citation, ...]


def label_of(report: Report) -> str:
    """Return the publisher, or whatever else names the report best."""
    return report.publisher or report.title or report.item.path


def words_at(report: Report, spans: Iterable[Span]) -> Words:
    """Return the report's exact words at `spans`, each gap and each cut shown as such."""
    text = GAP.join(span.of(report.text) for span in sorted(set(spans)))
    return quoted(_excerpt(text), report.language)


def words_around(report: Report, spans: Iterable[Span], focus: Span) -> Words:
    """Return the exact words, made as long as it takes to see what they are about.

    Few words get their neighbours; of very many, those around `focus` are shown.
    """
    exact = tuple(spans)
    around = hull(exact)
    if around.end - around.start > _QUOTED_HEAD + _QUOTED_TAIL and around.overlaps(focus):
        return _cut_to(report, around, focus)
    words = words_at(report, exact)
    if around.end - around.start > _TOO_FEW:
        return words
    before = report.text[max(0, around.start - _CONTEXT) : around.start]
    after = report.text[around.end : around.end + _CONTEXT]
    # Neighbours are cut at a line end or a word, never inside one.
    lead = before.rpartition("\n")[2].partition(" ")[2] if before else ""
    trail = after.partition("\n")[0].rpartition(" ")[0]
    return replace(words, lead=lead, trail=trail)


def quoted(text: str, language: str) -> Words:
    """Return the exact words with what a browser needs to show them."""
    carries_marks = text.lstrip().startswith(_OPENING_MARKS)
    return Words(text, html_language(language), direction_of(language), carries_marks)


def page_at(report: Report, offset: int) -> int | None:
    """Return the page on which the character at `offset` stands, or None without pages."""
    lines = report.document.reading.segments
    after = bisect_right(lines, offset, key=lambda line: line.span.start)
    return lines[max(after, 1) - 1].page if lines else None


def cite(exhibits: Exhibits, statement: Statement) -> Citation:
    """Return the citation of the statement's content."""
    report = exhibits.report_by_id[statement.item_id]
    return Citation(
        anchor=statement.id,
        number=exhibits.number_by_statement_id[statement.id],
        page=page_at(report, statement.content[0].start),
        words=words_at(report, statement.content),
        denies_only=denied_narrowly(report, statement),
    )


def denied_narrowly(report: Report, statement: Statement) -> Words | None:
    """Return the words that the statement denies if they are narrowed, such as by “illegally”."""
    denial = statement.denial
    if denial is None or not denial.narrowed_by:
        return None
    return words_at(report, denial.denied)


def cite_reports(exhibits: Exhibits, statement_ids: Iterable[str]) -> tuple[CitedReport, ...]:
    """Return the reports of the statements in the order of their numbers, each once."""
    wanted = frozenset(statement_ids)
    # Only the reports concerned are looked at: a pile has thousands of others.
    report_ids = {exhibits.statement_by_id[statement_id].item_id for statement_id in wanted}
    ordered = sorted(report_ids, key=lambda report_id: exhibits.number_by_report_id[report_id])
    return tuple(_cited(exhibits, report_id, wanted) for report_id in ordered)


def _cited(exhibits: Exhibits, report_id: str, wanted: frozenset[str]) -> CitedReport:
    report = exhibits.report_by_id[report_id]
    return CitedReport(
        anchor=report.id,
        number=exhibits.number_by_report_id[report_id],
        label=label_of(report),
        date=date_in_words(report.published),
        citations=tuple(
            cite(exhibits, statement)
            for statement in exhibits.statements_by_report_id[report_id]
            if statement.id in wanted
        ),
    )


def _cut_to(report: Report, span: Span, focus: Span) -> Words:
    start, end = max(span.start, focus.start - _CONTEXT), min(span.end, focus.end + _CONTEXT)
    text = report.text[start:end]
    if start > span.start:
        text = GAP.lstrip() + text.partition(" ")[2]
    if end < span.end:
        text = text.rpartition(" ")[0] + GAP.rstrip()
    return quoted(text, report.language)


def _excerpt(text: str) -> str:
    if len(text) <= _QUOTED_HEAD + _QUOTED_TAIL:
        return text
    head = text[:_QUOTED_HEAD].rsplit(maxsplit=1)[0]
    tail = text[-_QUOTED_TAIL:].split(maxsplit=1)[-1]
    return f"{head}{GAP}{tail}"
