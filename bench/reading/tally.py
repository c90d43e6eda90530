"""Count what is right, and say how sure the figures made of it are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

SEED = 20_310
DRAWS = 1000
_TAIL = 0.025
"""Share of the draws that lie below, and above, a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How much of the gold was found, and how much of what was found is right."""

    recalled: int = 0
    gold: int = 0
    precise: int = 0
    found: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Return both counted together."""
        return Tally(
            self.recalled + other.recalled,
            self.gold + other.gold,
            self.precise + other.precise,
            self.found + other.found,
        )

    @property
    def recall(self) -> float | None:
        """Share of the gold that was found; None without gold. Of an accuracy, the accuracy."""
        return self.recalled / self.gold if self.gold else None

    @property
    def precision(self) -> float | None:
        """Share of what was found that is right; None if nothing was found."""
        return self.precise / self.found if self.found else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both, with nothing found for zero; None if there is nothing at all."""
        recall, precision = self.recall or 0.0, self.precision or 0.0
        if not self.gold and not self.found:
            return None
        return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


Figure = Callable[[Tally], float | None]


def accuracy(right: int, of: int) -> Tally:
    """Return the tally of `of` answers, `right` of them right."""
    return Tally(right, of, right, of)


def same(right: int, gold: int, found: int) -> Tally:
    """Return the tally of things held together one to one."""
    return Tally(right, gold, right, found)


def summed(tallies: Sequence[Mapping[str, Tally]]) -> dict[str, Tally]:
    """Return the tallies of all texts together, by name."""
    total: dict[str, Tally] = {}
    for each in tallies:
        for name, tally in each.items():
            total[name] = total.get(name, Tally()) + tally
    return total


def interval(tallies: Sequence[Tally], figure: Figure) -> tuple[float, float] | None:
    """Return the 95 % interval of a figure by drawing texts again (percentile bootstrap).

    Texts, not statements, are drawn: statements of one text are alike. None without texts that
    tell anything.
    """
    dice = Random(SEED)  # noqa: S311  # chance for statistics, not for secrets
    drawn = []
    for _ in range(DRAWS):
        value = figure(sum(dice.choices(tallies, k=len(tallies)), Tally())) if tallies else None
        if value is not None:
            drawn.append(value)
    if not drawn:
        return None
    drawn.sort()
    cut = int(_TAIL * len(drawn))
    return drawn[cut], drawn[-1 - cut]


def kappa(pairs: Mapping[tuple[str, str], int]) -> float | None:
    """Return Cohen's kappa of two labellers' choices from one closed list.

    kappa = (p_o - p_e) / (1 - p_e), with p_o the share of like choices and p_e the share expected
    by chance from how often each chose what (Cohen 1960, eq. 1). None if there is nothing to
    choose: no pairs, or both always chose one and the same.
    """
    total = sum(pairs.values())
    if not total:
        return None
    firsts: dict[str, int] = {}
    seconds: dict[str, int] = {}
    for (first, second), count in pairs.items():
        firsts[first] = firsts.get(first, 0) + count
        seconds[second] = seconds.get(second, 0) + count
    alike = sum(count for (first, second), count in pairs.items() if first == second) / total
    by_chance = sum(n * seconds.get(choice, 0) for choice, n in firsts.items()) / total**2
    return None if by_chance == 1 else (alike - by_chance) / (1 - by_chance)
