"""Whatever goes wrong is told in one sentence, and nothing is lost or half written."""

import errno
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from headwater.cli.ending import sentence_of
from headwater.investigation import marker
from headwater.investigation.opening import create_investigation
from tests.cli.conftest import REPORTS, Done, Headwater, Process, end_of
from tests.cli.rows import files_of

HEADER = "file,url,publisher,published,language,title\n"
ARTICLE = REPORTS["northline.txt"].encode()


def given(top: Path, files: dict[str, bytes]) -> None:
    """Write `files` below `top`; a name that ends with `/` is an empty folder."""
    for name, content in files.items():
        file = top / name
        (file if name.endswith("/") else file.parent).mkdir(parents=True, exist_ok=True)
        if not name.endswith("/"):
            file.write_bytes(content)


def listing(top: Path) -> dict[str, bytes | None]:
    return {
        path.relative_to(top).as_posix(): path.read_bytes() if path.is_file() else None
        for path in top.rglob("*")
    }


INDEX = "index.csv"
BAD_INPUTS: dict[str, tuple[dict[str, bytes], tuple[str, ...], str]] = {
    "a path that does not exist": ({}, ("gone.txt",), "there is no file or folder gone.txt"),
    "an address": ({}, ("https://northline.example/a",), "is an address: save the page"),
    "an empty folder": ({"pile/": b""}, ("pile",), "there are no files to read in pile"),
    "a folder of hidden files": ({"pile/.a.txt": ARTICLE}, ("pile",), "there are no files"),
    "an empty file": ({"a.txt": b""}, ("a.txt",), "a.txt was not read: it is empty"),
    "a folder without readable files": (
        {"pile/a.jpg": b"\xff\xd8\xff", "pile/b.zip": b"PK\x03\x04\0\0"},
        ("pile",),
        "none of the 2 files could be read: the first is a.jpg",
    ),
    "a truncated PDF": ({"a.pdf": b"%PDF-1.7\n1 0 obj\n<<"}, ("a.pdf",), "the PDF is cut off"),
    "a wrong metadata column": (
        {"a.txt": ARTICLE, INDEX: b"file,publihser\na.txt,Northline\n"},
        ("a.txt", "--metadata", INDEX),
        "index.csv: row 1 of the index has the column 'publihser'",
    ),
    "no metadata column that is needed": (
        {"a.txt": ARTICLE, INDEX: b"name;outlet\na.txt;Northline\n"},
        ("a.txt", "--metadata", INDEX),
        "index.csv: row 1 of the index must name the column 'file'",
    ),
    "metadata of an unknown file": (
        {"a.txt": ARTICLE, INDEX: HEADER.encode() + b"b.txt,,,,,\n"},
        ("a.txt", "--metadata", INDEX),
        "b.txt, not among the files given",
    ),
    "metadata with an impossible date": (
        {"a.txt": ARTICLE, INDEX: HEADER.encode() + b"a.txt,,,2026-02-30,,\n"},
        ("a.txt", "--metadata", INDEX),
        "2026-02-30",
    ),
    "a table that does not exist": (
        {"a.txt": ARTICLE},
        ("a.txt", "--metadata", INDEX),
        "cannot use index.csv: there is no such file or folder",
    ),
    "an output folder that does not exist": (
        {"a.txt": ARTICLE},
        ("a.txt", "-o", "out/report.html"),
        "there is no folder out to write report.html to",
    ),
    "an output that is a folder": (
        {"a.txt": ARTICLE, "out/": b""},
        ("a.txt", "--json", "out"),
        "out is a folder: name a file to write to",
    ),
    "an output that is an input": (
        {"pile/a.txt": ARTICLE},
        ("pile", "-o", "pile/a.txt"),
        "pile/a.txt is one of the files given: write to another file",
    ),
    "an output below a file": (
        {"a.txt": ARTICLE},
        ("a.txt", "-o", "a.txt/report.html"),
        "there is no folder a.txt to write report.html to",
    ),
}


@pytest.mark.parametrize("name", BAD_INPUTS)
def test_a_bad_input_is_told_in_one_sentence(headwater: Headwater, tmp_path: Path, name: str):
    files, arguments, told = BAD_INPUTS[name]
    given(tmp_path, files)
    before = listing(tmp_path)

    done = headwater("analyse", *arguments)

    assert done.code == 1
    assert len(done.complaints) == 1
    assert told in done.complaints[0]
    assert done.out == ""
    assert listing(tmp_path) == before


