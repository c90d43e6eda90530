from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.publisher import publisher_without_remark


@pytest.mark.parametrize(
    "publisher",
    [
        "Dessan Daily",
        " Dessan Daily ",
        "Dessan Daily (print)",
        "Dessan Daily [text as on Corvane]",
        "Dessan Daily (print) [second edition] ",
        "Dessan Daily(print)",
    ],
)
def test_a_remark_in_brackets_is_no_part_of_the_name(publisher: str) -> None:
    assert publisher_without_remark(publisher) == "Dessan Daily"


@pytest.mark.parametrize(
    "publisher", ["(Corvane)", "Radio (Aldern) Free", "Merra Watch (", "Merra)", "A" + "(" * 300]
)
def test_brackets_that_set_no_remark_apart_stay(publisher: str) -> None:
    assert publisher_without_remark(publisher) == publisher


@given(st.text(alphabet="ab ()[]", max_size=30))
def test_a_name_is_the_beginning_of_what_is_written_and_has_no_further_remark(words: str) -> None:
    name = publisher_without_remark(words)
    assert words.strip().startswith(name)
    assert publisher_without_remark(name) == name
    assert bool(name) == bool(words.strip())
