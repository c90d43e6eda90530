"""Text by chance that has the phrases of news: a mixed bigram and trigram chain."""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

TOKEN = re.compile(r"\w+(?:['’]\w+)?|[.,;:!?—–\"“”()$%-]")
TRIGRAM_SHARE = 0.55
BEGIN, END = 0, 1

Tokens = NDArray[np.int64]


class ChanceText:
    """A chain over the tokens of training texts. Unrelated texts it makes share short runs."""

    def __init__(self, texts: Iterable[str]) -> None:
        number_by_word = {"<begin>": BEGIN, "<end>": END}
        tokens: list[int] = []
        for text in texts:
            for line in filter(None, map(str.strip, text.split("\n"))):
                words = ("<begin>", *TOKEN.findall(line), "<end>")
                tokens += [number_by_word.setdefault(w, len(number_by_word)) for w in words]
        self.words = np.array(list(number_by_word), dtype=object)
        self.tokens = np.array(tokens, np.int64)
        self._starts = self.tokens[1:][self.tokens[:-1] == BEGIN]
        self._after_one = _Successors(self.tokens[:-1], self.tokens[1:])
        pairs = self._pair(self.tokens[:-2], self.tokens[1:-1])
        self._after_two = _Successors(pairs, self.tokens[2:])

    def _pair(self, before: Tokens, last: Tokens) -> Tokens:
        return before * len(self.words) + last

    def draw(self, random: np.random.Generator, count: int, length: int) -> Tokens:
        """Return `count` texts of `length` tokens."""
        texts = np.empty((count, length), np.int64)
        before = np.full(count, BEGIN)
        last = random.choice(self._starts, count)
        texts[:, 0] = last
        for place in range(1, length):
            one, _ = self._after_one.draw(random, last)
            two, known = self._after_two.draw(random, self._pair(before, last))
            following = np.where(known & (random.random(count) < TRIGRAM_SHARE), two, one)
            ended = following <= END
            following = np.where(ended, random.choice(self._starts, count), following)
            before, last = np.where(ended, BEGIN, last), following
            texts[:, place] = last
        return texts


class _Successors:
    """What may follow a context."""

    def __init__(self, contexts: Tokens, following: Tokens) -> None:
        order = np.argsort(contexts, kind="stable")
        self._contexts, self._following = contexts[order], following[order]

    def draw(
        self, random: np.random.Generator, contexts: Tokens
    ) -> tuple[Tokens, NDArray[np.bool_]]:
        """Return a successor of each context, and whether the context was ever seen."""
        low = np.searchsorted(self._contexts, contexts)
        high = np.searchsorted(self._contexts, contexts, side="right")
        place = low + (random.random(len(contexts)) * np.maximum(high - low, 1)).astype(np.int64)
        return self._following[np.minimum(place, len(self._following) - 1)], high > low
