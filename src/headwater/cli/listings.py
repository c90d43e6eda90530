"""Set out items, statements, origins and allegations as tables or as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from headwater.cli.terminal import Row, print_table
from headwater.dossier.findings import Findings
from headwater.dossier.json_contract import all_origins
from headwater.evidence.report import Report
from headwater.origins.origin import OriginCount
from headwater.statements.coverage import depth_of, why_not_read
from headwater.steps.publish import json_bytes

NOT_KNOWN = "-"
NAMES = frozenset({"path"})
"""Columns that hold names of files."""
LONGEST_WORDS = 200
"""Characters of a statement's words that a table shows."""


def print_json(kind: str, findings: Findings) -> None:
    """Print one part of the findings as JSON, in the form that `analyse` writes them."""
    contract = json.loads(json_bytes(findings))
    part = {"headwater": contract["headwater"], kind: contract[kind]}
    text = json.dumps(part, ensure_ascii=False, indent=1)
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def print_listing(kind: str, findings: Findings) -> None:
    """Print one part of the findings as a table."""
    columns, rows_of = LISTINGS[kind]
    print_table(columns, rows_of(findings), NAMES)


def _items(findings: Findings) -> list[Row]:
    read = [
        (
            report.item.path,
            report.publisher or NOT_KNOWN,
            report.published.text if report.published else NOT_KNOWN,
            report.language,
            report.title or NOT_KNOWN,
            _reading_of(report),
        )
        for report in findings.reports
    ]
    not_read = [
        (
            unread.item.path,
            unread.metadata.publisher or NOT_KNOWN,
            unread.metadata.published.text if unread.metadata.published else NOT_KNOWN,
            unread.metadata.language or NOT_KNOWN,
            unread.metadata.title or NOT_KNOWN,
            f"not read: {unread.why}",
        )
        for unread in findings.not_read
    ]
    return sorted(read + not_read)


def _reading_of(report: Report) -> str:
    """Return how the report is read, and why not where it is not."""
    why = why_not_read(report)
    return str(depth_of(report)) if why is None else f"{depth_of(report)}: {why}"


def _statements(findings: Findings) -> list[Row]:
    report_by_item = {report.id: report for report in findings.reports}
    rows: list[Row] = []
    for statement in findings.statements:
        report = report_by_item[statement.item_id]
        words = " ... ".join(span.of(report.text) for span in statement.content)
        rows.append(
            (
                report.item.path,
                " < ".join(statement.chain),
                str(statement.stance),
                str(statement.certainty),
                _shortened(words),
            )
        )
    return rows


def _origins(findings: Findings) -> list[Row]:
    return [
        (
            origin.agent or NOT_KNOWN,
            str(origin.kind),
            origin.via or NOT_KNOWN,
            str(len(origin.item_ids)),
            str(len(origin.statement_ids)),
        )
        for origin in all_origins(findings.allegations)
    ]


def _allegations(findings: Findings) -> list[Row]:
    item_by_statement = {statement.id: statement.item_id for statement in findings.statements}
    return [
        (
            _shortened(allegation.proposition.text),
            _interval(allegation.asserting_origins),
            str(len({item_by_statement[key] for key in allegation.asserts})),
            _interval(allegation.denying_origins),
            str(len(allegation.doubts)),
        )
        for allegation in findings.allegations
    ]


def _interval(count: OriginCount) -> str:
    if count.at_least == count.at_most:
        return str(count.at_most)
    return f"{count.at_least} to {count.at_most}"


def _shortened(words: str) -> str:
    if len(words) <= LONGEST_WORDS:
        return words
    return words[: LONGEST_WORDS - 1] + "…"


LISTINGS: dict[str, tuple[Row, Callable[[Findings], list[Row]]]] = {
    "items": (("path", "publisher", "published", "language", "title", "state"), _items),
    "statements": (("path", "chain", "stance", "certainty", "words"), _statements),
    "origins": (("origin", "kind", "through", "reports", "statements"), _origins),
    "allegations": (
        ("allegation", "origins asserting", "reports asserting", "origins denying", "doubts"),
        _allegations,
    ),
}
"""Columns and rows of each table, by what it shows."""
