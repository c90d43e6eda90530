"""Gather the characters of a printed page into lines, with their place on the page as shown."""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types

from headwater.evidence.characters import SUPERSCRIPTS, readable, without_ligatures
from headwater.evidence.document import Box

_LINE_ENDS = frozenset({0x0A, 0x0D})
_SOFT_HYPHEN = 0xAD
_SPACE = 0x20
_COLUMN_GAP = 2.5
"""A wider gap, in letter heights, parts two columns that share a line."""
_RAISED, _SMALL = 0.15, 0.85
"""A mark set higher than the line, by this share of its height, and smaller, is a note's number."""
_NOTE_CHARACTERS = re.compile(r"[0-9]{1,3}")

PdfiumPage = Any
"""A page or text page of pypdfium2, which ships no types."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print."""

    words: str
    page: int
    """Counted from 1."""
    box: Box
    size: float
    """Height of its letters in points, from descender to ascender."""
    breaks_word: bool
    """Whether its last word goes on in the next line, its hyphen taken off."""


@dataclass(frozen=True, slots=True)
class PageFrame:
    """How a page is shown: the part that is visible, and how it is turned."""

    visible: tuple[float, float, float, float]
    """Left, bottom, right and top in the page's own coordinates."""
    turned: int
    """Clockwise, in degrees: 0, 90, 180 or 270."""

    def shown(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return the rectangle in points from the lower left corner of the page as shown."""
        west, south, east, north = self.visible
        match self.turned:
            case 90:
                return Box(bottom - south, east - right, top - south, east - left)
            case 180:
                return Box(east - right, north - top, east - left, north - bottom)
            case 270:
                return Box(north - top, left - west, north - bottom, right - west)
            case _:
                return Box(left - west, bottom - south, right - west, top - south)


@dataclass(frozen=True, slots=True)
class _Character:
    code: int
    box: Box | None
    """None for what the page does not draw."""
    breaks_word: bool
    """Whether it is the hyphen of a word that goes on in the next line."""


def lines_of(text_page: PdfiumPage, page: int, frame: PageFrame) -> list[Line]:
    """Return the lines of the page in the order in which its text runs."""
    lines = _runs_of(_characters_of(text_page, frame))
    return [line for characters in lines for line in _line_of(characters, page)]


def _characters_of(text_page: PdfiumPage, frame: PageFrame) -> Iterator[_Character]:
    rectangle = pdfium.FS_RECTF()
    for index in range(pdfium.FPDFText_CountChars(text_page)):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        breaks_word = pdfium.FPDFText_IsHyphen(text_page, index) == 1
        drawn = code > _SPACE and not pdfium.FPDFText_IsGenerated(text_page, index)
        box = None
        if drawn and pdfium.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(rectangle)):
            sides = (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
            box = frame.shown(*sides)
        yield _Character(code, box, breaks_word)


def _runs_of(characters: Iterator[_Character]) -> Iterator[list[_Character]]:
    """Yield the characters of one line after another, columns of the same height apart."""
    run: list[_Character] = []
    last: Box | None = None
    for character in characters:
        is_end = character.code in _LINE_ENDS
        if is_end or _is_apart(last, character.box):
            yield run
            run, last = [], None
        if not is_end:
            run.append(character)
            last = character.box or last
        if character.breaks_word:
            yield run
            run, last = [], None
    yield run


def _line_of(characters: list[_Character], page: int) -> Iterator[Line]:
    """Yield the line that the characters make; none if they draw no words."""
    hyphens = characters[-1:]
    breaks_word = any(last.breaks_word or last.code == _SOFT_HYPHEN for last in hyphens)
    letters = characters[:-1] if breaks_word else characters
    drawn = [character.box for character in letters if character.box is not None]
    # PDFium counts in UTF-16 units, so that rare letters come in two parts.
    units = "".join(_words_of(letters)).encode("utf-16-le", "surrogatepass")
    words = without_ligatures(readable(units.decode("utf-16-le", "ignore")))
    if words and drawn:
        yield Line(words, page, _around(drawn), _height(drawn), breaks_word)


def _is_apart(last: Box | None, box: Box | None) -> bool:
    if last is None or box is None:
        return False
    height = max(last.top - last.bottom, box.top - box.bottom)
    gap = max(box.left - last.right, last.left - box.right)
    return gap > _COLUMN_GAP * height


def _words_of(characters: list[_Character]) -> Iterator[str]:
    """Yield the characters, the numbers of notes as superscripts.

    Without that, a note's number after “21 countries in 2024” would be read as part of the figure.
    """
    boxes = [character.box for character in characters if character.box is not None]
    height = _height(boxes) if boxes else 0.0
    floor = sorted(box.bottom for box in boxes)[len(boxes) // 2] if boxes else 0.0
    for character in characters:
        letter = _letter(character.code)
        box = character.box
        if box is not None and _NOTE_CHARACTERS.fullmatch(letter):
            is_small = box.top - box.bottom < _SMALL * height
            if is_small and box.bottom > floor + _RAISED * height:
                letter = letter.translate(SUPERSCRIPTS)
        yield letter


def _letter(code: int) -> str:
    return chr(code) if 0 < code <= sys.maxunicode else ""


def _height(boxes: list[Box]) -> float:
    heights = sorted(box.top - box.bottom for box in boxes)
    return heights[len(heights) // 2]


def _around(boxes: list[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
    )
