"""Make a table refuse UPDATE and DELETE in the database itself, not only in Python."""

from __future__ import annotations

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations import RunPython
from django.db.migrations.state import StateApps

SQLITE = """
CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
"""
POSTGRESQL = """
CREATE OR REPLACE FUNCTION {table}_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$;
CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}
FOR EACH ROW EXECUTE FUNCTION {table}_append_only()
"""

VERBS = ("update", "delete")


def append_only(table: str) -> RunPython:
    """Return a migration operation that forbids changing rows of `table`."""

    def forbid(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        sql = {"sqlite": SQLITE, "postgresql": POSTGRESQL}[editor.connection.vendor]
        for verb in VERBS:
            editor.execute(sql.format(table=table, verb=verb))

    return RunPython(forbid)


def trigger_names(table: str) -> tuple[str, ...]:
    """Return the names of the triggers that keep `table` append-only."""
    return tuple(f"{table}_no_{verb}" for verb in VERBS)
