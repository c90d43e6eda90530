"""Set out one side of an allegation: the origins that assert it, or those that deny it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from headwater.dossier.citations import CitedReport, cite_reports
from headwater.dossier.exhibits import Exhibits
from headwater.dossier.joining import (
    DerivationsByReport,
    JoiningDerivation,
    joining_derivations,
)
from headwater.dossier.ways import Way, ways_of
from headwater.dossier.wording import ORIGIN_KINDS, agent_of, counted, origins_counted
from headwater.origins.origin import Origin, OriginCount


@dataclass(frozen=True, slots=True)
class OriginRow:
    """One origin, and the reports that go back to it."""

    agent: str
    kind: str
    through: tuple[str, ...]
    """Everybody through whom it reached these reports, the most frequent first."""
    reports: tuple[CitedReport, ...]
    reports_counted: str


@dataclass(frozen=True, slots=True)
class Side:
    """Those who assert an allegation, or those who deny it."""

    origins_counted: str
    unsettled: str | None
    """What the interval of origins means; None if it is one number."""
    reports_counted: str
    origins: tuple[OriginRow, ...]
    reports: tuple[CitedReport, ...]
    ways: tuple[Way, ...]
    joining: tuple[JoiningDerivation, ...]


def side_of(
    count: OriginCount,
    statement_ids: tuple[str, ...],
    derivations: DerivationsByReport,
    exhibits: Exhibits,
) -> Side:
    """Return the side of these statements, with the most reported origin first."""
    reports = cite_reports(exhibits, statement_ids)
    joining = joining_derivations(statement_ids, derivations, exhibits)
    ways = ways_of(count.origins, joining, exhibits)
    origins = sorted(count.origins, key=lambda origin: -len(origin.item_ids))
    return Side(
        origins_counted=origins_counted(count),
        unsettled=_unsettled(count),
        reports_counted=counted(len(reports), "report"),
        origins=tuple(_row(origin, ways, exhibits) for origin in origins),
        reports=reports,
        ways=ways,
        joining=joining,
    )


def _unsettled(count: OriginCount) -> str | None:
    if count.at_least == count.at_most:
        return None
    return (
        f"Some of these {count.at_most:,} may be one or rest on one another, which would leave "
        f"{count.at_least:,}: a person must decide."
    )


def _row(origin: Origin, ways: Iterable[Way], exhibits: Exhibits) -> OriginRow:
    reports = cite_reports(exhibits, origin.statement_ids)
    return OriginRow(
        agent=agent_of(origin),
        kind=ORIGIN_KINDS[origin.kind],
        through=_through(origin, ways),
        reports=reports,
        reports_counted=counted(len(reports), "report"),
    )


def _through(origin: Origin, ways: Iterable[Way]) -> tuple[str, ...]:
    times = {origin.via: 0} if origin.via else {}
    for way in ways:
        if way.origin_id == origin.id and way.certain:
            for name in way.through:
                times[name] = times.get(name, 0) + 1
    return tuple(sorted(times, key=lambda name: (-times[name], name)))
