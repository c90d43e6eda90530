"""The words of a pile of texts, in arrays that whole-pile comparisons run on."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from headwater.terms.span import Span

Integers = NDArray[np.int64]
Hashes = NDArray[np.uint64]

# Scripts written without spaces: each character counts as half a word.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
# Marks that stand inside a word but that Python does not count as word characters.
_MARKS = "\u00ad\u0300-\u036f\u0591-\u05bd\u064b-\u0655\u0670\u0900-\u0963\u0966-\u0dff\u200c\u200d"
_PLAIN_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LETTER = rf"[^\W_{_UNSPACED}]"
_STEM = rf"{_LETTER}(?:{_LETTER}|[{_MARKS}])*"
_ANY_WORD = re.compile(rf"[{_UNSPACED}]|{_STEM}(?:'{_STEM})*")
_NEEDS_CARE = re.compile(f"[{_UNSPACED}{_MARKS}]")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_INVISIBLE = str.maketrans("", "", "\u00ad\u200c\u200d")
_WORD_HASH_BYTES = 8


@dataclass(frozen=True, slots=True, eq=False)
class PileWords:
    """All words of a pile, text after text, without case, typographic quotes and punctuation."""

    numbers: Integers
    """A number for each different word, in order of first appearance."""
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
        return int(self.halves[end] - self.halves[start]) // 2


def words_of(texts: Sequence[str]) -> PileWords:
    """Return the words of `texts`; the hashes do not depend on the other texts."""
    number_by_word: dict[str, int] = {}
    numbers: list[int] = []
    spans: list[tuple[int, int]] = []
    first = [0]
    for text in texts:
        words, places = _words_in(text)
        numbers += [number_by_word.setdefault(word, len(number_by_word)) for word in words]
        spans += places
        first.append(len(numbers))
    vocabulary = np.fromiter((_hash(word) for word in number_by_word), np.uint64)
    worth = np.fromiter((1 if _IS_UNSPACED.match(w) else 2 for w in number_by_word), np.int64)
    number = np.array(numbers, np.int64)
    place = np.array(spans, np.int64).reshape(-1, 2)
    return PileWords(
        numbers=number,
        hashes=vocabulary[number],
        starts=place[:, 0],
        ends=place[:, 1],
        texts=np.repeat(np.arange(len(texts)), np.diff(first)),
        first=np.array(first, np.int64),
        halves=np.concatenate(([0], np.cumsum(worth[number]))),
    )


def words_with_spans(text: str) -> list[tuple[str, Span]]:
    """Return the words of one text as they are compared, each with where it stands."""
    return [(word, Span(*place)) for word, place in zip(*_words_in(text), strict=True)]


def _words_in(text: str) -> tuple[list[str], list[tuple[int, int]]]:
    lowered = text.lower()
    if len(lowered) != len(text):
        # “İ” becomes two code points: leave such letters, so that offsets stay those of `text`.
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    lowered = lowered.replace("’", "'").replace("ʼ", "'")
    if _NEEDS_CARE.search(lowered) is None:
        found = list(_PLAIN_WORD.finditer(lowered))
        return [match.group() for match in found], [match.span() for match in found]
    found = list(_ANY_WORD.finditer(lowered))
    words = [unicodedata.normalize("NFC", m.group().translate(_INVISIBLE)) for m in found]
    return words, [match.span() for match in found]


def _hash(word: str) -> int:
    digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=_WORD_HASH_BYTES)
    return int.from_bytes(digest.digest(), "little")
