"""Say in a nested list what the graph draws: each origin, who passed it on, which reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.dossier.citations import label_of
from headwater.dossier.exhibits import Exhibits
from headwater.dossier.ways import Way
from headwater.dossier.wording import ORIGIN_KINDS, agent_of
from headwater.origins.origin import Origin


@dataclass(frozen=True, slots=True)
class Leaf:
    """A report at the end of a branch."""

    number: int
    label: str
    anchor: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Branch:
    """The reports that came by one way."""

    through: str
    """Who passed it on, outermost first; empty if nobody is known."""
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True)
class Root:
    """An origin with all that goes back to it."""

    agent: str
    kind: str
    branches: tuple[Branch, ...]


def tree_of(ways: Sequence[Way], origins: Sequence[Origin], exhibits: Exhibits) -> tuple[Root, ...]:
    """Return the origins, the most reported first."""
    by_origin: dict[str, dict[str, list[Way]]] = defaultdict(lambda: defaultdict(list))
    for way in ways:
        by_origin[way.origin_id][", from ".join(way.through)].append(way)
    return tuple(
        Root(
            agent=agent_of(origin),
            kind=ORIGIN_KINDS[origin.kind],
            branches=tuple(
                Branch(through, _leaves(ways, exhibits))
                # Those that name nobody in between come last.
                for through, ways in sorted(
                    by_origin[origin.id].items(), key=lambda pair: (not pair[0], pair[0])
                )
            ),
        )
        for origin in sorted(origins, key=lambda origin: -len(origin.item_ids))
    )


def _leaves(ways: Sequence[Way], exhibits: Exhibits) -> tuple[Leaf, ...]:
    leaves = (
        Leaf(
            number=exhibits.number_by_report_id[way.report_id],
            label=label_of(exhibits.report_by_id[way.report_id]),
            anchor=way.statement_id,
            certain=way.certain,
        )
        for way in ways
    )
    return tuple(sorted(leaves, key=lambda leaf: leaf.number))
