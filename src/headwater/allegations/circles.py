"""Gather statements around those at the centre of an allegation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.allegations.likeness import Weights, is_conflict, likeness
from headwater.allegations.proposition import Fields
from headwater.statements.statement import SourceKind, Statement

ALIKE_ENOUGH = 0.25
"""Least likeness to the statement at the centre of an allegation (chosen on the dev pile)."""


@dataclass(frozen=True, slots=True)
class Circle:
    """Statements around one at the centre: each is like the centre, not only like another."""

    centre: Statement
    members: tuple[Statement, ...]
    """The centre first."""


def circles_of(
    statements: Sequence[Statement], fields: Mapping[str, Fields], weights: Weights
) -> tuple[Circle, ...]:
    """Return the circles of `statements`; each statement is in one, perhaps alone.

    Nothing is joined through a third: a round-up that quotes two stories does not weld them.
    """
    neighbours = _neighbours(statements, fields, weights)
    by_id = {statement.id: statement for statement in statements}
    free = set(by_id)
    circles = []
    for centre in sorted(statements, key=lambda s: _rank(s, neighbours[s.id])):
        if centre.id not in free:
            continue
        near = sorted(other for other in neighbours[centre.id] if other in free)
        members = (centre, *(by_id[other] for other in near))
        free -= {member.id for member in members}
        circles.append(Circle(centre, members))
    return tuple(circles)


def _rank(statement: Statement, near: Mapping[str, float]) -> tuple[float, bool, str]:
    # Most like it first; of equals the attributed before the publisher's own, then by id.
    return (-sum(near.values()), statement.source_kind is SourceKind.PUBLISHER, statement.id)


def _neighbours(
    statements: Sequence[Statement], fields: Mapping[str, Fields], weights: Weights
) -> dict[str, dict[str, float]]:
    """Return for each statement those alike enough to it, with their likeness."""
    by_act: dict[str, list[str]] = defaultdict(list)
    for statement in statements:
        for act in statement.acts:
            by_act[act].append(statement.id)
    found: dict[str, dict[str, float]] = {statement.id: {} for statement in statements}
    for statement in statements:
        near = {other for act in statement.acts for other in by_act[act]}
        for other in sorted(near):
            # Each pair once.
            if other <= statement.id or is_conflict(fields[statement.id], fields[other], weights):
                continue
            value = likeness(fields[statement.id], fields[other], weights)
            if value >= ALIKE_ENOUGH:
                found[statement.id][other] = found[other][statement.id] = value
    return found
