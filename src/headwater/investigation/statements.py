"""Keep and fetch statements, and what each item's statements were extracted from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from headwater.investigation.json_columns import from_json, to_json
from headwater.investigation.orm import models
from headwater.investigation.transaction import one_transaction
from headwater.statements.statement import Statement


def extraction_bases() -> dict[str, str]:
    """Return what each item's statements were extracted from, by item id."""
    return dict(models.ExtractionRow.objects.values_list("pk", "basis"))


def keep_statements(
    item_id: str, basis: str, statements: Sequence[Statement], at: datetime
) -> None:
    """Put `statements` in the place of those that the item has."""
    with one_transaction():
        models.StatementRow.objects.filter(item_id=item_id).delete()
        models.StatementRow.objects.bulk_create(
            models.StatementRow(
                id=statement.id, item_id=item_id, position=position, value=to_json(statement)
            )
            for position, statement in enumerate(statements)
        )
        models.ExtractionRow.objects.update_or_create(
            pk=item_id, defaults={"basis": basis, "at": at}
        )


def statements() -> tuple[Statement, ...]:
    """Return every statement, by the path of its item and then in the item's order."""
    rows = models.StatementRow.objects.order_by("item__path", "item_id", "position")
    return tuple(from_json(value, Statement) for value in rows.values_list("value", flat=True))
