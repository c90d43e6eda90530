"""All rows of an investigation, to compare what two runs left."""

import sqlite3
from pathlib import Path

CLOCKS = ("at", "preserved_at", "read_at")
"""Columns that tell when something was done."""


def rows_of(folder: Path, *, with_times: bool = True) -> dict[str, list[tuple[object, ...]]]:
    """Return each table's rows in order; without times, two runs at other times can be compared."""
    database = sqlite3.connect(folder / "headwater.sqlite3")
    tables = [
        name
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'investigation_%'"
        )
    ]
    found = {}
    for table in sorted(tables):
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        kept = [name for name in columns if with_times or name not in CLOCKS]
        listed = ", ".join(f'"{name}"' for name in kept)
        query = f"SELECT {listed} FROM {table} ORDER BY 1"  # noqa: S608 -- names of our own
        found[table] = database.execute(query).fetchall()
    database.close()
    return found


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the content of each preserved file, by its path."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for vault in ("originals", "texts")
        for file in (folder / vault).rglob("*")
        if file.is_file()
    }
