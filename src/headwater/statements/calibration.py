"""Turn what a model says of an attribution into how often such an attribution is right."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log

_SUREST = 1e-6
"""Probabilities nearer to 0 or 1 than this are taken for this: logarithms have no end there."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic curve (Platt 1999) fitted to attributions that people had judged."""

    intercept: float
    cue_weight: float
    """For the log-odds that the cue is one."""
    roles_weight: float
    """For the log-probability, in nats, that source and content are just these words."""

    def probability_right(self, cue_probability: float, roles_log_probability: float) -> float:
        """Return the probability in [0, 1] that cue, source and content are right."""
        score = (
            self.intercept
            + self.cue_weight * log_odds(cue_probability)
            + self.roles_weight * roles_log_probability
        )
        return 1.0 / (1.0 + exp(-max(-700.0, score)))


UNCALIBRATED = Calibration(intercept=0.0, cue_weight=1.0, roles_weight=0.0)
"""Takes the probability of the cue for that of the whole."""


def log_odds(probability: float) -> float:
    """Return the natural logarithm of the odds, kept finite."""
    bounded = min(max(probability, _SUREST), 1.0 - _SUREST)
    return log(bounded / (1.0 - bounded))