def test_a_line_of_200_mb_is_told_in_one_sentence(process: Process, tmp_path: Path):
    with (tmp_path / "a.txt").open("wb") as file:
        for _ in range(200):
            file.write(b"word " * 200_000)

    done = end_of(process("analyse", "a.txt"))

    assert done.code == 1
    assert len(done.complaints) == 1
    assert "a.txt was not read: it holds 191 MiB of text" in done.err
    assert list(tmp_path.iterdir()) == [tmp_path / "a.txt"]


@pytest.mark.parametrize(
    "command", [("add", "."), ("update",), ("show", "items"), ("publish",), ("verify",)]
)
def test_a_folder_that_is_no_investigation_is_told(
    headwater: Headwater, tmp_path: Path, command: tuple[str, ...]
):
    done = headwater(*command)

    assert done.code == 1
    assert done.complaints == [
        f"headwater: {tmp_path} is not in an investigation: neither it nor a folder above it has "
        "headwater.json; make one with: headwater init"
    ]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'{"format": 99}', "was made by a newer headwater: it has format 99"),
        (b"{", "headwater.json is damaged"),
    ],
)
def test_an_investigation_that_cannot_be_used_is_left_as_it_is(
    headwater: Headwater, tmp_path: Path, content: bytes, told: str
):
    create_investigation(tmp_path)
    (tmp_path / marker.MARKER).write_bytes(content)
    before = listing(tmp_path)

    done = headwater("add", ".")

    assert done.code == 1
    assert len(done.complaints) == 1
    assert told in done.err
    assert listing(tmp_path) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("add",),
        ("analyse",),
        ("show",),
        ("show", "everything"),
        ("update", "now"),
        ("verify", "--deep"),
        ("analyse", "a.txt", "-o", "x", "--json", "./x"),
        ("analyse", "a.txt", "-o", "-"),
    ],
)
def test_misuse_is_told_apart_from_failure(headwater: Headwater, arguments: tuple[str, ...]):
    done = headwater(*arguments)

    assert done.code == 2
    assert len(done.complaints) == 1
    assert f"(see: headwater {arguments[0]} --help)" in done.err
    assert done.out == ""


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(errno.ENOSPC, "", "a.html"), "cannot use a.html: the disk is full"),
        (PermissionError(errno.EACCES, "", b"a.html"), "cannot use a.html: there is no permission"),
        (OSError(errno.ENOSPC, ""), "cannot use the output: the disk is full"),
        (OSError(errno.ETXTBSY, "Text file busy", "a"), "cannot use a: Text file busy"),
        (OSError("nothing is known"), "cannot use the output: the system gives no reason"),
    ],
)
def test_what_happened_to_a_file_is_told_in_words(error: OSError, told: str):
    assert sentence_of(error).startswith(told)


# Without this right, root too is refused what the permissions of a file forbid.
DROP_RIGHTS = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")


