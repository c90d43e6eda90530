"""Put labelled windows together as tensors that the network takes."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from bench.reading.train.corpus import LabelledWindow
from headwater.statements.attribution import cue_rows
from headwater.statements.decoding import CueRange
from headwater.statements.tagging_model import PieceMarks
from headwater.statements.windows import piece_row

UNKNOWN = -100
"""Label of places that no loss looks at."""
SORTED_TOGETHER = 20
"""Batches whose windows are sorted by length, so that little is filled up."""


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Some windows and their cues. Rows are filled up at the end."""

    pieces: Tensor
    quotations: Tensor
    first_pieces: Tensor
    is_piece: Tensor
    is_word: Tensor
    cue_labels: Tensor
    flat_labels: Tensor
    cue_window: Tensor
    """Which window each cue stands in; all that follows has one row per cue."""
    distances: Tensor
    paragraph_steps: Tensor
    inside_cue: Tensor
    roles: Tensor


def batches_of(
    windows: Sequence[LabelledWindow], size: int, dice: random.Random
) -> Iterator[list[LabelledWindow]]:
    """Return batches of windows of like length, in shuffled order."""
    found = []
    together = size * SORTED_TOGETHER
    for first in range(0, len(windows), together):
        chunk = sorted(windows[first : first + together], key=lambda each: len(each.window.words))
        found += [chunk[at : at + size] for at in range(0, len(chunk), size)]
    dice.shuffle(found)
    return iter(found)


def batch_of(windows: Sequence[LabelledWindow], marks: PieceMarks) -> Batch:
    """Return `windows` as one batch."""
    rows = [piece_row(each.window, marks) for each in windows]
    words = max(len(each.window.words) for each in windows)
    length = max(len(row.pieces) for row in rows)
    cues = [(number, cue) for number, each in enumerate(windows) for cue in each.cues]
    seen = []
    for each in windows:
        if each.cues:
            ranges = [CueRange(cue.start, cue.end, 1.0) for cue in each.cues]
            no_states = np.zeros((len(each.window.words), 1), dtype=np.float32)
            seen.append(cue_rows(each.window.words, ranges, no_states))
    return Batch(
        pieces=_filled([row.pieces for row in rows], length),
        quotations=_filled([row.quote_states for row in rows], length),
        first_pieces=_filled([row.first_pieces for row in rows], words),
        is_piece=_there([len(row.pieces) for row in rows], length),
        is_word=_there([len(each.window.words) for each in windows], words),
        cue_labels=_filled([each.cue_labels for each in windows], words, UNKNOWN),
        flat_labels=_filled([each.flat_labels for each in windows], words, UNKNOWN),
        cue_window=torch.tensor([number for number, _ in cues], dtype=torch.long),
        distances=_filled([row for rows in seen for row in rows.distances], words),
        paragraph_steps=_filled([row for rows in seen for row in rows.paragraph_steps], words),
        inside_cue=_filled([row for rows in seen for row in rows.inside_cue], words),
        roles=_filled([cue.roles for _, cue in cues], words),
    )


def _filled(rows: Sequence[Sequence[int]], width: int, filler: int = 0) -> Tensor:
    table = np.full((len(rows), width), filler, dtype=np.int64)
    for number, row in enumerate(rows):
        table[number, : len(row)] = row
    return torch.from_numpy(table)


def _there(lengths: Sequence[int], width: int) -> Tensor:
    return torch.arange(width)[None] < torch.tensor(lengths)[:, None]
