"""Kill a process that preserves items at each of its calls to the system, and look what is left.

A random kill hardly ever hits the moment between two calls that matters; this hits each one.
Prints one JSON object: what was acknowledged and is lost, what is damaged, and what an
interrupted run left that a second run did not put right.
"""

import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from headwater.investigation import items
from headwater.investigation.opening import create_investigation, open_investigation
from headwater.investigation.vault import FolderVault
from headwater.steps.preserve import preserve
from headwater.steps.progress import untold
from headwater.steps.run import Run
from headwater.steps.verify import verify
from headwater.terms.digest import sha256_hex

RUN = Run("sweep", lambda: datetime(2026, 5, 4, tzinfo=UTC))
CONTENTS = [b"first report " * 2000, b"second report " * 2000]
CALLS = ("open", "write", "fsync", "mkdir", "replace", "rename", "unlink", "close")
KILLED = 9


def count_down(calls_left: int) -> None:
    """End this process, as a kill does, when it makes its call number `calls_left`."""
    left = calls_left

    def counted(call: Callable[..., object]) -> Callable[..., object]:
        def counting(*arguments: object, **named: object) -> object:
            nonlocal left
            left -= 1
            if left == 0:
                os._exit(KILLED)
            return call(*arguments, **named)

        return counting

    for name in CALLS:
        setattr(os, name, counted(getattr(os, name)))


def write_in_place(self: FolderVault, content: bytes) -> str:
    """Keep `content` as a careless program would: the control that the sweep must catch."""
    digest = sha256_hex(content)
    file = self._file(digest)
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT, 0o600)
    for start in range(0, len(content), 4096):
        os.write(descriptor, content[start : start + 4096])
    os.close(descriptor)
    return digest


def preserve_all(folder: Path, acknowledgements: Path) -> None:
    """Preserve each content, and note it once that is acknowledged."""
    note = os.open(acknowledgements, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with open_investigation(folder) as investigation:
        for number, content in enumerate(CONTENTS):
            item = preserve(investigation, content, f"{number}.txt", None, RUN).item
            _write(note, f"{item.id}\n".encode())


_write = os.write


def killed_at(calls: int, folder: Path, acknowledgements: Path) -> bool:
    """Run in a child that is killed at one call; return False if it ended before."""
    child = os.fork()
    if child == 0:
        count_down(calls)
        preserve_all(folder, acknowledgements)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == KILLED


def sweep(top: Path) -> dict[str, object]:
    """Kill at every call in turn, each time in a new investigation."""
    lost, damaged, unfinished, point = [], [], [], 0
    was_killed = True
    while was_killed:
        point += 1
        folder, acknowledgements = top / str(point), top / f"{point}.txt"
        create_investigation(folder)
        acknowledgements.touch()
        was_killed = killed_at(point, folder, acknowledgements)
        acknowledged = set(acknowledgements.read_text().split())
        with open_investigation(folder) as investigation:
            if acknowledged - {item.id for item in items.items()}:
                lost.append(point)
            found = verify(investigation, untold)
            torn = [
                digest
                for digest in investigation.originals.digests()
                if sha256_hex((folder / "originals" / digest[:2] / digest[2:]).read_bytes())
                != digest
            ]
            if found.damage or torn:
                damaged.append(point)
                continue
            for number, content in enumerate(CONTENTS):
                preserve(investigation, content, f"{number}.txt", None, RUN)
            again = verify(investigation, untold)
            complete = len(items.items()) == len(CONTENTS)
            if again.damage or again.strays or not complete:
                unfinished.append(point)
        incoming = folder / "originals" / ".incoming"
        if incoming.is_dir() and any(incoming.iterdir()):
            unfinished.append(point)
    return {"kill points": point, "lost": lost, "damaged": damaged, "unfinished": unfinished}


if __name__ == "__main__":
    if "in place" in sys.argv:
        FolderVault.keep = write_in_place  # type: ignore[method-assign]
    print(json.dumps(sweep(Path(sys.argv[1]))))
