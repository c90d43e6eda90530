"""Number reports and statements as exhibits, and find each by its id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from headwater.allegations.allegation import Allegation
from headwater.dossier.findings import Findings
from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation, End
from headwater.origins.origin import Origin
from headwater.statements.statement import Statement, spans_of
from headwater.terms.errors import HeadwaterError
from headwater.terms.span import Span


class BrokenFindings(HeadwaterError):
    """The findings name something that is not among them, or words that are not in a text."""


@dataclass(frozen=True, slots=True)
class Exhibits:
    """The reports and statements by id, with the numbers that find them on paper."""

    report_by_id: Mapping[str, Report]
    statement_by_id: Mapping[str, Statement]
    number_by_report_id: Mapping[str, int]
    """Counted from 1 in the order of the findings."""
    statements_by_report_id: Mapping[str, tuple[Statement, ...]]
    """In the order in which their first words stand in the text."""
    number_by_statement_id: Mapping[str, str]
    """Number of the report and of the statement in it, such as `3.2`."""

    def report_of(self, statement_id: str) -> Report:
        """Return the report in which the statement stands."""
        return self.report_by_id[self.statement_by_id[statement_id].item_id]

    def words_of(self, statement_id: str, spans: Iterable[Span]) -> tuple[str, ...]:
        """Return the exact words of the statement's report at each span."""
        text = self.report_of(statement_id).text
        return tuple(span.of(text) for span in spans)


def exhibits_of(findings: Findings) -> Exhibits:
    """Return the numbered exhibits; refuse findings whose references cannot be followed."""
    _refuse_same_ids(report.id for report in findings.reports)
    _refuse_same_ids(statement.id for statement in findings.statements)
    reports = {report.id: report for report in findings.reports}
    statements = {statement.id: statement for statement in findings.statements}
    found: dict[str, list[Statement]] = {report_id: [] for report_id in reports}
    for statement in findings.statements:
        _known(reports, statement.item_id, f"{statement.id} stands in the report")
        found[statement.item_id].append(statement)
    ordered = {
        report_id: tuple(sorted(found[report_id], key=first_offset)) for report_id in reports
    }
    numbers = {report_id: place for place, report_id in enumerate(reports, start=1)}
    exhibits = Exhibits(
        report_by_id=reports,
        statement_by_id=statements,
        number_by_report_id=numbers,
        statements_by_report_id=ordered,
        number_by_statement_id={
            statement.id: f"{numbers[report_id]}.{place}"
            for report_id, standing in ordered.items()
            for place, statement in enumerate(standing, start=1)
        },
    )
    _refuse_broken(findings, exhibits)
    return exhibits


def first_offset(statement: Statement) -> tuple[int, int, str]:
    """Return where the statement's source, cue or content begins, then what tells it apart."""
    spans = (*statement.source, *statement.cue, *statement.content)
    return min(spans).start, -max(span.end for span in spans), statement.id


def _refuse_broken(findings: Findings, exhibits: Exhibits) -> None:
    for statement in findings.statements:
        if statement.within is not None:
            _known(exhibits.statement_by_id, statement.within, f"{statement.id} stands within")
        for span in spans_of(statement):
            _refuse_outside(span, exhibits.report_by_id[statement.item_id], statement.id)
    for derivation in findings.derivations:
        _refuse_broken_end(derivation, derivation.rests, exhibits)
        _refuse_broken_end(derivation, derivation.on, exhibits)
    for allegation in findings.allegations:
        for statement_id in _statements_of(allegation):
            _known(exhibits.statement_by_id, statement_id, f"{allegation.id} rests on")
        for origin in (*allegation.asserting_origins.origins, *allegation.denying_origins.origins):
            _refuse_broken_origin(origin, exhibits)


def _statements_of(allegation: Allegation) -> Iterator[str]:
    yield allegation.proposition.statement_id
    yield from allegation.asserts
    yield from allegation.repeats_to_deny
    yield from allegation.denies
    yield from (given.statement_id for given in allegation.quantities)


def _refuse_broken_origin(origin: Origin, exhibits: Exhibits) -> None:
    for statement_id in origin.statement_ids:
        _known(exhibits.statement_by_id, statement_id, f"{origin.id} has the statement")
    for item_id in origin.item_ids:
        _known(exhibits.report_by_id, item_id, f"{origin.id} has the report")


def _refuse_broken_end(derivation: Derivation, end: End, exhibits: Exhibits) -> None:
    if end.statement_id is not None:
        _known(exhibits.statement_by_id, end.statement_id, f"{derivation.id} joins the statement")
    if end.item_id is not None:
        _known(exhibits.report_by_id, end.item_id, f"{derivation.id} joins the report")
        if end.span is not None:
            _refuse_outside(end.span, exhibits.report_by_id[end.item_id], derivation.id)


def _refuse_outside(span: Span, report: Report, owner: str) -> None:
    if span.end > len(report.text):
        raise BrokenFindings(
            f"{owner} ends at {span.end}, but the text of {report.item.path} has "
            f"{len(report.text)} characters"
        )


def _known(known: Mapping[str, object], wanted: str, sentence: str) -> None:
    if wanted not in known:
        raise BrokenFindings(f"{sentence} {wanted}, which is not among the findings")


def _refuse_same_ids(ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for given in ids:
        if given in seen:
            raise BrokenFindings(f"{given} is among the findings twice")
        seen.add(given)
