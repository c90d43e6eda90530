"""The words of statements, those in quotation marks apart from those in the reporter's voice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.evidence.report import Report
from headwater.origins.comparable_words import words_with_spans
from headwater.origins.quotations import quotations_in
from headwater.statements.statement import Statement
from headwater.terms.span import Span

_MOST_WORDS = 500
"""Of a longer statement only the beginning is compared."""


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """The quoted words of one statement, or its other words, without case and punctuation."""

    report: Report
    statement_id: str
    words: tuple[str, ...]
    places: tuple[Span, ...]
    """Where each word stands."""
    is_direct: bool

    def span(self, start: int, end: int) -> Span:
        """Return the longest part of the words `[start, end)` that stands in one piece.

        “A,” she said, “B” has the words A and B, but not in one piece.
        """
        pieces: list[list[Span]] = [[self.places[start]]]
        for place in self.places[start + 1 : end]:
            between = self.report.text[pieces[-1][-1].end : place.start]
            if any(character.isalnum() for character in between):
                pieces.append([])
            pieces[-1].append(place)
        longest = max(pieces, key=lambda piece: (len(piece), -piece[0].start))
        return Span(longest[0].start, longest[-1].end)


def spoken_words(report: Report, statements: Sequence[Statement]) -> Iterator[Spoken]:
    """Yield what `statements` of one report quote, and what they say in other words."""
    text = report.text
    quoted = quotations_in(text)
    starts = [span.start for span in quoted]
    words = words_with_spans(text)
    word_starts = [span.start for _, span in words]
    for statement in statements:
        direct: list[tuple[str, Span]] = []
        prose: list[tuple[str, Span]] = []
        for part in sorted(statement.content):
            first = bisect_right(word_starts, part.start - 1)
            last = bisect_right(word_starts, part.end - 1)
            for word, place in words[first:last]:
                before = bisect_right(starts, place.start) - 1
                is_quoted = before >= 0 and quoted[before].covers(place)
                (direct if is_quoted else prose).append((word, place))
        for found, is_direct in ((direct, True), (prose, False)):
            if found:
                yield Spoken(
                    report,
                    statement.id,
                    tuple(word for word, _ in found[:_MOST_WORDS]),
                    tuple(place for _, place in found[:_MOST_WORDS]),
                    is_direct=is_direct,
                )
