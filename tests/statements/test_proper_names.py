"""The names in the words of a source."""

import pytest

from headwater.statements.proper_names import apposed_name, without_titles
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.statement import SourceKind


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Merra's consul, R. Ardi Karwo", "R. Ardi Karwo"),
        ("Merra's security minister, Gen. Oumar Tarl-Bonge", "Oumar Tarl-Bonge"),
        ("The commander of the Pier Brigade, Colonel Salem al-Zarwi", "Salem al-Zarwi"),
        ("the ministry's spokesman, Colonel (Rtd) Eriya Kobo", "Eriya Kobo"),
        ("A wholesaler's clerk, Ingrid Öland", "Ingrid Öland"),
        ("their lawyer, Ms. Pican", "Pican"),
        ("a cousin of one of the missing, Amir al-Dar", "Amir al-Dar"),
        ("the foreman, one Tito", "Tito"),
        ("The Minister of State for Ports, General (Rtd) Elija Mutu", "Elija Mutu"),
        ("Opposition senator Ramo Zarte h.", "Ramo Zarte h."),
        ("Mr ole Tipal", "ole Tipal"),
        ("Labour Minister María Rosa Duarte de Tolna", "María Rosa Duarte de Tolna"),
    ],
)
def test_a_person_is_named_behind_a_role_and_behind_titles(words: str, name: str):
    phrase = read_source_phrase(words)
    assert (phrase.name, phrase.kind) == (name, SourceKind.NAMED_PERSON)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("its subcontractor, Lumen Yve", "Lumen Yve"),
        ("The vessel's agent, Marítima Tolna S.R.L.", "Marítima Tolna S.R.L."),
        ("The mine's owner, Golden Egret Rare Metals", "Golden Egret Rare Metals"),
        ("The Joint Pier Monitor, a body set up by four charities", "Joint Pier Monitor"),
        ("the Aldern Harbour Watch", "Aldern Harbour Watch"),
        ("the Lumen", "Lumen"),
    ],
)
def test_a_body_is_named_behind_what_it_is_for_another_and_behind_an_article(words: str, name: str):
    phrase = read_source_phrase(words)
    assert (phrase.name, phrase.kind) == (name, SourceKind.NAMED_ORGANISATION)


@pytest.mark.parametrize("words", ["the Reverend Ada Moll", "the Rohan activist Ada Moll"])
def test_an_article_before_a_title_or_a_noun_shows_no_body(words: str):
    assert read_source_phrase(words).kind is SourceKind.NAMED_PERSON


def test_somebody_of_a_people_is_not_named():
    assert read_source_phrase("the Ghanaian").kind is SourceKind.UNNAMED


def test_a_country_behind_a_comma_is_no_name():
    assert apposed_name("the minister, Ghana") is None


def test_titles_stand_before_a_name():
    assert without_titles(["Chief", "Inspector", "Ada", "Moll"]) == ["Ada", "Moll"]
    assert without_titles(["Rev.", "Moll"]) == ["Moll"]
    assert without_titles(["R.", "Moll"]) == ["R.", "Moll"]
