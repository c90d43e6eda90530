"""Surnames and whose they are."""

from headwater.statements.quoting.french import FRENCH
from headwater.statements.quoting.full_names import full_names_in
from headwater.statements.quoting.grammar import grammar_of

GRAMMAR = grammar_of(FRENCH)


def test_a_surname_stands_for_the_one_full_name():
    text = "Le maire Ada Moll et Idi Ndao sont venus."
    found = full_names_in(text, (), GRAMMAR)
    assert found == {"Moll": "Ada Moll", "Ndao": "Idi Ndao"}


def test_of_two_with_one_surname_nobody_is_meant():
    assert "Moll" not in full_names_in("Ada Moll et Idi Moll.", (), GRAMMAR)
    assert "Moll" not in full_names_in("Idi Moll.", ("Ada Moll",), GRAMMAR)


def test_titles_offices_and_headings_are_no_given_names():
    text = "Maître Moll, Selon Moll, Ministère Moll. ADA MOLL"
    assert full_names_in(text, (), GRAMMAR) == {}


def test_a_sentence_parts_names():
    assert full_names_in("Il vit Ada. Moll partit.", (), GRAMMAR) == {}
