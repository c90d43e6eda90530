"""Aligned passages of two texts: runs of equal words joined over small edits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log2

from rapidfuzz.distance import Indel, LCSseq

from headwater.origins.word_runs import SharedRun

_GAP_WORDS = 40
_GAP_SIMILARITY = 0.5
_NEAR_GAP_WORDS = 4
_NEAR_RUN_WORDS = 3
"""A run of three words belongs to the passage beside it if at most four words were edited."""
_FILL_RUN_WORDS = 2


@dataclass(frozen=True, slots=True)
class AlignedPassage:
    """Runs in the same order in both texts, with edits between them."""

    runs: tuple[SharedRun, ...]

    @property
    def left(self) -> range:
        """Word positions in the left text."""
        return range(self.runs[0].left, self.runs[-1].left_end)

    @property
    def right(self) -> range:
        """Word positions in the right text."""
        return range(self.runs[0].right, self.runs[-1].right_end)

    @property
    def edit_bits(self) -> float:
        """What the edits take from the weight: the ways in which words could be left out."""
        return sum(
            log2((after.left - run.left_end + 1) * (after.right - run.right_end + 1))
            for run, after in pairwise(self.runs)
        )


@dataclass(frozen=True, slots=True)
class TextPair:
    """The words of two texts as numbers, equal words having equal numbers."""

    left: Sequence[int]
    right: Sequence[int]

    def passages(self, runs: Sequence[SharedRun]) -> tuple[AlignedPassage, ...]:
        """Return the passages that `runs`, in order of their place on the left, make up.

        Swapped paragraphs are passages of their own. A passage that lies inside another on both
        sides is left out: it is a repeated phrase.
        """
        chains = [self._grown(chain) for chain in self._chains(runs)]
        found = [AlignedPassage(tuple(self._filled(chain))) for chain in chains]
        found.sort(key=lambda p: (-len(p.left), p.left.start, p.right.start))
        kept: list[AlignedPassage] = []
        for passage in found:
            if not any(_lies_inside(passage, other) for other in kept):
                kept.append(passage)
        return tuple(sorted(kept, key=lambda p: (p.left.start, p.right.start)))

    def _chains(self, runs: Sequence[SharedRun]) -> list[list[SharedRun]]:
        chains: list[list[SharedRun]] = []
        live: list[list[SharedRun]] = []
        for run in runs:
            live = [chain for chain in live if run.left - chain[-1].left_end <= _GAP_WORDS]
            joinable = [
                (_gap(chain[-1], rest), chain, rest)
                for chain in live
                if (rest := _rest_after(chain[-1], run)) and self._is_one_passage(chain[-1], rest)
            ]
            if joinable:
                _, chain, rest = min(joinable, key=lambda choice: choice[0])
                chain.append(rest)
            else:
                chains.append([run])
                live.append(chains[-1])
        return chains

    def _is_one_passage(self, run: SharedRun, after: SharedRun) -> bool:
        left_gap, right_gap = after.left - run.left_end, after.right - run.right_end
        if max(left_gap, right_gap) <= _NEAR_GAP_WORDS:
            return True
        if max(left_gap, right_gap) > _GAP_WORDS:
            return False
        # One equal word on each side, so that a short gap is not judged by itself.
        left = self.left[run.left_end - 1 : after.left + 1]
        right = self.right[run.right_end - 1 : after.right + 1]
        return Indel.normalized_similarity(left, right) >= _GAP_SIMILARITY

    def _grown(self, chain: list[SharedRun]) -> list[SharedRun]:
        """Return the chain with the short runs before and after it that small edits cut off."""
        grown = list(chain)
        while run := self._next(grown[-1]):
            grown.append(run)
        while run := self._previous(grown[0]):
            grown.insert(0, run)
        return grown

    def _next(self, run: SharedRun) -> SharedRun | None:
        for skip_left, skip_right in _NEAR_GAPS:
            left, right = run.left_end + skip_left, run.right_end + skip_right
            room = min(len(self.left) - left, len(self.right) - right)
            length = 0
            while length < room and self.left[left + length] == self.right[right + length]:
                length += 1
            if length >= _NEAR_RUN_WORDS:
                return SharedRun(left, right, length)
        return None

    def _previous(self, run: SharedRun) -> SharedRun | None:
        for skip_left, skip_right in _NEAR_GAPS:
            left, right = run.left - skip_left, run.right - skip_right
            room = min(left, right)
            length = 0
            while length < room and self.left[left - length - 1] == self.right[right - length - 1]:
                length += 1
            if length >= _NEAR_RUN_WORDS:
                return SharedRun(left - length, right - length, length)
        return None

    def _filled(self, chain: Sequence[SharedRun]) -> Iterator[SharedRun]:
        """Yield the runs of the chain and the shorter ones in the gaps between them."""
        yield chain[0]
        for run, after in pairwise(chain):
            left = self.left[run.left_end : after.left]
            right = self.right[run.right_end : after.right]
            for block in LCSseq.opcodes(left, right):
                if block.tag == "equal" and block.src_end - block.src_start >= _FILL_RUN_WORDS:
                    length = block.src_end - block.src_start
                    start = run.left_end + block.src_start, run.right_end + block.dest_start
                    yield SharedRun(*start, length)
            yield after


_NEAR_GAPS = sorted(
    ((left, right) for left in range(_NEAR_GAP_WORDS + 1) for right in range(_NEAR_GAP_WORDS + 1)),
    key=lambda gap: (sum(gap), gap),
)


def _rest_after(run: SharedRun, after: SharedRun) -> SharedRun | None:
    """Return the part of `after` that follows `run` in both texts, None if too little does."""
    overlap = max(run.left_end - after.left, run.right_end - after.right, 0)
    if after.length - overlap < _NEAR_RUN_WORDS:
        return None
    return SharedRun(after.left + overlap, after.right + overlap, after.length - overlap)


def _gap(run: SharedRun, after: SharedRun) -> int:
    return after.left - run.left_end + after.right - run.right_end


def _lies_inside(passage: AlignedPassage, other: AlignedPassage) -> bool:
    return (
        other.left.start <= passage.left.start
        and passage.left.stop <= other.left.stop
        and other.right.start <= passage.right.start
        and passage.right.stop <= other.right.stop
    )
