"""Labelled articles as a trainer takes them: windows of words, with a label for each word.

An article is one line of JSON: `{"doc", "text", "attributions": [{"source", "cue", "content"}]}`,
each of the three a list of `[start, end]` in code points. Anybody's corpus in that form will do.
"""

from __future__ import annotations

import json
import random
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from headwater.statements.decoding import CueLabel, Role
from headwater.statements.windows import Unit, Window, units_in

TRAINED_PIECES = 256
"""Most word pieces of a window in training: longer than in use, so that more is seen at once."""


class FlatLabel(IntEnum):
    """What a word is to any attribution at all; learned on the side, not used in reading."""

    NOTHING = 0
    SOURCE_BEGINS = 1
    SOURCE_GOES_ON = 2
    CUE_BEGINS = 3
    CUE_GOES_ON = 4
    CONTENT_BEGINS = 5
    CONTENT_GOES_ON = 6


@dataclass(frozen=True, slots=True)
class Article:
    """One labelled article, cut into units."""

    name: str
    text: str
    attributions: tuple[dict[str, list[list[int]]], ...]
    units: tuple[Unit, ...]

    @property
    def pieces(self) -> int:
        """Word pieces of the whole article."""
        return sum(len(word.pieces) for unit in self.units for word in unit)


@dataclass(frozen=True, slots=True)
class LabelledCue:
    """The words `[start, end)` of a window that are a cue, and what each word is to it."""

    start: int
    end: int
    roles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LabelledWindow:
    """A window with the labels that a model should give."""

    window: Window
    cue_labels: tuple[int, ...]
    flat_labels: tuple[int, ...]
    cues: tuple[LabelledCue, ...]


def load_articles(path: Path, pieces_of: Callable[[str], tuple[int, ...]]) -> list[Article]:
    """Return the articles of a JSON-lines file, in its order."""
    with path.open(encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    return [
        Article(
            row["doc"],
            row["text"],
            tuple(row["attributions"]),
            tuple(units_in(row["text"], pieces_of)),
        )
        for row in rows
    ]


def windows_of_epoch(articles: Sequence[Article], dice: random.Random) -> list[LabelledWindow]:
    """Return every article once, cut at borders that fall elsewhere in each epoch, shuffled."""
    windows = []
    for article in articles:
        cuts = list(_packed(article.units, 0))
        if len(cuts) > 1:
            first = dice.randrange(0, max(1, cuts[0][1]))
            cuts = [(0, first)] * (first > 0) + list(_packed(article.units, first))
        windows += [labelled(article.units[a:b], article.attributions) for a, b in cuts]
    dice.shuffle(windows)
    return windows


def _packed(units: Sequence[Unit], start: int) -> Iterator[tuple[int, int]]:
    """Yield ranges of neighbouring units that fit a window."""
    while start < len(units):
        end, size = start, 2
        while end < len(units):
            size += sum(len(word.pieces) for word in units[end]) + 1
            if size > TRAINED_PIECES and end > start:
                break
            end += 1
        yield start, end
        start = end


def labelled(
    units: Sequence[Unit], attributions: Sequence[dict[str, list[list[int]]]]
) -> LabelledWindow:
    """Return `units` as one window with its labels."""
    words = tuple(word for unit in units for word in unit)
    cue_labels = [int(CueLabel.OUTSIDE)] * len(words)
    flat_labels = [int(FlatLabel.NOTHING)] * len(words)
    cues = []
    for attribution in attributions:
        source, cue, content = (
            _ranges(words, attribution.get(role) or []) for role in ("source", "cue", "content")
        )
        for begins, ranges in (
            (FlatLabel.SOURCE_BEGINS, source),
            (FlatLabel.CUE_BEGINS, cue[:1]),
            (FlatLabel.CONTENT_BEGINS, content),
        ):
            for start, end in ranges:
                flat_labels[start:end] = [begins] + [begins + 1] * (end - start - 1)
        if not cue:
            continue
        start, end = cue[0]
        begins_cue = CueLabel.BEGINS if attribution.get("source") else CueLabel.BEGINS_SOURCELESS
        cue_labels[start:end] = [begins_cue] + [CueLabel.GOES_ON] * (end - start - 1)
        cues.append(LabelledCue(start, end, _roles(len(words), source, content, (start, end))))
    window = Window(words, 0, len(words))
    return LabelledWindow(window, tuple(cue_labels), tuple(flat_labels), tuple(cues))


def _roles(
    length: int,
    source: Sequence[tuple[int, int]],
    content: Sequence[tuple[int, int]],
    cue: tuple[int, int],
) -> tuple[int, ...]:
    roles = [int(Role.OUTSIDE)] * length
    for role, ranges in ((Role.SOURCE, source), (Role.CONTENT, content)):
        for start, end in ranges:
            roles[start:end] = [int(role)] * (end - start)
    roles[cue[0] : cue[1]] = [int(Role.OUTSIDE)] * (cue[1] - cue[0])
    return tuple(roles)


def _ranges(words: Unit, spans: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    starts = [word.span.start for word in words]
    ranges = []
    for span_start, span_end in spans:
        start = bisect_left(starts, span_start)
        if start and words[start - 1].span.end > span_start:
            start -= 1
        end = start
        while end < len(words) and words[end].span.start < span_end:
            end += 1
        if end > start:
            ranges.append((start, end))
    return ranges
