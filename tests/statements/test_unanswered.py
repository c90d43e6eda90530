"""Calls that met with no answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.sentences import sentences_in
from headwater.statements.unanswered import unanswered_in
from tests.statements.marked_text import unmarked, with_marks


def marked(text: str) -> str:
    return with_marks(text, unanswered_in(text, sentences_in(text)))


@pytest.mark.parametrize(
    "expected",
    [
        "{Calls} to <its office> in Odo [rang unanswered].",
        "{Repeated requests for comment} to <the yard> on Monday [went unanswered].",
        "{Letters} sent to <Ada Moll> [were not returned].",
        "[Attempts to] {reach} <the captain> by telephone were unsuccessful.",
        "[There was no immediate] {comment} from <the embassy>.",
    ],
)
def test_whom_nobody_could_get_an_answer_from_is_silent(expected: str) -> None:
    assert marked(unmarked(expected)) == expected


@pytest.mark.parametrize("text", ["", "Calls to prayer rang out.", "He made calls to the yard."])
def test_other_calls_are_not_unanswered(text: str) -> None:
    assert marked(text) == text


@given(
    st.lists(
        st.sampled_from(["Calls ", "to ", "the yard ", "went unanswered", ". ", "Attempts "])
        | st.text(max_size=3)
    ).map("".join)
)
def test_every_part_lies_in_its_sentence(text: str) -> None:
    for draft in unanswered_in(text, sentences_in(text)):
        parts = (*draft.source, *draft.cue, *draft.content)
        assert all(draft.sentence.covers(part) for part in parts)
