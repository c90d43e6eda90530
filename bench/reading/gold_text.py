"""A text of our own gold: what a reader sees, and what the statements in it are.

The format is in bench/reading/gold/GUIDE.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bench.reading.gold_labels import (
    DateLabel,
    NumberLabel,
    PlaceLabel,
    StatementLabel,
    Unlabelled,
    date_label,
    number_label,
    place_label,
    statement_label,
)
from bench.reading.gold_marks import (
    STATEMENT_LETTERS,
    MarkName,
    Problem,
    Unmarked,
    without_marks,
)
from headwater.terms.partial_date import NotADate, PartialDate
from headwater.terms.span import Span, hull

GOLD = Path(__file__).with_name("gold")
HALVES = ("dev", "test")
RULER = "---"
_KEYS = ("genre", "publisher", "published", "language", "title")
_LABEL = re.compile(r"(?P<letter>[NDP])?(?P<number>\d+):(?P<words>.*)")

_Label = TypeVar("_Label")


class GoldError(Exception):
    """A gold file is not as the guide wants it; it may have several problems."""

    def __init__(self, name: str, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(f"{name}: {problem}" for problem in problems))
        self.problems = tuple(problems)


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
class GoldNumber:
    """A number with its words."""

    span: Span
    label: NumberLabel


@dataclass(frozen=True, slots=True)
class GoldDate:
    """A date with its words."""

    span: Span
    label: DateLabel


@dataclass(frozen=True, slots=True)
class GoldPlace:
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
    numbers: tuple[GoldNumber, ...]
    dates: tuple[GoldDate, ...]
    places: tuple[GoldPlace, ...]


def read_half(half: str) -> tuple[GoldText, ...]:
    """Return the texts of one half, `dev` or `test`, by name; raises GoldError."""
    if half not in HALVES:
        raise ValueError(f"expected one of {', '.join(HALVES)}, found {half!r}")
    return tuple(read_gold(path) for path in sorted((GOLD / half).glob("*.txt")))


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
    metadata, problems = _metadata(lines[:above])
    body = without_marks(lines[above + 1 : below], above + 2)
    labels, trouble = _labels(lines[below + 1 :], below + 2)
    problems = [*problems, *body.problems, *trouble]
    if not problems:
        problems = _unmatched(body, labels)
    if problems:
        raise GoldError(name, sorted(problems))
    return _assembled(name, metadata, body, labels)


@dataclass(frozen=True, slots=True)
class _Labels:
    statements: dict[int, tuple[int, StatementLabel]]
    """With the lines in which they stand."""
    numbers: dict[int, tuple[int, NumberLabel]]
    dates: dict[int, tuple[int, DateLabel]]
    places: dict[int, tuple[int, PlaceLabel]]


def _metadata(lines: Sequence[str]) -> tuple[dict[str, str], list[Problem]]:
    found: dict[str, str] = {}
    problems = []
    for number, line in enumerate(lines, start=1):
        key, colon, value = (part.strip() for part in line.partition(":"))
        if not line.strip():
            continue
        if key not in _KEYS or not colon or not value:
            expected = f"KEY: VALUE with a key of {', '.join(_KEYS)}"
            problems.append(Problem(number, expected, repr(line)))
        elif key in found:
            problems.append(Problem(number, f"{key} once", "it again"))
        found[key] = value
    if "genre" not in found:
        problems.append(Problem(1, "genre: … above the text", "none"))
    try:
        PartialDate(found.get("published", "2031"))
    except NotADate as failure:
        problems.append(Problem(1, "published: a date like 2031-03-04", str(failure)))
    return found, problems


def _labels(lines: Sequence[str], first_line: int) -> tuple[_Labels, list[Problem]]:
    labels = _Labels({}, {}, {}, {})
    problems: list[Problem] = []
    for line_number, line in enumerate(lines, start=first_line):
        match = _LABEL.fullmatch(line.strip())
        if not line.strip():
            continue
        if match is None:
            problems.append(Problem(line_number, "a label such as 1: … or N1: …", repr(line)))
            continue
        letter, at = match["letter"], (line_number, int(match["number"]), match["words"])
        try:
            if letter is None:
                _keep(labels.statements, at, statement_label)
            elif letter == "N":
                _keep(labels.numbers, at, number_label)
            elif letter == "D":
                _keep(labels.dates, at, date_label)
            else:
                _keep(labels.places, at, place_label)
        except Unlabelled as wrong:
            problems.append(Problem(line_number, wrong.expected, wrong.found))
    return labels, problems


def _keep(
    found: dict[int, tuple[int, _Label]], at: tuple[int, int, str], read: Callable[[str], _Label]
) -> None:
    line, number, words = at
    if number in found:
        raise Unlabelled("each label once", f"{number} in line {found[number][0]} too")
    found[number] = (line, read(words))


def _unmatched(body: Unmarked, labels: _Labels) -> list[Problem]:
    """Return what is marked and not labelled, or labelled and not marked."""
    lines = {
        **{MarkName("T", number): line for number, (line, _) in labels.statements.items()},
        **{MarkName("N", number): line for number, (line, _) in labels.numbers.items()},
        **{MarkName("D", number): line for number, (line, _) in labels.dates.items()},
        **{MarkName("P", number): line for number, (line, _) in labels.places.items()},
    }
    problems = [
        Problem(line, f"the mark {name} in the text", "none")
        for name, line in lines.items()
        if name not in body.marks
    ]
    for name, mark in body.marks.items():
        label = MarkName("T", name.number) if name.letter in STATEMENT_LETTERS else name
        if name.letter != "H" and label not in lines:
            wanted = name.number if name.letter in STATEMENT_LETTERS else name
            problems.append(Problem(mark.line, f"a label {wanted}: … for the mark {name}", "none"))
    for line, statement in labels.statements.values():
        for hedge in statement.hedges:
            if MarkName("H", hedge) not in body.marks:
                problems.append(Problem(line, f"the mark H{hedge} in the text", "none"))
        if statement.within is not None and statement.within not in labels.statements:
            problems.append(Problem(line, f"a label {statement.within}: … to stand in", "none"))
    return problems


def _assembled(name: str, metadata: Mapping[str, str], body: Unmarked, labels: _Labels) -> GoldText:
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
            GoldNumber(hull(spans[MarkName("N", number)]), label)
            for number, (_, label) in sorted(labels.numbers.items())
        ),
        dates=tuple(
            GoldDate(hull(spans[MarkName("D", number)]), label)
            for number, (_, label) in sorted(labels.dates.items())
        ),
        places=tuple(
            GoldPlace(hull(spans[MarkName("P", number)]), label)
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
