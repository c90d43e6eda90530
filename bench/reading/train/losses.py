"""What a network gets wrong on a batch."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from bench.reading.train.batches import UNKNOWN, Batch
from bench.reading.train.network import MASKED, Network, attention_mask
from bench.reading.train.paths import surprisal
from headwater.statements.decoding import RoleScore

CUE_WEIGHT, FLAT_WEIGHT, ROLE_WEIGHT = 4.0, 0.5, 4.0


@dataclass(frozen=True, slots=True, eq=False)
class Output:
    """What a network says of a batch."""

    states: Tensor
    cues: Tensor
    flat: Tensor
    roles: Tensor


@dataclass(frozen=True, slots=True, eq=False)
class Losses:
    """Mean surprisal in nats a word, and of roles a word and cue."""

    cue: Tensor
    flat: Tensor
    role: Tensor

    @property
    def total(self) -> Tensor:
        """What training makes small."""
        return CUE_WEIGHT * self.cue + FLAT_WEIGHT * self.flat + ROLE_WEIGHT * self.role


def output_of(network: Network, batch: Batch) -> Output:
    """Return what `network` says of `batch`, told where the cues are."""
    states = network.drop(
        network.word_states(
            batch.pieces, batch.quotations, batch.first_pieces, attention_mask(batch.is_piece)
        )
    )
    where = batch.cue_window
    inside = batch.inside_cue.float()
    cue_states = (states[where] * inside[:, :, None]).sum(1) / inside.sum(1, keepdim=True)
    roles = network.roles(
        network.roles.project(states)[where],
        cue_states,
        (batch.distances, batch.paragraph_steps, batch.inside_cue),
        attention_mask(batch.is_word[where]),
    )
    return Output(states, network.cue(states), network.flat(states), roles)


def losses_of(output: Output, batch: Batch) -> Losses:
    """Return how wrong `output` is."""
    cue = functional.cross_entropy(
        output.cues.transpose(1, 2), batch.cue_labels, ignore_index=UNKNOWN
    )
    flat = functional.cross_entropy(
        output.flat.transpose(1, 2), batch.flat_labels, ignore_index=UNKNOWN
    )
    if not len(batch.cue_window):
        return Losses(cue, flat, torch.zeros(()))
    is_word = batch.is_word[batch.cue_window]
    scores = without_cue(output.roles, batch.inside_cue)
    role = surprisal(scores, batch.roles, is_word).sum() / is_word.sum()
    return Losses(cue, flat, role)


def without_cue(scores: Tensor, inside_cue: Tensor) -> Tensor:
    """Return `scores` with the words of each cue kept out of its source and content."""
    kept_out = torch.zeros_like(scores)
    for role in (RoleScore.SOURCE, RoleScore.CONTENT):
        kept_out[:, :, role] = inside_cue * MASKED
    return scores + kept_out
