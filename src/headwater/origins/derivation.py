"""A derivation: one document or statement rests on another, and the words that show it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.terms.digest import content_id
from headwater.terms.span import Span


class DerivationKind(StrEnum):
    """In which way one rests on the other."""

    COPY_OF = "copy_of"
    REVISION_OF = "revision_of"
    WIRE_OF = "wire_of"
    CREDITS = "credits"
    RELAYS = "relays"
    VENUE = "venue"
    PRODUCED_BY = "produced_by"
    SAME_UTTERANCE = "same_utterance"
    SAME_AGENT = "same_agent?"


@dataclass(frozen=True, slots=True)
class End:
    """One end of a derivation: a place in a report, or an agent outside the pile."""

    item_id: str | None = None
    statement_id: str | None = None
    span: Span | None = None
    """The words at this end; None where they stand in the page's metadata, not its text."""
    agent: str | None = None

    def __post_init__(self) -> None:
        if self.item_id is None and self.agent is None:
            raise ValueError("the end of a derivation is a report or an agent")

    def key(self) -> str:
        """Return words that tell this end from every other."""
        span = f"{self.span.start}-{self.span.end}" if self.span else ""
        return "|".join((self.item_id or "", self.statement_id or "", span, self.agent or ""))


@dataclass(frozen=True, slots=True)
class Derivation:
    """`rests` rests on `on`."""

    id: str
    kind: DerivationKind
    rests: End
    on: End
    rule: str
    """Name of the rule that found it, and for a copy the shared words in bits."""
    score: float
    """In [0, 1] for rules; in bits of surprisal for copies."""
    certain: bool
    """True if the count may rely on it without a person; False keeps it out of `at_most`."""

    @property
    def is_link(self) -> bool:
        """True for a link in a sentence: it speaks for its place, not for the whole report."""
        return self.kind is DerivationKind.CREDITS and self.rule.startswith("link")


def derivation(
    kind: DerivationKind, rests: End, on: End, *, rule: str, score: float, certain: bool
) -> Derivation:
    """Return the derivation with an id that depends on its kind and its two ends."""
    key = content_id("derivation", kind, rests.key(), on.key())
    return Derivation(key, kind, rests, on, rule, score, certain)
