"""Keep bytes under their digest, in a folder or in memory; nothing kept is ever altered."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from headwater.investigation.durable import new_name, sync_file, sync_folder, write_durably
from headwater.terms.digest import sha256_hex
from headwater.terms.errors import HeadwaterError

READ_ONLY = 0o444
INCOMING = ".incoming"


class DamagedFile(HeadwaterError):
    """A preserved file is gone or no longer holds the bytes that its name promises."""


class Vault(Protocol):
    """Where bytes are kept under their SHA-256 digest."""

    def keep(self, content: bytes) -> str:
        """Keep `content` for good and return its digest."""

    def fetch(self, digest: str) -> bytes:
        """Return the bytes of `digest`, or raise DamagedFile."""

    def digests(self) -> Iterator[str]:
        """Yield the digest of everything kept, in order."""

    def strays(self) -> Iterator[str]:
        """Yield the names of files that do not belong here, in order."""


class MemoryVault:
    """A vault that is gone when the program ends."""

    def __init__(self) -> None:
        self._content_by_digest: dict[str, bytes] = {}

    def keep(self, content: bytes) -> str:
        """Keep `content` and return its digest."""
        digest = sha256_hex(content)
        self._content_by_digest[digest] = content
        return digest

    def fetch(self, digest: str) -> bytes:
        """Return the bytes of `digest`, or raise DamagedFile."""
        if digest not in self._content_by_digest:
            raise DamagedFile(f"nothing is kept under {digest}")
        return self._content_by_digest[digest]

    def digests(self) -> Iterator[str]:
        """Yield the digest of everything kept, in order."""
        yield from sorted(self._content_by_digest)

    def strays(self) -> Iterator[str]:
        """Yield nothing: no other program reaches this memory."""
        yield from ()


class FolderVault:
    """A vault in a folder: the bytes of digest `abcdef…` are the file `ab/cdef…`, read-only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes) -> str:
        """Keep `content`, and return its digest once a power cut cannot undo it."""
        digest = sha256_hex(content)
        file = self._file(digest)
        if file.exists():
            # A writer that was killed may have left it named but not yet safe on the disk.
            self.fetch(digest)
            sync_file(file)
            sync_folder(file.parent)
            return digest
        incoming = self._folder / INCOMING
        for folder in (incoming, file.parent):
            if not folder.exists():
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                sync_folder(folder.parent)
        write_durably(file, content, mode=READ_ONLY, temporary=incoming / new_name())
        return digest

    def fetch(self, digest: str) -> bytes:
        """Return the bytes of `digest`; raise DamagedFile if they are gone or altered."""
        file = self._file(digest)
        try:
            content = file.read_bytes()
        except FileNotFoundError:
            raise DamagedFile(f"{self._shown(file)} is missing") from None
        except IsADirectoryError:
            raise DamagedFile(f"{self._shown(file)} is a folder, not a file") from None
        found = sha256_hex(content)
        if found != digest:
            raise DamagedFile(f"{self._shown(file)} was altered: its digest is now {found[:12]}…")
        return content

    def digests(self) -> Iterator[str]:
        """Yield the digest of every file whose name is one, in order."""
        for file in self._files():
            if file == self._file(file.parent.name + file.name):
                yield file.parent.name + file.name

    def strays(self) -> Iterator[str]:
        """Yield the names of files that do not belong here, in order."""
        for file in self._files():
            if file != self._file(file.parent.name + file.name):
                yield self._shown(file)

    def remove_unfinished(self) -> None:
        """Remove what processes that run no more left half written; call it before writing."""
        incoming = self._folder / INCOMING
        for file in sorted(incoming.iterdir()) if incoming.is_dir() else ():
            process_id = file.name.partition("-")[0]
            if process_id.isdigit() and not _is_running(int(process_id)):
                file.unlink(missing_ok=True)

    def _file(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest[2:]

    def _files(self) -> list[Path]:
        files = (file for file in self._folder.rglob("*") if not file.is_dir())
        return sorted(file for file in files if file.parent.name != INCOMING)

    def _shown(self, file: Path) -> str:
        return file.relative_to(self._folder.parent).as_posix()


def _is_running(process_id: int) -> bool:
    """Return True if another process has this number; an earlier one may have had our own."""
    if process_id == os.getpid():
        return False
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
