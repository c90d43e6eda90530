"""The words of a pile of texts, in arrays that whole-pile comparisons run on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from headwater.origins.comparable_words import (
    comparable,
    is_letters_alone,
    is_unspaced,
    words_with_spans,
)
from headwater.terms.span import Span

Integers = NDArray[np.int64]
Hashes = NDArray[np.uint64]
_Places = tuple[Integers, Integers]

_BASIC_PLANE = 0x10000
_APOSTROPHE = ord("'")
_BASE = 0x9E3779B97F4A7C15
_MODULUS = 1 << 64
_WHOLE, _HALF = 2, 1
_PIECE = 1 << 18
"""Code points that are read at once."""


@dataclass(frozen=True, slots=True, eq=False)
class PileWords:
    """All words of a pile, text after text."""

    numbers: Integers
    """A number for each different word."""
    hashes: Hashes
    """The word's hash, the same in every pile."""
    starts: Integers
    ends: Integers
    """Where the word stands in its text, in code points."""
    texts: Integers
    """Which text the word is in."""
    first: Integers
    """Position of each text's first word, and after them the number of all words."""
    halves: Integers
    """Half words before each position: 2 a word, 1 a character of scripts without spaces."""

    def __len__(self) -> int:
        return len(self.numbers)

    def span(self, start: int, end: int) -> Span:
        """Return where the words `[start, end)` of one text stand in it."""
        return Span(int(self.starts[start]), int(self.ends[end - 1]))

    def word_count(self, start: int, end: int) -> int:
        """Return how many words `[start, end)` are worth."""
        return int(self.halves[end] - self.halves[start]) // _WHOLE


@dataclass(frozen=True, slots=True, eq=False)
class _TextWords:
    starts: Integers
    ends: Integers
    hashes: Hashes
    halves: Integers


def words_of(texts: Sequence[str]) -> PileWords:
    """Return the words of `texts`; the hashes do not depend on the other texts."""
    each = [_words_in(text) for text in texts]
    counts = [len(words.hashes) for words in each]
    nothing = np.zeros(0, np.int64)
    hashes = np.concatenate([nothing.astype(np.uint64), *(words.hashes for words in each)])
    halves = np.concatenate([nothing, *(words.halves for words in each)])
    return PileWords(
        numbers=np.unique(hashes, return_inverse=True)[1].astype(np.int64),
        hashes=hashes,
        starts=np.concatenate([nothing, *(words.starts for words in each)]),
        ends=np.concatenate([nothing, *(words.ends for words in each)]),
        texts=np.repeat(np.arange(len(texts)), counts),
        first=np.concatenate(([0], np.cumsum(counts, dtype=np.int64))),
        halves=np.concatenate(([0], np.cumsum(halves))),
    )


def _words_in(text: str) -> _TextWords:
    lowered = comparable(text)
    if is_letters_alone(lowered):
        starts, ends, hashes = zip(*_letter_runs_with_hashes(lowered), strict=True)
        start = np.concatenate(starts)
        halves = np.full(len(start), _WHOLE)
        return _TextWords(start, np.concatenate(ends), np.concatenate(hashes), halves)
    found = words_with_spans(text)
    words = [word for word, _ in found]
    ends_joined = np.cumsum([len(word) for word in words], dtype=np.int64)
    starts_joined = np.concatenate(([0], ends_joined))[:-1]
    return _TextWords(
        np.array([span.start for _, span in found], np.int64),
        np.array([span.end for _, span in found], np.int64),
        _hashes(_codes("".join(words)), starts_joined, ends_joined),
        np.array([_HALF if is_unspaced(word) else _WHOLE for word in words], np.int64),
    )


def _letter_runs_with_hashes(lowered: str) -> Iterator[tuple[Integers, Integers, Hashes]]:
    """Yield the words piece by piece, so that a huge text needs no huge arrays at once."""
    begin = 0
    while True:
        end = begin + _PIECE
        if end < len(lowered):
            # A word is not cut unless it is as long as a piece.
            end = max(lowered.rfind(" ", begin, end), lowered.rfind("\n", begin, end)) + 1 or end
        codes = _codes(lowered[begin:end])
        starts, ends = _letter_runs(codes)
        yield starts + begin, ends + begin, _hashes(codes, starts, ends)
        begin = end
        if begin >= len(lowered):
            return


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _letter_runs(codes: NDArray[np.uint32]) -> _Places:
    """Return where runs of letters and digits begin and end; apostrophes may stand inside."""
    inside = np.zeros(len(codes) + 2, bool)
    inside[1:-1] = _letters()[codes]
    apostrophe = np.flatnonzero(codes == _APOSTROPHE) + 1
    inside[apostrophe] = inside[apostrophe - 1] & inside[apostrophe + 1]
    change = np.flatnonzero(inside[1:] != inside[:-1])
    return change[::2], change[1::2]


@lru_cache(maxsize=1)
def _letters() -> NDArray[np.bool_]:
    """Return which code points are letters or digits."""
    return np.array([chr(code).isalnum() for code in range(_BASIC_PLANE)])


def _hashes(codes: NDArray[np.uint32], starts: Integers, ends: Integers) -> Hashes:
    """Return a 64-bit polynomial hash of each stretch of code points.

    With s the sums of code * base^place, a stretch's hash is (s[end] - s[start]) / base^start,
    all modulo 2^64, where an odd base has an inverse.
    """
    powers, inverses = _powers(len(codes).bit_length())
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(_mixed(codes.astype(np.uint64)) * powers[: len(codes)], out=sums[1:])
    return _mixed((sums[ends] - sums[starts]) * inverses[starts])


@lru_cache(maxsize=32)
def _powers(bits: int) -> tuple[Hashes, Hashes]:
    """Return the powers of the base and of its inverse up to 2^bits."""
    bases = np.array([[_BASE], [pow(_BASE, -1, _MODULUS)]], np.uint64)
    powers = np.repeat(bases, 1 << bits, axis=1)
    powers[:, 0] = 1
    np.cumprod(powers, axis=1, out=powers)
    return powers[0], powers[1]


def _mixed(values: Hashes) -> Hashes:
    """Return the values with all bits spread (the finaliser of SplitMix64, Steele et al. 2014)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
