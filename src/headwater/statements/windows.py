"""Cut a text into overlapping windows of whole paragraphs that a tagging model can read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from headwater.statements.tagging_model import PieceMarks, PieceRow
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
_WORD = re.compile(r"\w+|[^\w\s]")
_OPENING_QUOTES = frozenset("“«„")
_CLOSING_QUOTES = frozenset("”»")
_STRAIGHT_QUOTE = '"'
_SENTENCE_ENDS = frozenset(".!?")


class QuoteState(IntEnum):
    """Where a word stands towards the quotation marks of its paragraph."""

    OUTSIDE = 0
    INSIDE = 1
    MARK = 2


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters and digits, or one sign, as the model reads it."""

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
    owned_from = 0
    for unit in units_in(text, pieces_of):
        if held and _window_size([*held, unit]) > WINDOW_PIECES:
            shared = _shared_units(held, unit)
            # Both windows read the shared units; each owns those that are further from its edge.
            given_away = shared // 2
            yield _window(held, owned_from, len(held) - given_away)
            held = held[len(held) - shared :]
            owned_from = shared - given_away
        held.append(unit)
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
        attention=np.ones(len(pieces), dtype=np.int64),
        first_pieces=np.array(first_pieces, dtype=np.int64),
    )


def _paragraphs(text: str, pieces_of: Callable[[str], tuple[int, ...]]) -> Iterator[Iterator[Word]]:
    number = 0
    for paragraph in _PARAGRAPH.finditer(text):
        if paragraph.group().isspace():
            continue
        yield _words(text, Span(*paragraph.span()), number, pieces_of)
        number += 1


def _words(
    text: str, paragraph: Span, number: int, pieces_of: Callable[[str], tuple[int, ...]]
) -> Iterator[Word]:
    is_quoted = False
    for match in _WORD.finditer(text, paragraph.start, paragraph.end):
        word = match.group()
        state = QuoteState.INSIDE if is_quoted else QuoteState.OUTSIDE
        if word in _OPENING_QUOTES:
            is_quoted, state = True, QuoteState.MARK
        elif word in _CLOSING_QUOTES:
            is_quoted, state = False, QuoteState.MARK
        elif word == _STRAIGHT_QUOTE:
            is_quoted, state = not is_quoted, QuoteState.MARK
        yield Word(word, Span(*match.span()), pieces_of(word), state, number)


def _unit_size(unit: Unit) -> int:
    # One more for the paragraph break that may stand before it.
    return sum(len(word.pieces) for word in unit) + 1


def _window_size(units: list[Unit]) -> int:
    # Two more for the opening and the closing mark.
    return sum(_unit_size(unit) for unit in units) + 2


def _shared_units(held: list[Unit], following: Unit) -> int:
    """Return how many units at the end of `held` the window that starts with them can share."""
    shared = 0
    # The first unit is never shared, so that windows move on.
    for count in range(1, len(held)):
        tail = held[len(held) - count :]
        if sum(_unit_size(unit) for unit in tail) > OVERLAP_PIECES:
            break
        if _window_size([*tail, following]) > WINDOW_PIECES:
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
