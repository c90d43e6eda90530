"""Words that name a date, and the notation in which their patterns are written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from headwater.statements.date_reference import DatePhrase
from headwater.terms.span import Span


@dataclass(frozen=True, slots=True)
class FoundDate:
    """Words that name a date, and what they say of it."""

    span: Span
    phrase: DatePhrase


@dataclass(frozen=True, slots=True)
class DatePattern:
    """How one kind of date is written, and what a match of it says."""

    first: str
    """The characters that such words may begin with."""
    pattern: re.Pattern[str]
    phrase_of: Callable[[re.Match[str]], DatePhrase | None]
    """Returns None if the words are no date after all."""


_WORD_START = re.compile(r"(?<!\w)[\w'’]")


def by_first_character(
    patterns: Iterable[DatePattern],
) -> Mapping[str, tuple[DatePattern, ...]]:
    """Return the patterns that words which begin with a character may match."""
    found: dict[str, list[DatePattern]] = defaultdict(list)
    for each in patterns:
        for character in each.first:
            found[character].append(each)
    return {character: tuple(each) for character, each in found.items()}


def found_by(patterns: Mapping[str, tuple[DatePattern, ...]], text: str) -> Iterator[FoundDate]:
    """Yield what the patterns find at the beginnings of words, in order; some may overlap."""
    for start in _WORD_START.finditer(text):
        for each in patterns.get(start.group(), ()):
            match = each.pattern.match(text, start.start())
            phrase = each.phrase_of(match) if match else None
            if match and phrase:
                yield FoundDate(Span(*match.span()), phrase)
