"""A pile: reports with their derivations, indexed for following them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation, DerivationKind
from headwater.statements.outlets import outlets_of

_OF_WHOLE_REPORTS = frozenset({DerivationKind.WIRE_OF, DerivationKind.CREDITS})


@dataclass(frozen=True, slots=True)
class Pile:
    """The reports of an investigation, and what each rests on."""

    report_by_id: Mapping[str, Report]
    derivations_by_item: Mapping[str, tuple[Derivation, ...]]
    """By the report that rests on something."""
    outlets: frozenset[str]
    """Names of the publishers, and of the agencies that the texts make known."""
    outlet_by_item: Mapping[str, str]
    """The one outlet or agency from which a report has its uncited text (wire, credit)."""

    def derivations_among(self, items: Collection[str]) -> Iterator[Derivation]:
        """Yield the derivations by which one of these reports rests on another, or on itself."""
        for item in items:
            for edge in self.derivations_by_item.get(item, ()):
                if edge.on.item_id in items:
                    yield edge


def pile_of(reports: Sequence[Report], derivations: Sequence[Derivation]) -> Pile:
    """Return the pile of `reports` with the derivations found among them."""
    outlets: dict[str, set[str]] = defaultdict(set)
    by_item: dict[str, list[Derivation]] = defaultdict(list)
    for edge in derivations:
        item, agent = edge.rests.item_id, edge.on.agent
        if item is None:
            continue
        by_item[item].append(edge)
        is_whole = edge.kind in _OF_WHOLE_REPORTS and not edge.is_link
        if is_whole and edge.certain and agent:
            outlets[item].add(agent)
    return Pile(
        report_by_id={report.id: report for report in reports},
        derivations_by_item={item: tuple(edges) for item, edges in by_item.items()},
        outlets=outlets_of(reports),
        # Two credits leave it open which words came from whom.
        outlet_by_item={
            item: next(iter(names)) for item, names in outlets.items() if len(names) == 1
        },
    )
