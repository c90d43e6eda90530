"""A path that leads nowhere is refused, whatever it is."""

from pathlib import Path

import pytest

from headwater.cli.given_files import files_given
from headwater.cli.outputs import outputs_at
from headwater.cli.places import place_of
from headwater.cli.refusals import Refusal


def loop_in(folder: Path) -> Path:
    loop = folder / "loop"
    loop.symlink_to(loop)
    return loop


def test_a_place_need_not_exist(tmp_path: Path):
    assert place_of(tmp_path / "a" / ".." / "b") == tmp_path.resolve() / "b"


def test_links_that_lead_to_themselves_are_refused(tmp_path: Path):
    loop = loop_in(tmp_path)

    with pytest.raises(Refusal, match="loop"):
        place_of(loop)
    with pytest.raises(Refusal, match="loop"):
        outputs_at(loop, None)


@pytest.mark.parametrize("name", ["loop", "a\0b.txt"])
def test_an_index_that_names_no_possible_file_is_refused(tmp_path: Path, name: str):
    loop_in(tmp_path)
    (tmp_path / "report.txt").write_text("words", encoding="utf-8")
    index = tmp_path / "index.csv"
    rows = f"file,url,publisher,published,language,title\n{name},,,,,\n"
    index.write_text(rows, encoding="utf-8")

    with pytest.raises(Refusal):
        files_given((tmp_path / "report.txt",), index)
