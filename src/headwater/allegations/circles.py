"""Gather statements around those at the centre of an allegation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from headwater.allegations.candidates import Candidates
from headwater.allegations.likeness import (
    Weights,
    is_conflict,
    is_contradiction,
    likeness,
)
from headwater.allegations.proposition import Fields
from headwater.statements.statement import SourceKind, Statement

ALIKE_ENOUGH = 0.37
"""Least likeness to the statement at the centre of an allegation (chosen on the dev pile)."""


_ALIKE_BEYOND_NAMES = 0.6
"""Likeness at which names that only one report has no longer part two statements."""
_OTHER_ACT = 0.1
"""What statements must be more alike that name no kind of act in common."""
SUPPORTS = 0.3
"""Least likeness to a member at which that member's report supports joining two circles."""
_SUPPORTING_REPORTS = 3


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

    First each statement goes with the centre it is like; then a circle whose centre is like
    several reports of a larger circle joins that one. Nothing is joined through a third: a
    round-up that quotes two stories does not weld them.
    """
    neighbours = _neighbours(statements, fields, weights)
    by_id = {statement.id: statement for statement in statements}
    free = set(by_id)
    circles = []
    for centre in sorted(statements, key=lambda s: _rank(s, neighbours[s.id])):
        if centre.id not in free:
            continue
        near = sorted(
            other
            for other, value in neighbours[centre.id].items()
            if other in free and _may_join(fields[centre.id], fields[other], value, weights)
        )
        members = (centre, *(by_id[other] for other in near))
        free -= {member.id for member in members}
        circles.append(Circle(centre, members))
    nearest = _each_with_nearest(circles, neighbours, fields, weights)
    return _with_supported(nearest, neighbours, fields)


def _may_join(centre: Fields, other: Fields, value: float, weights: Weights) -> bool:
    if value < ALIKE_ENOUGH:
        return False
    return value >= _ALIKE_BEYOND_NAMES or not is_conflict(centre, other, weights)


def _each_with_nearest(
    circles: Sequence[Circle],
    neighbours: Mapping[str, Mapping[str, float]],
    fields: Mapping[str, Fields],
    weights: Weights,
) -> tuple[Circle, ...]:
    """Move each statement to the centre it is most like: the first centres took what they could."""
    members = {circle.centre.id: [circle.centre] for circle in circles}
    for circle in circles:
        for member in circle.members[1:]:
            own = fields[member.id]
            centres = [
                (value, centre == circle.centre.id, centre)
                for centre, value in neighbours[member.id].items()
                if centre in members and _may_join(fields[centre], own, value, weights)
            ]
            *_, nearest = max(centres)
            members[nearest].append(member)
    return tuple(Circle(circle.centre, tuple(members[circle.centre.id])) for circle in circles)


def _with_supported(
    circles: Sequence[Circle],
    neighbours: Mapping[str, Mapping[str, float]],
    fields: Mapping[str, Fields],
) -> tuple[Circle, ...]:
    """Join each circle to the larger one in which several reports are like its centre."""
    by_size = sorted(circles, key=lambda circle: (-len(circle.members), circle.centre.id))
    standing = {m.id: (n, m) for n, circle in enumerate(by_size) for m in circle.members}
    joined: dict[str, list[Statement]] = {}
    for circle in by_size:
        supporting: dict[int, set[str]] = defaultdict(set)
        for other in neighbours[circle.centre.id]:
            number, member = standing[other]
            supporting[number].add(member.item_id)
        hosts = [
            by_size[number]
            for number, reports in sorted(supporting.items())
            if len(reports) >= _SUPPORTING_REPORTS
            and by_size[number].centre.id in joined
            and not _is_contradicted(circle, by_size[number], fields)
        ]
        host = hosts[0].centre.id if hosts else circle.centre.id
        joined.setdefault(host, []).extend(circle.members)
    return tuple(
        Circle(circle.centre, tuple(joined[circle.centre.id]))
        for circle in by_size
        if circle.centre.id in joined
    )


def _is_contradicted(circle: Circle, host: Circle, fields: Mapping[str, Fields]) -> bool:
    """Return True if the circle's centre contradicts as many of the host's members as not."""
    own = fields[circle.centre.id]
    against = sum(is_contradiction(own, fields[member.id]) for member in host.members)
    return 2 * against >= len(host.members)


def _rank(statement: Statement, near: Mapping[str, float]) -> tuple[float, bool, str]:
    # Most like it first; of equals the attributed before the publisher's own, then by id.
    return (-fsum(near.values()), statement.source_kind is SourceKind.PUBLISHER, statement.id)


def _neighbours(
    statements: Sequence[Statement], fields: Mapping[str, Fields], weights: Weights
) -> dict[str, dict[str, float]]:
    """Return for each statement those somewhat like it, with their likeness."""
    candidates = Candidates(statements, fields)
    found: dict[str, dict[str, float]] = {statement.id: {} for statement in statements}
    for statement in statements:
        for other in candidates.like(fields[statement.id]):
            # Each pair once.
            if other <= statement.id:
                continue
            value = _likeness_unless_contradicted(fields[statement.id], fields[other], weights)
            if value >= SUPPORTS:
                found[statement.id][other] = found[other][statement.id] = value
    return found


def _likeness_unless_contradicted(left: Fields, right: Fields, weights: Weights) -> float:
    if is_contradiction(left, right):
        return 0.0
    value = likeness(left, right, weights)
    return value if left.acts & right.acts else value - _OTHER_ACT
