"""Find where a text has a word, without reading the whole text again for each."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator

_WORD = re.compile(r"\w+")


class WordPlaces:
    """A text, and where each of its words begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places: dict[str, array[int]] = {}
        for match in _WORD.finditer(text):
            word = match.group()
            places = self._places.get(word)
            if places is None:
                self._places[word] = places = array("q")
            places.append(match.start())
        self._words = sorted(self._places)

    def of(self, words: str) -> Iterator[int]:
        """Yield where `words` stand, from the beginning of a word on; they may end inside one."""
        first = _WORD.match(words)
        places = () if first is None else self._places.get(first.group(), ())
        for place in places:
            if self.text.startswith(words, place):
                yield place

    def beginning_with(self, stem: str) -> Iterator[str]:
        """Yield the distinct words that begin with `stem`, in the order of their letters."""
        for number in range(bisect_left(self._words, stem), len(self._words)):
            if not self._words[number].startswith(stem):
                return
            yield self._words[number]
