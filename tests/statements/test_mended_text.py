"""What a scanner broke is mended, and found again in the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.mended_text import mended
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

WORDS = word_set(
    """
    from the men said that warden had left same name told plane contract machines not known town
    same and was brought recruiting office learn return morning
    """
)
WRAPPED = """\
The guards brought sixty men to a re-
cruiting office in the town, where they
were told to sign a paper. They signed
it, and left.

Nobody came back to the port
before the end of the year.
"""


def is_word(word: str) -> bool:
    return word in WORDS


def test_wrapped_lines_are_joined_and_paragraphs_are_not():
    assert mended(WRAPPED, is_word).text == (
        "The guards brought sixty men to a recruiting office in the town, where they were told to "
        "sign a paper. They signed it, and left.\n\nNobody came back to the port before the end "
        "of the year.\n"
    )


def test_misread_letters_are_put_right_where_a_text_is_a_scan():
    text = "Tbe rnen frorn the town to1d that the sarne p1ane had left in l982. It is notknown."
    assert mended(text, is_word).text == (
        "The men from the town told that the same plane had left in 1982. It is not known."
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The guards left.\nThe port is grey.\nNobody came.\nIt rained.\n",
        "He lives in block B1, took flight A10 and said so.",
        "The modern corner was worn.",
        "[14:05] Amina: they took\n[14:06] Joel: who took\n[14:07] Amina: guards\n[14:08] Jo: no",
        "Ada Moll: they took\nJoel Keel: who took\nAda Moll: guards took\nJoel Keel: no",
    ],
)
def test_a_whole_text_stays_as_it_is(text: str):
    found = mended(text, is_word)
    assert found.text == text
    assert not found.is_mended
    assert found.original(Span(0, 1)) == Span(0, 1)


@pytest.mark.parametrize(
    ("words", "printed"),
    [("recruiting", "re-\ncruiting"), ("they were", "they\nwere"), ("The guards", "The guards")],
)
def test_mended_words_stand_where_the_broken_ones_do(words: str, printed: str):
    found = mended(WRAPPED, is_word)
    start = found.text.index(words)
    assert found.original(Span(start, start + len(words))).of(WRAPPED) == printed


@given(
    st.lists(
        st.sampled_from(["frorn ", "to1d ", "rnen ", "a\n", "b-\n", "the ", "p1ane ", ". ", "\n\n"])
        | st.text(max_size=3)
    ).map("".join)
)
def test_every_place_of_a_mended_text_has_one_in_the_original_in_order(text: str):
    found = mended(text, is_word)
    places = [found.original(Span(place, place + 1)) for place in range(len(found.text))]
    assert places == sorted(places)
    assert all(place.end <= len(text) for place in places)
