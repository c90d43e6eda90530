"""`headwater show` lists what the investigation holds."""

import json
from pathlib import Path

import pytest

from headwater.cli.show import KINDS
from tests.cli.conftest import Headwater


@pytest.fixture(autouse=True)
def _updated(headwater: Headwater, reports: Path) -> None:
    (reports / "empty.txt").touch()
    (reports / "\x1b[2J\n.txt").write_text(
        "“We saw it,” said Ama Sarkodee, a porter at the pier.\n"
    )
    headwater("init")
    headwater("add", reports)
    headwater("update")


def test_items_are_listed_with_their_state(headwater: Headwater):
    done = headwater("show", "items")

    assert done.code == 0
    rows = [line.split("\t") for line in done.out.splitlines()]
    assert rows[0] == ["path", "publisher", "published", "language", "title", "state"]
    assert {row[0]: row[-1] for row in rows[1:]} == {
        "\\x1b[2J\\n.txt": "read",
        "day 2/courier.txt": "read",
        "day 2/harbour.md": "read",
        "empty.txt": "not read: it is empty",
        "northline.txt": "read",
    }


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_has_every_column_and_steers_no_terminal(headwater: Headwater, kind: str):
    done = headwater("show", kind)

    columns, *rows = (line.split("\t") for line in done.out.splitlines())
    assert rows
    assert {len(row) for row in rows} == {len(columns)}
    assert done.out.replace("\t", "").replace("\n", "").isprintable()
    assert done.err == ""


@pytest.mark.parametrize("kind", KINDS)
def test_json_is_the_same_part_of_what_is_published(
    headwater: Headwater, tmp_path: Path, kind: str
):
    headwater("publish", "--json", "all.json")
    everything = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))

    shown = json.loads(headwater("show", kind, "--json").out)

    assert shown == {"headwater": everything["headwater"], kind: everything[kind]}


def test_what_was_added_since_is_told(headwater: Headwater, tmp_path: Path):
    (tmp_path / "late.txt").write_text("Nothing to add, the harbour said.")
    headwater("add", "late.txt")

    done = headwater("show", "items")

    assert done.complaints == [
        "headwater: something was added since the last update; run: headwater update"
    ]
    assert "late.txt\t-\t-\t-\t-\tnot read: it was added since the last update" in done.out


def test_an_empty_investigation_has_empty_lists(headwater: Headwater, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    headwater("-C", "empty", "init")

    assert headwater("-C", "empty", "show", "items").out.count("\n") == 1
