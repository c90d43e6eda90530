"""Split a report's text so that overlapping and nested words can each be marked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from headwater.statements.statement import Statement
from headwater.terms.span import Span


class StatementPart(StrEnum):
    """What marked words are in a statement."""

    CONTENT = "content"
    SOURCE = "source"
    CUE = "cue"
    HEDGE = "hedge"


class MarkerKind(StrEnum):
    """What begins at a place in the text."""

    STATEMENT = "statement"
    DERIVATION = "derivation"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Marker:
    """A place in the text that links lead to, with what is shown there."""

    anchor: str
    kind: MarkerKind
    label: str
    """Shown beside the text and never part of it; empty to show nothing."""
    back: str | None
    """Anchor of the place to go back to, None if there is none."""
    description: str
    """The same for those who hear the page."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring characters with the same marks; stretches joined are the exact text."""

    text: str
    roles: tuple[StatementPart, ...]
    markers: tuple[Marker, ...]
    """What begins before the first character."""


def stretches_in(
    text: str, marks: Iterable[tuple[Span, StatementPart]], markers: Iterable[tuple[int, Marker]]
) -> tuple[Stretch, ...]:
    """Return the text in stretches, each with the roles that hold for all of it."""
    starts: dict[int, list[StatementPart]] = defaultdict(list)
    ends: dict[int, list[StatementPart]] = defaultdict(list)
    markers_at: dict[int, list[Marker]] = defaultdict(list)
    for span, role in marks:
        if span.end > len(text):
            raise ValueError(f"{span} ends after the text, which has {len(text)} characters")
        starts[span.start].append(role)
        ends[span.end].append(role)
    for offset, marker in markers:
        markers_at[offset].append(marker)
    cuts = sorted({0, len(text), *starts, *ends, *markers_at})
    open_now: Counter[StatementPart] = Counter()
    stretches = []
    # A marker at the very end of the text still needs a stretch, with no words in it.
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        open_now.subtract(ends[start])
        open_now.update(starts[start])
        here = tuple(markers_at[start])
        if start < end or here:
            roles = (
                tuple(role for role in StatementPart if open_now[role] > 0) if start < end else ()
            )
            stretches.append(Stretch(text[start:end], roles, here))
    return tuple(stretches)


def marks_of(statement: Statement) -> tuple[tuple[Span, StatementPart], ...]:
    """Return the statement's words with what each is."""
    return (
        *((span, StatementPart.CONTENT) for span in statement.content),
        *((span, StatementPart.SOURCE) for span in statement.source),
        *((span, StatementPart.CUE) for span in statement.cue),
        *((span, StatementPart.HEDGE) for span in statement.hedges),
    )
