"""Find the derivations that join statements of one side of an allegation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from headwater.dossier.exhibits import Exhibits
from headwater.origins.derivation import Derivation, DerivationKind, End
from headwater.statements.statement import Statement
from headwater.terms.span import Span

_OF_WHOLE_REPORTS = frozenset(
    {DerivationKind.CREDITS, DerivationKind.WIRE_OF, DerivationKind.REVISION_OF}
)
"""These speak of all of a report, wherever in it their words stand."""

DerivationsByReport = Mapping[str, tuple[Derivation, ...]]
"""The derivations by the id of the report that rests on something."""


@dataclass(frozen=True, slots=True)
class JoiningDerivation:
    """A derivation between two statements of one side, or from one to an agent."""

    derivation: Derivation
    rests_id: str
    """The statement that rests on something."""
    on_id: str | None
    """The statement it rests on, None if it rests on an agent alone."""


def derivations_by_report(derivations: Iterable[Derivation]) -> DerivationsByReport:
    """Return the derivations by the report that rests on something."""
    found: dict[str, list[Derivation]] = defaultdict(list)
    for derivation in derivations:
        if derivation.rests.item_id is not None:
            found[derivation.rests.item_id].append(derivation)
    return {report_id: tuple(kept) for report_id, kept in found.items()}


def joining_derivations(
    statement_ids: Iterable[str], derivations: DerivationsByReport, exhibits: Exhibits
) -> tuple[JoiningDerivation, ...]:
    """Return the derivations that join these statements to each other or to an agent."""
    side: dict[str, list[Statement]] = defaultdict(list)
    for statement_id in statement_ids:
        statement = exhibits.statement_by_id[statement_id]
        side[statement.item_id].append(statement)
    return tuple(_joining(side, derivations))


def shown_derivations(
    joining: Iterable[JoiningDerivation],
) -> tuple[tuple[JoiningDerivation, ...], int]:
    """Return the derivations that hold the statements together, and how many more there are.

    Forty-five copies have 990 pairs, and 44 of them already make one of all. The surest are
    kept, and every one that leads to an agent.
    """
    ordered = sorted(joining, key=_surest_first)
    groups = _Groups()
    kept = [
        each for each in ordered if each.on_id is None or groups.join(each.rests_id, each.on_id)
    ]
    return tuple(kept), len(ordered) - len(kept)


def _joining(
    side: Mapping[str, list[Statement]], derivations: DerivationsByReport
) -> Iterator[JoiningDerivation]:
    for report_id in side:
        for derivation in derivations.get(report_id, ()):
            rests = _statement_at(derivation.rests, derivation.kind, side)
            if rests is None:
                continue
            if derivation.on.item_id is None:
                yield JoiningDerivation(derivation, rests, None)
                continue
            on = _statement_at(derivation.on, derivation.kind, side)
            if on is not None and on != rests:
                yield JoiningDerivation(derivation, rests, on)


def _statement_at(
    end: End, kind: DerivationKind, side: Mapping[str, list[Statement]]
) -> str | None:
    """Return the side's statement that the end speaks of, or None if it speaks of another."""
    standing = side.get(end.item_id or "", [])
    for statement in standing:
        if end.statement_id == statement.id:
            return statement.id
        if end.statement_id is None and (
            end.span is None or kind in _OF_WHOLE_REPORTS or _shares(statement, end.span)
        ):
            return statement.id
    return None


def _shares(statement: Statement, span: Span) -> bool:
    return any(part.overlaps(span) for part in (*statement.content, *statement.source))


def _surest_first(each: JoiningDerivation) -> tuple[bool, int, float, str]:
    derivation = each.derivation
    kinds = tuple(DerivationKind)
    return (
        not derivation.certain,
        kinds.index(derivation.kind),
        -derivation.score,
        derivation.id,
    )


class _Groups:
    """Disjoint sets of statements."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def join(self, one: str, other: str) -> bool:
        """Put both into one set; return False if they were in one already."""
        first, second = self._root(one), self._root(other)
        self._parent[first] = second
        return first != second

    def _root(self, member: str) -> str:
        while (parent := self._parent.setdefault(member, member)) != member:
            self._parent[member] = member = self._parent.setdefault(parent, parent)
        return member
