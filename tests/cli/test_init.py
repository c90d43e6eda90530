"""`headwater init` makes an investigation where there is none."""

from pathlib import Path

from tests.cli.conftest import Headwater


def test_the_current_folder_becomes_an_investigation(headwater: Headwater, tmp_path: Path):
    done = headwater("init")

    assert done.code == 0
    assert done.out == f"{tmp_path} is now an investigation; next: headwater add PATH\n"
    assert (tmp_path / "headwater.json").is_file()


def test_a_folder_is_made_if_there_is_none(headwater: Headwater, tmp_path: Path):
    assert headwater("init", "cases/tindwe").code == 0
    assert (tmp_path / "cases" / "tindwe" / "headwater.json").is_file()


def test_an_investigation_is_left_alone(headwater: Headwater, tmp_path: Path):
    headwater("init")

    done = headwater("init")

    assert done.code == 1
    assert done.complaints == [f"headwater: {tmp_path} is an investigation already"]
