"""Tell which attributions are right, as the scorer of PolNeAR's figures does (`attr.len`)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from headwater.statements.attribution import Attribution

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")

Spans = Sequence[Sequence[int]]
Row = Mapping[str, Any]


def row_of(attribution: Attribution) -> dict[str, list[list[int]]]:
    """Return `attribution` as labelled articles have theirs."""
    return {
        role: [[span.start, span.end] for span in getattr(attribution, role)]
        for role in ("source", "cue", "content")
    }


class Words:
    """The words of a text by their places; signs do not count."""

    def __init__(self, text: str) -> None:
        self._words = [match.span() for match in _WORD.finditer(text)]

    def under(self, spans: Spans) -> frozenset[int]:
        """Return the words that `spans` touch; the places of signs if they touch none."""
        found = {
            number
            for number, (start, end) in enumerate(self._words)
            if any(start < span[1] and end > span[0] for span in spans)
        }
        return frozenset(found or (-1 - at for span in spans for at in range(*span)))


def which_are_right(text: str, gold: Sequence[Row], found: Sequence[Row]) -> list[bool]:
    """Return for each found attribution whether it is one of the gold's, one to one.

    Content: half of each is in the other. Cue: they share a word. Source: neither has one, or
    half of the shorter is in the other.
    """
    words = Words(text)
    golden, mine = ([_words_of(words, row) for row in rows] for rows in (gold, found))
    pairs = [
        (_jaccard(one["content"], other["content"]), left, right)
        for left, one in enumerate(golden)
        for right, other in enumerate(mine)
        if _is_same(one, other)
    ]
    taken: set[int] = set()
    is_right = [False] * len(found)
    for _, left, right in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if left not in taken and not is_right[right]:
            taken.add(left)
            is_right[right] = True
    return is_right


def _words_of(words: Words, row: Row) -> dict[str, frozenset[int]]:
    return {role: words.under(row.get(role) or []) for role in ("source", "cue", "content")}


def _is_same(one: Mapping[str, frozenset[int]], other: Mapping[str, frozenset[int]]) -> bool:
    shared = 2 * len(one["content"] & other["content"])
    if shared == 0 or shared < max(len(one["content"]), len(other["content"])):
        return False
    if not one["cue"] & other["cue"]:
        return False
    sources = len(one["source"] & other["source"])
    shorter = min(len(one["source"]), len(other["source"]))
    both_without = not one["source"] and not other["source"]
    return both_without or (sources > 0 and 2 * sources >= shorter)


def _jaccard(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / len(one | other)
