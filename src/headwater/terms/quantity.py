"""Numbers as they are reported: with bounds, a unit and the words that give them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.terms.span import Span


class Bound(StrEnum):
    """How a reported number bounds the true one."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOUT = "about"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as reported, such as “at least 21 countries”."""

    low: float | None
    """Smallest value the words allow; None if they set none."""
    high: float | None
    """Largest value the words allow; None if they set none."""
    bound: Bound
    unit: str
    """What is counted or measured, in the words' own singular or an ISO 4217 code."""
    span: Span

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueError("a quantity needs a lower or an upper value")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"not a quantity: low={self.low} is above high={self.high}")
