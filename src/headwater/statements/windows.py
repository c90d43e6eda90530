"""Cut a text into overlapping windows of whole paragraphs that a tagging model can read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from headwater.statements.tagging_model import PieceMarks, PieceRow
from headwater.statements.words import WORD
from headwater.terms.span import Span

WINDOW_PIECES = 192
"""Most word pieces in a window, marks included."""
OVERLAP_PIECES = 48
"""Most word pieces that two neighbouring windows share."""
UNIT_PIECES = 160
"""A paragraph of this many word pieces is cut, wherever that is, so that it fits a window."""
SENTENCE_CUT_PIECES = 96
"""A paragraph longer than this is cut at the next end of a sentence."""
MOST_WORD_PIECES = 8
"""Pieces of a word beyond these are not read: the model looks at a word's first piece."""

_PARAGRAPH = re.compile(r"[^\n]+")
_OPENING_QUOTES = frozenset("“«„")
_STRAIGHT_QUOTE = '"'
_SINGLE_OPENING = "‘"
_SENTENCE_ENDS = frozenset(".!?")


class QuoteState(IntEnum):
    """Where a word stands towards quotation marks."""

    OUTSIDE = 0
    INSIDE = 1
    MARK = 2
    CARRIED = 3
    """Inside a quotation that the paragraph before left open and this one takes up again."""


@dataclass(frozen=True, slots=True)
class Word:
    """What the model reads as one: see `words.WORD`."""

    text: str
    span: Span
    pieces: tuple[int, ...]
    quote_state: QuoteState
    paragraph: int
    """Number of the word's paragraph in the text."""


Unit = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring words that the model reads at once.

    Cues are taken only from the words it owns; the others are there to be understood from,
    or to be source and content. Each word of a text is owned by exactly one window.
    """

    words: tuple[Word, ...]
    owned_from: int
    owned_to: int

    def owns(self, index: int) -> bool:
        """Return True if the word at `index` is this window's to find cues at."""
        return self.owned_from <= index < self.owned_to


def windows_in(text: str, pieces_of: Callable[[str], tuple[int, ...]]) -> Iterator[Window]:
    """Yield the windows of `text` in order, holding one of them at a time."""
    held: list[Unit] = []
    sizes: list[int] = []
    owned_from = 0
    for unit in units_in(text, pieces_of):
        size = _unit_size(unit)
        if held and _window_size(sizes) + size > WINDOW_PIECES:
            shared = _shared_units(sizes, size)
            # Both windows read the shared units; each owns those that are further from its edge.
            given_away = shared // 2
            yield _window(held, owned_from, len(held) - given_away)
            held, sizes = held[len(held) - shared :], sizes[len(sizes) - shared :]
            owned_from = shared - given_away
        held.append(unit)
        sizes.append(size)
    if held:
        yield _window(held, owned_from, len(held))


def units_in(text: str, pieces_of: Callable[[str], tuple[int, ...]]) -> Iterator[Unit]:
    """Yield the paragraphs of `text`, long ones cut, preferably where a sentence ends."""
    for words in _paragraphs(text, pieces_of):
        unit: list[Word] = []
        size = 0
        for word in words:
            unit.append(word)
            size += len(word.pieces)
            ends_sentence = word.text in _SENTENCE_ENDS
            if size >= UNIT_PIECES or (size > SENTENCE_CUT_PIECES and ends_sentence):
                yield tuple(unit)
                unit, size = [], 0
        if unit:
            yield tuple(unit)


