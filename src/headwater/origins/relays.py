"""Turn the conduits of statements into derivations: who passed on, who hosted, who counted."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.statements.outlets import is_outlet
from headwater.statements.statement import ConduitRole, SourceKind, Statement

_KIND_BY_ROLE = {
    ConduitRole.RELAY: DerivationKind.RELAYS,
    ConduitRole.VENUE: DerivationKind.VENUE,
    ConduitRole.PRODUCER: DerivationKind.PRODUCED_BY,
}


def relays_in(statements: Sequence[Statement], outlets: frozenset[str]) -> tuple[Derivation, ...]:
    """Return a derivation for each conduit of each statement, and for each outlet that speaks.

    `outlets` are the names of the pile's publishers. An outlet that is itself the source of a
    statement passes on what its own source, unseen here, has told it.
    """
    found: dict[str, Derivation] = {}
    for statement in statements:
        for edge in _edges(statement, outlets):
            found.setdefault(edge.id, edge)
    return tuple(found.values())


def _edges(statement: Statement, outlets: frozenset[str]) -> list[Derivation]:
    edges = [
        derivation(
            _KIND_BY_ROLE[conduit.role],
            End(statement.item_id, statement.id, conduit.span),
            End(agent=conduit.agent),
            rule=f"named as {conduit.role}",
            score=1.0,
            certain=True,
        )
        for conduit in statement.conduits
    ]
    speaks = statement.source_kind is SourceKind.NAMED_ORGANISATION and statement.source
    if speaks and statement.speaker and is_outlet(statement.speaker, outlets):
        edges.append(
            derivation(
                DerivationKind.RELAYS,
                End(statement.item_id, statement.id, statement.source[0]),
                End(agent=statement.speaker),
                rule="outlet named as source",
                score=1.0,
                certain=True,
            )
        )
    return edges
