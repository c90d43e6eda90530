"""A copy of the house in which a test may break a rule."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.guards.house import ROOT, SOURCE

AMBIENT = {"CI", "HEADWATER_FAILED_CHECKS"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a folder with pyproject.toml and src/headwater, without the model's weights."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    left_out = shutil.ignore_patterns("__pycache__", "weights")
    shutil.copytree(SOURCE, tmp_path / "src" / "headwater", ignore=left_out)
    return tmp_path


def run_in(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run this Python in a folder's own house, knowing of no CI but what it is told."""
    inherited = {name: value for name, value in os.environ.items() if name not in AMBIENT}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command,
        cwd=folder,
        env=inherited | {"PYTHONPATH": str(folder / "src")} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def beside_python(command: str) -> str:
    """Return the path of a console script; the PATH may know another of its name, or none."""
    return str(Path(sys.executable).with_name(command))
