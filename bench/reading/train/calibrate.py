"""Fit the curve that turns a model's scores into how often its attributions are right."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.reading.right import row_of, which_are_right
from headwater.adapters.tagging_model import CALIBRATION, open_tagging_model
from headwater.statements.attribution import Attribution, attributions_in
from headwater.statements.calibration import UNCALIBRATED, Calibration, log_odds

ROUNDS = 50
"""Steps of Newton's method; it settles within ten."""
RIDGE = 1e-3
"""Keeps the curve finite where the examples can be told apart without a mistake."""


def calibrate(weights: Path, dev: Path) -> None:
    """Fit the curve on every other article of `dev`, from the first on, and keep it."""
    keep(weights, UNCALIBRATED)
    model = open_tagging_model(weights)
    features, rights = [], []
    for article in articles_of(dev)[0::2]:
        found = attributions_in(article["text"], model)
        features += [(log_odds(one.cue_probability), one.roles_log_probability) for one in found]
        rights += rights_of(article, found)
    intercept, cue, roles = fitted(np.array(features), np.array(rights, dtype=np.float64))
    keep(weights, Calibration(intercept, cue, roles))


def articles_of(path: Path) -> list[dict[str, Any]]:
    """Return the labelled articles of a JSON-lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def rights_of(article: dict[str, Any], found: Sequence[Attribution]) -> list[bool]:
    """Return for each attribution found whether it is right."""
    return which_are_right(article["text"], article["attributions"], [row_of(one) for one in found])


def fitted(features: NDArray[np.float64], rights: NDArray[np.float64]) -> tuple[float, ...]:
    """Return intercept and weights of the logistic curve that makes `rights` likeliest."""
    table = np.column_stack((np.ones(len(features)), features))
    weights = np.zeros(table.shape[1])
    for _ in range(ROUNDS):
        expected = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (rights - expected) - RIDGE * weights
        curvature = (table * (expected * (1 - expected))[:, None]).T @ table
        weights = weights + np.linalg.solve(curvature + RIDGE * np.eye(len(weights)), slope)
    return tuple(float(weight) for weight in weights)


def keep(weights: Path, calibration: Calibration) -> None:
    """Write the curve beside the graphs."""
    (weights / CALIBRATION).write_text(json.dumps(asdict(calibration), indent=1) + "\n")
