"""Windows of words: nothing is lost, nothing is read as two, nothing is too long to read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.tagging_model import PieceMarks
from headwater.statements.windows import (
    MOST_WORD_PIECES,
    UNIT_PIECES,
    WINDOW_PIECES,
    QuoteState,
    piece_row,
    units_in,
    windows_in,
)

MARKS = PieceMarks(opening=1, paragraph_break=2, closing=3)
TEXTS = st.lists(
    st.sampled_from(["word", "Oluwaseun", ".", "\n", " ", "“", "”", '"', "ß", "𝛼", "\u0301", "🙂"]),
    max_size=1500,
).map("".join)


def one_piece(word: str) -> tuple[int, ...]:
    return (len(word) + 10,)


def many_pieces(word: str) -> tuple[int, ...]:
    return tuple(range(10, 10 + min(len(word), MOST_WORD_PIECES)))


def test_a_paragraph_cut_at_its_longest_still_fits_a_window_with_its_marks():
    marks = 3
    assert UNIT_PIECES + MOST_WORD_PIECES + marks <= WINDOW_PIECES


@given(TEXTS)
def test_every_word_is_owned_by_exactly_one_window(text: str):
    words = [word.span for unit in units_in(text, many_pieces) for word in unit]
    owned = [
        word.span
        for window in windows_in(text, many_pieces)
        for index, word in enumerate(window.words)
        if window.owns(index)
    ]
    assert owned == words


@given(TEXTS)
def test_no_window_holds_more_pieces_than_the_model_reads(text: str):
    for window in windows_in(text, many_pieces):
        assert len(piece_row(window, MARKS).pieces) <= WINDOW_PIECES


@given(TEXTS)
def test_the_words_hold_all_but_the_blanks_of_a_text(text: str):
    words = [word for unit in units_in(text, one_piece) for word in unit]
    assert "".join(word.span.of(text) for word in words) == "".join(text.split())
    assert all(word.span.of(text) == word.text for word in words)


def test_neighbouring_windows_share_words_to_be_understood_from():
    text = "\n".join("Five words stand in it" for _ in range(80))
    windows = list(windows_in(text, one_piece))
    assert len(windows) > 2
    for left, right in pairwise(windows):
        assert right.words[0] in left.words
        assert left.owned_to < len(left.words)
        assert right.owned_from > 0


def test_a_sentence_without_end_is_cut_at_the_word_that_fills_a_unit():
    units = list(units_in("word " * 1000, one_piece))
    assert {len(unit) for unit in units[:-1]} == {UNIT_PIECES}
    assert sum(len(unit) for unit in units) == 1000


def test_a_long_paragraph_is_cut_where_a_sentence_ends():
    sentence = "The ferry left before the storm came in. "
    units = list(units_in(sentence * 40, one_piece))
    assert {unit[-1].text for unit in units} == {"."}


def test_the_first_window_of_a_long_text_comes_before_the_rest_is_read():
    asked = []

    def pieces_of(word: str) -> tuple[int, ...]:
        asked.append(word)
        return (1,)

    next(windows_in("word " * 100_000, pieces_of))
    assert len(asked) < 1000


@pytest.mark.parametrize("text", ["", " ", "\n\n \t\n"])
def test_a_text_without_words_has_no_windows(text: str):
    assert list(windows_in(text, one_piece)) == []


def test_words_know_where_they_stand_towards_quotation_marks():
    (window,) = windows_in("She said “no one” left\nHe", one_piece)
    assert [(word.text, word.quote_state.name) for word in window.words] == [
        ("She", "OUTSIDE"),
        ("said", "OUTSIDE"),
        ("“", "MARK"),
        ("no", "INSIDE"),
        ("one", "INSIDE"),
        ("”", "MARK"),
        ("left", "OUTSIDE"),
        ("He", "OUTSIDE"),
    ]


def test_a_quotation_left_open_ends_with_its_paragraph():
    (window,) = windows_in('He said "no\nThey left', one_piece)
    assert [word.quote_state for word in window.words][-3:] == [
        QuoteState.INSIDE,
        QuoteState.OUTSIDE,
        QuoteState.OUTSIDE,
    ]


def test_a_break_stands_between_paragraphs_and_a_word_is_found_at_its_first_piece():
    (window,) = windows_in("Abc de\n\nf", many_pieces)
    row = piece_row(window, MARKS)
    assert row.pieces.tolist() == [1, 10, 11, 12, 10, 11, 2, 10, 3]
    assert row.first_pieces.tolist() == [1, 4, 7]
    assert len(row.quote_states) == 9


def states_of(text: str) -> str:
    letters = {0: ".", 1: "i", 2: "m", 3: "c"}
    (window,) = windows_in(text, lambda _: (1,))
    return "".join(letters[word.quote_state] for word in window.words)


def test_a_quotation_taken_up_by_the_next_paragraph_is_carried():
    assert states_of("“One two.\n\n“Three,” he said.") == "miiimccm..."


def test_a_quotation_left_open_is_forgotten_where_nobody_takes_it_up():
    assert states_of("“One two.\n\nThree, he said.") == "miii" + "....."


def test_an_apostrophe_closes_no_quotation_in_single_marks():
    assert states_of("‘they don’t go’ now") == "miiiim."
