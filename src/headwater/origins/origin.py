"""An origin: what rests on nothing else in the pile."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OriginKind(StrEnum):
    """Who stands at the end of the chain."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"
    PUBLISHER = "publisher"
    UNRESOLVED = "unresolved"
    """An outlet whose own source cannot be seen."""


@dataclass(frozen=True, slots=True)
class Origin:
    """One agent, and the statements that go back to it."""

    id: str
    agent: str | None
    kind: OriginKind
    via: str | None
    """The outlet or agency through which the pile has it, None if directly."""
    statement_ids: tuple[str, ...]
    item_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OriginCount:
    """How many independent origins, as an interval.

    `at_most` contracts only certain derivations, `at_least` also the possible ones. There is
    no field for the number of reports: the wrong number must be hard to print.
    """

    at_least: int
    at_most: int
    origins: tuple[Origin, ...]
    """Those left when only certain derivations are contracted: `at_most` of them."""

    def __post_init__(self) -> None:
        if not self.at_least <= self.at_most == len(self.origins):
            raise ValueError(f"not a count: {self.at_least}..{self.at_most} of {len(self.origins)}")
