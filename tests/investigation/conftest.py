"""An investigation on the disk, and one in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater.investigation.opening import (
    Investigation,
    create_investigation,
    open_in_memory,
    open_investigation,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a new investigation, which is not open."""
    create_investigation(tmp_path / "tindwe")
    return tmp_path / "tindwe"


@pytest.fixture(params=["on the disk", "in memory"])
def investigation(request: pytest.FixtureRequest) -> Iterator[Investigation]:
    """A new investigation, open."""
    if request.param == "in memory":
        with open_in_memory() as opened:
            yield opened
    else:
        with open_investigation(request.getfixturevalue("folder")) as opened:
            yield opened
