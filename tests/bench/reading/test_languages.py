"""No language is read whose rules its gold does not show to be right."""

import re

import pytest

from bench.reading.languages import HALVES, NAMES, Score, language_table, score_of, texts_of
from headwater.statements.quoting.lexicons import LEXICON_BY_LANGUAGE

LEAST_PRECISION, LEAST_RECALL = 0.9, 0.5
"""Set before any rule was written: docs/decisions/0030-other-languages.md."""


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("language", sorted(LEXICON_BY_LANGUAGE))
def test_each_language_that_is_read_is_above_the_bar(language: str, half: str):
    score = score_of(language, half)

    assert score.precision >= LEAST_PRECISION
    assert score.recall >= LEAST_RECALL


@pytest.mark.parametrize("language", sorted(LEXICON_BY_LANGUAGE))
def test_the_confidence_is_what_the_test_half_showed(language: str):
    score = score_of(language, "test")

    assert LEXICON_BY_LANGUAGE[language].confidence == round(
        (score.right + 1) / (score.found + 2), 2
    )


@pytest.mark.parametrize("language", NAMES)
def test_both_halves_have_five_texts_of_the_language(language: str):
    for half in HALVES:
        assert [gold.language for gold in texts_of(language, half)] == [language] * 5


def test_a_score_of_nothing_is_nothing():
    nothing = Score(0, 0, 0, 0, 0, 0)

    assert (nothing.precision, nothing.recall, nothing.f1) == (0.0, 0.0, 0.0)
    assert Score(1, 2, 1, 1, 1, 1).f1 == pytest.approx(2 / 3)


def test_the_table_shows_figures_and_no_words():
    rows = language_table()[2:]

    assert len(rows) == len(NAMES) * len(HALVES)
    assert all(re.fullmatch(r"\| \w\w \| (?:dev|test) \|[ \d./|]+", row) for row in rows)
