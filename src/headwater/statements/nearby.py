"""Find the drafts near a place, without asking every draft of a long text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from headwater.statements.draft import Draft
from headwater.terms.span import Span


def by_sentence(drafts: Iterable[Draft]) -> dict[Span, list[Draft]]:
    """Return the drafts by the sentence of their cue, or of their content if they have none."""
    found: dict[Span, list[Draft]] = {}
    for draft in drafts:
        found.setdefault(draft.sentence, []).append(draft)
    return found


class NearbyDrafts:
    """Drafts by the sentences in which their source, cue or content stands."""

    def __init__(self, sentences: Sequence[Span], drafts: Sequence[Draft]) -> None:
        self._starts = [sentence.start for sentence in sentences]
        self._drafts = drafts
        self._places: dict[int, list[int]] = {}
        for index, draft in enumerate(drafts):
            for number in self._numbers((*draft.source, *draft.cue, *draft.content)):
                self._places.setdefault(number, []).append(index)

    def at(self, spans: Iterable[Span]) -> list[Draft]:
        """Return, in their order, the drafts that share a sentence with one of `spans`."""
        places = {n for number in self._numbers(spans) for n in self._places.get(number, ())}
        return [self._drafts[place] for place in sorted(places)]

    def _numbers(self, spans: Iterable[Span]) -> set[int]:
        # A sentence reaches to the next, so that no span stands outside of all.
        return {
            number
            for span in spans
            for number in range(
                bisect_right(self._starts, span.start), bisect_left(self._starts, span.end) + 1
            )
        }
