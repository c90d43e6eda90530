"""Investigations are made, opened and closed without a trace of one in another."""

import sqlite3
from pathlib import Path

import pytest
from django.db import IntegrityError

from headwater.investigation import items, marker
from headwater.investigation.opening import (
    AlreadyAnInvestigation,
    LostDatabase,
    NameInUse,
    create_investigation,
    open_in_memory,
    open_investigation,
)
from headwater.investigation.orm import connections
from headwater.investigation.trouble import DatabaseTrouble
from tests.investigation import values


def test_a_new_investigation_is_empty_and_for_its_owner_alone(folder: Path):
    with open_investigation(folder):
        assert items.items() == ()

    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / marker.DATABASE).stat().st_mode & 0o077 == 0


def test_a_folder_with_reports_can_become_an_investigation(tmp_path: Path):
    (tmp_path / "report.txt").write_text("as before")

    create_investigation(tmp_path)

    assert (tmp_path / "report.txt").read_text() == "as before"
    with open_investigation(tmp_path):
        assert items.items() == ()


def test_an_investigation_is_not_made_twice(folder: Path):
    with pytest.raises(AlreadyAnInvestigation, match=str(folder)):
        create_investigation(folder)


@pytest.mark.parametrize("name", [marker.ORIGINALS, marker.DATABASE + "-wal"])
def test_what_the_user_has_under_a_name_we_need_is_left_alone(tmp_path: Path, name: str):
    (tmp_path / name).mkdir()
    (tmp_path / name / "mine.txt").write_text("mine")

    with pytest.raises(NameInUse, match=name):
        create_investigation(tmp_path)

    assert [p.name for p in tmp_path.rglob("*.*")] == [
        *([name] if "." in name else []),
        "mine.txt",
    ]


def test_what_was_left_half_made_is_finished(folder: Path):
    (folder / marker.MARKER).unlink()

    create_investigation(folder)

    with open_investigation(folder):
        assert items.items() == ()


def test_a_failure_to_make_one_leaves_nothing(tmp_path: Path):
    # A folder cannot be replaced by the marker file, which is written last.
    (tmp_path / "tindwe" / marker.MARKER).mkdir(parents=True)

    with pytest.raises(OSError, match=marker.MARKER):
        create_investigation(tmp_path / "tindwe")

    assert list((tmp_path / "tindwe").iterdir()) == [tmp_path / "tindwe" / marker.MARKER]


def test_one_investigation_after_another_is_open_and_never_two(tmp_path: Path):
    for name in ("one", "two"):
        create_investigation(tmp_path / name)
        with open_investigation(tmp_path / name):
            items.keep_item(values.item(name.encode()), values.AT)

    for name in ("one", "two"):
        with open_investigation(tmp_path / name):
            assert items.items() == (values.item(name.encode()),)

    with (
        open_investigation(tmp_path / "one"),
        pytest.raises(RuntimeError, match="open in this thread already"),
        open_in_memory(),
    ):
        pass


def test_what_is_kept_in_memory_is_gone_after_the_block():
    with open_in_memory():
        items.keep_item(values.item(), values.AT)
    with open_in_memory():
        assert items.items() == ()


def test_the_database_loses_nothing_in_a_power_cut(folder: Path):
    with open_investigation(folder), connections["default"].cursor() as cursor:
        found = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers")
        }

    full = 2
    assert found == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "recursive_triggers": 1,
    }


def test_after_closing_the_database_is_one_file_that_any_sqlite_reads(folder: Path):
    with open_investigation(folder):
        items.keep_item(values.item(), values.AT)

    assert sorted(p.name for p in folder.iterdir()) == [
        marker.MARKER,
        marker.DATABASE,
        marker.ORIGINALS,
        marker.TEXTS,
    ]
    with sqlite3.connect(folder / marker.DATABASE) as database:
        rows = database.execute("SELECT path FROM investigation_itemrow").fetchall()
    database.close()
    assert rows == [(values.item().path,)]


def test_a_folder_that_is_none_is_refused(tmp_path: Path):
    with (
        pytest.raises(marker.NotAnInvestigation, match=marker.MARKER),
        open_investigation(tmp_path),
    ):
        pass


def test_a_lost_database_is_not_replaced_by_an_empty_one(folder: Path):
    (folder / marker.DATABASE).unlink()

    with (
        pytest.raises(LostDatabase, match=f"{marker.DATABASE} is missing"),
        open_investigation(folder),
    ):
        pass
    assert not (folder / marker.DATABASE).exists()


@pytest.mark.parametrize("content", [b"", b"no database" * 1000])
def test_a_damaged_database_is_told_in_one_sentence(folder: Path, content: bytes):
    (folder / marker.DATABASE).write_bytes(content)

    with pytest.raises(DatabaseTrouble, match="is damaged") as told, open_investigation(folder):
        items.items()
    assert str(folder) in str(told.value)


def keep_twice(folder: Path) -> None:
    with open_investigation(folder):
        for _ in range(2):
            items.keep_item(values.item(), values.AT)


def test_our_own_mistakes_are_not_called_damage(folder: Path):
    with pytest.raises(IntegrityError, match="UNIQUE"):
        keep_twice(folder)


def test_an_older_format_is_brought_up_to_date(folder: Path):
    (folder / marker.MARKER).write_text('{"format": 0}')

    with open_investigation(folder):
        assert items.items() == ()

    assert marker.read_marker(folder) == marker.Marker(marker.FORMAT)
