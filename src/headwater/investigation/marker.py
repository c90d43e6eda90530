"""The small file that makes a folder an investigation and names the format it is kept in."""

from __future__ import annotations

from pathlib import Path

import msgspec

from headwater.investigation.durable import write_durably
from headwater.terms.errors import HeadwaterError

MARKER = "headwater.json"
DATABASE = "headwater.sqlite3"
ORIGINALS = "originals"
TEXTS = "texts"

OWN_NAMES = (MARKER, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", ORIGINALS, TEXTS)
"""What an investigation keeps in its folder."""

FORMAT = 1
"""Rises with every migration, so that an older program refuses what it cannot know."""


class NotAnInvestigation(HeadwaterError):
    """Neither the folder nor one above it is an investigation."""


class DamagedMarker(HeadwaterError):
    """The file that names the format cannot be read."""


class NewerInvestigation(HeadwaterError):
    """A newer program has written the investigation."""


class Marker(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    """What the marker file says."""

    format: int


def find_investigation(start: Path) -> Path:
    """Return `start` or the nearest folder above it that is an investigation, as git does."""
    start = start.absolute()
    for folder in (start, *start.parents):
        if (folder / MARKER).is_file():
            return folder
    raise NotAnInvestigation(
        f"{start} is not in an investigation: neither it nor a folder above it has {MARKER}; "
        "make one with: headwater init"
    )


def is_investigation(folder: Path) -> bool:
    """Return True if `folder` itself is an investigation."""
    return (folder / MARKER).is_file()


def write_marker(folder: Path) -> None:
    """Make `folder` an investigation of the present format."""
    content = msgspec.json.encode(Marker(FORMAT)) + b"\n"
    write_durably(folder / MARKER, content, mode=0o600)


def read_marker(folder: Path) -> Marker:
    """Return what the marker of `folder` says, or raise if this program cannot use the folder."""
    file = folder / MARKER
    try:
        marker = msgspec.json.decode(file.read_bytes(), type=Marker)
    except msgspec.DecodeError as error:
        raise DamagedMarker(
            f'{file} is damaged: expected {{"format": {FORMAT}}} or lower, found: {error}'
        ) from None
    if marker.format > FORMAT:
        raise NewerInvestigation(
            f"{folder} was made by a newer headwater: it has format {marker.format}, "
            f"and this program knows formats up to {FORMAT}"
        )
    return marker
