"""`headwater verify` names what is damaged, and what it cannot detect."""

from pathlib import Path

import pytest

from tests.cli.conftest import REPORTS, Headwater


@pytest.fixture(autouse=True)
def _added(headwater: Headwater, reports: Path) -> None:
    headwater("init")
    headwater("add", reports)


def test_an_investigation_as_it_was_kept(headwater: Headwater):
    done = headwater("verify")

    assert done.code == 0
    checked, not_detected, last = done.out.splitlines()
    assert checked == "checked: 3 items, 0 documents, 0 statements, 3 events"
    assert not_detected.startswith("Not detected")
    assert last == "nothing is damaged"


def test_damage_is_named_and_a_failure(headwater: Headwater, tmp_path: Path):
    original = next(path for path in (tmp_path / "originals").rglob("*") if path.is_file())
    original.unlink()
    (tmp_path / "texts" / "notes.txt").write_text("mine")

    done = headwater("verify")

    assert done.code == 1
    assert done.complaints == ["headwater: 1 thing is damaged"]
    damaged, stray, *_ = done.out.splitlines()
    assert damaged.startswith("damaged: item-")
    assert any(f"({name})" in damaged for name in REPORTS)
    assert stray == "not part of the investigation: texts/notes.txt"
    assert "nothing is damaged" not in done.out
