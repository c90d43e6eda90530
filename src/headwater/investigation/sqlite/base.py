"""The database wrapper that Django loads.

SQLite 3.7.0 to 3.51.2 can corrupt a database whose log two connections reset at once, and
Python's own module brings such a version; `sqlcipher3` brings a mended one. With Django's
default settings a power cut lost acknowledged rows; with those set here it lost none.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.sqlite3 import base
from django.db.backends.sqlite3._functions import (  # type: ignore[import-untyped]  # not stubbed
    register,
)
from django.utils.dateparse import parse_date, parse_datetime, parse_time
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it has no stubs

BUSY_TIMEOUT_SECONDS = 20

PRAGMAS = (
    "foreign_keys = ON",
    "legacy_alter_table = OFF",
    "journal_mode = WAL",
    "synchronous = FULL",
    # Without it INSERT OR REPLACE would pass by the triggers that forbid deleting.
    "recursive_triggers = ON",
    "secure_delete = ON",
    # Sorting must leave no file with an investigation's words behind.
    "temp_store = MEMORY",
)

dbapi2.register_converter("bool", b"1".__eq__)
dbapi2.register_converter("date", base.decoder(parse_date))
dbapi2.register_converter("time", base.decoder(parse_time))
dbapi2.register_converter("datetime", base.decoder(parse_datetime))
dbapi2.register_converter("timestamp", base.decoder(parse_datetime))
dbapi2.register_adapter(decimal.Decimal, str)
dbapi2.register_adapter(datetime.date, base.adapt_date)
dbapi2.register_adapter(datetime.datetime, base.adapt_datetime)


@contextmanager
def _undecodable_errors_told() -> Iterator[None]:
    # The message of an error may quote a damaged schema, and then Python cannot decode it.
    try:
        yield
    except UnicodeDecodeError as error:
        raise dbapi2.DatabaseError("the schema cannot be read") from error


class Cursor(dbapi2.Cursor):  # type: ignore[misc]  # untyped base
    """A cursor that takes Django's `%s` for SQLite's `?`."""

    def execute(self, query: str, params: Sequence[object] | None = None) -> Any:
        """Run one statement."""
        with _undecodable_errors_told():
            if params is None:
                return super().execute(query)
            return super().execute(_with_question_marks(query, params), params)

    def executemany(self, query: str, param_list: Iterable[Sequence[object]]) -> Any:
        """Run one statement for each of many rows."""
        rows = list(param_list)
        return super().executemany(_with_question_marks(query, rows[0] if rows else ()), rows)


def _with_question_marks(query: str, params: Sequence[object] | Mapping[str, object]) -> str:
    if isinstance(params, Mapping):
        return query % {name: f":{name}" for name in params}
    return base.FORMAT_QMARK_REGEX.sub("?", query).replace("%%", "%")


class DatabaseWrapper(base.DatabaseWrapper):
    """SQLite that loses nothing it has acknowledged."""

    Database = dbapi2

    def get_connection_params(self) -> dict[str, Any]:
        """Return what to connect with; every transaction takes the write lock as it begins."""
        params = super().get_connection_params()
        # A transaction that reads before it writes fails at once when another has written.
        self.transaction_mode = "IMMEDIATE"
        return {"timeout": BUSY_TIMEOUT_SECONDS, **params}

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """Return a connection with the settings of an investigation."""
        connection = dbapi2.connect(**conn_params)
        with _undecodable_errors_told():
            register(connection)
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        return connection

    def create_cursor(self, name: str | None = None) -> Any:
        """Return a new cursor."""
        del name  # only server-side cursors have one
        return self.connection.cursor(factory=Cursor)

    def close(self) -> None:
        """Close the connection, and with it a database in memory."""
        self.validate_thread_sharing()
        BaseDatabaseWrapper.close(self)
