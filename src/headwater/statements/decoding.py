"""Turn a model's probabilities into cues, and into the source and content of each cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from headwater.statements.tagging_model import Floats
from headwater.statements.windows import Word

Scores: TypeAlias = NDArray[np.float64]
Labels: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]

# The constants were chosen on half of PolNeAR's dev articles and checked on the other half.
CUE_THRESHOLD = 0.45
"""A word begins a cue if the probability that it does is above this."""
CUE_TAIL_THRESHOLD = 0.4
"""A cue goes on while the probability that it does is above this and above a new beginning."""
LEAVE_CONTENT_COST = 3.0
"""Cost, in log-probability, of ending a content where the text shows no border."""
ENTER_CONTENT_COST = 2.0
"""Cost of beginning a content where the text shows no border."""
LEAVE_SOURCE_COST = 1.0
"""Cost of ending a source where the text shows no border."""
SOURCE_BONUS = 0.6
"""Added to the log-probability of every source label: the model leaves sources out too often."""

_IMPOSSIBLE = -1e9
_BORDER_SIGNS = frozenset('.!?;:,—–-"“”()[]…')


class Role(IntEnum):
    """What a word is to one cue."""

    OUTSIDE = 0
    SOURCE_BEGINS = 1
    SOURCE_GOES_ON = 2
    CONTENT_BEGINS = 3
    CONTENT_GOES_ON = 4


_ROLES = len(Role)
_SOURCE = (Role.SOURCE_BEGINS, Role.SOURCE_GOES_ON)
_CONTENT = (Role.CONTENT_BEGINS, Role.CONTENT_GOES_ON)


@dataclass(frozen=True, slots=True)
class CueRange:
    """The words `[start, end)` of a window that form a cue."""

    start: int
    end: int
    probability: float


@dataclass(frozen=True, slots=True)
class WordRange:
    """The words `[start, end)` of a window."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RoleRanges:
    """The words of a window that are source and content of one cue."""

    source: tuple[WordRange, ...]
    content: tuple[WordRange, ...]


def cues_in(probabilities: Floats, threshold: float = CUE_THRESHOLD) -> tuple[CueRange, ...]:
    """Return the cues of a window in order, given `WordReading.cue_probabilities`."""
    begins, goes_on = probabilities[:, 1], probabilities[:, 2]
    cues: list[CueRange] = []
    for index in np.flatnonzero((begins > threshold) & (begins >= 0.5 * goes_on)):
        start = int(index)
        if cues and start < cues[-1].end:
            continue
        end = start + 1
        while end < len(begins) and goes_on[end] > max(CUE_TAIL_THRESHOLD, float(begins[end])):
            end += 1
        cues.append(CueRange(start, end, float(begins[start])))
    return tuple(cues)


def roles_of(
    words: Sequence[Word],
    cues: Sequence[CueRange],
    log_probabilities: Floats,
    cue_starts: frozenset[int],
) -> tuple[RoleRanges, ...]:
    """Return source and content of each of `cues`, whose rows `log_probabilities` holds.

    `cue_starts` are the words of the window at which any cue begins.
    """
    scores = log_probabilities.astype(np.float64)
    scores[:, :, _SOURCE] += SOURCE_BONUS
    for row, cue in enumerate(cues):
        scores[row, cue.start : cue.end, Role.SOURCE_BEGINS :] = _IMPOSSIBLE
    borders = _borders(words, cue_starts)
    labels = likeliest_labels(scores, transition_scores(borders, cues))
    return tuple(_ranges(labels[row], scores[row]) for row in range(len(cues)))


def transition_scores(borders: Borders, cues: Sequence[CueRange]) -> Scores:
    """Return the score of each change of role before each word: `[cues, words, from, to]`."""
    leave_content = np.where(borders.ending, 0.0, LEAVE_CONTENT_COST)
    leave_source = np.where(borders.ending, 0.0, LEAVE_SOURCE_COST)
    enter_content = np.where(borders.beginning, 0.0, ENTER_CONTENT_COST)
    one_cue = (
        _POSSIBLE[None]
        - leave_content[:, None, None] * _LEAVES_CONTENT
        - leave_source[:, None, None] * _LEAVES_SOURCE
        - enter_content[:, None, None] * _ENTERS_CONTENT
    )
    scores = np.repeat(one_cue[None], len(cues), axis=0)
    for row, cue in enumerate(cues):
        # A cue is itself a border: before it a source or content ends, after it one begins.
        scores[row, cue.start] += (
            leave_content[cue.start] * _LEAVES_CONTENT + leave_source[cue.start] * _LEAVES_SOURCE
        )
        if cue.end < len(enter_content):
            scores[row, cue.end] += enter_content[cue.end] * _ENTERS_CONTENT
    return scores


