"""What somebody is quoted as saying."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.quoted_as_saying import quoted_as_saying
from headwater.terms.span import Span
from tests.statements.marked_text import unmarked, with_marks


def marked(text: str) -> str:
    return with_marks(text, (quoted_as_saying(text, Span(0, len(text))) if text else ()))


@pytest.mark.parametrize(
    "expected",
    [
        "The agency [quoted] <him> [as saying] {the door was shut}.",
        "The article [cites] <a cook, Joel Keel>, [as saying] that {it left}.",
        "Corvane [had quoted] <her> [as putting] {the figure at 20}.",
        "<The warden> [was quoted] by the Courier [as saying] that {it left}.",
        "<The prefect, Julio Bass>, [is reported as saying] {his men left}.",
        "{“They gave us rain,”} <the younger man> [was quoted as saying].",
        "<He> [has been quoted] in the weekly Oko [as denying] that {it left}.",
        "{“It burnt,”} the daily [quotes] <Ada, a cook of 31>, [as telling] the channel.",
        "{“It burnt,”} <she> [was quoted] by the Post [as saying]; no film shows that.",
        "<A cook> [is quoted] by it [as telling] the agency that {it left}.",
        "<Emi Obi, a student>, [was quoted] by the agency [as saying]: {“We are warm.”}",
    ],
)
def test_whom_they_quote_says_it(expected: str) -> None:
    assert marked(unmarked(expected)) == expected


@pytest.mark.parametrize(
    "text", ["It was cited as a port.", "He quoted the price.", "She was quoted as saying.", ""]
)
def test_other_quoting_says_nothing(text: str) -> None:
    assert marked(text) == text


@given(
    st.lists(
        st.sampled_from(["the agency ", "quoted ", "her ", "as saying ", "was ", ", ", "“", "by "])
        | st.text(max_size=3)
    ).map("".join)
)
def test_every_part_lies_within(text: str) -> None:
    for each in quoted_as_saying(text + "x", Span(0, len(text) + 1)):
        assert all(s.end <= len(text) + 1 for s in (*each.source, *each.cue, *each.content))