def restricted(tmp_path: Path, *arguments: str) -> Done:
    prefix = DROP_RIGHTS if os.geteuid() == 0 else ()
    done = subprocess.run(
        [*prefix, sys.executable, "-m", "headwater", *arguments],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def test_files_without_permission_are_named_and_the_rest_is_done(reports: Path, tmp_path: Path):
    create_investigation(tmp_path)
    (reports / "closed.txt").write_text("words")
    (reports / "closed.txt").chmod(0)
    (reports / "shut").mkdir(mode=0)

    done = restricted(tmp_path, "add", "reports")

    assert done.code == 1
    assert done.out == "3 new, 0 known, 2 not preserved; next: headwater update\n"
    assert done.complaints == [
        f"headwater: cannot use {reports / 'shut'}: there is no permission",
        f"headwater: cannot use {reports / 'closed.txt'}: there is no permission",
    ]


def test_the_report_names_files_without_permission(reports: Path, tmp_path: Path):
    (reports / "day 2" / "closed.txt").write_text("words")
    (reports / "day 2" / "closed.txt").chmod(0)
    (reports / "shut").mkdir(mode=0)

    done = restricted(tmp_path, "analyse", "reports")

    assert done.code == 1
    assert "1 file and 1 folder could not be read" in done.out
    page = (tmp_path / "headwater-report.html").read_text(encoding="utf-8")
    assert "<bdi>day 2/closed.txt</bdi>: there is no permission." in page
    assert "<bdi>shut</bdi> (a folder, with all that is in it): there is no permission." in page


@pytest.mark.parametrize("protected", ["", marker.DATABASE, marker.ORIGINALS, marker.MARKER])
def test_an_investigation_without_permission_is_told(reports: Path, tmp_path: Path, protected: str):
    create_investigation(tmp_path / "tindwe")
    (tmp_path / "tindwe" / protected).chmod(0)

    done = restricted(tmp_path, "-C", "tindwe", "add", str(reports))

    (tmp_path / "tindwe" / protected).chmod(0o700)
    assert done.code == 1
    assert len(done.complaints) == 1
    assert "permission" in done.err


def test_standard_output_on_a_full_disk_is_told(process: Process, reports: Path, tmp_path: Path):
    create_investigation(tmp_path)
    with Path("/dev/full").open("w") as full:
        done = end_of(process("add", reports, stdout=full))

    assert done.code == 1
    assert done.complaints == [
        "headwater: cannot use the output: the disk is full; what was done before is kept"
    ]
    assert "Traceback" not in done.err
    assert len(files_of(tmp_path)) == 3


def test_nobody_reading_is_no_complaint(process: Process, reports: Path, tmp_path: Path):
    create_investigation(tmp_path)
    reading, writing = os.pipe()
    os.close(reading)

    done = end_of(process("add", reports, stdout=writing))

    os.close(writing)
    assert done.code == 1
    assert done.err.splitlines()[2:] == []


AS_ROOT = () if os.geteuid() == 0 else ("--map-root-user",)
OWN_MOUNTS = (shutil.which("unshare") or "/usr/bin/unshare", *AS_ROOT, "--mount")


def can_mount() -> bool:
    return subprocess.run([*OWN_MOUNTS, "true"], check=False, capture_output=True).returncode == 0


FILL = """
mount -t tmpfs -o size={kilobytes}k tmpfs disk && cd disk || exit 99
{headwater} init >/dev/null && {headwater} add ../first 2>/dev/null >/dev/null || exit 98
{headwater} add ../second >../out 2>../err
echo $? >../code
find originals texts -name .incoming -prune -o -type f -print | wc -l >../kept
find . -path '*/.incoming/*' >../left
{headwater} verify >../verified 2>&1
echo $? >>../verified
"""


@pytest.mark.skipif(not can_mount(), reason="this machine lets nobody mount a small disk")
@pytest.mark.parametrize("kilobytes", [600, 800])
def test_a_full_disk_is_told_and_what_was_added_is_whole(tmp_path: Path, kilobytes: int):
    given(
        tmp_path,
        {
            "disk/": b"",
            "first/a.txt": ARTICLE,
            **{f"second/{n}.txt": os.urandom(300) + b"\0" * 100_000 for n in range(9)},
        },
    )
    script = FILL.format(kilobytes=kilobytes, headwater=f"{sys.executable} -m headwater")

    subprocess.run([*OWN_MOUNTS, "sh", "-c", script], cwd=tmp_path, check=True)

    told = [line for line in (tmp_path / "err").read_text().splitlines() if "headwater: " in line]
    assert (tmp_path / "code").read_text() == "1\n"
    assert len(told) == 1
    assert "the disk is full; what was done before is kept" in told[0]
    assert int((tmp_path / "kept").read_text()) >= 1
    assert (tmp_path / "left").read_text() == ""
    assert (tmp_path / "verified").read_text().endswith("nothing is damaged\n0\n")


def test_an_investigation_cannot_be_made_on_a_full_disk(process: Process, tmp_path: Path):
    # A file-size limit of nothing refuses the first byte, as a full disk does.
    done = end_of(process("init", "tindwe", preexec_fn=no_bytes))

    assert done.code == 1
    assert len(done.complaints) == 1
    assert list(tmp_path.iterdir()) == []


def no_bytes() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def test_a_damaged_database_is_told_in_one_sentence(headwater: Headwater, tmp_path: Path):
    create_investigation(tmp_path)
    (tmp_path / marker.DATABASE).write_bytes(b"no database" * 1000)

    done = headwater("verify")

    assert done.code == 1
    assert len(done.complaints) == 1
    assert "its database is damaged" in done.err
