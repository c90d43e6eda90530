"""Tell how far long work is: a bar on a terminal, plain lines in a pipe."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from headwater.cli.terminal import note
from headwater.steps.progress import Progress

SECONDS_BETWEEN_LINES = 5.0

WORDS_BY_STEP = {
    "preserve": "preserving files",
    "read": "reading items",
    "extract": "finding statements",
    "extract within a report": "reading the characters of a long report",
    "trace": "tracing origins",
    "publish": "checking originals",
    "verify": "checking files and rows",
}


@contextmanager
def progress_told() -> Iterator[Progress]:
    """Give the block somebody to tell its progress, who prints it on standard error."""
    if not sys.stderr.isatty():
        yield PlainLines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks = {}

        def draw(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(WORDS_BY_STEP[step], total=total)
            bars.update(tasks[step], completed=done, total=total)

        yield draw


class PlainLines:
    """Prints the first and the last of each step, and between them a line every few seconds."""

    def __init__(self) -> None:
        self._told_at: dict[str, float] = {}

    def __call__(self, step: str, done: int, total: int) -> None:
        """Print how far `step` is, if it is time."""
        now = time.monotonic()
        told_at = self._told_at.get(step)
        if told_at is None or done == total or now - told_at >= SECONDS_BETWEEN_LINES:
            self._told_at[step] = now
            note(f"{WORDS_BY_STEP[step]}: {done} of {total}")
