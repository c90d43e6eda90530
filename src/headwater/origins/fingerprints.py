"""Prints of passages: which places of two texts share five words in a row.

Winnowing after Schleimer, Wilkerson and Aiken (2003): of every four neighbouring word 5-grams
the one with the smallest hash is kept, so any eight words in a row that two texts share leave
at least one print that both have.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from headwater.origins.pile_words import Hashes, Integers, PileWords

GRAM_WORDS = 5
WINDOW_GRAMS = 4
_NEIGHBOURS = 25
"""With how many later reports each report of one print is compared, besides the earliest."""
_REPETITIONS = 4
_BASE = np.uint64(0x9E3779B97F4A7C15)
NO_GRAM = np.uint64(0xFFFFFFFFFFFFFFFF)


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """When the texts came out, in days; texts without a date may be of any day."""

    earliest: Integers
    latest: Integers

    def days_apart(self, one: Integers, other: Integers) -> Integers:
        """Return the smallest number of days that may lie between the texts."""
        gap: Integers = np.maximum(
            self.earliest[one] - self.latest[other], self.earliest[other] - self.latest[one]
        )
        return gap.clip(min=0)


@dataclass(frozen=True, slots=True, eq=False)
class SharedPrints:
    """Pairs of word positions at which two texts share a print, the earlier text on the left."""

    left: Integers
    right: Integers


@dataclass(frozen=True, slots=True, eq=False)
class Prints:
    """The prints that winnowing keeps, in order of the pile's words."""

    positions: Integers
    """Of each print's first word."""
    hashes: Hashes
    grams: Hashes
    """The hash of the five words from each word of the pile on, or NO_GRAM at a text's end."""

    def only(self, kept: NDArray[np.bool_]) -> Prints:
        """Return those prints that `kept` marks."""
        return Prints(self.positions[kept], self.hashes[kept], self.grams)


def prints_of(words: PileWords) -> Prints:
    """Return the prints of all texts; a text's prints do not depend on the other texts."""
    grams = _grams(words)
    pad = np.full(WINDOW_GRAMS - 1, NO_GRAM)
    padded = np.concatenate((pad, grams, pad))
    # Of equal hashes the rightmost is kept, as the paper says.
    windows = sliding_window_view(padded, WINDOW_GRAMS)[:, ::-1]
    chosen = np.arange(len(windows)) + WINDOW_GRAMS - 1 - windows.argmin(axis=1)
    chosen = chosen[padded[chosen] != NO_GRAM]
    # The place of the smallest never goes back from one window to the next.
    positions = chosen[np.diff(chosen, prepend=-1) > 0] - len(pad)
    return Prints(positions, grams[positions], grams)


def shared_prints(
    words: PileWords, prints: Prints, calendar: Calendar, window_days: int | None
) -> SharedPrints:
    """Return where two texts have the same print.

    `words` come in order of publication. Texts more than `window_days` apart are paired too, but
    only if they share two prints: at a distance of years single phrases coincide. None sets no
    limit.
    """
    order = np.lexsort((prints.positions, prints.hashes))
    order = order[_is_early(prints.hashes[order], words.texts[prints.positions[order]])]
    positions, hashes = prints.positions[order], prints.hashes[order]
    left, right = _pairs(words, calendar, window_days, positions, hashes)
    apart = words.texts[left] != words.texts[right]
    left, right = left[apart], right[apart]
    if window_days is None:
        return SharedPrints(left, right)
    near = calendar.days_apart(words.texts[left], words.texts[right]) <= window_days
    kept = near | (_repeats(words.texts[left] * len(words.first) + words.texts[right]) > 1)
    return SharedPrints(left[kept], right[kept])


def _grams(words: PileWords) -> Hashes:
    count = len(words)
    grams = np.full(count, NO_GRAM)
    if count < GRAM_WORDS:
        return grams
    last = count - GRAM_WORDS + 1
    mixed = np.zeros(last, np.uint64)
    for offset in range(GRAM_WORDS):
        mixed = mixed * _BASE + words.hashes[offset : offset + last]
    mixed ^= mixed >> np.uint64(31)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(29)
    whole = words.texts[:last] == words.texts[GRAM_WORDS - 1 :]
    grams[:last] = np.where(whole, mixed, NO_GRAM)
    return grams


def _is_early(hashes: Hashes, texts: Integers) -> NDArray[np.bool_]:
    """Return which places of a print are among its first few in their text.

    Lists and tables repeat themselves; each repetition would be compared with every other.
    """
    early = np.ones(len(hashes), bool)
    same = (hashes[_REPETITIONS:] == hashes[:-_REPETITIONS]) & (
        texts[_REPETITIONS:] == texts[:-_REPETITIONS]
    )
    early[_REPETITIONS:] = ~same
    return early


def _pairs(
    words: PileWords,
    calendar: Calendar,
    window_days: int | None,
    positions: Integers,
    hashes: Hashes,
) -> tuple[Integers, Integers]:
    """Pair each place with the earliest of its print, and with its next neighbours."""
    if not len(positions):
        return positions, positions
    begins = np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1])))
    sizes = np.diff(np.append(begins, len(hashes)))
    opener = np.repeat(begins, sizes)
    crowded = np.repeat(sizes > _NEIGHBOURS + 1, sizes)
    rest = np.flatnonzero(crowded & (np.arange(len(hashes)) > opener))
    lefts, rights = [positions[opener[rest]]], [positions[rest]]
    for lag in range(1, min(_NEIGHBOURS, int(sizes.max()) - 1) + 1):
        one = np.flatnonzero(opener[:-lag] == opener[lag:])
        left, right = positions[one], positions[one + lag]
        if window_days is not None:
            gap = calendar.days_apart(words.texts[left], words.texts[right])
            close = ~crowded[one] | (gap <= window_days)
            left, right = left[close], right[close]
        lefts.append(left)
        rights.append(right)
    return np.concatenate(lefts), np.concatenate(rights)


def _repeats(keys: Integers) -> NDArray[np.int64]:
    _, inverse, counts = np.unique(keys, return_inverse=True, return_counts=True)
    return counts[inverse]
