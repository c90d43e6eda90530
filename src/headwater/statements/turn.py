"""A turn: words that one person speaks or writes in one go, as the layout of a text shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.terms.span import Span


class Layout(StrEnum):
    """How a text shows who speaks."""

    EXCHANGE = "exchange"
    """“NAME: …”: an interview, a debate, a hearing. What is not said there is asked."""
    CHAT = "chat"
    """“[12/03/2031, 14:05] NAME: …”: messages."""
    TESTIMONY = "testimony"
    """“Witness: NAME” above the witness's own words."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Words that one person speaks or writes in one go."""

    layout: Layout
    speaker: Span
    """The words that name who speaks, or call them “Q”."""
    said: Span
