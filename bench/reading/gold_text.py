"""A text of our own gold: what a reader sees, and what the statements in it are.

The format is in bench/reading/gold/GUIDE.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.reading.gold_labels import (
    DateLabel,
    NumberLabel,
    PlaceLabel,
    StatementLabel,
)
from bench.reading.gold_marks import (
    MarkName,
    Problem,
    Unmarked,
    without_marks,
)
from bench.reading.gold_sections import Labels, labels_in, metadata_in, unmatched
from headwater.terms.partial_date import PartialDate
from headwater.terms.span import Span, hull

GOLD = Path(__file__).with_name("gold")
PARTS = ("dev", "tuning", "test")
"""The test part is as long as the dev part; no rule is written on it."""
RULER = "---"


class GoldError(Exception):
    """A gold file is not as the guide wants it; it may have several problems."""

    def __init__(self, name: str, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(f"{name}: {problem}" for problem in problems))
        self.name, self.problems = name, tuple(problems)


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """One statement: where its words stand and what they mean."""

    number: int
    line: int
    """Where its label stands in the file."""
    label: StatementLabel
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    """At least one part."""
    reason: tuple[Span, ...]
    """Why the speaker is not named."""
    denied: tuple[Span, ...]
    narrowing: tuple[Span, ...]
    """Words that narrow what is denied."""
    hedges: tuple[tuple[Span, ...], ...]
    """The hedges that bear on it."""


@dataclass(frozen=True, slots=True)
class NumberAt:
    """A number with its words."""

    span: Span
    label: NumberLabel


@dataclass(frozen=True, slots=True)
class DateAt:
    """A date with its words."""

    span: Span
    label: DateLabel


@dataclass(frozen=True, slots=True)
class PlaceAt:
    """A place with its words."""

    span: Span
    label: PlaceLabel


@dataclass(frozen=True, slots=True)
class GoldText:
    """A labelled text."""

    name: str
    genre: str
    publisher: str | None
    published: PartialDate | None
    language: str
    """BCP 47 tag."""
    title: str | None
    text: str
    """Without marks: all spans count in it."""
    statements: tuple[GoldStatement, ...]
    """By their numbers."""
    hedges: Mapping[int, tuple[Span, ...]]
    """All hedges of the text by their numbers, also those that bear on no statement."""
    numbers: tuple[NumberAt, ...]
    dates: tuple[DateAt, ...]
    places: tuple[PlaceAt, ...]


def read_part(part: str) -> tuple[GoldText, ...]:
    """Return the texts of one part, `dev`, `tuning` or `test`, by name; raises GoldError."""
    return tuple(read_gold(path) for path in files_of(part))


def files_of(part: str) -> list[Path]:
    """Return the files of one part, `dev`, `tuning` or `test`, by name."""
    if part not in PARTS:
        raise ValueError(f"expected one of {', '.join(PARTS)}, found {part!r}")
    return sorted((GOLD / part).glob("*.txt"))


def read_gold(path: Path) -> GoldText:
    """Return the labelled text of a file; raises GoldError."""
    return gold_text(path.stem, path.read_text(encoding="utf-8"))


def gold_text(name: str, file: str) -> GoldText:
    """Return the labelled text that the words of a file give; raises GoldError."""
    lines = file.split("\n")
    rulers = [number for number, line in enumerate(lines) if line.strip() == RULER]
    if len(rulers) < 2:
        expected = f"{RULER} above the text and below it"
        raise GoldError(name, [Problem(1, expected, f"{len(rulers)} such lines")])
    # A report may have such lines of its own; its labels have none.
    above, below = rulers[0], rulers[-1]
    metadata, problems = metadata_in(lines[:above])
    body = without_marks(lines[above + 1 : below], above + 2)
    labels, trouble = labels_in(lines[below + 1 :], below + 2)
    problems = [*problems, *body.problems, *trouble]
    if not problems:
        problems = unmatched(body, labels)
    if problems:
        raise GoldError(name, sorted(problems))
    return _assembled(name, metadata, body, labels)


def _assembled(name: str, metadata: Mapping[str, str], body: Unmarked, labels: Labels) -> GoldText:
    spans = {mark_name: mark.spans for mark_name, mark in body.marks.items()}
    hedges = {mark.number: parts for mark, parts in spans.items() if mark.letter == "H"}
    published = metadata.get("published")
    return GoldText(
        name=name,
        genre=metadata["genre"],
        publisher=metadata.get("publisher"),
        published=PartialDate(published) if published else None,
        language=metadata.get("language", "en"),
        title=metadata.get("title"),
        text=body.text,
        statements=tuple(
            _statement(number, line, label, spans)
            for number, (line, label) in sorted(labels.statements.items())
        ),
        hedges=hedges,
        numbers=tuple(
            NumberAt(hull(spans[MarkName("N", number)]), label)
            for number, (_, label) in sorted(labels.numbers.items())
        ),
        dates=tuple(
            DateAt(hull(spans[MarkName("D", number)]), label)
            for number, (_, label) in sorted(labels.dates.items())
        ),
        places=tuple(
            PlaceAt(hull(spans[MarkName("P", number)]), label)
            for number, (_, label) in sorted(labels.places.items())
        ),
    )


def _statement(
    number: int, line: int, label: StatementLabel, spans: Mapping[MarkName, tuple[Span, ...]]
) -> GoldStatement:
    source, cue, content, reason, denied, narrowing = (
        spans.get(MarkName(letter, number), ()) for letter in "SQTRXY"
    )
    return GoldStatement(
        number=number,
        line=line,
        label=label,
        source=source,
        cue=cue,
        content=content,
        reason=reason,
        denied=denied,
        narrowing=narrowing,
        hedges=tuple(spans[MarkName("H", hedge)] for hedge in label.hedges),
    )
