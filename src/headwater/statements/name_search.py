"""Find the names of a long list in a text, without looking for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from headwater.terms.span import Span

_BEGINNING = 2
"""Characters by which the names that may stand at a place are looked up."""
# “AP’s” names AP; “AA-rated” and “Timesian” do not name anybody.
_NAME_ENDS = re.compile(r"(?![\w/-]|\.\w)")


class NameSearch:
    """Names of at least two characters, to be found where they stand as whole words."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)
        lengths: dict[str, set[int]] = {}
        for name in self._names:
            lengths.setdefault(name[:_BEGINNING], set()).add(len(name))
        self._lengths = {
            beginning: sorted(found, reverse=True) for beginning, found in lengths.items()
        }
        first = "".join(sorted({re.escape(name[0]) for name in self._names}))
        self._may_begin = re.compile(rf"(?<![\w@/.-])[{first}]" if first else r"(?!)")

    def spans_in(self, text: str) -> Iterator[Span]:
        """Yield where `text` has one of the names, in order; of those at one place the longest."""
        end = 0
        for start in (match.start() for match in self._may_begin.finditer(text)):
            if start >= end and (found := self._end_at(text, start)) is not None:
                end = found
                yield Span(start, end)

    def _end_at(self, text: str, start: int) -> int | None:
        for length in self._lengths.get(text[start : start + _BEGINNING], ()):
            words = text[start : start + length]
            # At the end of the text the words may be fewer, and another name.
            is_name = len(words) == length and words in self._names
            if is_name and _NAME_ENDS.match(text, start + length):
                return start + length
        return None