def piece_row(window: Window, marks: PieceMarks) -> PieceRow:
    """Return `window` as the encoder takes it."""
    pieces = [marks.opening]
    states = [QuoteState.OUTSIDE]
    first_pieces = []
    paragraph = window.words[0].paragraph
    for word in window.words:
        if word.paragraph != paragraph:
            pieces.append(marks.paragraph_break)
            states.append(QuoteState.OUTSIDE)
            paragraph = word.paragraph
        first_pieces.append(len(pieces))
        pieces.extend(word.pieces)
        states.extend([word.quote_state] * len(word.pieces))
    pieces.append(marks.closing)
    states.append(QuoteState.OUTSIDE)
    return PieceRow(
        pieces=np.array(pieces, dtype=np.int64),
        quote_states=np.array(states, dtype=np.int64),
        first_pieces=np.array(first_pieces, dtype=np.int64),
    )


def _paragraphs(text: str, pieces_of: Callable[[str], tuple[int, ...]]) -> Iterator[Iterator[Word]]:
    quotations = _Quotations()
    number = 0
    for paragraph in _PARAGRAPH.finditer(text):
        if paragraph.group().isspace():
            continue
        quotations.begin_paragraph()
        yield _words(text, Span(*paragraph.span()), number, (pieces_of, quotations.state_of))
        number += 1


def _words(
    text: str,
    paragraph: Span,
    number: int,
    read: tuple[Callable[[str], tuple[int, ...]], Callable[[str, str], QuoteState]],
) -> Iterator[Word]:
    pieces_of, state_of = read
    for match in WORD.finditer(text, paragraph.start, paragraph.end):
        word = match.group()
        start, end = match.span()
        state = state_of(word, text[end : end + 1])
        yield Word(word, Span(start, end), pieces_of(word), state, number)


class _Quotations:
    """Which quotation marks are open as the words of a text go by."""

    def __init__(self) -> None:
        self._closed_by = ""
        """The sign that ends the quotation that is open; empty outside of quotations."""
        self._is_carried = False
        self._is_at_start = True

    def begin_paragraph(self) -> None:
        """Close what the last paragraph left open: this one opens it again, or it was an error."""
        self._is_carried = bool(self._closed_by)
        self._closed_by = ""
        self._is_at_start = True

    def state_of(self, word: str, following: str) -> QuoteState:
        """Return the state of the next word, given the character that follows it."""
        opens = self._opens(word)
        if self._is_at_start:
            self._is_carried = self._is_carried and opens
            self._is_at_start = False
        if opens:
            self._closed_by = {_STRAIGHT_QUOTE: '"', _SINGLE_OPENING: "’"}.get(word, "”»")
            return QuoteState.MARK
        if self._closed_by and word in self._closed_by and not following.isalnum():
            self._closed_by = ""
            self._is_carried = False
            return QuoteState.MARK
        if not self._closed_by:
            return QuoteState.OUTSIDE
        return QuoteState.CARRIED if self._is_carried else QuoteState.INSIDE

    def _opens(self, word: str) -> bool:
        if word in _OPENING_QUOTES:
            return True
        return not self._closed_by and word in (_STRAIGHT_QUOTE, _SINGLE_OPENING)


def _unit_size(unit: Unit) -> int:
    # One more for the paragraph break that may stand before it.
    return sum(len(word.pieces) for word in unit) + 1


def _window_size(sizes: Sequence[int]) -> int:
    # Two more for the opening and the closing mark.
    return sum(sizes) + 2


def _shared_units(sizes: Sequence[int], following: int) -> int:
    """Return how many units at the end of a window the next one can share, given their sizes."""
    shared = 0
    # The first unit is never shared, so that windows move on.
    for count in range(1, len(sizes)):
        tail = sizes[len(sizes) - count :]
        if sum(tail) > OVERLAP_PIECES or _window_size(tail) + following > WINDOW_PIECES:
            break
        shared = count
    return shared


def _window(units: list[Unit], owned_from: int, owned_to: int) -> Window:
    """Return the window of `units` that owns the units `[owned_from, owned_to)`."""
    return Window(
        words=tuple(word for unit in units for word in unit),
        owned_from=sum(len(unit) for unit in units[:owned_from]),
        owned_to=sum(len(unit) for unit in units[:owned_to]),
    )
