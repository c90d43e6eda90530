"""Findings: everything a report or an export sets out, gathered in one value."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.allegations.allegation import Allegation
from headwater.evidence.item import Item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation
from headwater.statements.statement import Statement


@dataclass(frozen=True, slots=True)
class NotRead:
    """An item that was preserved but gave no statements, and why."""

    item: Item
    metadata: Metadata
    why: str
    """One clause, such as “the file is empty”."""


@dataclass(frozen=True, slots=True)
class NotOpened:
    """A file or folder that was given but could not be opened, and why; nothing of it is kept."""

    path: str
    """As an item's would be; its name if it is the very folder that was given."""
    why: str
    """One clause, such as “there is no permission”."""
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Findings:
    """What the machine proposes about a pile of reports; nothing here is judged."""

    reports: tuple[Report, ...]
    """In order of path."""
    not_read: tuple[NotRead, ...]
    """Items without a document, in order of path."""
    statements: tuple[Statement, ...]
    derivations: tuple[Derivation, ...]
    allegations: tuple[Allegation, ...]
    """The best supported first."""
    not_opened: tuple[NotOpened, ...] = ()
    """What the machine was given beside the items, in order of path."""
