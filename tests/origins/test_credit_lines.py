import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.credit_lines import LISTED, SIGNED, is_list_of_names, names_in


def test_a_list_gives_its_names_without_what_parts_them():
    found = names_in("Jane Roe and John Poe, Corvane")
    assert [credited.name for credited in found] == ["Jane Roe", "John Poe", "Corvane"]


@pytest.mark.parametrize(
    "words", ["“\N{NO-BREAK SPACE}”", "\N{NO-BREAK SPACE}", "\N{EM SPACE},", ""]
)
def test_white_space_of_any_kind_is_nobodys_name(words: str):
    assert names_in(words) == ()
    assert not is_list_of_names(words)


@given(
    st.text(alphabet="Jane Roe“”,.\N{NO-BREAK SPACE}\N{EM SPACE}\N{LINE SEPARATOR}", max_size=20)
)
def test_every_name_has_a_word(words: str):
    names = names_in(words, LISTED) + names_in(words, SIGNED)
    assert all(credited.name.split() for credited in names)
    assert is_list_of_names(words) in {True, False}
