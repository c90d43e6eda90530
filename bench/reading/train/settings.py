"""How a training run goes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a run depends on besides its articles and the weights it begins with."""

    layers: int = 6
    epochs: float = 5.0
    """Passes over the articles."""
    windows_per_step: int = 12
    """Shared out among the workers; the result depends on this and on `workers`."""
    workers: int = 2
    """Processes of one thread each, in step: their gradients are added up."""
    encoder_rate: float = 1.2e-4
    head_rate: float = 8e-4
    """Greatest learning rates, reached after the warm-up, falling to nothing in a straight line."""
    warm_up: float = 0.06
    """Part of the run over which the learning rates rise."""
    seed: int = 20260
    evaluate_every: float = 1.0
    """Epochs between two points of the learning curve."""
    keep_every_steps: int = 100
    """Steps after which the run can be taken up again if it is cut off."""

    def rate_at(self, step: int, steps: int) -> float:
        """Return the part of the greatest learning rates at which `step` of `steps` is taken."""
        rising = max(1, int(self.warm_up * steps))
        if step < rising:
            return (step + 1) / rising
        return max(0.01, (steps - step) / (steps - rising))


ACCURATE = Settings(epochs=6.0)
FAST = Settings(layers=3, epochs=3.0, encoder_rate=1.5e-4)
"""Begins with half the layers of the accurate one, and is taught by it."""
