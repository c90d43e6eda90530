"""What stands in quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.quoted import is_quoted_at, quoted_spans


@pytest.mark.parametrize(
    ("text", "is_quoted"),
    [
        ("“We left", True),
        ("“They left,” we", False),
        ('"They left," he said, "we', True),
        ("«They left» we", False),
        ("“They left.\nWe", False),
        ("We", False),
    ],
)
def test_the_last_words_are_quoted_or_not(text: str, is_quoted: bool):
    assert is_quoted_at(text, len(text) - 1) is is_quoted


@given(st.text(alphabet='ab “”«»"\n', max_size=30))
def test_a_new_paragraph_is_never_quoted(text: str):
    assert not is_quoted_at(text + "\n", len(text) + 1)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“We left,” she said.", ["We left,"]),
        ('"Come," he said, "or not."', ["Come,", "or not."]),
        ("«They “left”» early", ["They “left"]),
        ("“They left.\nWe did not.", ["They left."]),
        ("“They left", ["They left"]),
        ("We left", []),
    ],
)
def test_quotations_run_to_their_mark_or_the_end_of_their_line(text: str, quoted: list[str]):
    assert [span.of(text) for span in quoted_spans(text)] == quoted


@given(st.text(alphabet='ab “”«»"\n', max_size=30))
def test_quotations_lie_apart_and_in_order(text: str):
    spans = quoted_spans(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all("\n" not in span.of(text) for span in spans)
