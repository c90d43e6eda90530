"""`headwater analyse` does the whole job once, and leaves nothing but its outputs."""

import json
import os
import resource
from pathlib import Path

import pytest

from headwater import __version__
from headwater.cli.preserving import LARGEST_FILE_BYTES
from tests.cli.conftest import REPORTS, Headwater, Process, end_of


def test_the_report_is_written_and_its_gist_told(
    headwater: Headwater, reports: Path, tmp_path: Path
):
    done = headwater("analyse", reports, "-o", "out.html", "--json", "out.json")

    assert done.code == 0
    assert done.out.splitlines()[:2] == ["written: out.html", "written: out.json"]
    assert len(done.out.splitlines()) == 5
    found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert found["headwater"] == __version__
    assert [item["path"] for item in found["items"]] == sorted(REPORTS)
    assert (tmp_path / "out.html").stat().st_size > 1000


def test_the_report_alone_is_written_if_nothing_is_asked_for(
    headwater: Headwater, reports: Path, tmp_path: Path
):
    assert headwater("analyse", reports).out.startswith("written: headwater-report.html\n")
    assert {path.name for path in tmp_path.iterdir()} == {"reports", "headwater-report.html"}


def test_standard_output_holds_the_findings_alone(headwater: Headwater, reports: Path):
    done = headwater("analyse", reports, "--json", "-")

    assert json.loads(done.out)["allegations"]


def test_the_same_reports_give_the_same_findings(
    headwater: Headwater, reports: Path, tmp_path: Path
):
    first = headwater("analyse", reports, "--json", "-")
    (tmp_path / "headwater-report.html").write_text("an older one")

    assert headwater("analyse", "reports", "--json", "-").out == first.out


def test_an_investigation_and_an_analysis_find_the_same(headwater: Headwater, reports: Path):
    analysed = headwater("analyse", reports, "--json", "-").out
    headwater("init")
    headwater("add", reports)
    headwater("update")

    assert headwater("publish", "--json", "-").out == analysed


def test_its_own_report_in_the_folder_is_not_taken_for_one(headwater: Headwater, reports: Path):
    first = headwater("analyse", ".", "--json", "-", cwd=reports)
    headwater("analyse", ".", cwd=reports)

    again = headwater("analyse", ".", "--json", "-", cwd=reports)

    assert again.code == 0
    assert again.out == first.out
    assert headwater("analyse", ".", cwd=reports).code == 0


def test_what_the_index_says_is_in_the_findings(
    headwater: Headwater, reports: Path, tmp_path: Path
):
    index = "file,publisher,published\nreports/northline.txt,Northline,2026-05\n"
    (tmp_path / "index.csv").write_text(index)

    done = headwater("analyse", reports, "--metadata", "index.csv", "--json", "-")

    (item,) = (i for i in json.loads(done.out)["items"] if i["path"] == "northline.txt")
    assert (item["publisher"], item["published"]) == ("Northline", "2026-05")


def test_the_rest_is_done_where_some_cannot_be_read(
    headwater: Headwater, reports: Path, tmp_path: Path
):
    (reports / "empty.txt").touch()
    (reports / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")

    done = headwater("analyse", reports, "--json", "out.json")

    assert done.code == 1
    assert done.complaints == [
        "headwater: empty.txt was not read: it is empty",
        "headwater: photo.jpg was not read: no reader knows this kind of file",
    ]
    items = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["items"]
    assert {item["path"]: item["text"] is None for item in items} == {
        **dict.fromkeys(REPORTS, False),
        "empty.txt": True,
        "photo.jpg": True,
    }


def not_one_byte() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def test_nothing_but_the_outputs_touches_the_disk(process: Process, reports: Path, tmp_path: Path):
    (tmp_path / "temporary").mkdir()
    (tmp_path / "home").mkdir()
    places = {"TMPDIR": str(tmp_path / "temporary"), "HOME": str(tmp_path / "home")}

    # A process that may write no byte to any file can still write to a pipe.
    done = end_of(
        process(
            "analyse",
            reports,
            "--json",
            "-",
            preexec_fn=not_one_byte,
            env={**os.environ, **places, "PYTHONDONTWRITEBYTECODE": "1"},
        )
    )

    assert done.code == 0
    assert json.loads(done.out)["allegations"]
    assert {path.name for path in tmp_path.iterdir()} == {"reports", "temporary", "home"}
    assert list((tmp_path / "temporary").iterdir()) == []
    assert list((tmp_path / "home").iterdir()) == []


def test_a_report_that_cannot_be_written_leaves_the_old_one(
    process: Process, reports: Path, tmp_path: Path
):
    (tmp_path / "out.html").write_text("older")

    done = end_of(process("analyse", reports, "-o", "out.html", preexec_fn=not_one_byte))

    assert done.code == 1
    assert len(done.complaints) == 1
    assert "out.html" in done.err
    assert (tmp_path / "out.html").read_text() == "older"
    assert {path.name for path in tmp_path.iterdir()} == {"reports", "out.html"}


def test_a_file_that_is_too_large_is_named_in_the_report(
    headwater: Headwater, reports: Path, tmp_path: Path
):
    with (reports / "huge.txt").open("wb") as file:
        file.truncate(LARGEST_FILE_BYTES + 1)

    done = headwater("analyse", reports)

    assert done.code == 1
    assert len(done.complaints) == 1
    assert "huge.txt was not preserved: it has 1073741825 bytes" in done.complaints[0]
    assert "1 file could not be read" in done.out
    page = (tmp_path / "headwater-report.html").read_text(encoding="utf-8")
    assert "<bdi>huge.txt</bdi>: it has 1073741825 bytes, and the most is 1073741824." in page


@pytest.mark.parametrize(
    ("option", "begins"), [("-o", "<!doctype html>"), ("--json", '{\n "headwater"')]
)
def test_standard_output_may_be_named_as_a_device(
    process: Process, reports: Path, option: str, begins: str
):
    done = end_of(process("analyse", reports, option, "/dev/stdout"))

    assert done.code == 0
    assert done.complaints == []
    assert done.out.lower().startswith(begins)
    assert "written:" not in done.out


def test_standard_output_is_written_on_and_not_replaced(
    process: Process, reports: Path, tmp_path: Path
):
    with (tmp_path / "log").open("a") as log:
        log.write("older\n")
        log.flush()
        end_of(process("analyse", reports, "--json", "/dev/stdout", stdout=log))

    assert (tmp_path / "log").read_text(encoding="utf-8").startswith('older\n{\n "headwater"')


@pytest.mark.parametrize("option", ["-o", "--json"])
def test_a_full_device_is_told(headwater: Headwater, reports: Path, option: str):
    done = headwater("analyse", reports, option, "/dev/full")

    assert done.code == 1
    assert done.complaints == [
        "headwater: cannot use /dev/full: the disk is full; what was done before is kept"
    ]
    assert Path("/dev/full").is_char_device()


@pytest.mark.parametrize("profile", ["accurate", "fast"])
def test_either_model_reads_if_its_profile_is_named(
    headwater: Headwater, reports: Path, profile: str
):
    done = headwater("analyse", reports, "--profile", profile, "--json", "-")

    assert done.code == 0
    assert json.loads(done.out)["statements"]
