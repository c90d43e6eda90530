"""Runs that nobody writes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.changed_text import MendedText
from headwater.statements.long_runs import (
    LONGEST_RUN,
    LONGEST_WORD,
    MOST_BLANKS,
    MOST_EQUAL_SIGNS,
    shortened_runs,
    shortened_words,
)

units = st.sampled_from(["a", "A1", " ", "\n", ".", "“", "\u0301", "a-", "x y ", "\u200b", "—"])
runs = st.lists(st.tuples(units, st.integers(1, 600)), max_size=4).map(
    lambda parts: "".join(unit * count for unit, count in parts)
)


def shortened(text: str) -> str:
    short = MendedText(text).changed(shortened_runs(text))
    return short.changed(shortened_words(short.text)).text


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It left.", "It left."),
        ("a" + " " * 90 + "b", "a" + " " * MOST_BLANKS + "b"),
        ("a" + " " * 90 + "\nb", "a" + " " * (MOST_BLANKS - 1) + "\nb"),
        ("a" * 900, "a" * LONGEST_WORD),
        ("Who" + "?" * 500, "Who" + "?" * MOST_EQUAL_SIGNS),
        ("a-" * 5_000, "a-" * (LONGEST_RUN // 2)),
    ],
)
def test_of_a_long_run_its_beginning_is_read(text: str, read: str):
    assert shortened(text) == read


@given(runs)
def test_no_long_run_is_left_and_lines_stay_apart(text: str):
    short = shortened(text)
    assert not re.search(r"\s{41}|([^\w\s])\1{40}|\w{101}|\S{1001}", short)
    assert len(short.split("\n")) > 1 or "\n" not in text


@given(st.text(max_size=40))
def test_what_somebody_may_have_written_stays(text: str):
    assert shortened(text) == text
