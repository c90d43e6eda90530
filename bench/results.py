"""Keep the figures of each benchmark run, with its date and commit, in bench/results.md."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "bench" / "results.md"


def append_result(benchmark: str, lines: Sequence[str]) -> None:
    """Append a section with these lines of Markdown; earlier sections are never rewritten."""
    day = datetime.now(UTC).date().isoformat()
    with RESULTS.open("a", encoding="utf-8") as results:
        results.write(section(benchmark, lines, day=day, commit=commit_of(ROOT)))


def section(benchmark: str, lines: Sequence[str], *, day: str, commit: str) -> str:
    """Return one run's section."""
    return "\n".join(("", f"## {day} · {benchmark} · {commit}", "", *lines, ""))


def commit_of(folder: Path) -> str:
    """Return the short name of the commit checked out, marked if files differ from it."""
    command = ("git", "describe", "--always", "--exclude=*", "--dirty= with changes")
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "commit not known"
    return done.stdout.strip()
