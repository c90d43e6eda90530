"""Look at every row for damage, and go on where one cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.core.exceptions import ObjectDoesNotExist
from django.db import DatabaseError
from django.db.models import Model

from headwater.allegations.allegation import Allegation
from headwater.evidence.document import Reading
from headwater.evidence.item import Item
from headwater.evidence.metadata import Metadata
from headwater.investigation.append_only import trigger_names
from headwater.investigation.events import Event, Mark
from headwater.investigation.items import item_of
from headwater.investigation.json_columns import from_json, to_json
from headwater.investigation.marker import DATABASE
from headwater.investigation.orm import connections, models
from headwater.investigation.trouble import reason_of
from headwater.origins.derivation import Derivation
from headwater.statements.statement import Statement
from headwater.terms.errors import HeadwaterError

Value = TypeVar("Value")

UNDECODABLE = (
    DatabaseError,
    ObjectDoesNotExist,  # an index names a row that is not there
    HeadwaterError,
    ValueError,
    TypeError,
    OverflowError,
    RecursionError,
)
"""What a row may raise if its bytes are not those that were written."""


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is not as it was kept."""

    subject: str
    what: str


@dataclass(frozen=True, slots=True)
class Inspected(Generic[Value]):
    """The values of one table that can still be read, and the rows that cannot."""

    values: tuple[Value, ...]
    damage: tuple[Damage, ...]


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """What the rows say of a document, without its text."""

    id: str
    item_id: str
    text_sha256: str
    reading: Reading


def inspect_structure() -> tuple[Damage, ...]:
    """Return what the database itself finds wrong, and which tables are no longer sealed."""
    return (*_integrity(), *_unsealed())


def inspect_items() -> Inspected[Item]:
    """Return the items that can be read, oldest first."""
    return _inspect(models.ItemRow, lambda row: _checked(item_of(row), Item))


def inspect_metadata() -> Inspected[Metadata]:
    """Return all metadata that can be read, oldest first."""
    return _inspect(models.MetadataRow, lambda row: from_json(row.value, Metadata))


def inspect_documents() -> Inspected[KeptDocument]:
    """Return the documents that can be read, oldest first."""
    return _inspect(models.DocumentRow, _document_of)


def inspect_statements() -> Inspected[Statement]:
    """Return the statements that can be read."""
    return _inspect(models.StatementRow, lambda row: from_json(row.value, Statement))


def inspect_derivations() -> Inspected[Derivation]:
    """Return the derivations that can be read."""
    return _inspect(models.DerivationRow, lambda row: from_json(row.value, Derivation))


def inspect_allegations() -> Inspected[Allegation]:
    """Return the allegations that can be read."""
    return _inspect(models.AllegationRow, lambda row: from_json(row.value, Allegation))


def inspect_events() -> Inspected[Event]:
    """Return the events that can be read, oldest first."""
    return _inspect(models.EventRow, _event_of)


def _inspect(table: type[Any], value_of: Callable[[Any], Value]) -> Inspected[Value]:
    values: list[Value] = []
    damage: list[Damage] = []
    name = table._meta.db_table
    try:
        keys = list(table.objects.order_by("pk").values_list("pk", flat=True))
    except UNDECODABLE as error:
        return Inspected((), (Damage(f"table {name}", _reason(error)),))
    for key in keys:
        try:
            values.append(value_of(table.objects.get(pk=key)))
        except UNDECODABLE as error:
            damage.append(Damage(f"{key} in {name}", _reason(error)))
    return Inspected(tuple(values), tuple(damage))


def _document_of(row: models.DocumentRow) -> KeptDocument:
    reading = from_json(row.reading, Reading)
    return _checked(KeptDocument(row.id, row.item_id, row.text_sha256, reading), KeptDocument)


def _event_of(row: models.EventRow) -> Event:
    return _checked(Event(Mark(row.actor, row.at), row.step, row.subject, row.outcome), Event)


def _checked(value: Value, kind: type[Value]) -> Value:
    # SQLite keeps any type in any column, so a damaged row may hold bytes for words.
    return from_json(to_json(value), kind)


def _reason(error: Exception) -> str:
    if isinstance(error, DatabaseError):
        return reason_of(error)
    return str(error) or type(error).__name__


def _integrity() -> Iterator[Damage]:
    try:
        with connections["default"].cursor() as cursor:
            cursor.execute("PRAGMA integrity_check")
            for (message,) in cursor.fetchall():
                if message != "ok":
                    yield Damage(DATABASE, str(message))
            cursor.execute("PRAGMA foreign_key_check")
            for table, row_id, parent, _ in cursor.fetchall():
                yield Damage(f"row {row_id} in {table}", f"it names what is not in {parent}")
    except DatabaseError as error:
        yield Damage(DATABASE, reason_of(error))


def _unsealed() -> Iterator[Damage]:
    try:
        with connections["default"].cursor() as cursor:
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            present = {name for (name,) in cursor.fetchall()}
    except DatabaseError as error:
        yield Damage(DATABASE, reason_of(error))
        return
    sealed: tuple[type[Model], ...] = models.SEALED
    for table in sealed:
        name = table._meta.db_table
        if not present.issuperset(trigger_names(name)):
            yield Damage(f"table {name}", "it is no longer sealed against changes")
