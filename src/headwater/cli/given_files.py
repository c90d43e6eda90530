"""Find the files that the user gives, and what their index says of each."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from headwater.cli.places import place_of
from headwater.cli.refusals import Refusal
from headwater.evidence.encoding import unicode_encoding_of
from headwater.evidence.metadata import Metadata, MetadataError, metadata_by_file
from headwater.investigation.marker import OWN_NAMES, is_investigation

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file to be preserved."""

    file: Path
    """Absolute, without links."""
    path: str
    """The item's path: relative to the folder given, with `/`; a file's name if a file is."""
    metadata: Metadata | None
    """None if no index names the file."""


@dataclass(frozen=True, slots=True)
class ClosedFolder:
    """A folder that cannot be looked into."""

    path: str
    """As an item's would be; the folder's name if it is the very one given."""
    error: OSError


@dataclass(frozen=True, slots=True)
class Given:
    """What the user's paths come to."""

    files: tuple[GivenFile, ...]
    """In order of path."""
    links: tuple[Path, ...]
    """Links inside the folders: they are not followed."""
    closed: tuple[ClosedFolder, ...]


def files_given(paths: tuple[Path, ...], index: Path | None) -> Given:
    """Return the files that `paths` name, with what `index` says of them.

    Folders are searched through. Passed over are hidden files, links, what an investigation
    keeps for itself, and the index. An index that describes any other file is refused: it was
    meant for other reports, or one is missing.
    """
    metadata = _metadata_by_place(index) if index else {}
    search = _Search()
    for path in paths:
        search.look_at(path)
    own = place_of(index) if index else None
    files = {
        key: GivenFile(place, shown, metadata.get(place))
        for key in search.found
        for shown, place in [key]
        if place != own
    }
    unknown = sorted(set(metadata) - {file.file for file in files.values()})
    if unknown:
        more = f" and {len(unknown) - 1} more" if len(unknown) > 1 else ""
        raise Refusal(f"{index} describes {unknown[0]}{more}, not among the files given")
    if not files and not search.closed:
        raise Refusal(f"there are no files to read in {', '.join(map(str, paths))}")
    return Given(
        tuple(files[key] for key in sorted(files)), tuple(search.links), tuple(search.closed)
    )


def _metadata_by_place(index: Path) -> dict[Path, Metadata]:
    content = index.read_bytes()
    encoding = unicode_encoding_of(content) or "utf-8"
    try:
        # An encoding that is merely guessed could misspell a publisher.
        rows = metadata_by_file(content.decode(encoding))
    except UnicodeDecodeError as error:
        raise Refusal(f"{index} is not in Unicode: byte {error.start + 1} is no text") from None
    except MetadataError as error:
        raise Refusal(f"{index}: {error}") from None
    return {place_of(index.parent / file): metadata for file, metadata in rows.items()}


class _Search:
    """A search through files and folders."""

    def __init__(self) -> None:
        self.found: set[tuple[str, Path]] = set()
        self.links: list[Path] = []
        self.closed: list[ClosedFolder] = []

    def look_at(self, path: Path) -> None:
        """Find what `path`, which the user gave, stands for."""
        if path.is_dir():
            self._look_below(place_of(path))
        elif path.is_file():
            self.found.add((_shown(path.name), place_of(path)))
        elif path.exists():
            raise Refusal(f"{path} is neither a file nor a folder")
        elif _ADDRESS.match(str(path)):
            raise Refusal(f"{path} is an address: save the page and give the file instead")
        else:
            raise Refusal(f"there is no file or folder {path}")

    def _look_below(self, top: Path) -> None:
        def keep(error: OSError) -> None:
            folder = Path(os.fsdecode(error.filename))
            path = folder.relative_to(top).as_posix() if folder != top else top.name
            self.closed.append(ClosedFolder(_shown(path), error))

        for folder, folder_names, file_names in os.walk(top, onerror=keep):
            here = Path(folder)
            own = OWN_NAMES if is_investigation(here) else ()
            for names in (folder_names, file_names):
                names[:] = sorted(n for n in names if not n.startswith(".") and n not in own)
            entries = [here / name for name in (*folder_names, *file_names)]
            self.links += [entry for entry in entries if entry.is_symlink()]
            # What is no regular file, such as a pipe, would be waited on for ever.
            self.found |= {
                (_shown(file.relative_to(top).as_posix()), file)
                for file in entries
                if not file.is_symlink() and file.is_file()
            }


def _shown(path: str) -> str:
    """Return `path` in Unicode: bytes that are none, which old archives hold, as escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
