"""Which of those who share a surname is meant."""

import pytest

from headwater.statements.cast import Cast
from headwater.statements.namesakes import meant_by

TEXT = (
    "The minister, Dr Hassan Warf, spoke. His colleague Mrs Zeina Warf left. Ana Duarte de Aldern"
    " stayed, and so did Sela Bell-Orsel. Joel Keel wept. Much later Rita Keel came."
)


@pytest.mark.parametrize(
    ("words", "name", "behind", "meant"),
    [
        ("Dr Warf", "Warf", "", {"Hassan Warf"}),
        ("Mrs Warf", "Warf", "", {"Zeina Warf"}),
        ("Warf", "Warf", "", {"Hassan Warf", "Zeina Warf"}),
        ("Warf", "Warf", "spoke.", {"Hassan Warf"}),
        ("Keel", "Keel", "wept.", {"Joel Keel"}),
        ("Keel", "Keel", "", {"Joel Keel", "Rita Keel"}),
    ],
)
def test_titles_and_who_was_named_so_far_tell(words: str, name: str, behind: str, meant: set[str]):
    place = TEXT.index(behind) + len(behind) if behind else len(TEXT)
    assert meant_by(Cast(TEXT, ()), name, words, place) == meant


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Duarte", "Ana Duarte de Aldern"),
        ("Orsel", "Sela Bell-Orsel"),
        ("Joel", "Joel Keel"),
        ("Warf", None),
        ("Nobody", None),
    ],
)
def test_a_part_of_a_name_stands_for_the_one_full_name(name: str, full: str | None):
    assert Cast(TEXT, ()).full_name(name) == full