def likeliest_labels(scores: Scores, transitions: Scores) -> Labels:
    """Return the best valid sequence of roles for each cue: `[cues, words]` (Viterbi 1967)."""
    cues, words, _ = scores.shape
    best = scores[:, 0] + _FIRST
    came_from = np.zeros((words, cues, _ROLES), dtype=np.int64)
    for word in range(1, words):
        paths = best[:, :, None] + transitions[:, word]
        came_from[word] = paths.argmax(axis=1)
        best = paths.max(axis=1) + scores[:, word]
    labels = np.zeros((cues, words), dtype=np.int64)
    labels[:, -1] = best.argmax(axis=1)
    rows = np.arange(cues)
    for word in range(words - 1, 0, -1):
        labels[:, word - 1] = came_from[word, rows, labels[:, word]]
    return labels


@dataclass(frozen=True, slots=True, eq=False)
class Borders:
    """At which words of a window a source or content may end, or a content begin, at no cost."""

    ending: Flags
    """It may end just before this word."""
    beginning: Flags
    """It may begin with this word."""


def _borders(words: Sequence[Word], cue_starts: frozenset[int]) -> Borders:
    is_sign = np.array([word.text in _BORDER_SIGNS for word in words])
    follows_sign = np.concatenate(([True], is_sign[:-1]))
    paragraphs = np.array([word.paragraph for word in words])
    opens_paragraph = np.concatenate(([True], paragraphs[1:] != paragraphs[:-1]))
    opens_cue = np.array([index in cue_starts for index in range(len(words))])
    beginning = follows_sign | opens_paragraph
    return Borders(ending=beginning | is_sign | opens_cue, beginning=beginning)


def _ranges(labels: Labels, scores: Scores) -> RoleRanges:
    sources = _runs(labels, Role.SOURCE_BEGINS)
    if len(sources) > 1:
        # Two sources of one cue are one too many: keep the one the model is surest of.
        sources = (max(sources, key=lambda run: _source_score(scores, run)),)
    return RoleRanges(sources, _runs(labels, Role.CONTENT_BEGINS))


def _source_score(scores: Scores, run: WordRange) -> float:
    return float(scores[run.start : run.end, _SOURCE].max(axis=1).sum())


def _runs(labels: Labels, begins: Role) -> tuple[WordRange, ...]:
    runs = []
    for index in np.flatnonzero(labels == begins):
        start = int(index)
        end = start + 1
        while end < len(labels) and labels[end] == begins + 1:
            end += 1
        runs.append(WordRange(start, end))
    return tuple(runs)


def _changes(from_roles: Sequence[Role], to_roles: Sequence[Role]) -> Scores:
    changes = np.zeros((_ROLES, _ROLES))
    changes[np.ix_(from_roles, to_roles)] = 1.0
    return changes


_LEAVES_CONTENT = _changes(_CONTENT, (Role.OUTSIDE, Role.SOURCE_BEGINS, Role.CONTENT_BEGINS))
_LEAVES_SOURCE = _changes(_SOURCE, (Role.OUTSIDE, Role.CONTENT_BEGINS))
_ENTERS_CONTENT = _changes(tuple(Role), (Role.CONTENT_BEGINS,))
_POSSIBLE = _IMPOSSIBLE * (
    _changes((Role.OUTSIDE, *_CONTENT), (Role.SOURCE_GOES_ON,))
    + _changes((Role.OUTSIDE, *_SOURCE), (Role.CONTENT_GOES_ON,))
)
_FIRST = np.array([0.0, 0.0, _IMPOSSIBLE, 0.0, _IMPOSSIBLE])
