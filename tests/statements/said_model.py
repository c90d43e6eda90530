"""A tagging model that knows one cue, for tests of what happens around a model."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from headwater.statements.calibration import Calibration
from headwater.statements.decoding import CueLabel, RoleScore
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
    calibration: Calibration = field(default_factory=lambda: Calibration(0.0, 1.0, 0.0))

    def pieces_of(self, word: str) -> tuple[int, ...]:
        return ({SAID: _SAID_PIECE, FULL_STOP: _STOP_PIECE}.get(word, _OTHER_PIECE),)

    def read_words(self, row: PieceRow) -> WordReading:
        self.windows_read += 1
        self.most_pieces = max(self.most_pieces, len(row.pieces))
        pieces = row.pieces[row.first_pieces]
        is_cue = pieces == _SAID_PIECE
        probabilities = np.zeros((len(pieces), len(CueLabel)), dtype=np.float32)
        probabilities[:, CueLabel.BEGINS] = np.where(is_cue, self.cue_probability, 0.0)
        probabilities[:, CueLabel.OUTSIDE] = 1 - probabilities[:, CueLabel.BEGINS]
        return WordReading(pieces[:, None].astype(np.float32), probabilities)

    def role_scores(self, rows: CueRows) -> Floats:
        self.most_cues = max(self.most_cues, len(rows.distances))
        found = np.full((*rows.distances.shape, len(RoleScore)), 0.0, dtype=np.float32)
        pieces = rows.states[:, 0]
        for row, distances in enumerate(rows.distances):
            cue = int(np.flatnonzero(rows.inside_cue[row])[0])
            stops = np.flatnonzero((pieces == _STOP_PIECE) | (pieces == _SAID_PIECE))
            first = max((int(stop) + 1 for stop in stops if stop < cue), default=0)
            last = min((int(stop) for stop in stops if stop > cue), default=len(pieces))
            for word in range(len(distances)):
                found[row, word, _role(word, first, cue, last)] = 9.0
        return found


def _role(word: int, first: int, cue: int, last: int) -> RoleScore:
    if first <= word < cue:
        return RoleScore.SOURCE
    return RoleScore.CONTENT if cue < word < last else RoleScore.OUTSIDE
