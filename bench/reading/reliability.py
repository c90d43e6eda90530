"""Set how sure the model is of attributions against how many of them are right."""

from __future__ import annotations

from collections.abc import Sequence

STEP = 0.1
"""Width of the classes of probability."""


def reliability_table(judged: Sequence[tuple[float, bool]]) -> list[str]:
    """Return, for each class of probability, how many there are and how many of them are right."""
    lines = ["| said to be right | attributions | mean said | right |", "|---|---|---|---|"]
    for number in range(round(1 / STEP)):
        low, high = number * STEP, (number + 1) * STEP
        members = [one for one in judged if low <= one[0] < high or (high >= 1 and one[0] == 1)]
        if members:
            said = sum(probability for probability, _ in members) / len(members)
            right = sum(is_right for _, is_right in members) / len(members)
            span = f"{low:.1f}-{high:.1f}"
            lines.append(f"| {span} | {len(members)} | {said:.2f} | {right:.2f} |")
    lines.append(
        f"\nExpected calibration error (Naeini et al. 2015): {calibration_error(judged):.3f}"
    )
    return lines


def calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """Return the mean distance of what is said from what is right, over classes by their size."""
    total = 0.0
    for number in range(round(1 / STEP)):
        low, high = number * STEP, (number + 1) * STEP
        members = [one for one in judged if low <= one[0] < high or (high >= 1 and one[0] == 1)]
        total += abs(sum(probability - is_right for probability, is_right in members))
    return total / len(judged) if judged else 0.0
