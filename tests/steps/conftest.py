"""An investigation that is open, and a run whose clock stands still."""

from collections.abc import Iterator

import pytest

from headwater.investigation.opening import Investigation, open_in_memory
from headwater.steps.run import Run
from tests.investigation import values


@pytest.fixture
def investigation() -> Iterator[Investigation]:
    """A new investigation in memory."""
    with open_in_memory() as opened:
        yield opened


@pytest.fixture
def run() -> Run:
    """A run by a clerk, at one moment."""
    return Run("a clerk", lambda: values.AT)
