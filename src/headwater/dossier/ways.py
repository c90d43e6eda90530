"""Follow each report to its origins, through the outlets and agencies in between."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.dossier.citations import label_of
from headwater.dossier.exhibits import Exhibits
from headwater.dossier.joining import JoiningDerivation
from headwater.origins.derivation import DerivationKind
from headwater.origins.origin import Origin
from headwater.statements.statement import Statement

_PASSING_ON = frozenset(
    {
        DerivationKind.COPY_OF,
        DerivationKind.WIRE_OF,
        DerivationKind.CREDITS,
        DerivationKind.RELAYS,
    }
)
"""Kinds that name one who stands between a report and the origin."""


@dataclass(frozen=True, slots=True)
class Way:
    """The way by which one report has the allegation from one origin."""

    report_id: str
    statement_id: str
    through: tuple[str, ...]
    """Who passed it on, the one next to the report first; empty if nobody is known."""
    origin_id: str
    certain: bool
    """False if the count relies on it only where it says “at least”."""


def ways_of(
    origins: Sequence[Origin], joining: Iterable[JoiningDerivation], exhibits: Exhibits
) -> tuple[Way, ...]:
    """Return one way for each report and origin, the certain ones first."""
    joined = tuple(joining)
    rests_on = {
        each.rests_id: each
        for each in reversed(joined)
        if each.derivation.certain and each.derivation.kind in _PASSING_ON
    }
    ways: dict[tuple[str, str], Way] = {}
    for origin in origins:
        for statement_id in origin.statement_ids:
            statement = exhibits.statement_by_id[statement_id]
            through = _through(statement, origin, rests_on, exhibits)
            key = (statement.item_id, origin.id)
            known = ways.get(key)
            # Of a report's several statements, the one that says most about the way is drawn.
            if known is None or len(through) > len(known.through):
                ways[key] = Way(statement.item_id, statement_id, through, origin.id, certain=True)
    for way in _possible_ways(origins, joined, exhibits):
        ways.setdefault((way.report_id, way.origin_id), way)
    return tuple(ways.values())


def _through(
    statement: Statement,
    origin: Origin,
    rests_on: Mapping[str, JoiningDerivation],
    exhibits: Exhibits,
) -> tuple[str, ...]:
    own = _conduits(statement, exhibits)
    if own or statement.id not in rests_on:
        return own
    found = rests_on[statement.id]
    if found.on_id is None:
        named: tuple[str, ...] = (found.derivation.on.agent or "",)
    elif found.on_id in origin.statement_ids:
        other = exhibits.statement_by_id[found.on_id]
        copied = label_of(exhibits.report_by_id[other.item_id])
        named = (copied, *(name for name in _conduits(other, exhibits) if name != copied))
    else:
        return ()
    return _without(named, {label_of(exhibits.report_by_id[statement.item_id]), origin.agent})


def _conduits(statement: Statement, exhibits: Exhibits) -> tuple[str, ...]:
    agents = tuple(dict.fromkeys(conduit.agent for conduit in statement.conduits))
    report = exhibits.report_by_id[statement.item_id]
    return _without(agents, {label_of(report), statement.speaker})


def _without(names: tuple[str, ...], unwanted: set[str | None]) -> tuple[str, ...]:
    folded = {name.casefold() for name in unwanted if name}
    return tuple(name for name in names if name and name.casefold() not in folded)


def _possible_ways(
    origins: Sequence[Origin], joined: Iterable[JoiningDerivation], exhibits: Exhibits
) -> list[Way]:
    origin_by_statement = {
        statement_id: origin for origin in origins for statement_id in origin.statement_ids
    }
    found = []
    for each in joined:
        own = origin_by_statement.get(each.rests_id)
        if each.derivation.certain or own is None:
            continue
        target = (
            origin_by_statement.get(each.on_id)
            if each.on_id is not None
            else _origin_named(origins, each.derivation.on.agent)
        )
        if target is not None and target.id != own.id:
            report_id = exhibits.statement_by_id[each.rests_id].item_id
            found.append(Way(report_id, each.rests_id, (), target.id, certain=False))
    return found


def _origin_named(origins: Iterable[Origin], agent: str | None) -> Origin | None:
    name = (agent or "").casefold()
    found = [
        origin
        for origin in origins
        if name and name in {(origin.agent or "").casefold(), (origin.via or "").casefold()}
    ]
    # Two origins through the same agency: which of them is meant is not for us to guess.
    return found[0] if len(found) == 1 else None
