"""From scores to cues and roles: the likeliest of all sequences."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.decoding import (
    CueLabel,
    CueRange,
    Role,
    RoleScore,
    WordRange,
    cues_in,
    likeliest_roles,
    roles_of,
)
from headwater.statements.tagging_model import Floats

SURE = 6.0
LETTERS = {"O": RoleScore.OUTSIDE, "S": RoleScore.SOURCE, "C": RoleScore.CONTENT}


def scores_for(roles: str) -> Floats:
    """Return scores of one cue that favour `O`utside, `S`ource, `C`ontent; `?` favours none."""
    scores = np.zeros((1, len(roles), len(RoleScore)), dtype=np.float32)
    for word, role in enumerate(roles):
        if role in LETTERS:
            scores[0, word, LETTERS[role]] = SURE
    return scores


def marked(text: str, cue: CueRange, scores: Floats) -> str:
    """Return `text` word by word with its source in `{}` and its content in `[]`."""
    (ranges,) = roles_of([cue], scores)
    shown = text.split()
    for parts, opening, closing in ((ranges.source, "{", "}"), (ranges.content, "[", "]")):
        for part in parts:
            shown[part.start] = opening + shown[part.start]
            shown[part.end - 1] += closing
    return " ".join(shown)


def probabilities(rows: list[list[float]]) -> Floats:
    return np.array(rows, dtype=np.float32)


numbers = st.floats(-8, 8, width=32)


@st.composite
def readings(draw: st.DrawFn) -> tuple[Floats, tuple[CueRange, ...]]:
    words = draw(st.integers(1, 30))
    count = draw(st.integers(1, 3))
    starts = draw(st.lists(st.integers(0, words - 1), min_size=count, max_size=count))
    cues = tuple(
        CueRange(start, min(words, start + 2), 0.9, draw(st.floats(0, 1))) for start in starts
    )
    values = draw(st.lists(numbers, min_size=40, max_size=40))
    return np.resize(probabilities([values]), (count, words, len(RoleScore))), cues


@given(readings())
def test_what_is_found_never_touches_its_cue_nor_itself_twice(
    reading: tuple[Floats, tuple[CueRange, ...]],
):
    scores, cues = reading
    for cue, ranges in zip(cues, roles_of(cues, scores), strict=True):
        assert len(ranges.source) <= 1
        assert ranges.log_probability <= 0
        used = [
            word
            for part in (*ranges.source, *ranges.content, WordRange(cue.start, cue.end))
            for word in range(part.start, part.end)
        ]
        assert len(used) == len(set(used))
        assert all(0 <= word < scores.shape[1] for word in used)


@given(readings())
def test_each_cue_is_read_the_same_alone_as_beside_others(
    reading: tuple[Floats, tuple[CueRange, ...]],
):
    scores, cues = reading
    together = roles_of(cues, scores)
    for row, cue in enumerate(cues):
        (alone,) = roles_of([cue], scores[row : row + 1])
        assert (alone.source, alone.content) == (together[row].source, together[row].content)
        assert alone.log_probability == pytest.approx(together[row].log_probability)


def path_score(scores: Floats, path: tuple[int, ...]) -> float:
    total, before = 0.0, int(Role.OUTSIDE)
    for word, role in enumerate(path):
        total += scores[word, role]
        if role != before:
            total += {1: scores[word - 1, RoleScore.SOURCE_ENDS]}.get(before, 0.0)
            total += {2: scores[word - 1, RoleScore.CONTENT_ENDS]}.get(before, 0.0)
            total += {1: scores[word, RoleScore.SOURCE_BEGINS]}.get(role, 0.0)
            total += {2: scores[word, RoleScore.CONTENT_BEGINS]}.get(role, 0.0)
        before = role
    return float(total)


@pytest.mark.parametrize("seed", range(5))
def test_no_other_sequence_of_roles_is_likelier_and_its_probability_is_its_share(seed: int):
    scores = np.random.default_rng(seed).normal(size=(1, 5, len(RoleScore))) * 2
    labels, log_probabilities = likeliest_roles(scores)
    totals = {path: path_score(scores[0], path) for path in product(range(3), repeat=5)}
    best = max(totals, key=lambda path: totals[path])
    assert tuple(labels[0]) == best
    share = np.exp(totals[best]) / sum(np.exp(list(totals.values())))
    assert np.exp(log_probabilities[0]) == pytest.approx(share)


def test_a_content_ends_where_the_model_sees_an_end_though_words_waver():
    scores = scores_for("SOCCCC???")
    scores[0, 7, RoleScore.CONTENT_ENDS] = SURE
    scores[0, :, RoleScore.CONTENT_BEGINS] = -1.0
    assert marked("He said the boats had gone too far .", CueRange(1, 2, 0.9), scores) == (
        "{He} said [the boats had gone too far] ."
    )


def test_a_content_begins_where_the_model_sees_a_beginning():
    scores = scores_for("SO?CCCO")
    scores[0, 2, RoleScore.CONTENT_BEGINS] = SURE
    assert marked("He said the boats had gone .", CueRange(1, 2, 0.9), scores) == (
        "{He} said [the boats had gone] ."
    )


def test_a_content_may_stand_on_both_sides_of_its_cue():
    text = "Boats , he said , had gone ."
    assert marked(text, CueRange(3, 4, 0.9), scores_for("COSOOCCO")) == (
        "[Boats] , {he} said , [had gone] ."
    )


def test_of_two_sources_the_surer_one_stays():
    scores = scores_for("SOSOOCCO")
    scores[0, 2, RoleScore.SOURCE] = SURE / 2
    assert marked("Amal , he said , it rained .", CueRange(3, 4, 0.9), scores) == (
        "{Amal} , he said , [it rained] ."
    )


def test_a_cue_that_the_model_thinks_without_source_gets_none():
    cue = CueRange(1, 2, 0.9, sourceless_probability=0.8)
    assert marked("He seems to go .", cue, scores_for("SOCCO")) == "He seems [to go] ."


def test_a_cue_is_the_words_from_a_likely_beginning_on():
    rows = [
        [0.9, 0.1, 0.0, 0.0],
        [0.2, 0.8, 0.0, 0.0],
        [0.1, 0.1, 0.0, 0.8],
        [0.9, 0.0, 0.0, 0.1],
        [0.3, 0.3, 0.4, 0.0],
    ]
    found = cues_in(probabilities(rows))
    assert [(cue.start, cue.end) for cue in found] == [(1, 3), (4, 5)]
    assert [round(cue.sourceless_probability, 2) for cue in found] == [0.0, 0.57]


def test_an_unlikely_cue_is_none():
    assert cues_in(probabilities([[0.6, 0.2, 0.2, 0.0]])) == ()
    assert len(CueLabel) == 4
