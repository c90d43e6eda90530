"""What stands around the words of a report that a rule looks at."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.statements.outlets import OutletMention
from headwater.statements.turn import Turn
from headwater.terms.span import Span


@dataclass(frozen=True, slots=True)
class Setting:
    """A text with its sentences and turns, the outlets that it names and who published it."""

    text: str
    sentences: tuple[Span, ...]
    """In order; none longer than `sentences.LONGEST_SENTENCE`."""
    mentions: tuple[OutletMention, ...]
    """In order."""
    publisher: str | None
    """Its name without remarks; None if nobody has told."""
    turns: tuple[Turn, ...] = ()
    """In order; empty where the layout gives words to nobody."""
