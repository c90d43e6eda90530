"""A network in training, as the product's reader takes a model."""

from __future__ import annotations

import torch

from bench.reading.train.network import Network
from headwater.adapters.tagging_model import WordPieces
from headwater.statements.calibration import UNCALIBRATED, Calibration
from headwater.statements.tagging_model import CueRows, Floats, PieceMarks, PieceRow, WordReading


class TorchTaggingModel:
    """The tagging model on torch; `pieces` cuts the words."""

    def __init__(self, network: Network, pieces: WordPieces) -> None:
        self._network, self._pieces = network, pieces

    @property
    def marks(self) -> PieceMarks:
        """The pieces that are no part of any word."""
        return self._pieces.marks

    def pieces_of(self, word: str) -> tuple[int, ...]:
        """Return the word pieces of one word."""
        return self._pieces.pieces_of(word)

    @property
    def calibration(self) -> Calibration:
        """The cue's own probability: what is in training is not calibrated yet."""
        return UNCALIBRATED

    @torch.no_grad()
    def read_words(self, row: PieceRow) -> WordReading:
        """Return the states and cue probabilities of the words of one window."""
        states = self._network.word_states(
            torch.from_numpy(row.pieces)[None],
            torch.from_numpy(row.quote_states)[None],
            torch.from_numpy(row.first_pieces)[None],
            None,
        )
        cues = self._network.cue(states).softmax(-1)
        return WordReading(states=states[0].numpy(), cue_probabilities=cues[0].numpy())

    @torch.no_grad()
    def role_scores(self, rows: CueRows) -> Floats:
        """Return each `decoding.RoleScore` of each word for each cue."""
        seen = tuple(
            torch.from_numpy(each)
            for each in (rows.distances, rows.paragraph_steps, rows.inside_cue)
        )
        projected = self._network.roles.project(torch.from_numpy(rows.states))[None]
        scores = self._network.roles(
            projected, torch.from_numpy(rows.cue_states), (seen[0], seen[1], seen[2]), None
        )
        found: Floats = scores.numpy()
        return found
