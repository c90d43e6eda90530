"""From probabilities to cues and roles: only sequences that mean something."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.decoding import (
    Borders,
    CueRange,
    Role,
    WordRange,
    cues_in,
    likeliest_labels,
    roles_of,
    transition_scores,
)
from headwater.statements.tagging_model import Floats
from headwater.statements.windows import Word, windows_in

UNSURE = 0.0
SURE = 6.0


def words_of(text: str) -> tuple[Word, ...]:
    (window,) = windows_in(text, lambda _: (1,))
    return window.words


def scores_for(roles: str) -> Floats:
    """Return scores of one cue that favour `O`utside, `S`ource, `C`ontent; `?` favours none.

    After `?`, beginning and going on are as good as each other.
    """
    scores = np.full((1, len(roles), len(Role)), UNSURE, dtype=np.float32)
    begins = {"O": Role.OUTSIDE, "S": Role.SOURCE_BEGINS, "C": Role.CONTENT_BEGINS}
    for word, role in enumerate(roles):
        before = roles[word - 1] if word else ""
        if role in begins and (role == "O" or before != role):
            scores[0, word, begins[role]] = SURE
        if role in "SC" and before in {role, "?"}:
            scores[0, word, begins[role] + 1] = SURE
    return scores


def marked(text: str, cue: CueRange, scores: Floats) -> str:
    """Return `text` word by word with its source in `{}` and its content in `[]`."""
    words = words_of(text)
    (ranges,) = roles_of(words, [cue], scores, frozenset({cue.start}))
    shown = [word.text for word in words]
    for parts, opening, closing in ((ranges.source, "{", "}"), (ranges.content, "[", "]")):
        for part in parts:
            shown[part.start] = opening + shown[part.start]
            shown[part.end - 1] += closing
    return " ".join(shown)


numbers = st.floats(-8, 8, width=32)


@st.composite
def readings(draw: st.DrawFn) -> tuple[Floats, tuple[CueRange, ...], frozenset[int], str]:
    length = draw(st.integers(1, 12))
    signs = draw(st.lists(st.sampled_from(["a", "b", ",", "\n", '"']), min_size=1, max_size=20))
    text = " ".join(["w"] * length + signs)
    words = len(words_of(text))
    count = draw(st.integers(1, 3))
    starts = draw(st.lists(st.integers(0, words - 1), min_size=count, max_size=count))
    cues = tuple(CueRange(start, min(words, start + 2), 0.9) for start in starts)
    values = draw(st.lists(numbers, min_size=40, max_size=40))
    scores = np.resize(np.array(values, dtype=np.float32), (count, words, len(Role)))
    return scores, cues, frozenset(starts), text


@given(readings())
def test_what_is_found_never_touches_its_cue_nor_itself_twice(
    reading: tuple[Floats, tuple[CueRange, ...], frozenset[int], str],
):
    scores, cues, starts, text = reading
    words = words_of(text)
    for cue, ranges in zip(cues, roles_of(words, cues, scores, starts), strict=True):
        assert len(ranges.source) <= 1
        used = [
            word
            for part in (*ranges.source, *ranges.content, WordRange(cue.start, cue.end))
            for word in range(part.start, part.end)
        ]
        assert len(used) == len(set(used))
        assert all(0 <= word < len(words) for word in used)


@given(readings())
def test_a_role_goes_on_only_where_it_has_begun(
    reading: tuple[Floats, tuple[CueRange, ...], frozenset[int], str],
):
    scores, cues, _, text = reading
    count = len(words_of(text))
    nowhere = np.zeros(count, dtype=np.bool_)
    transitions = transition_scores(Borders(ending=nowhere, beginning=nowhere), cues)
    for labels in likeliest_labels(scores.astype(np.float64), transitions):
        before = Role.OUTSIDE
        for label in map(Role, labels):
            if label in {Role.SOURCE_GOES_ON, Role.CONTENT_GOES_ON}:
                assert before in {label, label - 1}
            before = label


@given(readings())
def test_each_cue_is_read_the_same_alone_as_beside_others(
    reading: tuple[Floats, tuple[CueRange, ...], frozenset[int], str],
):
    scores, cues, starts, text = reading
    words = words_of(text)
    together = roles_of(words, cues, scores, starts)
    alone = tuple(
        roles_of(words, [cue], scores[row : row + 1], starts)[0] for row, cue in enumerate(cues)
    )
    assert together == alone


def test_no_other_sequence_of_roles_scores_higher():
    generator = np.random.default_rng(7)
    scores = generator.normal(size=(1, 4, len(Role)))
    borders = Borders(np.array([True, False, True, False]), np.array([True, False, False, True]))
    transitions = transition_scores(borders, [CueRange(1, 2, 0.9)])
    (best,) = likeliest_labels(scores, transitions)

    def total(labels: tuple[int, ...]) -> float:
        if labels[0] in {Role.SOURCE_GOES_ON, Role.CONTENT_GOES_ON}:
            return -np.inf
        steps = sum(transitions[0, k, labels[k - 1], labels[k]] for k in range(1, 4))
        return float(steps + sum(scores[0, k, label] for k, label in enumerate(labels)))

    every = [tuple(np.unravel_index(k, (5, 5, 5, 5))) for k in range(5**4)]
    assert total(tuple(best)) == max(total(tuple(map(int, labels))) for labels in every)


def test_a_content_goes_on_to_the_end_of_its_sentence_when_the_model_wavers():
    text = "He said the boats had gone too far ."
    assert marked(text, CueRange(1, 2, 0.9), scores_for("SOCCCC??O")) == (
        "{He} said [the boats had gone too far] ."
    )


def test_a_content_begins_right_after_its_cue_when_the_model_wavers():
    text = "He said the boats had gone ."
    assert marked(text, CueRange(1, 2, 0.9), scores_for("SO?CCCO")) == (
        "{He} said [the boats had gone] ."
    )


def test_a_content_may_stand_on_both_sides_of_its_cue():
    text = "Boats , he said , had gone ."
    assert marked(text, CueRange(3, 4, 0.9), scores_for("COSOOCCO")) == (
        "[Boats] , {he} said , [had gone] ."
    )


def test_of_two_sources_the_surer_one_stays():
    text = "Amal , he said , it rained ."
    scores = scores_for("SOSOOCCO")
    scores[0, 2, Role.SOURCE_BEGINS] = SURE / 2
    assert marked(text, CueRange(3, 4, 0.9), scores) == "{Amal} , he said , [it rained] ."


def test_a_cue_is_the_words_from_a_likely_beginning_on():
    probabilities = np.array(
        [[0.9, 0.1, 0.0], [0.2, 0.8, 0.0], [0.1, 0.1, 0.8], [0.9, 0.0, 0.1], [0.3, 0.7, 0.0]],
        dtype=np.float32,
    )
    assert [(cue.start, cue.end) for cue in cues_in(probabilities)] == [(1, 3), (4, 5)]


def test_an_unlikely_cue_is_none():
    assert cues_in(np.array([[0.6, 0.4, 0.0]], dtype=np.float32)) == ()
