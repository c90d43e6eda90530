import re

import pytest

from headwater.statements.number_words import MAGNITUDE, NUMBER, lower_bound_in, number_in


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("0", 0),
        ("17", 17),
        ("1,436", 1436),
        ("1 436", 1436),
        ("1\u00a0436", 1436),
        ("1.500", 1.5),
        ("2.5 million", 2_500_000),
        ("3bn", 3_000_000_000),
        ("18k", 18_000),
        ("one", 1),
        ("twenty-one", 21),
        ("Twenty one", 21),
        ("nineteen", 19),
        ("a hundred", 100),
        ("two hundred and five", 205),
        ("a thousand", 1000),
        ("one thousand four hundred and thirty-six", 1436),
        ("five hundred thousand", 500_000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("half a million", 500_000),
        ("a couple", 2),
        ("dozen", 12),
        ("half-a-dozen", 6),
        ("two and a half million", 2_500_000),
    ],
)
def test_a_number_has_its_value(words: str, value: float) -> None:
    assert re.fullmatch(NUMBER, words, re.IGNORECASE)
    assert number_in(words) == value


@pytest.mark.parametrize(
    ("words", "low"),
    [
        ("dozens", 24),
        ("scores", 40),
        ("hundreds", 200),
        ("Thousands", 2000),
        ("hundreds and hundreds", 200),
        ("tens of thousands", 20_000),
        ("hundreds of thousands", 200_000),
        ("several hundred", 200),
        ("a few dozen", 24),
        ("many thousands", 2000),
        ("millions", 2_000_000),
    ],
)
def test_a_plural_magnitude_sets_twice_itself_as_the_lower_bound(words: str, low: float) -> None:
    assert re.fullmatch(MAGNITUDE, words, re.IGNORECASE)
    assert lower_bound_in(words) == low
