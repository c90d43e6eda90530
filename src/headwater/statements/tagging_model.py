"""What the reading of attributions asks of a learned model, whichever program runs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from headwater.statements.calibration import Calibration

Integers: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PieceMarks:
    """The word pieces that open a window, part its paragraphs and close it."""

    opening: int
    paragraph_break: int
    closing: int


@dataclass(frozen=True, slots=True, eq=False)
class PieceRow:
    """One window of text as the encoder takes it: one number per word piece."""

    pieces: Integers
    quote_states: Integers
    first_pieces: Integers
    """Index of each word's first piece."""


@dataclass(frozen=True, slots=True, eq=False)
class WordReading:
    """What the encoder makes of the words of one window."""

    states: Floats
    """Hidden state of each word, `[words, width]`."""
    cue_probabilities: Floats
    """Probability of each `decoding.CueLabel` for each word: `[words, 4]`."""


@dataclass(frozen=True, slots=True, eq=False)
class CueRows:
    """Some cues of one window as the role head takes them: one row per cue."""

    states: Floats
    """Hidden states of the window's words, `[words, width]`, the same for every cue."""
    cue_states: Floats
    """Mean hidden state of each cue's words, `[cues, width]`."""
    distances: Integers
    """Words from the cue, negative before it, 0 inside it: `[cues, words]`."""
    paragraph_steps: Integers
    """Paragraphs from the cue's own, cut to -3..3 and counted from 0: `[cues, words]`."""
    inside_cue: Integers
    """1 for the words of the cue: `[cues, words]`."""


class TaggingModel(Protocol):
    """A loaded model that finds cues and, for each cue, its source and its content."""

    @property
    def marks(self) -> PieceMarks:
        """The pieces that are no part of any word."""

    @property
    def calibration(self) -> Calibration:
        """How often attributions are right of which the model says this or that."""

    def pieces_of(self, word: str) -> tuple[int, ...]:
        """Return the word pieces of one word: at least one, at most `windows.MOST_WORD_PIECES`."""

    def read_words(self, row: PieceRow) -> WordReading:
        """Return the states and cue probabilities of the words of one window."""

    def role_scores(self, rows: CueRows) -> Floats:
        """Return each `decoding.RoleScore` of each word for each cue: `[cues, words, 7]`."""
