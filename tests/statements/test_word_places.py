"""Where a text has a word."""

import re

from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.word_places import WordPlaces

TEXT = "Moll came. Ada Moll’s ship left Mollia; O’Moll and Moll-Cole stayed."
texts = st.text("aMo’ .-_é", max_size=30)


def test_words_are_found_from_the_beginning_of_a_word_on():
    words = WordPlaces(TEXT)
    assert [TEXT[place:][:9] for place in words.of("Moll")] == [
        "Moll came",
        "Moll’s sh",
        "Moll and ",
        "Moll-Cole",
    ]
    assert [TEXT[place:][:9] for place in words.of("Ada Moll")] == ["Ada Moll’"]
    assert list(words.of("Mol")) == list(words.of("’s")) == list(words.of("")) == []


def test_words_are_told_by_their_beginning():
    assert list(WordPlaces(TEXT).beginning_with("Mo")) == ["Moll", "Mollia"]
    assert list(WordPlaces(TEXT).beginning_with("z")) == []


@given(texts, st.text("aMo", min_size=1, max_size=2))
def test_no_place_of_a_whole_word_is_missed(text: str, word: str):
    expected = [match.start() for match in re.finditer(rf"\b{word}\b", text)]
    assert list(WordPlaces(text).of(word)) == expected
