"""What the model reads as one word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.words import WORD


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the minister's aide", "the|minister|'s|aide"),
        ("they don’t know", "they|don|’t|know"),
        ("in the U.S. at 5 p.m.", "in|the|U.S.|at|5|p.m."),
        ("Sen. Orla Vance (R-Wis.)", "Sen.|Orla|Vance|(|R-Wis.|)"),
        ("Vance, D-NY, said", "Vance|,|D-NY|,|said"),
        ("1,200 or 3.5 men", "1,200|or|3.5|men"),
        ("‘no’ means no.", "‘|no|’|means|no|."),
        ("end. Start", "end|.|Start"),
    ],
)
def test_signs_that_belong_to_a_word_stay_with_it(text: str, words: str):
    assert "|".join(WORD.findall(text)) == words


@given(st.text(max_size=60))
def test_every_sign_and_letter_is_in_one_word(text: str):
    assert "".join("".join(WORD.findall(text)).split()) == "".join(text.split())
