"""A folder is an investigation by its marker, which names the format."""

from pathlib import Path

import pytest

from headwater.investigation import marker


@pytest.fixture
def investigation_folder(tmp_path: Path) -> Path:
    marker.write_marker(tmp_path)
    return tmp_path


def test_an_investigation_is_found_from_the_folders_below_it(investigation_folder: Path):
    below = investigation_folder / "reports" / "may"
    below.mkdir(parents=True)

    assert marker.find_investigation(below) == investigation_folder


def test_the_nearest_investigation_is_the_one_meant(investigation_folder: Path):
    inner = investigation_folder / "inner"
    inner.mkdir()
    marker.write_marker(inner)

    assert marker.find_investigation(inner) == inner


def test_who_is_in_no_investigation_is_told_where_was_searched_and_how_to_make_one(tmp_path: Path):
    with pytest.raises(marker.NotAnInvestigation, match=rf"{tmp_path} .* headwater init"):
        marker.find_investigation(tmp_path)


def test_a_newer_format_is_refused(investigation_folder: Path):
    (investigation_folder / marker.MARKER).write_text(f'{{"format": {marker.FORMAT + 1}}}')

    with pytest.raises(marker.NewerInvestigation, match=rf"format {marker.FORMAT + 1}"):
        marker.read_marker(investigation_folder)


def test_what_a_newer_program_adds_to_the_marker_is_passed_over(investigation_folder: Path):
    (investigation_folder / marker.MARKER).write_text('{"format": 1, "name": "Tindwe"}')

    assert marker.read_marker(investigation_folder) == marker.Marker(1)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"format": "1"}', b"\xff\xfe", b"{"])
def test_a_damaged_marker_is_refused(investigation_folder: Path, content: bytes):
    (investigation_folder / marker.MARKER).write_bytes(content)

    with pytest.raises(marker.DamagedMarker, match="is damaged"):
        marker.read_marker(investigation_folder)
