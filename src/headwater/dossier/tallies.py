"""Set side by side what the reports of one allegation say differently: hedges and numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.allegations.allegation import Allegation, ReportedQuantity
from headwater.dossier.citations import CitedReport, Words, cite_reports, words_at
from headwater.dossier.exhibits import Exhibits
from headwater.dossier.wording import CERTAINTIES, counted
from headwater.statements.statement import Certainty
from headwater.terms.quantity import Bound

Value = tuple[float | None, float | None, Bound]
"""Lower and upper value and how they bind: two reports agree only if all three are the same."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Exact words, and the reports that use them."""

    words: tuple[Words, ...]
    reports: tuple[CitedReport, ...]
    reports_counted: str


@dataclass(frozen=True, slots=True)
class NumberTally:
    """The values that reports give for one unit, the most frequent first."""

    unit: str
    tallies: tuple[Tally, ...]
    is_conflict: bool
    """True if two reports each give a value that the other does not have."""


@dataclass(frozen=True, slots=True)
class CertaintyTally:
    """How surely some of the reports put it."""

    phrase: str
    reports: tuple[CitedReport, ...]
    reports_counted: str


def hedges_in(allegation: Allegation, exhibits: Exhibits) -> tuple[Tally, ...]:
    """Return the hedges of the asserting statements, the most frequent first."""
    statements_by_hedge: dict[str, list[str]] = defaultdict(list)
    words_by_hedge: dict[str, Words] = {}
    for statement_id in allegation.asserts:
        statement = exhibits.statement_by_id[statement_id]
        report = exhibits.report_by_id[statement.item_id]
        for span in statement.hedges:
            key = " ".join(span.of(report.text).casefold().split())
            statements_by_hedge[key].append(statement_id)
            words_by_hedge.setdefault(key, words_at(report, [span]))
    tallies = [
        _tally(exhibits, (words_by_hedge[key],), statement_ids)
        for key, statement_ids in sorted(statements_by_hedge.items())
    ]
    return _most_frequent_first(tallies)


def certainties_in(allegation: Allegation, exhibits: Exhibits) -> tuple[CertaintyTally, ...]:
    """Return how surely the asserting statements are put, in the order of the scale."""
    found: dict[Certainty, list[str]] = defaultdict(list)
    for statement_id in allegation.asserts:
        found[exhibits.statement_by_id[statement_id].certainty].append(statement_id)
    tallies = []
    for certainty in Certainty:
        reports = cite_reports(exhibits, found[certainty])
        if reports:
            counts = counted(len(reports), "report")
            tallies.append(CertaintyTally(CERTAINTIES[certainty], reports, counts))
    return tuple(tallies)


def numbers_in(allegation: Allegation, exhibits: Exhibits) -> tuple[NumberTally, ...]:
    """Return the numbers the allegation's statements give, unit by unit."""
    by_unit: dict[str, list[ReportedQuantity]] = defaultdict(list)
    for given in allegation.quantities:
        by_unit[" ".join(given.quantity.unit.casefold().split())].append(given)
    return tuple(_number_tally(unit, by_unit[unit], exhibits) for unit in sorted(by_unit))


def _number_tally(unit: str, given: list[ReportedQuantity], exhibits: Exhibits) -> NumberTally:
    by_value: dict[Value, list[ReportedQuantity]] = defaultdict(list)
    values_by_report: dict[str, set[Value]] = defaultdict(set)
    for each in given:
        value = (each.quantity.low, each.quantity.high, each.quantity.bound)
        by_value[value].append(each)
        values_by_report[exhibits.report_of(each.statement_id).id].add(value)
    tallies = [_value_tally(by_value[value], exhibits) for value in sorted(by_value, key=str)]
    return NumberTally(unit, _most_frequent_first(tallies), _is_conflict(values_by_report))


def _value_tally(given: list[ReportedQuantity], exhibits: Exhibits) -> Tally:
    words: dict[str, Words] = {}
    for each in given:
        found = words_at(exhibits.report_of(each.statement_id), [each.quantity.span])
        words.setdefault(" ".join(found.text.casefold().split()), found)
    return _tally(exhibits, tuple(words.values()), [each.statement_id for each in given])


def _is_conflict(values_by_report: Mapping[str, set[Value]]) -> bool:
    # “2,000 on signing and 2,200 a month” are two numbers of one report, no conflict; nor is
    # it one if another report leaves the second out.
    distinct = {frozenset(values) for values in values_by_report.values()}
    return any(not (one <= other or other <= one) for one in distinct for other in distinct)


def _tally(exhibits: Exhibits, words: tuple[Words, ...], statement_ids: Iterable[str]) -> Tally:
    reports = cite_reports(exhibits, statement_ids)
    return Tally(words, reports, counted(len(reports), "report"))


def _most_frequent_first(tallies: list[Tally]) -> tuple[Tally, ...]:
    return tuple(sorted(tallies, key=lambda tally: -len(tally.reports)))
