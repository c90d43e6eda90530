"""The longest run of words that two short texts share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordRun:
    """`length` equal words, from these positions on; 0 if there are none."""

    left: int
    right: int
    length: int


def grams_of(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    """Yield each run of `length` words."""
    for start in range(len(words) - length + 1):
        yield tuple(words[start : start + length])


def longest_shared_run(left: Sequence[str], right: Sequence[str]) -> WordRun:
    """Return the longest run of words in both; of equal ones the first on the left, then right."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(right):
        places[word].append(place)
    best = WordRun(0, 0, 0)
    ending: dict[int, int] = {}
    for position, word in enumerate(left):
        # Length of the shared run that ends here, by where it ends on the right.
        ending = {place: ending.get(place - 1, 0) + 1 for place in places.get(word, ())}
        for place, length in ending.items():
            if length > best.length:
                best = WordRun(position - length + 1, place - length + 1, length)
    return best
