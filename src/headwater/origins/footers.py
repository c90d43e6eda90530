"""Tell footers from stories: both stand in many reports, but footers in one publisher's."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from headwater.origins.alignment import Runs
from headwater.origins.fingerprints import GRAM_WORDS, Prints
from headwater.origins.pile_words import Integers, PileWords

_REPORTS = 8
_REPORTS_PER_PUBLISHER = 3.0
"""A print in so many reports, and so many of each publisher, is a footer; a story in forty
outlets is in one or two reports of each."""
_NOTHING_ELSE = 0.8
"""A text of which so much looks like a footer is one that was published again and again."""
_FOOTER_SHARE = 0.5
"""A run of words is left out if so much of it is footer."""


@dataclass(frozen=True, slots=True, eq=False)
class Footers:
    """Which prints and which words of a pile are some publisher's footer."""

    prints: NDArray[np.bool_]
    words_before: Integers
    """Words of footers before each position of the pile."""

    def leave_out(self, runs: Runs) -> Runs:
        """Return the runs that are not mostly footer."""
        counts = (
            self.words_before[start + runs.length] - self.words_before[start]
            for start in (runs.left, runs.right)
        )
        return runs.only(np.maximum(*counts) < _FOOTER_SHARE * runs.length)


def footers_in(words: PileWords, prints: Prints, publishers: Integers) -> Footers:
    """Return the footers of a pile; `publishers` numbers the publisher of each text."""
    texts = words.texts[prints.positions]
    group = np.unique(prints.hashes, return_inverse=True)[1].astype(np.int64)
    reports = _distinct_per_group(group, texts)
    houses = _distinct_per_group(group, publishers[texts])
    often = (reports >= _REPORTS) & (reports > _REPORTS_PER_PUBLISHER * houses)
    is_footer = often[group] if len(group) else np.zeros(0, bool)
    count = np.bincount(texts, minlength=len(words.first))
    footers = np.bincount(texts, weights=is_footer, minlength=len(words.first))
    has_more = footers < _NOTHING_ELSE * count
    # Beside the body's last words winnowing may keep a gram of the footer that it keeps nowhere
    # else, so all grams are looked up and not the prints alone.
    begins = np.isin(prints.grams, prints.hashes[is_footer]) & has_more[words.texts]
    covered = np.zeros(len(words), np.int64)
    for offset in range(min(GRAM_WORDS, len(words))):
        covered[offset:] |= begins[: len(words) - offset]
    return Footers(is_footer & has_more[texts], np.concatenate(([0], np.cumsum(covered))))


def _distinct_per_group(group: Integers, members: Integers) -> Integers:
    """Return how many different members each group has."""
    if not len(group):
        return group
    width = int(members.max()) + 1
    both = np.sort(group * width + members)
    distinct = both[np.diff(both, prepend=-1) > 0] // width
    return np.bincount(distinct, minlength=int(group.max()) + 1)
