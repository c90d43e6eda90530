"""Search for many phrases at once, and for each only where a word begins as it does."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.statements.beginnings import MOST_LETTERS, beginnings_of

_WORD = re.compile(r"\w+")
_AT_A_WORD = (r"(?<!\w)", r"\b", r"(?i)\b", r"(?i)(?<!\w)")
_SAME_LETTERS = str.maketrans({"ſ": "s", "ı": "i", "İ": "i", "\u212a": "k"})
"""What Unicode takes for the same as an English letter where case is ignored."""
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")


class PhraseSearch:
    """Patterns that each match from the beginning of a word on, as `phrase_pattern` makes them."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self._patterns = patterns
        self._anywhere: list[int] = []
        """Patterns of which no first letters are known."""
        by_beginning: dict[str, list[int]] = defaultdict(list)
        for number, pattern in enumerate(patterns):
            is_at_a_word = pattern.pattern.startswith(_AT_A_WORD)
            beginnings = beginnings_of(pattern.pattern) if is_at_a_word else None
            if beginnings is None:
                self._anywhere.append(number)
            for beginning in beginnings or ():
                by_beginning[beginning].append(number)
        self._by_beginning = dict(by_beginning)
        self._lengths = sorted({len(beginning) for beginning in by_beginning})

    def matches_in(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield what each pattern's own `finditer` would, with the number of the pattern.

        The matches of one pattern come in order, those of several do not.
        """
        end = len(text) if end is None else min(end, len(text))
        for number in self._anywhere:
            for match in self._patterns[number].finditer(text, start, end):
                yield number, match
        behind: dict[int, int] = {}
        for place, number in self._candidates(text, start, end):
            if place < behind.get(number, 0):
                continue
            found = self._patterns[number].match(text, place, end)
            if found is not None:
                behind[number] = found.end()
                yield number, found

    def first_in(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the leftmost match of any of the patterns, as a `search` would."""
        end = len(text) if end is None else min(end, len(text))
        elsewhere = [self._patterns[number].search(text, start, end) for number in self._anywhere]
        first = min((m for m in elsewhere if m), key=lambda m: m.start(), default=None)
        for place, number in self._candidates(text, start, end):
            if first is not None and first.start() <= place:
                return first
            if found := self._patterns[number].match(text, place, end):
                return found
        return first

    def places_in(self, text: str, start: int, end: int) -> list[int]:
        """Return where one of the patterns matches, in order, also inside another match.

        Of no pattern may the first letters be unknown.
        """
        return [
            place
            for place, number in self._candidates(text, start, end)
            if self._patterns[number].match(text, place, end)
        ]

    def found_in(self, text: str) -> set[int]:
        """Return the numbers of the patterns that the text has."""
        found = {number for number in self._anywhere if self._patterns[number].search(text)}
        for place, number in self._candidates(text, 0, len(text)):
            if number not in found and self._patterns[number].match(text, place):
                found.add(number)
        return found

    def _candidates(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Return where which pattern may match, in order."""
        words = text[start:end]
        plain = (words if words.isascii() else _in_ascii(words)).lower()
        is_inside = start > 0 and _WORD.match(text, start - 1, start) is not None
        found = []
        by_beginning, lengths = self._by_beginning, self._lengths
        for word in _WORD.finditer(plain):
            place = word.start()
            begun = plain[place : place + MOST_LETTERS]
            for length in lengths:
                if numbers := by_beginning.get(begun[:length]):
                    found += [(start + place, number) for number in numbers]
        return [each for each in found if each[0] > start] if is_inside else found


def _in_ascii(words: str) -> str:
    """Return `words` with those letters and digits that match an English letter, or any digit."""
    # One digit for all: what matches a digit of another script matches any digit.
    return _OTHER_DIGIT.sub("0", words.translate(_SAME_LETTERS))
