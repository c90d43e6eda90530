"""A file is there whole or not at all."""

from pathlib import Path

import pytest

from headwater.investigation.durable import beside, write_durably, write_through


def test_a_file_is_written_whole_with_the_permissions_asked_for(tmp_path: Path):
    write_durably(tmp_path / "a.html", b"whole", mode=0o600)

    assert (tmp_path / "a.html").read_bytes() == b"whole"
    assert (tmp_path / "a.html").stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [tmp_path / "a.html"]


def test_a_file_that_stands_there_is_replaced(tmp_path: Path):
    (tmp_path / "a.html").write_bytes(b"an older and longer report")

    write_durably(tmp_path / "a.html", b"new", mode=0o600)

    assert (tmp_path / "a.html").read_bytes() == b"new"


def test_a_failure_names_the_target_and_leaves_nothing_behind(tmp_path: Path):
    (tmp_path / "a.html").mkdir()

    with pytest.raises(OSError, match="directory") as failure:
        write_durably(tmp_path / "a.html", b"new", mode=0o600)

    assert failure.value.filename == str(tmp_path / "a.html")
    assert list(tmp_path.iterdir()) == [tmp_path / "a.html"]


def test_a_full_device_leaves_what_stood_there(tmp_path: Path):
    (tmp_path / "a.html").write_bytes(b"old")
    # Whatever is written by way of /dev/full fails as on a full disk.
    full = tmp_path / "full"
    full.symlink_to("/dev/full")

    with pytest.raises(OSError, match="No space left") as failure:
        write_through(full, b"new")

    assert failure.value.filename == str(full)
    assert Path("/dev/full").is_char_device()


def test_a_temporary_name_is_hidden_and_never_too_long(tmp_path: Path):
    name = beside(tmp_path / ("n" * 255)).name

    assert name.startswith(".")
    assert len(name) < 255
