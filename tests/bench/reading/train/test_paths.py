"""The probability of a path of roles is its share among all paths."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from headwater.statements.decoding import RoleScore, likeliest_roles
from tests.statements.test_decoding import path_score

torch = pytest.importorskip("torch", reason="torch is installed for training only")


@pytest.mark.parametrize("seed", range(3))
def test_the_surprisal_of_roles_is_minus_the_log_of_their_share(seed: int):
    from bench.reading.train.paths import surprisal  # noqa: PLC0415 - needs torch

    dice = np.random.default_rng(seed)
    scores = dice.normal(size=(2, 4, len(RoleScore)))
    roles = dice.integers(0, 3, size=(2, 4))
    there = np.ones((2, 4), dtype=bool)
    there[1, 3] = False
    found = surprisal(
        torch.tensor(scores, dtype=torch.float32), torch.tensor(roles), torch.tensor(there)
    )
    for row, length in ((0, 4), (1, 3)):
        totals = [path_score(scores[row], path) for path in product(range(3), repeat=length)]
        right = path_score(scores[row], tuple(map(int, roles[row, :length])))
        assert float(found[row]) == pytest.approx(np.logaddexp.reduce(totals) - right, abs=1e-4)


def test_training_and_reading_score_paths_alike():
    from bench.reading.train.paths import surprisal  # noqa: PLC0415 - needs torch

    scores = np.random.default_rng(5).normal(size=(3, 6, len(RoleScore)))
    labels, log_probabilities = likeliest_roles(scores)
    found = surprisal(
        torch.tensor(scores, dtype=torch.float32),
        torch.tensor(labels),
        torch.ones(3, 6, dtype=torch.bool),
    )
    assert found.numpy() == pytest.approx(-log_probabilities, abs=1e-4)
