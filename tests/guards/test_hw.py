"""`./hw` sets up once, again where something changed, and says what it cannot do."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.guards.house import ROOT

INSTALLING = "Setting up, once"


def hw(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a folder's `hw`; outside a virtual environment, as its users do."""
    python = Path(sys.base_prefix) / "bin" / "python3"
    command = [str(python), str(folder / "hw"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a house that requires nothing, so that setting it up needs no network."""
    shutil.copy(ROOT / "hw", tmp_path)
    (tmp_path / "requirements").mkdir()
    for kind in ("app", "dev", "bench", "train"):
        (tmp_path / "requirements" / f"{kind}.txt").touch()
    package = tmp_path / "src" / "headwater" / "cli"
    package.mkdir(parents=True)
    (package / "main.py").write_text("def main():\n    print('headwater runs')\n")
    return tmp_path


def test_it_sets_up_once(folder: Path):
    first, second = hw(folder, "bench"), hw(folder, "bench")

    assert (first.returncode, second.returncode) == (0, 0), first.stderr
    assert INSTALLING in first.stderr
    assert second.stderr == ""


def test_headwater_runs_in_what_it_set_up(folder: Path):
    hw(folder, "bench")

    command = [str(folder / ".venv" / "bin" / "headwater")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.stdout == "headwater runs\n"


def test_it_sets_up_again_where_requirements_changed(folder: Path):
    hw(folder, "bench")
    (folder / "requirements" / "bench.txt").write_text("# changed\n")

    assert INSTALLING in hw(folder, "bench").stderr


def test_an_interrupted_installation_starts_over(folder: Path):
    hw(folder, "bench")
    half_installed = folder / ".venv" / "half-installed"
    half_installed.touch()
    (folder / ".venv" / "headwater-unfinished").touch()

    assert INSTALLING in hw(folder, "bench").stderr
    assert not half_installed.exists()


def test_it_sets_up_again_where_the_folder_moved(folder: Path):
    hw(folder, "bench")
    moved = folder.rename(folder.with_name("moved"))

    assert INSTALLING in hw(moved, "bench").stderr
    assert hw(moved, "bench").stderr == ""


def test_an_unknown_task_is_misuse_and_the_tasks_are_named():
    done = hw(ROOT, "swim")

    assert done.returncode == 2
    for task in ("demo", "test", "lint", "lock", "bench"):
        assert task in done.stderr


def test_an_unknown_benchmark_is_refused_before_anything_is_installed(folder: Path):
    done = hw(folder, "bench", "swim")

    assert (done.returncode, done.stderr) == (
        1,
        "hw: there is no benchmark 'swim'; there are none\n",
    )
    assert not (folder / ".venv").exists()
