"""The score of a whole path of roles through a window, and how likely the right one is.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over outside, source
and content, whose scores for beginning and ending a run are learned word by word.
"""

from __future__ import annotations

import torch
from torch import Tensor

from headwater.statements.decoding import Role, RoleScore

ROLES = len(Role)
_OFF = -1e4


def surprisal(scores: Tensor, roles: Tensor, is_there: Tensor) -> Tensor:
    """Return, for each cue, minus the log-probability of its right roles, in nats.

    `scores` is `[cues, words, 7]`, `roles` and `is_there` are `[cues, words]`. Words that are
    not there come last.
    """
    stay, changes = word_scores(scores)
    steps = changes + stay[:, :, None, :]
    right = (
        stay[:, 0].gather(1, roles[:, :1])[:, 0]
        + begin_scores(scores)[:, 0].gather(1, roles[:, :1])[:, 0]
    )
    before, after = roles[:, :-1], roles[:, 1:]
    flat = steps[:, 1:].reshape(*before.shape, ROLES * ROLES)
    chosen = flat.gather(2, (before * ROLES + after)[:, :, None])[:, :, 0]
    right = right + (chosen * is_there[:, 1:]).sum(1)
    identity = torch.full((ROLES, ROLES), _OFF)
    identity.fill_diagonal_(0.0)
    matrices = torch.where(is_there[:, 1:, None, None], steps[:, 1:], identity)
    whole = _product(matrices, identity)
    first = stay[:, 0] + begin_scores(scores)[:, 0]
    total = torch.logsumexp((first[:, :, None] + whole).flatten(1), 1)
    return total - right


def word_scores(scores: Tensor) -> tuple[Tensor, Tensor]:
    """Return the score of each role at each word, and of each change of role before it."""
    emissions = scores[:, :, :ROLES]
    begins = begin_scores(scores)
    ends = torch.zeros_like(emissions)
    ends[:, 1:, Role.SOURCE] = scores[:, :-1, RoleScore.SOURCE_ENDS]
    ends[:, 1:, Role.CONTENT] = scores[:, :-1, RoleScore.CONTENT_ENDS]
    differs = 1.0 - torch.eye(ROLES)
    changes = (ends[:, :, :, None] + begins[:, :, None, :]) * differs
    return emissions, changes


def begin_scores(scores: Tensor) -> Tensor:
    """Return the score of beginning each role at each word; outside costs nothing."""
    none = torch.zeros_like(scores[:, :, 0])
    return torch.stack(
        (none, scores[:, :, RoleScore.SOURCE_BEGINS], scores[:, :, RoleScore.CONTENT_BEGINS]), 2
    )


def _product(matrices: Tensor, identity: Tensor) -> Tensor:
    """Return the product of each row's matrices in log space, pair by pair."""
    while matrices.shape[1] > 1:
        if matrices.shape[1] % 2:
            filler = identity.expand(matrices.shape[0], 1, ROLES, ROLES)
            matrices = torch.cat((matrices, filler), 1)
        left, right = matrices[:, 0::2], matrices[:, 1::2]
        matrices = torch.logsumexp(left[..., :, :, None] + right[..., None, :, :], dim=-2)
    return matrices[:, 0] if matrices.shape[1] else identity.expand(len(matrices), ROLES, ROLES)
