"""Fail a test in which a stage reaches outside, or anything reaches for the network.

An audit hook sees each file, socket, program and database that Python opens. What counts is
the innermost frame of Headwater's own: if it is a stage's, the stage did it; if it is an
adapter's that the stage was given, the stage did not.
"""

from __future__ import annotations

import ipaddress
import os
import sys
import sysconfig
from collections.abc import Generator
from pathlib import Path
from types import FrameType

import pytest

from tests.guards.house import SOURCE, STAGES

OUTSIDE = ("open", "os.", "socket.", "subprocess.", "sqlite3.", "urllib.", "shutil.", "tempfile.")
CODE = tuple(
    f"{Path(folder)}{os.sep}"
    for folder in (SOURCE, *(sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")))
)
"""Folders of code: what lies there, such as a template, is part of the program."""
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT

reaches: list[str] = []
"""What the running test has reached for and should not have."""


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo"} and not _stays_here(event, arguments):
        reaches.append(f"a test reached for the network: {event} {arguments!r}")
        raise PermissionError(reaches[-1])
    if not event.startswith(OUTSIDE) or (event == "open" and _reads_code(*arguments)):
        return
    stage = _stage_at_work(sys._getframe(1))
    if stage is not None:
        reaches.append(f"{stage} reached outside: {event} {arguments!r}")


def _stays_here(event: str, arguments: tuple[object, ...]) -> bool:
    address = arguments[1] if event == "socket.connect" else arguments[0]
    host = address[0] if isinstance(address, tuple) else address
    if event == "socket.connect" and not isinstance(address, tuple):
        return True  # a Unix socket, by its path
    if host in {None, "", "localhost", b"localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _reads_code(path: object, mode: object = None, flags: object = 0, *_: object) -> bool:
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    writes = int(flags) & WRITING if isinstance(flags, int) else 0
    if isinstance(mode, str):
        writes = int(bool(set(mode) & set("wax+")))
    return not writes and os.path.abspath(os.fsdecode(path)).startswith(CODE)  # noqa: PTH100 - Path here would be audited in turn


def _stage_at_work(frame: FrameType | None) -> str | None:
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith("<frozen importlib"):
            return None  # Python finding a module, whoever imports it
        if name.startswith(CODE[0]):
            package = Path(name).relative_to(SOURCE).parts[0]
            return f"{name}:{frame.f_lineno}" if package in STAGES else None
        frame = frame.f_back
    return None


sys.addaudithook(_hear)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Start each test with a clean sheet."""
    reaches.clear()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, None, None]:
    """Fail the test if anything was recorded; code under test may have caught the error."""
    yield
    if reaches:
        pytest.fail("\n".join(reaches), pytrace=False)
