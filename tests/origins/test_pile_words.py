from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.comparable_words import words_with_spans
from headwater.origins.pile_words import words_of
from headwater.terms.span import Span


def words(text: str) -> list[str]:
    return [word for word, _ in words_with_spans(text)]


def test_case_punctuation_and_typographic_apostrophes_do_not_tell_words_apart():
    assert words("“It’s OVER,” she said") == words("it's over she SAID")


def test_combining_marks_soft_hyphens_and_ligating_signs_belong_to_their_word():
    assert words("Que\u0301nia") == words("Quénia") == ["quénia"]
    assert words("depor\u00adted") == ["deported"]
    assert words("می\u200cخواهد") == ["میخواهد"]


def test_a_letter_whose_small_form_is_longer_moves_no_offset():
    text = "İzmir’de on kişi"

    assert [span.of(text) for _, span in words_with_spans(text)] == ["İzmir’de", "on", "kişi"]


def test_a_character_of_a_script_without_spaces_is_half_a_word():
    pile = words_of(["碼頭工人 two"])

    assert len(pile) == 5
    assert pile.word_count(0, 5) == 3


def test_hashes_do_not_depend_on_the_other_texts():
    alone, beside = words_of(["the pier"]), words_of(["nobody on", "the pier"])

    assert alone.hashes.tolist() == beside.hashes.tolist()[2:]


def test_two_ways_to_write_a_letter_are_one():
    pile = words_of(["Que\u0301nia", "Quénia"])

    assert pile.numbers.tolist() == [0, 0]


def test_a_very_long_text_is_read_like_a_short_one():
    long = words_of(["guards marched dockers off " * 20_000])

    assert len(long) == 80_000
    assert len(set(long.hashes.tolist())) == 4
    assert long.span(79_999, 80_000) == Span(539_996, 539_999)


@given(st.text(max_size=80))
def test_words_stand_where_they_are_said_to(text: str):
    pile = words_of([text, text])
    found = words_with_spans(text)

    assert [(s.start, s.end) for _, s in found] == list(
        zip(pile.starts[: len(found)].tolist(), pile.ends[: len(found)].tolist(), strict=True)
    )
    assert all(span.of(text).strip() for _, span in found)
    assert pile.numbers[: len(found)].tolist() == pile.numbers[len(found) :].tolist()


@given(st.text(alphabet="ab' \u0301\u00ad碼’-", max_size=30))
def test_every_letter_is_in_one_word(text: str):
    found = [span for _, span in words_with_spans(text)]

    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(
        any(span.covers(Span(place, place + 1)) for span in found)
        for place, letter in enumerate(text)
        if letter.isalnum()
    )
