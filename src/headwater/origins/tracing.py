"""Trace a pile: every derivation among its reports and statements."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.evidence.report import Report
from headwater.origins.agents import possible_same_agents
from headwater.origins.copies import copies_in
from headwater.origins.credits import credits_in
from headwater.origins.derivation import Derivation
from headwater.origins.relays import relays_in
from headwater.origins.revisions import revisions_in
from headwater.origins.utterances import utterances_in
from headwater.origins.wire import wire_in
from headwater.statements.outlet_lexicon import AGENCY_BY_ALIAS
from headwater.statements.outlets import outlets_of
from headwater.statements.statement import Statement


def derivations_in(
    reports: Sequence[Report], statements: Sequence[Statement]
) -> tuple[Derivation, ...]:
    """Return the derivations among `reports`, sorted by kind and id, whatever their order."""
    outlets = outlets_of(reports)
    report_by_id = {report.id: report for report in reports}
    copies = copies_in(reports)
    found = (
        *copies,
        *revisions_in(reports, copies),
        *wire_in(reports, AGENCY_BY_ALIAS),
        *credits_in(reports),
        *relays_in(statements, outlets),
        *utterances_in(reports, statements),
        *possible_same_agents(statements, report_by_id),
    )
    distinct = {edge.id: edge for edge in found}
    return tuple(sorted(distinct.values(), key=lambda edge: (edge.kind, edge.id)))
