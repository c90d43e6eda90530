"""Names and complements, told apart by endings."""

import pytest

from headwater.statements.quoting.cases import agrees, is_full_name, is_inflected, own_words
from headwater.statements.quoting.russian import RUSSIAN


@pytest.mark.parametrize(
    ("before", "words", "own"),
    [
        ("", "Джозеф Мвале", 2),
        ("", "Мария Ивановна Кравец", 3),
        ("", "Ивану Волкову", 0),
        ("", "Анне Волковой", 0),
        ("студент из", "Замбии Джозеф Мвале", 2),
        ("студент из", "Замбии", 0),
        ("жительница", "Оша Гульнара Сыдыкова", 2),
        ("депутат", "Бакыт Осмонов", 2),
        ("депутат", "Госдумы Осмонов", 0),
        ("депутат", "Елена Осмонова", 2),
        ("мэр", "Киева Петренко", 0),
        ("брат", "Ивана Волкова", 0),
        ("студентка", "Ноэми Тарки", 2),
        ("представитель", "Красного Креста", 0),
        ("глава", "МИД Осмонов", 0),
        ("депутат", "Осмонов", 1),
    ],
)
def test_only_words_that_can_be_nothing_else_are_the_name(before: str, words: str, own: int):
    found = own_words(words.split(), before.split(), RUSSIAN, begins_sentence=False)
    assert found == own


def test_the_first_word_of_a_sentence_may_be_a_noun():
    words = ["Чабан", "Иван", "Волков"]
    assert own_words(words, [], RUSSIAN, begins_sentence=True) == 0
    assert own_words(words, [], RUSSIAN, begins_sentence=False) == 3


def test_a_mans_verb_has_no_womans_name():
    assert not agrees("спросил", "Ивана Волкова")
    assert agrees("спросила", "Анна Волкова")
    assert agrees("говорит", "Анна Волкова")
    assert not agrees("сказав", "Івана Рябова")


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("Инна Рябова", "Инны Рябовой", True),
        ("Иван Волков", "Ивана Волкова", True),
        ("Иван Волков", "Игоря Волкова", False),
        ("Иван Волков", "Волкова", False),
    ],
)
def test_an_inflected_name_keeps_its_stems(name: str, words: str, expected: bool):
    assert is_inflected(name.split(), words.split()) is expected


def test_a_full_name_has_two_or_three_words_in_one_case():
    assert is_full_name(["Глеб", "Сурков"])
    assert not is_full_name(["Глеб"])
    assert not is_full_name(["Красного", "Креста"])
