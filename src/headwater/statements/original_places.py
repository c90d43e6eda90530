"""Put the statements of a mended text back to where the original has their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.evidence.report import Report
from headwater.statements.changed_text import MendedText
from headwater.statements.statement import Denial, Statement, statement_id
from headwater.terms.span import Span


def as_read(report: Report, text: MendedText) -> Report:
    """Return `report` with the mended text for its own; all else stays."""
    if not text.is_mended:
        return report
    reading = replace(report.document.reading, text=text.text)
    return replace(report, document=replace(report.document, reading=reading))


def in_original(statements: Sequence[Statement], text: MendedText) -> tuple[Statement, ...]:
    """Return the statements of the mended text with their places and ids in the original."""
    if not text.is_mended:
        return tuple(statements)
    moved = [_moved(statement, text) for statement in statements]
    ids = {old.id: new.id for old, new in zip(statements, moved, strict=True)}
    return tuple(
        replace(statement, within=None if statement.within is None else ids[statement.within])
        for statement in moved
    )


def _moved(statement: Statement, text: MendedText) -> Statement:
    def places(spans: Sequence[Span]) -> tuple[Span, ...]:
        return tuple(text.original(span) for span in spans)

    cue, content = places(statement.cue), places(statement.content)
    denial, reason = statement.denial, statement.reason_unnamed
    return replace(
        statement,
        id=statement_id(statement.item_id, cue, content),
        source=places(statement.source),
        cue=cue,
        content=content,
        hedges=places(statement.hedges),
        conduits=tuple(replace(c, span=text.original(c.span)) for c in statement.conduits),
        quantities=tuple(replace(q, span=text.original(q.span)) for q in statement.quantities),
        denial=denial and Denial(places(denial.denied), places(denial.narrowed_by)),
        reason_unnamed=reason and text.original(reason),
        dates=tuple(replace(d, span=text.original(d.span)) for d in statement.dates),
        places=tuple(replace(p, span=text.original(p.span)) for p in statement.places),
    )
