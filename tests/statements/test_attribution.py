"""Attributions of a text, found with a model that knows the cue “said” alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements import attribution
from headwater.statements.attribution import Attribution, TextTooLong, attributions_in
from headwater.statements.windows import WINDOW_PIECES
from headwater.terms.span import Span
from tests.statements.said_model import SaidModel

STORY = "Amal said boats left. Nobody came. Bela said 🙂 it rained 𝛼."
TEXTS = st.lists(
    st.sampled_from(["said", "Amal", "boats", ".", ",", "\n", '"', "🙂", "\u0301", "\ud800", "  "]),
    max_size=400,
).map(" ".join)


def shown(text: str, found: tuple[Attribution, ...]) -> list[str]:
    return [
        " | ".join(
            " + ".join(span.of(text) for span in spans)
            for spans in (one.source, one.cue, one.content)
        )
        for one in found
    ]


def test_each_cue_comes_with_its_own_source_and_content():
    assert shown(STORY, attributions_in(STORY, SaidModel())) == [
        "Amal | said | boats left",
        "Bela | said | 🙂 it rained 𝛼",
    ]


@given(TEXTS)
def test_all_spans_lie_in_the_text_and_attributions_come_in_the_order_of_their_cues(text: str):
    found = attributions_in(text, SaidModel())
    assert [one.cue for one in found] == sorted(one.cue for one in found)
    for one in found:
        for spans in (one.source, one.cue, one.content):
            assert all(span.end <= len(text) for span in spans)
            assert all(left.end <= right.start for left, right in pairwise(spans))
        assert not any(cue.overlaps(part) for cue in one.cue for part in one.content)
        assert all(any(map(str.isalnum, part.of(text))) for part in (*one.source, *one.content))


def test_each_cue_of_a_long_text_is_found_once():
    text = "Amal said it rained.\n" * 500
    model = SaidModel()
    assert len(attributions_in(text, model)) == 500
    assert model.most_pieces <= WINDOW_PIECES


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "?!", "\u0301" * 1000])
def test_a_text_without_words_has_no_attributions_and_costs_no_reading(text: str):
    model = SaidModel()
    assert attributions_in(text, model) == ()
    assert model.windows_read == 0


def test_two_hundred_thousand_quotation_marks_cost_no_reading():
    model = SaidModel()
    assert attributions_in('"' * 200_000, model) == ()
    assert model.windows_read == 0


def test_many_cues_of_one_window_are_read_a_few_at_a_time():
    model = SaidModel()
    assert len(attributions_in("said it. " * 60, model)) == 60
    assert model.most_cues == attribution.CUES_AT_ONCE


def test_a_part_is_read_alone_and_keeps_the_offsets_of_the_whole():
    part = Span(STORY.index("Bela"), len(STORY))
    assert shown(STORY, attributions_in(STORY, SaidModel(), part)) == [
        "Bela | said | 🙂 it rained 𝛼"
    ]


def test_a_part_that_ends_after_the_text_is_refused():
    with pytest.raises(ValueError, match="ends after the text"):
        attributions_in(STORY, SaidModel(), Span(0, 1000))


def test_a_text_too_long_to_read_in_reasonable_time_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(attribution, "LONGEST_TEXT", 20)
    with pytest.raises(TextTooLong, match="at most 20 characters, found 21"):
        attributions_in("a" * 21, SaidModel())
    assert attributions_in("a" * 20, SaidModel()) == ()


def test_a_cue_whose_content_would_be_signs_alone_is_none():
    assert attributions_in('Amal said "!". Bela said', SaidModel()) == ()


def test_a_content_begins_with_a_word_or_an_opening_sign():
    text = 'Amal said, "boats left". Bela said: – it rained.'
    assert shown(text, attributions_in(text, SaidModel())) == [
        'Amal | said | "boats left"',
        "Bela | said | it rained",
    ]


def test_words_unbelievably_far_apart_are_no_attribution():
    text = "Amal said it" + " " * attribution.LONGEST_ATTRIBUTION + "rained."
    assert attributions_in(text, SaidModel()) == ()
