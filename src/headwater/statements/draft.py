"""A draft: an attribution on its way to becoming a statement."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.statements.statement import Conduit
from headwater.terms.span import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """What the tagger found, as the rule layers have corrected it so far."""

    source: tuple[Span, ...]
    """Empty if nobody is named."""
    cue: tuple[Span, ...]
    """Empty for a claim in the publisher's own voice."""
    content: tuple[Span, ...]
    probability: float
    sentence: Span
    """The sentence of the cue, or of the content where there is no cue."""
    number: int | None = None
    """Its own among the drafts of a text; None for what rules found, in which no other stands."""
    parent: int | None = None
    """Number of the draft in whose content this one was found."""
    conduits: tuple[Conduit, ...] = ()
    """Outermost first."""

    @property
    def position(self) -> int:
        """Where the cue begins, or the content where there is no cue."""
        return (self.cue or self.content)[0].start
