"""Turn a model's scores into cues, and into the source and content of each cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from headwater.statements.tagging_model import Floats

Scores: TypeAlias = NDArray[np.float64]
Labels: TypeAlias = NDArray[np.int64]

# The constants were chosen on half of PolNeAR's dev articles and checked on the other half.
CUE_THRESHOLD = 0.5
"""A word begins a cue if the probability that it does is above this."""
CUE_TAIL_THRESHOLD = 0.4
"""A cue goes on while the probability that it does is above this and above a new beginning."""
SOURCELESS_THRESHOLD = 0.5
"""A cue has no source if, given that it is one, the probability of that is above this."""

_IMPOSSIBLE = -1e9


class CueLabel(IntEnum):
    """What a word is to cues."""

    OUTSIDE = 0
    BEGINS = 1
    BEGINS_SOURCELESS = 2
    """It begins a cue to which the text names no source."""
    GOES_ON = 3


class Role(IntEnum):
    """What a word is to one cue."""

    OUTSIDE = 0
    SOURCE = 1
    CONTENT = 2


class RoleScore(IntEnum):
    """What the role head says of a word and a cue: the roles first, then the ends of runs."""

    OUTSIDE = 0
    SOURCE = 1
    CONTENT = 2
    SOURCE_BEGINS = 3
    SOURCE_ENDS = 4
    """With this word, which is the last of it."""
    CONTENT_BEGINS = 5
    CONTENT_ENDS = 6


_ROLES = len(Role)


@dataclass(frozen=True, slots=True)
class CueRange:
    """The words `[start, end)` of a window that form a cue."""

    start: int
    end: int
    probability: float
    """Probability in [0, 1] that a cue begins there."""
    sourceless_probability: float = 0.0
    """Probability in [0, 1] that the text names no source, if it is a cue."""


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
    log_probability: float = 0.0
    """Of exactly these, among all ways to give the words of the window a role; at most 0."""


def cues_in(probabilities: Floats) -> tuple[CueRange, ...]:
    """Return the cues of a window in order, given `WordReading.cue_probabilities`."""
    sourceless = probabilities[:, CueLabel.BEGINS_SOURCELESS]
    begins = probabilities[:, CueLabel.BEGINS] + sourceless
    goes_on = probabilities[:, CueLabel.GOES_ON]
    cues: list[CueRange] = []
    for index in np.flatnonzero(begins > CUE_THRESHOLD):
        start = int(index)
        if cues and start < cues[-1].end:
            continue
        end = start + 1
        while end < len(begins) and goes_on[end] > max(CUE_TAIL_THRESHOLD, float(begins[end])):
            end += 1
        probability = float(begins[start])
        cues.append(CueRange(start, end, probability, float(sourceless[start]) / probability))
    return tuple(cues)


def roles_of(cues: Sequence[CueRange], role_scores: Floats) -> tuple[RoleRanges, ...]:
    """Return source and content of each of `cues`, whose rows of scores `role_scores` holds."""
    scores = role_scores.astype(np.float64)
    for row, cue in enumerate(cues):
        scores[row, cue.start : cue.end, [RoleScore.SOURCE, RoleScore.CONTENT]] = _IMPOSSIBLE
        if cue.sourceless_probability > SOURCELESS_THRESHOLD:
            scores[row, :, RoleScore.SOURCE] = _IMPOSSIBLE
    labels, log_probabilities = likeliest_roles(scores)
    return tuple(
        _ranges(labels[row], scores[row], float(log_probabilities[row])) for row in range(len(cues))
    )


def likeliest_roles(scores: Scores) -> tuple[Labels, Scores]:
    """Return the best role of each word, `[cues, words]`, and the log-probability of the whole.

    A path scores what its words score in their roles, and at each change of role what the word
    before scores as an end and the next as a beginning (a linear-chain conditional random field,
    Lafferty, McCallum and Pereira 2001; decoded after Viterbi 1967).
    """
    changes, own = _by_word(_change_scores(scores)), _by_word(scores[:, :, :_ROLES])
    words, cues, _ = own.shape
    begun = own[0] + _begins(scores)[:, 0]
    paths = np.zeros_like(changes)
    best = begun
    for word in range(1, words):
        np.add(best[:, :, None], changes[word], out=paths[word])
        best = np.maximum.reduce(paths[word], axis=1)
        best += own[word]
    came_from = paths.argmax(axis=2)
    labels = np.zeros((cues, words), dtype=np.int64)
    last = best.argmax(axis=1)
    for cue in range(cues):
        labels[cue] = _followed_back(came_from[:, cue].tolist(), int(last[cue]))
    all_ways = _sum_of_all_ways(begun, changes[1:] + own[1:, :, None, :])
    return labels, np.minimum(best.max(axis=1) - all_ways, 0.0)


def _by_word(scores: Scores) -> Scores:
    """Return `[cues, words, …]` as `[words, cues, …]`, those of one word side by side."""
    return np.ascontiguousarray(scores.swapaxes(0, 1))


def _followed_back(came_from: Sequence[Sequence[int]], last: int) -> list[int]:
    """Return the roles of the words of one cue, given from which role each came."""
    roles = [last]
    for before in came_from[:0:-1]:
        roles.append(before[roles[-1]])
    return roles[::-1]


def _sum_of_all_ways(begun: Scores, steps: Scores) -> Scores:
    """Return for each cue the log of the sum over all ways through its words.

    `begun` is what the first word scores in each role, `[cues, from]`, `steps` what each further
    one adds, `[words, cues, from, to]`. Neighbouring steps are joined in pairs until one is left:
    so a text of many words takes few operations.
    """
    ways = np.ascontiguousarray(steps.transpose(2, 3, 0, 1))
    while ways.shape[2] > 1:
        pairs = ways.shape[2] // 2
        odd = ways[:, :, 2 * pairs :]
        left, right = ways[:, :, 0 : 2 * pairs : 2], ways[:, :, 1 : 2 * pairs : 2]
        joined = _log_sum(left[:, :, None] + right[None], axis=1)
        ways = np.concatenate((joined, odd), axis=2) if odd.size else joined
    first = begun.T
    if ways.shape[2]:
        first = _log_sum(first[:, None] + ways[:, :, 0], axis=0)
    return _log_sum(first, axis=0)


def _begins(scores: Scores) -> Scores:
    begins = np.zeros((*scores.shape[:2], _ROLES))
    begins[:, :, Role.SOURCE] = scores[:, :, RoleScore.SOURCE_BEGINS]
    begins[:, :, Role.CONTENT] = scores[:, :, RoleScore.CONTENT_BEGINS]
    return begins


def _change_scores(scores: Scores) -> Scores:
    """Return the score of each change of role before each word: `[cues, words, from, to]`."""
    ends = np.zeros((*scores.shape[:2], _ROLES))
    ends[:, 1:, Role.SOURCE] = scores[:, :-1, RoleScore.SOURCE_ENDS]
    ends[:, 1:, Role.CONTENT] = scores[:, :-1, RoleScore.CONTENT_ENDS]
    changes = ends[:, :, :, None] + _begins(scores)[:, :, None, :]
    differs: Scores = changes * (1.0 - np.eye(_ROLES))
    return differs


def _log_sum(values: Scores, *, axis: int) -> Scores:
    """Return the logarithm of the sum of exponentials over an axis."""
    most = np.maximum.reduce(values, axis=axis, keepdims=True)
    total: Scores = np.log(np.add.reduce(np.exp(values - most), axis=axis))
    return total + most.squeeze(axis)


def _ranges(labels: Labels, scores: Scores, log_probability: float) -> RoleRanges:
    sources = _runs(labels, Role.SOURCE)
    if len(sources) > 1:
        # Two sources of one cue are one too many: keep the one the model is surest of.
        sources = (max(sources, key=lambda run: _source_score(scores, run)),)
    return RoleRanges(sources, _runs(labels, Role.CONTENT), log_probability)


def _source_score(scores: Scores, run: WordRange) -> float:
    part = scores[run.start : run.end]
    return float((part[:, RoleScore.SOURCE] - part[:, RoleScore.OUTSIDE]).sum())


def _runs(labels: Labels, role: Role) -> tuple[WordRange, ...]:
    is_role = np.concatenate(([False], labels == role, [False]))
    ends = np.flatnonzero(is_role[1:] != is_role[:-1])
    return tuple(
        WordRange(int(start), int(end)) for start, end in zip(ends[0::2], ends[1::2], strict=True)
    )
