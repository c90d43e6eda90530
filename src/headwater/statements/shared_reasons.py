"""Give an unnamed speaker's other statements the reason that the report gives once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.statement import SourceKind, Statement
from headwater.terms.span import Span


def with_shared_reasons(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return `statements`, each of one unnamed speaker with the one reason why there is no name.

    Of two reasons for the same words neither is given to a third statement.
    """
    reasons: dict[str, set[Span]] = defaultdict(set)
    for statement in statements:
        if statement.reason_unnamed is not None and statement.speaker:
            reasons[statement.speaker].add(statement.reason_unnamed)
    return tuple(_with_reason(statement, reasons) for statement in statements)


def _with_reason(statement: Statement, reasons: dict[str, set[Span]]) -> Statement:
    known = reasons.get(statement.speaker or "", set())
    is_unnamed = statement.source_kind is SourceKind.UNNAMED
    if statement.reason_unnamed is not None or not is_unnamed or len(known) != 1:
        return statement
    return replace(statement, reason_unnamed=next(iter(known)))
