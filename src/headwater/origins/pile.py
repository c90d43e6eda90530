"""A pile: reports with their derivations, indexed for following them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation, DerivationKind
from headwater.statements.outlets import outlets_of


@dataclass(frozen=True, slots=True)
class Pile:
    """The reports of an investigation, and what each rests on."""

    report_by_id: Mapping[str, Report]
    derivations: tuple[Derivation, ...]
    outlets: frozenset[str]
    """Names of the publishers."""
    outlet_by_item: Mapping[str, str]
    """The one outlet or agency from which a report has its uncited text (wire, credit)."""


def pile_of(reports: Sequence[Report], derivations: Sequence[Derivation]) -> Pile:
    """Return the pile of `reports` with the derivations found among them."""
    outlets: dict[str, set[str]] = defaultdict(set)
    for edge in derivations:
        # A link in a sentence shows whence that sentence is, not the whole report.
        is_link = edge.rule.startswith("link")
        whole = edge.kind in (DerivationKind.WIRE_OF, DerivationKind.CREDITS) and not is_link
        if whole and edge.certain and edge.rests.item_id and edge.on.agent:
            outlets[edge.rests.item_id].add(edge.on.agent)
    return Pile(
        report_by_id={report.id: report for report in reports},
        derivations=tuple(derivations),
        outlets=outlets_of(reports),
        # Two credits leave it open which words came from whom.
        outlet_by_item={
            item: next(iter(names)) for item, names in outlets.items() if len(names) == 1
        },
    )
