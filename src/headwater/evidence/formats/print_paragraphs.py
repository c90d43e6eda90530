"""Join lines of print into paragraphs, so that a sentence reads as one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median_low

from headwater.evidence.byline import byline_of
from headwater.evidence.document import Segment
from headwater.evidence.formats.print_lines import Line
from headwater.evidence.formats.running_heads import without_running_heads
from headwater.terms.span import Span

CELL_BREAK = " | "
"""Stands between the cells of a table's row, as it does in the text of web pages."""

_PARAGRAPH_BREAK = "\n\n"

_NEIGHBOURS = 40
"""How many lines before and after one tell the width and pitch of its column."""
_SAME_SIZE = 1.15
_WIDER_PITCH = 1.25
"""Paragraphs are set apart by this much more than lines."""
_WIDEST_PITCH = 2.2
"""In letter heights; lines further apart are no paragraph."""
_PLENTY = 0.15
"""Lines of typescript end unevenly by less than this share of the column."""
_INDENT = 0.7
"""In letter heights."""

_SENTENCE_END = re.compile(r"[.!?…:;。؟]['’\"”»)\]]*$|[\"”»]$")
_BULLET = re.compile(r"[•▪◦‣●■♦✓·]")
_CELL_GAP = 1.0
"""In letter heights."""
_NUMBERED = re.compile(r"[-–—] \S|\(?(?:\d{1,2}|[a-z])[.)] ")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WITHOUT_SPACES = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]")
_COMPOUND = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_FIRST_HALVES = frozenset(
    {"all", "anti", "cross", "ex", "far", "first", "half", "high", "ill", "long", "low", "mid"}
    | {"multi", "near", "non", "post", "pre", "pro", "quasi", "second", "self", "semi", "short"}
    | {"so", "third", "well"}
)
"""English first halves of words that are written with a hyphen anyway."""


def text_of(pages: Sequence[Sequence[Line]]) -> tuple[str, tuple[Segment, ...]]:
    """Return the text of the pages, and where on them each of its lines stands.

    Paragraphs are set apart by a blank line; the lines of one are joined by spaces. Heads and
    feet that run through the pages stand once, at the end.
    """
    body, heads = without_running_heads(pages)
    spelling = _Spelling(line.words for page in pages for line in page)
    joints = [_joint(body, number, spelling) for number in range(len(body))]
    joints += [_PARAGRAPH_BREAK] * len(heads)
    parts: list[str] = []
    segments: list[Segment] = []
    length = 0
    for joint, line in zip(joints, [*body, *heads], strict=True):
        parts += [joint, line.words] if parts else [line.words]
        start = length + len(joint) * bool(segments)
        length = start + len(line.words)
        segments.append(Segment(Span(start, length), line.page, line.box))
    return "".join(parts), tuple(segments)


class _Spelling:
    """How the document itself spells words that a line may break."""

    def __init__(self, lines: Iterable[str]) -> None:
        text = "\n".join(lines).casefold()
        self._words = set(_WORD.findall(text))
        self._compounds = set(_COMPOUND.findall(text))

    def keeps_hyphen(self, first: str, second: str) -> bool:
        """Return True if a word that a line breaks into two is written with a hyphen."""
        halves = first.casefold(), second.casefold()
        if "-".join(halves) in self._compounds:
            return True
        if "".join(halves) in self._words:
            return False
        return second[:1].isupper() or halves[0] in _FIRST_HALVES


def _joint(body: Sequence[Line], number: int, spelling: _Spelling) -> str:
    """Return what stands between the line and the one before it."""
    if not number or not _continues(body, number):
        return _PARAGRAPH_BREAK
    last, line = body[number - 1], body[number]
    if last.breaks_word:
        first, second = _LAST_WORD.search(last.words), _WORD.match(line.words)
        is_hyphen = not (first and second) or spelling.keeps_hyphen(first[0], second[0])
        return "-" if is_hyphen else ""
    if _is_next_cell(last, line):
        return CELL_BREAK
    if re.search(r"\w-$", last.words):
        return ""
    is_spaceless = _WITHOUT_SPACES.match(last.words[-1]) and _WITHOUT_SPACES.match(line.words[0])
    return "" if is_spaceless else " "


