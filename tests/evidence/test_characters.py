from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.characters import readable, without_ligatures


def test_unseen_characters_and_doubled_spaces_go() -> None:
    assert readable("  the\u00a0com\u00admittee\u200b \n\0met\ufeff ") == "the committee met"


def test_letters_are_composed_and_joiners_stay() -> None:
    assert readable("e\u0301tudiant") == "étudiant"
    assert readable("می\u200cخواهم") == "می\u200cخواهم"


def test_joined_letters_of_print_are_written_apart() -> None:
    assert without_ligatures("ﬁve oﬃcials") == "five officials"


@given(st.text())
def test_readable_words_are_one_line_that_utf8_can_hold(words: str) -> None:
    line = readable(words)
    assert line.encode() is not None
    assert line == line.strip()
    assert len(line.splitlines()) <= 1
    assert readable(line) == line
