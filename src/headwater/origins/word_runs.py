"""Runs of words that two texts share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class SharedRun:
    """`length` words that are the same in two texts, from these word positions on."""

    left: int
    right: int
    length: int

    @property
    def left_end(self) -> int:
        """Position after the run's last word in the left text."""
        return self.left + self.length

    @property
    def right_end(self) -> int:
        """Position after the run's last word in the right text."""
        return self.right + self.length


def grams_of(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    """Yield each run of `length` words."""
    for start in range(len(words) - length + 1):
        yield tuple(words[start : start + length])


def longest_shared_run(left: Sequence[str], right: Sequence[str]) -> SharedRun:
    """Return the longest run of words in both; of equal ones the first on the left, then right."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(right):
        places[word].append(place)
    best = SharedRun(0, 0, 0)
    ending: dict[int, int] = {}
    for position, word in enumerate(left):
        # Length of the shared run that ends here, by where it ends on the right.
        ending = {place: ending.get(place - 1, 0) + 1 for place in places.get(word, ())}
        for place, length in ending.items():
            if length > best.length:
                best = SharedRun(position - length + 1, place - length + 1, length)
    return best
