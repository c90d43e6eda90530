"""A test that is skipped without a listed reason fails CI, and only CI."""

from pathlib import Path

import pytest

from tests.guards.conftest import run_in
from tests.guards.house import ROOT
from tests.guards.skips import allowed_in

SKIPPED = (
    "import pytest\n\n\ndef test_a():\n    pytest.skip('no browser')\n\n\ndef test_b(): pass\n"
)


def run_skipped(folder: Path, **environment: str) -> tuple[int, list[str]]:
    """Run a suite with one skipped test under this house's rule on skips."""
    (folder / "tests").mkdir(exist_ok=True)
    (folder / "tests" / "test_x.py").write_text(SKIPPED)
    rule = "import sys; sys.path.append(sys.argv.pop(1)); import pytest, tests.guards.skips as s; "
    rule += "sys.exit(pytest.main(sys.argv[1:], [s]))"
    arguments = ("-q", "--import-mode=importlib", f"--rootdir={folder}", "tests/test_x.py")
    done = run_in(folder, "-c", rule, str(ROOT), *arguments, **environment)
    return done.returncode, (done.stdout + done.stderr).rstrip().splitlines()


def test_an_unlisted_skip_fails_ci(tmp_path: Path):
    code, said = run_skipped(tmp_path, CI="true")

    assert code == 1
    assert "tests/test_x.py::test_a: Skipped: no browser" in said
    assert said[-1].startswith("1 passed, 1 skipped")


def test_a_skip_is_no_failure_elsewhere(tmp_path: Path):
    code, said = run_skipped(tmp_path)

    assert code == 0
    assert said[-1].startswith("1 passed, 1 skipped")


def test_a_listed_skip_is_no_failure(tmp_path: Path):
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/allowed_skips.txt").write_text("tests/test_x.py::test_a  # no browser\n")

    assert run_skipped(tmp_path, CI="true")[0] == 0


def test_checks_that_failed_before_are_named_above_the_closing_line(tmp_path: Path):
    _, said = run_skipped(tmp_path, HEADWATER_FAILED_CHECKS="mypy")

    assert "failed before the tests: mypy" in said[-2]


def test_a_listed_skip_needs_its_reason():
    with pytest.raises(pytest.UsageError, match="gives no reason"):
        allowed_in("tests/test_x.py::test_a\n")
