"""Find attributions inside the content of others: what A says that B said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from headwater.statements.attribution import Attribution, attributions_in
from headwater.statements.cue_lexicon import cue_word
from headwater.statements.reading_progress import ReadingMeter, untold
from headwater.statements.tagging_model import TaggingModel
from headwater.terms.by_place import ByPlace
from headwater.terms.span import Span, hull, total_length

DEEPEST = 3
"""How many attributions at most one may stand in: beyond, readers lose the thread too."""
FEWEST_WORDS = 5
"""A content with fewer words is not read again: it cannot hold cue, source and content."""
UNSUREST_CUE = 0.5
"""Inside a content, a cue must have at least this probability: less context, more mistakes."""
MOST_READ_AGAIN = 2.0
"""At each depth, contents are read again up to so many times the length of the text."""

_WORD = re.compile(r"[^\W\d_]+")
_CONJUNCTION = re.compile(r"that\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class NestedAttribution:
    """An attribution, and the one in whose content it stands."""

    attribution: Attribution
    parent: int | None
    """Index of the enclosing attribution in the same tuple, always a smaller one; or None."""
    depth: int
    """How many attributions this one stands in, at most `DEEPEST`."""


def attributions_with_nesting(
    text: str, model: TaggingModel, meter: ReadingMeter | None = None
) -> tuple[NestedAttribution, ...]:
    """Return the attributions of `text` and those inside their contents.

    They come by depth, and at each depth in the order of their cues. Each content is read
    again as a text of its own; a cue already found is not taken a second time. `meter` expects
    the text, and is told of the rest.
    """
    meter = ReadingMeter(untold, len(text)) if meter is None else meter
    found = list(attributions_in(text, model, meter=meter))
    newest = found
    for _ in range(DEEPEST):
        contents = tuple(_contents_to_read(text, newest))
        meter.expect(total_length(contents))
        read_again = (
            attribution
            for content in contents
            for attribution in attributions_in(text, model, content, meter)
        )
        newest = _new_attributions(text, read_again, found)
        found = [*found, *newest]
    return nested(found)


def nested(attributions: Sequence[Attribution]) -> tuple[NestedAttribution, ...]:
    """Return `attributions` by depth, each with the smallest other whose content holds it.

    Those that would lie deeper than `DEEPEST` are left out.
    """
    parents = _parents(attributions)
    depths = [_depth(index, parents) for index in range(len(attributions))]
    order = sorted(
        (index for index, depth in enumerate(depths) if depth <= DEEPEST),
        key=lambda index: (depths[index], attributions[index].cue),
    )
    place_by_index = {index: place for place, index in enumerate(order)}
    return tuple(
        NestedAttribution(
            attributions[index],
            None if (parent := parents[index]) is None else place_by_index[parent],
            depths[index],
        )
        for index in order
    )


def _new_attributions(
    text: str, inner: Iterable[Attribution], known: Iterable[Attribution]
) -> list[Attribution]:
    """Return those of `inner` that are believable and whose cue is none of the `known`."""
    taken = _Taken(known)
    return [one for one in inner if _is_believable(text, one) and taken.take(one.cue)]


def _is_believable(text: str, inner: Attribution) -> bool:
    """Return False for an unsure cue and for a lone sign, such as an apostrophe, as cue."""
    holds_word = any(character.isalnum() for part in inner.cue for character in part.of(text))
    return holds_word and inner.cue_probability >= UNSUREST_CUE


def _contents_to_read(text: str, outer: Sequence[Attribution]) -> Iterator[Span]:
    """Yield each content once that may report something, until the bound on length is reached."""
    characters_left = MOST_READ_AGAIN * len(text)
    for content in dict.fromkeys(part for attribution in outer for part in attribution.content):
        clause = _without_conjunction(text, content)
        if len(clause.of(text).split()) >= FEWEST_WORDS and _may_report(clause.of(text)):
            characters_left -= clause.end - clause.start
            if characters_left < 0:
                return
            yield clause


def _may_report(words: str) -> bool:
    """Return False if no word can be a cue that `is_reporting` would let stand."""
    forms = _WORD.findall(words.lower())
    return "according" in forms or any(cue_word(form) is not None for form in forms)


def _without_conjunction(text: str, content: Span) -> Span:
    # Alone, “that two captains …” is no sentence: the source would be read as “that two captains”.
    conjunction = _CONJUNCTION.match(text, content.start, content.end)
    return content if conjunction is None else Span(conjunction.end(), content.end)


class _Taken:
    """The characters of a text that are part of a cue already found."""

    def __init__(self, attributions: Iterable[Attribution]) -> None:
        self._positions: set[int] = set()
        for attribution in attributions:
            self.take(attribution.cue)

    def take(self, cue: Sequence[Span]) -> bool:
        """Take the characters of `cue`, and return True if none of them was taken before."""
        positions = {position for part in cue for position in range(part.start, part.end)}
        if not self._positions.isdisjoint(positions):
            return False
        self._positions |= positions
        return True


def _parents(attributions: Sequence[Attribution]) -> list[int | None]:
    contents = ByPlace(
        ((part.end - part.start, part, index), [part])
        for index, attribution in enumerate(attributions)
        for part in attribution.content
    )
    parents: list[int | None] = []
    for attribution in attributions:
        whole = hull((*attribution.cue, *attribution.content))
        around = contents.at(Span(whole.start, whole.start + 1))
        smallest = min((one for one in around if one[1].covers(whole)), default=None)
        parents.append(None if smallest is None else smallest[2])
    return parents


def _depth(index: int, parents: Sequence[int | None]) -> int:
    """Return how many attributions the one at `index` stands in.

    This ends, since a content that holds another cue and content is longer than that content.
    """
    depth = 0
    parent = parents[index]
    while parent is not None and depth <= DEEPEST:
        depth += 1
        parent = parents[parent]
    return depth
