"""Make an investigation, open it, and close it again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from headwater.investigation import marker
from headwater.investigation.orm import connections
from headwater.investigation.trouble import database_trouble_told
from headwater.investigation.vault import FolderVault, MemoryVault, Vault
from headwater.terms.errors import HeadwaterError

ALIAS = "default"


class AlreadyAnInvestigation(HeadwaterError):
    """The folder is an investigation, so it cannot be made one."""


class LostDatabase(HeadwaterError):
    """An investigation's database is gone."""


class NameInUse(HeadwaterError):
    """The folder holds something of the user's under a name that an investigation needs."""


@dataclass(frozen=True, slots=True)
class Investigation:
    """An open investigation: its rows are in the database connected now, its bytes here."""

    folder: Path | None
    """None if it is kept in memory alone."""
    originals: Vault
    texts: Vault


def create_investigation(folder: Path) -> None:
    """Make `folder` an investigation; the folder may exist and hold other files.

    The marker comes last: a folder left half made is no investigation, and making it
    again finishes it.
    """
    folder = folder.absolute()
    if marker.is_investigation(folder):
        raise AlreadyAnInvestigation(f"{folder} is an investigation already")
    database = folder / marker.DATABASE
    if not database.exists():
        _refuse_names_in_use(folder)
    with _removed_on_failure(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in (marker.ORIGINALS, marker.TEXTS):
            (folder / name).mkdir(mode=0o700, exist_ok=True)
        # SQLite would let everyone on the machine read what it creates.
        os.close(os.open(database, os.O_RDWR | os.O_CREAT, 0o600))
        with _connected(str(database), shown=str(folder)):
            _migrate()
        marker.write_marker(folder)


@contextmanager
def open_investigation(folder: Path) -> Iterator[Investigation]:
    """Open the investigation that `folder` is, and close it at the end of the block.

    Errors of the database inside the block become one sentence for the user. One
    investigation at a time: the database connection belongs to the thread.
    """
    folder = folder.absolute()
    if not marker.is_investigation(folder):
        raise marker.NotAnInvestigation(
            f"{folder} is not an investigation: {marker.MARKER} is missing"
        )
    known = marker.read_marker(folder)
    originals = FolderVault(folder / marker.ORIGINALS)
    texts = FolderVault(folder / marker.TEXTS)
    for vault in (originals, texts):
        vault.remove_unfinished()
    database = folder / marker.DATABASE
    try:
        # SQLite would create an empty one, as though nothing had ever been kept, and does not
        # tell a lack of permission from other trouble.
        os.close(os.open(database, os.O_RDWR))
    except FileNotFoundError:
        raise LostDatabase(f"{folder} is damaged: {marker.DATABASE} is missing") from None
    with _connected(str(database), shown=str(folder)):
        if known.format < marker.FORMAT:
            _migrate()
            marker.write_marker(folder)
        yield Investigation(folder, originals, texts)


@contextmanager
def open_in_memory() -> Iterator[Investigation]:
    """Open a new investigation that leaves nothing on the disk and is gone after the block."""
    with _connected(":memory:", shown="memory"):
        _migrate()
        yield Investigation(None, MemoryVault(), MemoryVault())


@contextmanager
def _connected(name: str, *, shown: str) -> Iterator[None]:
    if connections[ALIAS].connection is not None:
        raise RuntimeError("an investigation is open in this thread already")
    del connections[ALIAS]
    connections.settings[ALIAS]["NAME"] = name
    try:
        with database_trouble_told(shown):
            connections[ALIAS].ensure_connection()
            yield
    finally:
        connections[ALIAS].close()


def _migrate() -> None:
    # Opening an investigation of the present format must not wait for what makes and alters them.
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", interactive=False, verbosity=0, skip_checks=True)


def _refuse_names_in_use(folder: Path) -> None:
    for name in marker.OWN_NAMES:
        path = folder / name
        if path.exists() and not (path.is_dir() and not any(path.iterdir())):
            raise NameInUse(
                f"{folder} cannot become an investigation: it holds {name} already, "
                "a name that an investigation keeps for itself"
            )


@contextmanager
def _removed_on_failure(folder: Path) -> Iterator[None]:
    """Remove what the block makes in `folder`, and the folder itself, if the block fails."""
    made = [
        path
        for path in (folder, *(folder / name for name in marker.OWN_NAMES))
        if not path.exists()
    ]
    try:
        yield
    except BaseException:
        for path in reversed(made):
            if path.is_dir():
                # Somebody else may have put a file there meanwhile.
                with suppress(OSError):
                    path.rmdir()
            else:
                path.unlink(missing_ok=True)
        raise
