"""A tagging model that knows one cue, for tests of what happens around a model."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from headwater.statements.decoding import Role
from headwater.statements.tagging_model import CueRows, Floats, PieceMarks, PieceRow, WordReading

SAID = "said"
FULL_STOP = "."
_SAID_PIECE = 10
_STOP_PIECE = 11
_OTHER_PIECE = 12


@dataclass
class SaidModel:
    """Takes “said” for the one cue: what is before it in the window is source, after it content.

    A full stop ends both.
    """

    cue_probability: float = 0.9
    windows_read: int = 0
    most_pieces: int = 0
    most_cues: int = 0
    marks: PieceMarks = field(default_factory=lambda: PieceMarks(1, 2, 3))

    def pieces_of(self, word: str) -> tuple[int, ...]:
        return ({SAID: _SAID_PIECE, FULL_STOP: _STOP_PIECE}.get(word, _OTHER_PIECE),)

    def read_words(self, row: PieceRow) -> WordReading:
        self.windows_read += 1
        self.most_pieces = max(self.most_pieces, len(row.pieces))
        pieces = row.pieces[row.first_pieces]
        is_cue = pieces == _SAID_PIECE
        probabilities = np.zeros((len(pieces), 3), dtype=np.float32)
        probabilities[:, 1] = np.where(is_cue, self.cue_probability, 0.0)
        probabilities[:, 0] = 1 - probabilities[:, 1]
        return WordReading(pieces[:, None].astype(np.float32), probabilities)

    def role_log_probabilities(self, rows: CueRows) -> Floats:
        self.most_cues = max(self.most_cues, len(rows.distances))
        found = np.full((*rows.distances.shape, len(Role)), -9.0, dtype=np.float32)
        pieces = rows.states[:, 0]
        for row, distances in enumerate(rows.distances):
            cue = int(np.flatnonzero(rows.inside_cue[row])[0])
            stops = np.flatnonzero((pieces == _STOP_PIECE) | (pieces == _SAID_PIECE))
            first = max((int(stop) + 1 for stop in stops if stop < cue), default=0)
            last = min((int(stop) for stop in stops if stop > cue), default=len(pieces))
            for word in range(len(distances)):
                found[row, word, _role(word, first, cue, last)] = -0.1
        return found


def _role(word: int, first: int, cue: int, last: int) -> Role:
    if first <= word < cue:
        return Role.SOURCE_BEGINS if word == first else Role.SOURCE_GOES_ON
    if cue < word < last:
        return Role.CONTENT_BEGINS if word == cue + 1 else Role.CONTENT_GOES_ON
    return Role.OUTSIDE
