"""An allegation: statements of one proposition, for and against."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.origins.origin import OriginCount
from headwater.terms.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Proposition:
    """What is alleged, always in somebody's exact words."""

    text: str
    statement_id: str


@dataclass(frozen=True, slots=True)
class ReportedQuantity:
    """A number that one of the allegation's statements gives."""

    statement_id: str
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Allegation:
    """Statements that concern one proposition, sorted by what they do with it."""

    id: str
    proposition: Proposition
    asserts: tuple[str, ...]
    repeats_to_deny: tuple[str, ...]
    """Statements that repeat the accusation only in order to deny it: never support."""
    denies: tuple[str, ...]
    asserting_origins: OriginCount
    denying_origins: OriginCount
    quantities: tuple[ReportedQuantity, ...]
    doubts: tuple[str, ...]
    """Sentences for the reader: what to check before relying on the count."""
