"""`headwater add` preserves what it is given, and says what came of it."""

import os
import shutil
from pathlib import Path

import pytest

from headwater.investigation import items
from headwater.investigation.opening import open_investigation
from tests.cli.conftest import REPORTS, Headwater, Process, end_of
from tests.cli.rows import files_of, rows_of

HEADER = "file,url,publisher,published,language,title\n"


@pytest.fixture(autouse=True)
def _investigation(headwater: Headwater) -> None:
    headwater("init")


def kept_in(folder: Path) -> dict[str, str | None]:
    """Return the publisher that stands for each item, by the item's path."""
    with open_investigation(folder):
        known = items.metadata_by_item()
        return {
            item.path: known[item.id].publisher if item.id in known else None
            for item in items.items()
        }


def test_files_are_preserved_byte_for_byte(headwater: Headwater, reports: Path, tmp_path: Path):
    done = headwater("add", reports)

    assert done.code == 0
    assert done.out == "3 new, 0 known; next: headwater update\n"
    assert set(kept_in(tmp_path)) == set(REPORTS)
    assert set(files_of(tmp_path).values()) == {text.encode() for text in REPORTS.values()}


def test_adding_again_changes_no_row(headwater: Headwater, reports: Path, tmp_path: Path):
    headwater("add", reports)
    before = rows_of(tmp_path)

    done = headwater("add", reports)

    assert done.out == "0 new, 3 known; next: headwater update\n"
    assert rows_of(tmp_path) == before


def test_an_index_added_later_describes_what_is_known(
    headwater: Headwater, reports: Path, tmp_path: Path
):
    headwater("add", reports)
    (tmp_path / "index.csv").write_text(HEADER + "reports/northline.txt,,Northline,,,\n")

    done = headwater("add", "reports", "--metadata", "index.csv")

    assert done.out == "0 new, 2 known, 1 described anew; next: headwater update\n"
    assert kept_in(tmp_path)["northline.txt"] == "Northline"


def test_an_index_with_a_mistake_preserves_nothing(
    headwater: Headwater, reports: Path, tmp_path: Path
):
    (tmp_path / "index.csv").write_text("file,publihser\nreports/northline.txt,Northline\n")

    done = headwater("add", reports, "--metadata", "index.csv")

    assert done.code == 1
    assert len(done.complaints) == 1
    assert "index.csv" in done.err
    assert "'publihser'" in done.err
    assert kept_in(tmp_path) == {}


def test_what_cannot_be_read_is_preserved_and_named(
    headwater: Headwater, reports: Path, tmp_path: Path
):
    (reports / "empty.txt").touch()
    (reports / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF")

    done = headwater("add", reports)

    assert done.code == 1
    assert done.out == "5 new, 0 known, 2 that cannot be read; next: headwater update\n"
    assert [line.split(" is ")[0] for line in done.complaints] == [
        f"headwater: {reports / 'empty.txt'}",
        f"headwater: {reports / 'photo.jpg'}",
    ]
    assert len(files_of(tmp_path)) == 5


def test_two_files_that_would_be_one_item_are_refused(headwater: Headwater, tmp_path: Path):
    for outlet in ("courier", "mercury"):
        (tmp_path / outlet).mkdir()
        (tmp_path / outlet / "story.txt").write_text("From our wire service.")

    done = headwater("add", "courier", "mercury")

    assert done.code == 1
    assert "give the folder above them both" in done.err
    assert headwater("add", ".").out == "2 new, 0 known; next: headwater update\n"


def test_one_text_under_two_names_is_two_items(headwater: Headwater, reports: Path):
    shutil.copy(reports / "northline.txt", reports / "mercury.txt")

    assert headwater("add", reports).out == "4 new, 0 known; next: headwater update\n"


def test_links_are_told_of_and_no_failure(headwater: Headwater, reports: Path):
    (reports / "link.txt").symlink_to("/etc/hostname")

    done = headwater("add", reports)

    assert done.code == 0
    assert "link.txt is a link and was not followed" in done.err


def test_a_report_that_headwater_wrote_is_left_out(headwater: Headwater, reports: Path):
    page = '<!doctype html>\n<html><head>\n<meta name="generator" content="Headwater 0.1.0">'
    (reports / "old-report.html").write_text(page)
    (reports / "old.json").write_text('{\n "headwater": "0.1.0",\n "items": []}')

    done = headwater("add", reports)

    assert done.code == 0
    assert done.out == "3 new, 0 known; next: headwater update\n"
    assert "old-report.html was left out" in done.err
    assert "old.json was left out" in done.err


def test_a_name_cannot_steer_the_terminal(headwater: Headwater, reports: Path):
    (reports / "\x1b[2J\n.jpg").write_bytes(b"\xff\xd8\xff")

    done = headwater("add", reports)

    assert "\x1b" not in done.err
    assert r"\x1b[2J\n.jpg is preserved but cannot be read" in done.err


def test_a_name_that_is_no_unicode_can_be_kept(headwater: Headwater, tmp_path: Path):
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text("words")

    assert headwater("add", os.fsdecode(name)).code == 0
    assert list(kept_in(tmp_path)) == [r"caf\xe9.txt"]


def test_two_at_once_add_each_file_once(
    process: Process, headwater: Headwater, reports: Path, tmp_path: Path
):
    both = [process("add", reports) for _ in range(2)]

    assert [end_of(started).code for started in both] == [0, 0]

    assert set(kept_in(tmp_path)) == set(REPORTS)
    assert len(rows_of(tmp_path)["investigation_eventrow"]) == 3
    assert headwater("verify").code == 0


def test_progress_goes_to_standard_error(headwater: Headwater, reports: Path):
    done = headwater("add", reports)

    assert done.err.splitlines() == ["preserving files: 0 of 3", "preserving files: 3 of 3"]
