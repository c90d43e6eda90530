"""Everything that was altered is named, and nothing stops the check."""

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from headwater.investigation import documents, events, items, marker, statements, traces
from headwater.investigation.opening import create_investigation, open_investigation
from headwater.investigation.trouble import DatabaseTrouble
from headwater.steps.progress import untold
from headwater.steps.verify import Verification, verify
from tests.investigation import values

ITEM = values.item()
DOCUMENT = values.document()
STATEMENT = values.statement()
MARK = events.Mark("a clerk", values.AT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An investigation with one of everything."""
    create_investigation(tmp_path / "tindwe")
    with open_investigation(tmp_path / "tindwe") as investigation:
        investigation.originals.keep(values.CONTENT)
        items.keep_item(ITEM, values.AT)
        items.keep_metadata(ITEM.id, values.METADATA, values.AT)
        documents.keep_document(DOCUMENT, "en", investigation.texts, values.AT)
        statements.keep_statements(ITEM.id, "basis-1", [STATEMENT], values.AT)
        traces.keep_trace(
            "basis-2", [values.relay(STATEMENT)], [values.allegation(STATEMENT)], values.AT
        )
        for step, outcome in (("preserve", {}), ("read", {"document": DOCUMENT.id})):
            events.append_event(events.Event(MARK, step, ITEM.id, outcome))
    return tmp_path / "tindwe"


def verified(folder: Path) -> Verification:
    with open_investigation(folder) as investigation:
        return verify(investigation, untold)


def named_in(folder: Path) -> str:
    return "\n".join(f"{damage.subject}: {damage.what}" for damage in verified(folder).damage)


def file_in(folder: Path, vault: str) -> Path:
    (file,) = (path for path in (folder / vault).rglob("*") if path.is_file())
    return file


def alter(folder: Path, *sql: str) -> None:
    """Run `sql` behind the back of the triggers, and put them in their place again."""
    database = sqlite3.connect(folder / marker.DATABASE)
    triggers = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {name}")
    for statement in sql:
        database.execute(statement)
    for _, creation in triggers:
        database.execute(creation)
    database.commit()
    database.close()


def overwrite(file: Path, content: bytes) -> None:
    file.chmod(0o600)
    file.write_bytes(content)


def test_nothing_is_found_where_nothing_was_altered(folder: Path):
    found = verified(folder)

    assert found.damage == ()
    assert found.strays == ()
    assert (found.item_count, found.document_count, found.statement_count, found.event_count) == (
        1,
        1,
        1,
        2,
    )


@pytest.mark.parametrize("vault", [marker.ORIGINALS, marker.TEXTS])
@pytest.mark.parametrize("content", [b"", values.CONTENT[:-1], b"\xff" + values.CONTENT])
def test_an_altered_file_is_named(folder: Path, vault: str, content: bytes):
    file = file_in(folder, vault)
    overwrite(file, content)

    assert f"{vault}/{file.parent.name}/{file.name} was altered" in named_in(folder)


@pytest.mark.parametrize("vault", [marker.ORIGINALS, marker.TEXTS])
def test_a_missing_file_is_named(folder: Path, vault: str):
    file = file_in(folder, vault)
    file.unlink()

    assert f"{vault}/{file.parent.name}/{file.name} is missing" in named_in(folder)


def test_a_file_of_no_item_is_no_damage(folder: Path):
    with open_investigation(folder) as investigation:
        digest = investigation.originals.keep(b"interrupted before its row was written")
    (folder / marker.TEXTS / "notes.txt").write_text("mine")

    found = verified(folder)

    assert found.damage == ()
    assert found.strays == (f"originals/{digest[:2]}/{digest[2:]}", "texts/notes.txt")


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("UPDATE investigation_itemrow SET path = 'other.txt'", f"{ITEM.id}: its row was altered"),
        (
            "UPDATE investigation_itemrow SET sha256 = substr(sha256, 2) || 'a'",
            f"{ITEM.id}: its row was altered",
        ),
        ("UPDATE investigation_itemrow SET byte_count = 7", f"{ITEM.id}: its row says 7 bytes"),
        ("UPDATE investigation_itemrow SET media_type = 'sealed/x'", ITEM.id),
        ("UPDATE investigation_itemrow SET path = x'ff00'", ITEM.id),
        ("DELETE FROM investigation_itemrow", f"{ITEM.id}: the log tells of it"),
        (
            "UPDATE investigation_metadatarow SET value = json_set(value, '$.url', 5)",
            "1 in investigation_metadatarow",
        ),
        (
            "UPDATE investigation_documentrow SET text_sha256 = substr(text_sha256, 2) || 'a'",
            f"{DOCUMENT.id}: its row was altered",
        ),
        ("DELETE FROM investigation_documentrow", f"{DOCUMENT.id}: the log tells of it"),
        (
            "UPDATE investigation_documentrow SET reading = json_set(reading, "
            "'$.segments[0].span.end', 9999)",
            f"{DOCUMENT.id}: a line of it ends after its text",
        ),
        (
            "UPDATE investigation_statementrow SET value = json_set(value, "
            "'$.content[0].end', 9999)",
            f"{STATEMENT.id}: its words end after the text",
        ),
        (
            "UPDATE investigation_statementrow SET value = json_set(value, '$.within', 'gone')",
            f"{STATEMENT.id}: it names gone, which is not kept",
        ),
        (
            "UPDATE investigation_statementrow SET value = '{}'",
            f"{STATEMENT.id} in investigation_statementrow",
        ),
        (
            "DELETE FROM investigation_statementrow",
            f"allegation-1: it names {STATEMENT.id}, which is not kept",
        ),
        (
            "UPDATE investigation_derivationrow SET value = json_set(value, "
            "'$.rests.span.end', 9999)",
            "its words end after the text",
        ),
        (
            "UPDATE investigation_allegationrow SET value = json_set(value, "
            "'$.asserting_origins.at_most', 2)",
            "allegation-1 in investigation_allegationrow",
        ),
        (
            "DELETE FROM investigation_eventrow WHERE step = 'preserve'",
            f"{ITEM.id}: the log does not tell that it was preserved",
        ),
        (
            "DELETE FROM investigation_eventrow WHERE step = 'read'",
            f"{DOCUMENT.id}: the log does not tell that it was read",
        ),
        ("UPDATE investigation_eventrow SET at = 'noon'", "1 in investigation_eventrow"),
        ("DROP TABLE investigation_derivationrow", "table investigation_derivationrow: "),
    ],
)
def test_an_altered_row_is_named(folder: Path, sql: str, named: str):
    alter(folder, sql)

    assert named in named_in(folder)


def test_a_table_that_is_no_longer_sealed_is_named(folder: Path):
    database = sqlite3.connect(folder / marker.DATABASE)
    database.execute("DROP TRIGGER investigation_eventrow_no_update")
    database.commit()
    database.close()

    assert named_in(folder) == (
        "table investigation_eventrow: it is no longer sealed against changes"
    )


def test_each_of_several_damaged_things_is_named(folder: Path):
    overwrite(file_in(folder, marker.ORIGINALS), b"other")
    file_in(folder, marker.TEXTS).unlink()
    alter(folder, "UPDATE investigation_statementrow SET value = '[]'")

    named = named_in(folder)

    assert "originals/" in named
    assert "texts/" in named
    assert f"{STATEMENT.id} in investigation_statementrow" in named


def flip_bytes(dice: random.Random) -> Callable[[bytes], bytes]:
    def flipped(content: bytes) -> bytes:
        damaged = bytearray(content)
        for _ in range(dice.choice([1, 4, 64])):
            damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
        return bytes(damaged)

    return flipped


def cut_short(dice: random.Random) -> Callable[[bytes], bytes]:
    return lambda content: content[: dice.randrange(len(content))]


def fill_with_noise(dice: random.Random) -> Callable[[bytes], bytes]:
    def filled(content: bytes) -> bytes:
        start = dice.randrange(len(content))
        noise = dice.randbytes(min(4096, len(content) - start))
        return content[:start] + noise + content[start + len(noise) :]

    return filled


@pytest.mark.parametrize("harm", [flip_bytes, cut_short, fill_with_noise])
def test_a_damaged_database_never_crashes_the_check(
    folder: Path, harm: Callable[[random.Random], Callable[[bytes], bytes]]
):
    database = folder / marker.DATABASE
    whole = database.read_bytes()
    for seed in range(30):
        for rest in folder.glob(f"{marker.DATABASE}-*"):
            rest.unlink()
        dice = random.Random(seed)  # noqa: S311 -- chance, not secrecy
        database.write_bytes(harm(dice)(whole))
        try:
            verified(folder)
        except DatabaseTrouble as trouble:
            assert str(folder) in str(trouble)  # noqa: PT017 -- either outcome is right
