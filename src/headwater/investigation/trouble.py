"""Tell the user in one sentence what went wrong with the database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, DataError, IntegrityError, ProgrammingError

from headwater.terms.errors import HeadwaterError

PRIMARY_CODE = 0xFF
"""SQLite's extended result codes hold the primary one in their lowest byte."""

REASONS_BY_CODE = {
    3: "there is no permission to use its database",
    5: "another program has been writing to it for too long; try again",
    8: "there is no permission to write to its database",
    10: "the disk reports an error",
    11: "its database is damaged; headwater verify says what is left",
    13: "the disk is full; what was done before is kept",
    14: "its database cannot be opened",
    26: "its database is damaged: the file is no SQLite database",
}
"""Result codes of SQLite (sqlite.org/rescode.html)."""


class DatabaseTrouble(HeadwaterError):
    """The database of an investigation cannot be used."""


@contextmanager
def database_trouble_told(shown: str) -> Iterator[None]:
    """Turn what the disk or the file did into DatabaseTrouble; leave our own mistakes alone."""
    try:
        yield
    except (IntegrityError, ProgrammingError, DataError):
        raise
    except DatabaseError as error:
        raise DatabaseTrouble(
            f"the investigation in {shown} cannot be used: {reason_of(error)}"
        ) from error


def reason_of(error: DatabaseError) -> str:
    """Return what happened as a clause."""
    code = getattr(error.__cause__, "sqlite_errorcode", None)
    known = REASONS_BY_CODE.get(code & PRIMARY_CODE) if isinstance(code, int) else None
    return known or f"its database is damaged: {error}"
