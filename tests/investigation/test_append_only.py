"""Sealed rows cannot be changed through the database, whoever asks."""

import pytest
from django.db import IntegrityError

from headwater.investigation import documents, events, items
from headwater.investigation.opening import Investigation
from headwater.investigation.orm import connections, models
from tests.investigation import values

TABLES = [table._meta.db_table for table in models.SEALED]
COLUMNS = {"investigation_eventrow": "actor", "investigation_documentrow": "language"}


@pytest.fixture(autouse=True)
def filled(investigation: Investigation) -> None:
    items.keep_item(values.item(), values.AT)
    items.keep_metadata(values.item().id, values.METADATA, values.AT)
    documents.keep_document(values.document(), "en", investigation.texts, values.AT)
    documents.keep_not_read(values.item().id, "it is torn", "0.1", values.AT)
    events.append_event(events.Event(events.Mark("a clerk", values.AT), "read", "item-1", {}))


def run_sql(statement: str) -> None:
    with connections["default"].cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {table} SET id = id",
        "DELETE FROM {table}",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    ],
)
def test_a_sealed_row_stays_as_it_is(table: str, statement: str):
    with pytest.raises(IntegrityError, match=f"{table} is append-only"):
        run_sql(statement.format(table=table))


def test_rows_that_are_worked_out_again_can_be_replaced():
    run_sql("DELETE FROM investigation_statementrow")