def _continues(body: Sequence[Line], number: int) -> bool:
    """Return True if the line goes on with the paragraph of the line before it."""
    last, line = body[number - 1], body[number]
    if _is_level(last, line) or last.breaks_word:
        return True
    is_after_row = number > 1 and _is_next_cell(body[number - 2], last)
    if is_after_row or _signs(last) or _signs(line) or not _is_same_size(last, line):
        return False
    drop = last.box.bottom - line.box.bottom
    if last.page != line.page or drop < line.size / 3 or not _share_column(last, line):
        # A new page or column: a sentence that has not ended goes on there.
        is_full = _room_left(body, number) <= 0
        return not _SENTENCE_END.search(last.words) and (is_full or line.words[0].islower())
    if drop > min(_WIDER_PITCH * _pitch(body, number), _WIDEST_PITCH * line.size):
        return False
    is_entry = _NUMBERED.match(line.words) and _SENTENCE_END.search(last.words)
    if is_entry or _BULLET.match(line.words) or _is_indented(last, line):
        return False
    is_new_sentence = _SENTENCE_END.search(last.words) and not line.words[0].islower()
    room = _room_left(body, number)
    return room <= 0 or not (is_new_sentence or room > _PLENTY)


def _signs(line: Line) -> bool:
    return line.words[0].isupper() and byline_of(line.words) is not None


def _room_left(body: Sequence[Line], number: int) -> float:
    """Return the share of the column that the line's first word would have left free before it.

    If it had room at the end of the line before it, that line was ended on purpose.
    """
    last, line = body[number - 1], body[number]
    column = _column_of(body, number - 1)
    furthest = max(_end(other) for other in column)
    width = furthest - min(_start(other) for other in column)
    length = line.box.right - line.box.left
    first_word = length * (len(line.words.split(" ", 1)[0]) + 1) / len(line.words)
    return (furthest - _end(last) - first_word) / width if width > 0 else 0.0


def _is_indented(last: Line, line: Line) -> bool:
    # A list's entry is set the other way round: all its lines but the first stand in.
    hangs = _BULLET.match(last.words) or _NUMBERED.match(last.words)
    return not hangs and _start(line) - _start(last) > _INDENT * line.size


def _pitch(body: Sequence[Line], number: int) -> float:
    """Return how far apart the lines of the column commonly are, in points."""
    size = body[number].size
    around = body[max(0, number - _NEIGHBOURS) : number + _NEIGHBOURS]
    drops = [
        above.box.bottom - below.box.bottom
        for above, below in pairwise(around)
        if above.page == below.page and _is_same_size(above, below) and _share_column(above, below)
    ]
    sane = [drop for drop in drops if size / 3 < drop < _WIDEST_PITCH * size]
    return median_low(sane) if sane else _WIDEST_PITCH * size


def _column_of(body: Sequence[Line], number: int) -> list[Line]:
    line = body[number]
    around = body[max(0, number - _NEIGHBOURS) : number + _NEIGHBOURS]
    return [
        other
        for other in around
        if other.page == line.page and _is_same_size(other, line) and _share_column(other, line)
    ]


def _is_same_size(line: Line, other: Line) -> bool:
    return max(line.size, other.size) <= _SAME_SIZE * min(line.size, other.size)


def _share_column(line: Line, other: Line) -> bool:
    return line.box.left < other.box.right and other.box.left < line.box.right


def _is_level(last: Line, line: Line) -> bool:
    """Return True if the two stand side by side."""
    overlap = min(last.box.top, line.box.top) - max(last.box.bottom, line.box.bottom)
    is_one_row = last.page == line.page and 2 * overlap > min(last.size, line.size)
    return is_one_row and not _share_column(last, line)


def _is_next_cell(last: Line, line: Line) -> bool:
    """Return True if the two are cells of a table's row; a raised figure only interrupts a line."""
    gap = max(line.box.left - last.box.right, last.box.left - line.box.right)
    return _is_level(last, line) and gap > _CELL_GAP * max(last.size, line.size)


def _start(line: Line) -> float:
    return -line.box.right if _runs_left(line) else line.box.left


def _end(line: Line) -> float:
    return -line.box.left if _runs_left(line) else line.box.right


def _runs_left(line: Line) -> bool:
    return 2 * len(_RIGHT_TO_LEFT.findall(line.words)) > len(line.words)
