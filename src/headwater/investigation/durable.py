"""Write files so that they are there whole, and for good, or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def write_durably(
    target: Path, content: bytes, *, mode: int, temporary: Path | None = None
) -> None:
    """Write `content` to `target` so that, once this returns, a power cut cannot undo it.

    It goes by way of `temporary`, by default a file beside `target`; it must lie on the same
    disk. Whatever goes wrong, `target` is left as it was and the temporary file is removed. A
    failed fsync is never tried again: the kernel may have dropped what it could not write.
    """
    temporary = temporary or beside(target)
    with _errors_naming(target):
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(target.parent)


def write_through(device: Path, content: bytes) -> None:
    """Write `content` to a device or a pipe, which stays what it is."""
    with _errors_naming(device), os.fdopen(os.open(device, os.O_WRONLY), "wb") as file:
        file.write(content)


@contextmanager
def _errors_naming(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        # The user knows the target; an error of an open file names none at all.
        error.filename, error.filename2 = str(target), None
        raise


def beside(target: Path) -> Path:
    """Return a name next to `target` that no other running process uses."""
    return target.with_name(f".{target.name[:100]}.{new_name()}.part")


def new_name() -> str:
    """Return a name that begins with this process's number and is never the same twice.

    The number alone would not do: in a container, each run may have the same one.
    """
    return f"{os.getpid()}-{secrets.token_hex(8)}"


def sync_file(file: Path) -> None:
    """Make the content of `file` last through a power cut."""
    _sync(file)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` last through a power cut."""
    _sync(folder)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
