import numpy as np

from headwater.origins.pile_words import words_of
from headwater.origins.surprisal import needed_bits, sure_run_words, surprisal_in
from tests.origins.word_salad import numbered

PLAIN = "the ministry said in a statement that the men were gone"


def bits(texts: list[str], text: int, copied: list[int] | None = None) -> float:
    words = words_of(texts)
    mask = np.isin(words.texts, copied or [])
    return surprisal_in(words, mask).of_run(int(words.first[text]), int(words.first[text + 1]))


def test_words_used_again_and_again_surprise_less_than_rare_ones():
    texts = [PLAIN] * 20 + [numbered(11), numbered(11)]

    assert bits(texts, 0) < bits(texts, 20) / 3


def test_a_story_that_was_copied_is_no_stock_phrase():
    texts = [numbered(11)] * 20 + [PLAIN]

    assert bits(texts, 0, copied=list(range(1, 20))) > 2 * bits(texts, 0)


def test_of_two_reports_that_share_words_neither_makes_the_other_less_surprising():
    alone = bits([numbered(11), numbered(40, 100)], 0)
    shared = bits([numbered(11), numbered(11), numbered(40, 100)], 0)

    assert abs(alone - shared) < 0.1 * alone


def test_more_is_needed_in_a_larger_pile_and_at_a_wider_distance():
    assert needed_bits(1_000) < needed_bits(1_000_000)
    assert needed_bits(1_000_000, 0.04) < needed_bits(1_000_000)


def test_fourteen_words_in_a_row_are_enough_until_the_pile_is_very_large():
    assert sure_run_words(100) == sure_run_words(1_000_000) == 14
    assert sure_run_words(8_000_000) == 17
