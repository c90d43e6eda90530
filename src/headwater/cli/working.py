"""What commands that work on an investigation share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from headwater.adapters.clock import now
from headwater.adapters.quiet import quieten_libraries
from headwater.cli.telling import progress_told
from headwater.investigation.marker import find_investigation
from headwater.investigation.opening import Investigation, open_investigation
from headwater.steps.run import Run

ACTOR = "command line"
"""Stands in the log of events until people have accounts."""


def investigation_here() -> AbstractContextManager[Investigation]:
    """Open the investigation in the current folder, or in the nearest one above it."""
    return open_investigation(find_investigation(Path.cwd()))


@contextmanager
def run_told() -> Iterator[Run]:
    """Give the block a run of steps whose progress is told on standard error."""
    quieten_libraries()
    with progress_told() as progress:
        yield Run(ACTOR, now, progress)
