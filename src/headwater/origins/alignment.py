"""Grow shared prints into the longest runs of equal words, over a whole pile at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from headwater.origins.fingerprints import SharedPrints
from headwater.origins.pile_words import Hashes, Integers, PileWords

_BASE = np.uint64(0xD1342543DE82EF95)


@dataclass(frozen=True, slots=True, eq=False)
class Runs:
    """Runs of equal words, in order of the pair of texts and of their place in the earlier one."""

    left: Integers
    """Position of the first word in the earlier text."""
    right: Integers
    """Position of the first word in the later text."""
    length: Integers

    def only(self, kept: NDArray[np.bool_]) -> Runs:
        """Return those runs that `kept` marks."""
        return Runs(self.left[kept], self.right[kept], self.length[kept])


def exact_runs(words: PileWords, shared: SharedPrints) -> Runs:
    """Return the longest run of equal words around each shared print, each run once."""
    left, right = shared.left, shared.right
    begin, end = words.first[:-1], words.first[1:]
    left_text, right_text = words.texts[left], words.texts[right]
    hashes = _PrefixHashes(words.hashes)
    room = np.minimum(end[left_text] - left, end[right_text] - right)
    ahead = _longest(room, lambda n: hashes.are_same(left, right, n))
    room = np.minimum(left - begin[left_text], right - begin[right_text])
    behind = _longest(room, lambda n: hashes.are_same(left - n, right - n, n))
    return _each_once(words, left - behind, right - behind, ahead + behind)


class _PrefixHashes:
    """Polynomial hashes of all prefixes, so that any two stretches compare in one step."""

    def __init__(self, hashes: Hashes) -> None:
        self._powers = np.ones(len(hashes) + 1, np.uint64)
        self._powers[1:] = _BASE
        np.cumprod(self._powers, out=self._powers)
        self._sums = np.zeros(len(hashes) + 1, np.uint64)
        np.cumsum(hashes * self._powers[:-1], out=self._sums[1:])

    def are_same(self, left: Integers, right: Integers, length: Integers) -> NDArray[np.bool_]:
        """Return where `length` words from `left` and from the later `right` are the same."""
        of_left = self._sums[left + length] - self._sums[left]
        of_right = self._sums[right + length] - self._sums[right]
        same: NDArray[np.bool_] = of_left * self._powers[right - left] == of_right
        return same


def _longest(room: Integers, are_same: Callable[[Integers], NDArray[np.bool_]]) -> Integers:
    """Return for each pair the largest length up to `room` at which it is the same."""
    low, high = np.zeros_like(room), room.copy()
    while np.any(low < high):
        middle = (low + high + 1) // 2
        same = are_same(middle)
        low, high = np.where(same, middle, low), np.where(same, high, middle - 1)
    return low


def _each_once(words: PileWords, left: Integers, right: Integers, length: Integers) -> Runs:
    order = np.lexsort((right, left, words.texts[right], words.texts[left]))
    left, right, length = left[order], right[order], length[order]
    new = np.ones(len(left), bool)
    new[1:] = (left[1:] != left[:-1]) | (right[1:] != right[:-1])
    return Runs(left[new], right[new], length[new])
