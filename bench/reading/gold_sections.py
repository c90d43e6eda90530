"""Read what stands above and below a gold text: its metadata and its labels."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
from bench.reading.gold_marks import STATEMENT_LETTERS, MarkName, Problem, Unmarked
from headwater.terms.partial_date import NotADate, PartialDate

_KEYS = ("genre", "publisher", "published", "language", "title")
_LABEL = re.compile(r"(?P<letter>[NDP])?(?P<number>\d+):(?P<words>.*)")

_Label = TypeVar("_Label")


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a text by their numbers, each with the line in which it stands."""

    statements: dict[int, tuple[int, StatementLabel]]
    numbers: dict[int, tuple[int, NumberLabel]]
    dates: dict[int, tuple[int, DateLabel]]
    places: dict[int, tuple[int, PlaceLabel]]


def metadata_in(lines: Sequence[str]) -> tuple[dict[str, str], list[Problem]]:
    """Return what the lines above a text say of its report, and what is wrong with them."""
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


def labels_in(lines: Sequence[str], first_line: int) -> tuple[Labels, list[Problem]]:
    """Return the labels below a text, and what is wrong with them."""
    labels = Labels({}, {}, {}, {})
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


def unmatched(body: Unmarked, labels: Labels) -> list[Problem]:
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
    unlabelled: dict[MarkName, list[MarkName]] = {}
    for name in body.marks:
        label = MarkName("T", name.number) if name.letter in STATEMENT_LETTERS else name
        if name.letter != "H" and label not in lines:
            unlabelled.setdefault(label, []).append(name)
    for label, names in unlabelled.items():
        wanted = label.number if label.letter == "T" else label
        line = min(body.marks[name].line for name in names)
        expected = f"a label {wanted}: … for {', '.join(map(str, names))} in the text"
        problems.append(Problem(line, expected, "none"))
    for line, statement in labels.statements.values():
        for hedge in statement.hedges:
            if MarkName("H", hedge) not in body.marks:
                problems.append(Problem(line, f"the mark H{hedge} in the text", "none"))
        if statement.within is not None and statement.within not in labels.statements:
            problems.append(Problem(line, f"a label {statement.within}: … to stand in", "none"))
    return problems
