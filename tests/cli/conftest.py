"""Run the command line, in this process where that is enough and in its own where it matters."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

import pytest

from headwater.cli.main import main


@dataclass(frozen=True, slots=True)
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        """The lines on standard error that say what is wrong."""
        return [line for line in self.err.splitlines() if line.startswith("headwater: ")]


Headwater = Callable[..., Done]


@pytest.fixture
def headwater(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Headwater:
    """Runs a command in this process, in `tmp_path` if not told otherwise."""

    def run(*arguments: str | Path, cwd: Path = tmp_path) -> Done:
        capsys.readouterr()
        with chdir(cwd), pytest.raises(SystemExit) as end:
            main([str(argument) for argument in arguments], prog_name="headwater")
        out, err = capsys.readouterr()
        return Done(int(end.value.code or 0), out, err)

    return run


Process = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def process(tmp_path: Path) -> Process:
    """Starts a command in a process of its own, with pipes, in `tmp_path` if not told otherwise."""

    def start(*arguments: str | Path, cwd: Path = tmp_path, **given: object) -> object:
        standard: dict[str, object] = {
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            "env": {**os.environ, "PYTHONWARNINGS": "error"},
        }
        return subprocess.Popen(
            [sys.executable, "-m", "headwater", *map(str, arguments)],
            cwd=cwd,
            text=True,
            **{**standard, **given},  # type: ignore[call-overload]
        )

    return start  # type: ignore[return-value]


def end_of(started: subprocess.Popen[str]) -> Done:
    """Wait for a process and return what it came to."""
    out, err = started.communicate(timeout=120)
    return Done(started.returncode, out, err)


REPORTS = {
    "northline.txt": (
        "Tindwe has forced at least 14 porters to join its army, an official told Northline.\n\n"
        "The ministry of Tindwe denied that it had forced porters to join its army.\n"
    ),
    "day 2/courier.txt": (
        "Tindwe forced porters to join its army, the Port Sable Courier reported, "
        "citing Northline.\n"
    ),
    "day 2/harbour.md": "# Harbour\n\n“We waited for nine days,” said Ama Sarkodee, a porter.\n",
}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A folder with three short invented reports."""
    for name, text in REPORTS.items():
        file = tmp_path / "reports" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path / "reports"
