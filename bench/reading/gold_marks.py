"""Take the marks out of a marked text, and tell where the marked words stand without them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.terms.span import Span

STATEMENT_LETTERS = "SQTRXY"
"""Marks that carry the number of their statement."""
COUNTED_LETTERS = "HNDP"
"""Marks that are numbered through the text."""
_OPENER = re.compile(
    rf"⟦(?:(?P<of>[{STATEMENT_LETTERS}])(?P<numbers>\d+(?:,\d+)*)"
    rf"|(?P<counted>[{COUNTED_LETTERS}])(?P<number>\d+)) "
)
_BRACKET = re.compile("[⟦⟧]")
_SHOWN_CHARACTERS = 40


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A place of a gold file that is not as the guide wants it."""

    line: int
    """Counted from 1."""
    expected: str
    found: str
    is_warning: bool = False
    """It may be meant so; a person should look."""

    def __str__(self) -> str:
        kind = "look: " if self.is_warning else ""
        return f"line {self.line}: {kind}expected {self.expected}, found {self.found}"


@dataclass(frozen=True, slots=True, order=True)
class MarkName:
    """What a mark is called, such as T1."""

    letter: str
    number: int

    def __str__(self) -> str:
        return f"{self.letter}{self.number}"


@dataclass(frozen=True, slots=True)
class Mark:
    """The words of one name; in several parts if others stand between them."""

    name: MarkName
    spans: tuple[Span, ...]
    line: int
    """Where the first part begins in the file."""


@dataclass(frozen=True, slots=True)
class _Opened:
    names: tuple[MarkName, ...]
    start: int
    line: int


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A text without its marks."""

    text: str
    marks: Mapping[MarkName, Mark]
    problems: tuple[Problem, ...]


def without_marks(lines: Sequence[str], first_line: int = 1) -> Unmarked:
    """Return the text of `lines` without marks, and what was marked.

    `first_line` is the number the first of `lines` has in its file.
    """
    marked = "\n".join(lines)
    line_ends = [match.start() for match in re.finditer("\n", marked)]
    text, at = "", 0
    open_marks: list[_Opened] = []
    parts: dict[MarkName, list[tuple[Span, int]]] = defaultdict(list)
    problems: list[Problem] = []
    for bracket in _BRACKET.finditer(marked):
        if bracket.start() < at:
            continue
        line = first_line + bisect_right(line_ends, bracket.start())
        text, at = text + marked[at : bracket.start()], bracket.end()
        shown = _shown(marked[bracket.start() :])
        if bracket.group() == "⟧":
            if not open_marks:
                problems.append(Problem(line, "a mark that is open here", "⟧ without ⟦ before it"))
                continue
            problems += _close(open_marks.pop(), text, parts)
        elif opener := _OPENER.match(marked, bracket.start()):
            at = opener.end()
            open_marks.append(_Opened(_names(opener), len(text), line))
        else:
            expected = f"⟦, one of {STATEMENT_LETTERS}{COUNTED_LETTERS}, number, space, words, ⟧"
            problems.append(Problem(line, expected, shown))
            open_marks.append(_Opened((), len(text), line))
    text += marked[at:]
    for left in open_marks:
        problems.append(Problem(left.line, f"⟧ that closes {_told(left.names)}", "none"))
    marks = {}
    for name, found in sorted(parts.items()):
        marks[name], trouble = _joined(name, found, text)
        problems += trouble
    return Unmarked(text, marks, tuple(sorted(problems)))


def _names(opener: re.Match[str]) -> tuple[MarkName, ...]:
    letter = opener["of"] or opener["counted"]
    numbers = (opener["numbers"] or opener["number"]).split(",")
    return tuple(MarkName(letter, int(number)) for number in numbers)


def _close(
    opened: _Opened, text: str, parts: dict[MarkName, list[tuple[Span, int]]]
) -> list[Problem]:
    words = text[opened.start :]
    if not words.strip():
        return [Problem(opened.line, f"words in {_told(opened.names)}", "none")]
    start = opened.start + len(words) - len(words.lstrip())
    span = Span(start, opened.start + len(words.rstrip()))
    for name in opened.names:
        parts[name].append((span, opened.line))
    return []


def _joined(
    name: MarkName, found: Iterable[tuple[Span, int]], text: str
) -> tuple[Mark, list[Problem]]:
    """Return the mark of these parts; those with only white space between them are one."""
    spans: list[Span] = []
    problems = []
    in_order = sorted(found)
    for span, line in in_order:
        if spans and span.start < spans[-1].end:
            problems.append(Problem(line, f"{name} beside other parts of {name}", "one in another"))
        if spans and not text[spans[-1].end : span.start].strip():
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, span.end))
        else:
            spans.append(span)
    return Mark(name, tuple(spans), in_order[0][1]), problems


def _told(names: Sequence[MarkName]) -> str:
    return ", ".join(map(str, names)) or "this mark"


def _shown(words: str) -> str:
    line = words.partition("\n")[0]
    return repr(line if len(line) <= _SHOWN_CHARACTERS else f"{line[:_SHOWN_CHARACTERS]}…")
