"""The files meant are found, and no other."""

import os
from pathlib import Path

import pytest

from headwater.cli.given_files import files_given
from headwater.cli.refusals import Refusal
from headwater.evidence.metadata import Metadata
from headwater.investigation.opening import create_investigation

HEADER = "file,url,publisher,published,language,title\n"


def write(file: Path, text: str = "words") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def paths_in(*paths: Path, index: Path | None = None) -> list[str]:
    return [file.path for file in files_given(paths, index).files]


def test_a_folder_is_searched_through_and_its_files_named_from_there(tmp_path: Path):
    for name in ("b.txt", "a/z.txt", "a/b/c.html"):
        write(tmp_path / "pile" / name)

    assert paths_in(tmp_path / "pile") == ["a/b/c.html", "a/z.txt", "b.txt"]


def test_a_file_is_named_by_its_name_alone(tmp_path: Path):
    assert paths_in(write(tmp_path / "pile" / "a.txt")) == ["a.txt"]


def test_what_is_given_twice_is_one(tmp_path: Path):
    file = write(tmp_path / "pile" / "a.txt")

    assert paths_in(file, tmp_path / "pile", tmp_path / "pile" / ".." / "pile") == ["a.txt"]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path):
    for name in ("a.txt", ".b.txt", ".git/c.txt", "d/.e"):
        write(tmp_path / "pile" / name)

    assert paths_in(tmp_path / "pile") == ["a.txt"]


def test_a_hidden_file_that_is_named_is_meant(tmp_path: Path):
    assert paths_in(write(tmp_path / ".a.txt")) == [".a.txt"]


def test_links_are_not_followed_but_told_of(tmp_path: Path):
    write(tmp_path / "elsewhere" / "secret.txt")
    write(tmp_path / "pile" / "a.txt")
    (tmp_path / "pile" / "file.txt").symlink_to(tmp_path / "elsewhere" / "secret.txt")
    (tmp_path / "pile" / "folder").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "pile" / "nowhere").symlink_to(tmp_path / "gone")

    given = files_given((tmp_path / "pile",), None)

    assert [file.path for file in given.files] == ["a.txt"]
    assert sorted(link.name for link in given.links) == ["file.txt", "folder", "nowhere"]


def test_a_link_that_is_named_is_followed(tmp_path: Path):
    write(tmp_path / "elsewhere" / "a.txt")
    (tmp_path / "pile").symlink_to(tmp_path / "elsewhere")

    assert paths_in(tmp_path / "pile") == ["a.txt"]


def test_a_pipe_is_not_waited_on(tmp_path: Path):
    write(tmp_path / "pile" / "a.txt")
    os.mkfifo(tmp_path / "pile" / "pipe")

    assert paths_in(tmp_path / "pile") == ["a.txt"]
    with pytest.raises(Refusal, match="neither a file nor a folder"):
        paths_in(tmp_path / "pile" / "pipe")


def test_what_an_investigation_keeps_for_itself_is_passed_over(tmp_path: Path):
    create_investigation(tmp_path)
    write(tmp_path / "originals" / "ab" / "cdef")
    write(tmp_path / "reports" / "originals" / "a.txt")

    assert paths_in(tmp_path) == ["reports/originals/a.txt"]


def test_a_name_that_is_no_unicode_is_shown_with_escapes(tmp_path: Path):
    file = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(file)).write_text("words")

    assert paths_in(tmp_path) == [r"caf\xe9.txt"]


def test_the_index_says_what_is_known_of_each_file(tmp_path: Path):
    write(tmp_path / "reports" / "a.txt")
    write(tmp_path / "reports" / "b.txt")
    index = write(tmp_path / "index.csv", HEADER + "reports/./a.txt,,Northline,,,\n")

    given = files_given((tmp_path / "reports",), index)

    assert [(file.path, file.metadata) for file in given.files] == [
        ("a.txt", Metadata(publisher="Northline")),
        ("b.txt", None),
    ]


def test_the_index_is_no_report(tmp_path: Path):
    write(tmp_path / "a.txt")
    index = write(tmp_path / "index.csv", "\ufeff" + HEADER)

    assert paths_in(tmp_path, index=index) == ["a.txt"]


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ("gone.txt,,,,,\n", r"describes \S+/gone.txt, not among the files given"),
        ("gone.txt,,,,,\nlost.txt,,,,,\n", r"gone.txt and 1 more, not among"),
        ("../elsewhere.txt,,,,,\n", r"index.csv: row 2 .* inside the index's folder"),
        ("a.txt,,,,,\n./a.txt,,,,,\n", r"index.csv: rows 2 and 3"),
    ],
)
def test_an_index_for_other_files_is_refused(tmp_path: Path, rows: str, why: str):
    write(tmp_path / "elsewhere.txt")
    write(tmp_path / "pile" / "a.txt")
    index = write(tmp_path / "pile" / "index.csv", HEADER + rows)

    with pytest.raises(Refusal, match=why):
        files_given((tmp_path / "pile",), index)


def test_an_index_in_any_unicode_encoding_is_read(tmp_path: Path):
    write(tmp_path / "a.txt")
    index = tmp_path / "index.csv"
    index.write_bytes((HEADER + "a.txt,,Ωμέγα,,,\n").encode("utf-16"))

    (file,) = files_given((tmp_path / "a.txt",), index).files

    assert file.metadata == Metadata(publisher="Ωμέγα")


def test_an_index_in_an_old_encoding_is_refused(tmp_path: Path):
    write(tmp_path / "a.txt")
    index = tmp_path / "index.csv"
    index.write_bytes(HEADER.encode() + b"a.txt,,Caf\xe9,,,\n")

    with pytest.raises(Refusal, match="not in Unicode: byte 55"):
        files_given((tmp_path / "a.txt",), index)


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("gone", "there is no file or folder"),
        ("https://northline.example/a", "is an address"),
        ("empty", "there are no files"),
    ],
)
def test_what_holds_nothing_is_refused(tmp_path: Path, path: str, why: str):
    (tmp_path / "empty").mkdir()

    with pytest.raises(Refusal, match=why):
        files_given((Path(path) if "://" in path else tmp_path / path,), None)
