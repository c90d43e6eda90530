"""Run the program over the sample once, and read what it says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sample.outcome import Outcome

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="session")
def page_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the program is asked to write its report for readers."""
    return tmp_path_factory.mktemp("sample") / "report.html"


@pytest.fixture(scope="session")
def outcome(page_path: Path) -> Outcome:
    """What `headwater analyse` finds in the sample."""
    headwater = Path(sys.executable).with_name("headwater")
    reports, index = EXAMPLES / "reports", EXAMPLES / "index.csv"
    done = subprocess.run(
        [headwater, "analyse", reports, "--metadata", index, "-o", page_path, "--json", "-"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return Outcome(json.loads(done.stdout))
