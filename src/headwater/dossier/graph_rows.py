"""Decide which reports share a box of the graph, and in which order the boxes stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.dossier.citations import label_of
from headwater.dossier.exhibits import Exhibits
from headwater.dossier.ways import Way
from headwater.dossier.wording import counted, date_in_words
from headwater.origins.origin import Origin

MOST_ROWS = 48
"""More rows than this no longer fit one sheet of A4: reports with the same way share a row."""


@dataclass(frozen=True, slots=True)
class Row:
    """One report, or several that came by the same way."""

    key: str
    label: str
    date: str
    """Short, to show the order in which the reports appeared; empty if not known."""
    full: str
    anchor: str | None
    """Id of the words in the report, None where the row stands for several."""
    ways: tuple[Way, ...]


def rows_of(ways: Sequence[Way], origins: Sequence[Origin], exhibits: Exhibits) -> tuple[Row, ...]:
    """Return the rows, those of the most reported origin first, neighbours side by side."""
    reported = sorted(origins, key=lambda origin: -len(origin.item_ids))
    rank = {origin.id: place for place, origin in enumerate(reported)}
    by_report: dict[str, list[Way]] = defaultdict(list)
    for way in sorted(ways, key=lambda way: (not way.certain, rank[way.origin_id])):
        by_report[way.report_id].append(way)

    def place_of(report_id: str) -> tuple[int, bool, tuple[str, ...], int]:
        first = by_report[report_id][0]
        number = exhibits.number_by_report_id[report_id]
        return rank[first.origin_id], not first.through, first.through, number

    ordered = sorted(by_report, key=place_of)
    if len(ordered) <= MOST_ROWS:
        return tuple(_row((each,), tuple(by_report[each]), exhibits) for each in ordered)
    bundles: dict[object, list[str]] = defaultdict(list)
    for report_id in ordered:
        same = ((way.through, way.origin_id, way.certain) for way in by_report[report_id])
        bundles[tuple(same)].append(report_id)
    return tuple(_row(ids, tuple(by_report[ids[0]]), exhibits) for ids in bundles.values())


def _row(report_ids: Sequence[str], ways: tuple[Way, ...], exhibits: Exhibits) -> Row:
    report = exhibits.report_by_id[report_ids[0]]
    if len(report_ids) > 1:
        names = (label_of(exhibits.report_by_id[report_id]) for report_id in report_ids)
        label = counted(len(report_ids), "report")
        return Row(report.id, label, "", f"{label}: {', '.join(names)}", None, ways)
    number, name = exhibits.number_by_report_id[report.id], label_of(report)
    return Row(
        key=report.id,
        label=f"{number}. {name}",
        date=report.published.text if report.published else "",
        full=f"Report {number}: {name}, {date_in_words(report.published)}",
        anchor=ways[0].statement_id,
        ways=ways,
    )
