"""`headwater update` does what is due, and can be killed at any moment."""

import os
import signal
from pathlib import Path

import pytest

from tests.cli.conftest import Headwater, Process, end_of
from tests.cli.rows import files_of, rows_of


@pytest.fixture(autouse=True)
def _added(headwater: Headwater, reports: Path) -> None:
    headwater("init")
    headwater("add", reports)


def test_what_the_investigation_now_holds_is_told(headwater: Headwater):
    done = headwater("update")

    assert done.code == 0
    assert done.out.startswith("3 reports, 0 items not read, ")
    assert done.out.endswith("; next: headwater publish\n")


def test_updating_again_changes_no_row(headwater: Headwater, tmp_path: Path):
    headwater("update")
    before = rows_of(tmp_path)

    done = headwater("update")

    assert done.code == 0
    assert done.out.startswith("nothing is new\n")
    assert rows_of(tmp_path) == before


def test_what_cannot_be_read_is_named_once(headwater: Headwater, reports: Path):
    (reports / "torn.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    headwater("add", reports)

    done = headwater("update")

    assert done.code == 1
    assert done.complaints == [
        "headwater: torn.pdf was not read: the PDF is cut off: its end is missing"
    ]
    assert "1 item not read" in done.out
    assert headwater("update").code == 0


def kill_after_lines(process: Process, lines: int, *arguments: str | Path) -> None:
    """Start a command, and kill it once it has told its progress in so many lines."""
    started = process(*arguments)
    assert started.stderr is not None
    for _ in range(lines):
        started.stderr.readline()
    os.kill(started.pid, signal.SIGKILL)
    started.communicate()


def test_killed_commands_run_again_leave_what_uninterrupted_ones_do(
    process: Process, headwater: Headwater, reports: Path, tmp_path: Path
):
    (tmp_path / "killed").mkdir()
    headwater("-C", "killed", "init")
    kill_after_lines(process, 1, "-C", "killed", "add", reports)
    headwater("-C", "killed", "add", reports)
    for beginning_of_a_step in (1, 3, 5):
        kill_after_lines(process, beginning_of_a_step, "-C", "killed", "update")
    headwater("-C", "killed", "update")

    headwater("update")

    killed = tmp_path / "killed"
    tables = [name for name in rows_of(tmp_path) if "event" not in name]
    for table in tables:
        assert sorted(without_number(row) for row in rows_of(killed, with_times=False)[table]) == (
            sorted(without_number(row) for row in rows_of(tmp_path, with_times=False)[table])
        )
    assert files_of(killed) == files_of(tmp_path)
    assert headwater("-C", "killed", "verify").code == 0
    assert headwater("-C", "killed", "update").out.startswith("nothing is new\n")


def without_number(row: tuple[object, ...]) -> tuple[str, ...]:
    """Return a row without the number that it has for coming later than others."""
    return tuple(str(cell) for cell in row if not isinstance(cell, int) or isinstance(cell, bool))


def test_ctrl_c_ends_with_one_line_and_nothing_lost(
    process: Process, headwater: Headwater, tmp_path: Path
):
    started = process("update")
    assert started.stderr is not None
    started.stderr.readline()
    os.kill(started.pid, signal.SIGINT)

    done = end_of(started)

    assert done.code == 130
    assert done.complaints == ["headwater: interrupted; what was done before is kept"]
    assert "Traceback" not in done.err
    assert headwater("update").code == 0
    assert headwater("verify").code == 0
    assert rows_of(tmp_path)["investigation_tracerow"]
