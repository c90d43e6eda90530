"""Change a text for reading, and know where each character stands in the text as it is."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

from headwater.terms.span import Span


@dataclass(frozen=True, slots=True)
class Change:
    """Characters `[start, end)` of a text, and what is read instead of them."""

    start: int
    end: int
    instead: str


@dataclass(frozen=True, slots=True)
class MendedText:
    """A text as it is read, and where its characters stand in the text as it is."""

    text: str
    _places: array[int] | None = None
    """Place of each character in the original; None if nothing was mended."""

    @property
    def is_mended(self) -> bool:
        """True if the text differs from the original."""
        return self._places is not None

    def original(self, span: Span) -> Span:
        """Return where the original has what the mended text has at `span`."""
        if self._places is None:
            return span
        return Span(self._places[span.start], self._places[span.end - 1] + 1)

    def changed(self, changes: Iterable[Change]) -> MendedText:
        """Return the text with `changes`, which come in order and do not overlap."""
        parts: list[str] = []
        places = array("q")
        position = 0
        for change in changes:
            parts += (self.text[position : change.start], change.instead)
            places.extend(range(position, change.start))
            width, count = change.end - change.start, len(change.instead)
            places.extend(
                change.start + min(width - 1, number * width // count)
                for number in range(count - 1)
            )
            # What ends with the last character read ends with the last one changed.
            places.extend([change.start if count == 1 else change.end - 1] if count else [])
            position = change.end
        if not parts:
            return self
        parts.append(self.text[position:])
        places.extend(range(position, len(self.text)))
        if self._places is not None:
            places = array("q", (self._places[place] for place in places))
        return MendedText("".join(parts), places)
