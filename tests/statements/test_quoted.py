"""What stands in quotation marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.quoted import is_quoted_at


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
