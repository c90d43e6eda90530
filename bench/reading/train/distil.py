"""Teach a network of fewer layers from a trained one (Hinton, Vinyals and Dean 2015)."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from bench.reading.train.batches import UNKNOWN, Batch
from bench.reading.train.losses import CUE_WEIGHT, ROLE_WEIGHT, Losses, losses_of, output_of
from bench.reading.train.network import Network
from headwater.statements.decoding import Role

LAYERS_KEPT = {3: (0, 2, 4), 4: (0, 1, 3, 5), 6: (0, 1, 2, 3, 4, 5)}
"""Layers of the teacher that a pupil of so many layers begins with (after Sanh et al. 2019)."""
TEACHERS_PART = 0.5
"""Weight of what the teacher says; the rest is that of the labels."""
STATES_WEIGHT = 1.0
"""Weight of how far the pupil's states point away from the teacher's."""


def pupil_of(teacher: Network, layers: int) -> Network:
    """Return a network that begins as `teacher` with some of its layers left out."""
    pupil = Network(layers)
    weights = teacher.state_dict()
    for place, kept in enumerate(LAYERS_KEPT[layers]):
        prefix = f"encoder.layers.{kept}."
        for name in [name for name in weights if name.startswith(prefix)]:
            pupil_name = f"encoder.layers.{place}.{name.removeprefix(prefix)}"
            pupil.state_dict()[pupil_name].copy_(weights[name])
    others = {name: each for name, each in weights.items() if ".layers." not in name}
    others |= {name: each for name, each in weights.items() if name.startswith("roles.")}
    pupil.load_state_dict(others, strict=False)
    return pupil


def loss_with(teacher: Network) -> Callable[[Network, Batch], Losses]:
    """Return the loss of a pupil that is told the labels and what `teacher` thinks."""
    teacher.eval()

    def loss(network: Network, batch: Batch) -> Losses:
        with torch.no_grad():
            taught = output_of(teacher, batch)
        said = output_of(network, batch)
        labels = losses_of(said, batch)
        is_word = batch.cue_labels != UNKNOWN
        cue = _divergence(said.cues[is_word], taught.cues[is_word])
        away = 1 - functional.cosine_similarity(said.states[is_word], taught.states[is_word], -1)
        role = torch.zeros(())
        if len(batch.cue_window):
            there = batch.is_word[batch.cue_window]
            role = _role_divergence(said.roles[there], taught.roles[there])
        own = 1 - TEACHERS_PART
        return Losses(
            own * labels.cue + TEACHERS_PART * cue + STATES_WEIGHT / CUE_WEIGHT * away.mean(),
            labels.flat,
            own * labels.role + TEACHERS_PART * role,
        )

    return loss


def _divergence(said: Tensor, taught: Tensor) -> Tensor:
    """Return the mean divergence, in nats, of what is said from what is taught."""
    return functional.kl_div(
        said.log_softmax(-1), taught.log_softmax(-1), log_target=True, reduction="batchmean"
    )


def _role_divergence(said: Tensor, taught: Tensor) -> Tensor:
    """Return how far the scores of roles, and of the ends of runs, are from those taught."""
    roles = len(Role)
    ends = functional.mse_loss(said[:, roles:], taught[:, roles:])
    return _divergence(said[:, :roles], taught[:, :roles]) + ends / ROLE_WEIGHT / 10
