"""`headwater publish` writes what stands, and only if nothing waits to be traced."""

import json
from pathlib import Path

import pytest

from headwater import __version__
from tests.cli.conftest import Headwater


@pytest.fixture(autouse=True)
def _updated(headwater: Headwater, reports: Path) -> None:
    headwater("init")
    headwater("add", reports)
    headwater("update")


def test_the_report_is_written_and_its_gist_told(headwater: Headwater, tmp_path: Path):
    done = headwater("publish")

    assert done.code == 0
    assert done.out.startswith("written: headwater-report.html\n")
    assert len(done.out.splitlines()) == 4
    assert (
        "<!doctype html>"
        in (tmp_path / "headwater-report.html").read_text(encoding="utf-8")[:99].lower()
    )


def test_findings_are_written_to_a_file_or_to_standard_output(headwater: Headwater, tmp_path: Path):
    done = headwater("publish", "--json", "all.json")
    on_standard_output = headwater("publish", "--json", "-")

    assert done.out.startswith("written: all.json\n")
    assert not (tmp_path / "headwater-report.html").exists()
    assert on_standard_output.out == (tmp_path / "all.json").read_text(encoding="utf-8")
    assert json.loads(on_standard_output.out)["headwater"] == __version__


def test_what_is_not_traced_yet_is_not_passed_over_in_silence(headwater: Headwater, tmp_path: Path):
    (tmp_path / "late.txt").write_text("Nothing to add, the harbour said.")
    headwater("add", "late.txt")

    done = headwater("publish")

    assert done.code == 1
    assert done.complaints == [
        "headwater: the investigation holds what is not traced yet; run: headwater update"
    ]
    assert not (tmp_path / "headwater-report.html").exists()


def test_nothing_is_published_of_originals_that_were_altered(headwater: Headwater, tmp_path: Path):
    for file in (tmp_path / "originals").glob("*/*"):
        file.chmod(0o600)
        file.write_bytes(b"other words")

    done = headwater("publish")

    assert done.code == 1
    (complaint,) = done.complaints
    assert complaint.startswith("headwater: day 2/courier.txt is damaged: originals/")
    assert complaint.endswith("headwater verify names all that is damaged")
    assert not (tmp_path / "headwater-report.html").exists()


def test_an_empty_investigation_has_nothing_to_publish(headwater: Headwater, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    headwater("-C", "empty", "init")
    headwater("-C", "empty", "update")

    done = headwater("-C", "empty", "publish")

    assert done.code == 1
    assert "holds no report that was read" in done.err
