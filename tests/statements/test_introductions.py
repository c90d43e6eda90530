"""What a text says elsewhere of those it names."""

import pytest

from headwater.statements.introductions import full_name_in, introduced_as, is_body_in
from headwater.statements.word_places import WordPlaces


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Inlet", "Inlet is a Swiss NGO."),
        ("Inlet", "They asked Inlet, a Swiss rights group that counts recruits."),
        ("Quill Terminals", "The operator, Quill Terminals, says that it left."),
        ("Quill Terminals", "Quill Terminals, which has run the port, denied it."),
        ("Sarouba", "Sarouba has told its students to stay indoors."),
        ("Kestravia", "She studied in Kestravia."),
        ("Orlenz", "In Orlenz the ministry denied it."),
        ("Kestravia", "The Kestravian army left."),
        ("Velmark", "Velmark's parliament met."),
    ],
)
def test_a_body_or_state_shows_itself(name: str, text: str):
    assert is_body_in(WordPlaces(text), name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Moll", "Moll is a nurse of the union."),
        ("Moll", "Moll, the secretary of the union, wept."),
        ("Moll", "They have trust in Moll."),
        ("Moll", "Moll, who had its keys, left."),
        ("Ada Moll", "In the modern peace movement, Ada Moll says, all is well."),
        ("Moll", "Ada Moll, a former party chairman, wept."),
        ("Moll", "They believed in Moll's promises."),
    ],
)
def test_a_person_is_not_taken_for_a_body(name: str, text: str):
    assert not is_body_in(WordPlaces(text), name)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was an official of the Aldern Alliance.", "official of the Aldern Alliance"),
        ("One Aldern Alliance official knew.", "Aldern Alliance official"),
        ("An old official and an official from Orlenz knew.", None),
        ("An official knew.", None),
        ("The official knew.", None),
        ("An Orlenz official knew. An Orlenz official wept.", "Orlenz official"),
    ],
)
def test_the_one_introduction_of_a_role_gives_its_words(text: str, words: str | None):
    assert introduced_as(WordPlaces(text), "official") == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tobin Asseru came. Asseru wept.", "Tobin Asseru"),
        ("President Ada Asseru came.", "Ada Asseru"),
        ("Tobin Asseru and Ada Asseru came.", None),
        ("Asseru wept.", None),
        ("President Asseru wept.", None),
    ],
)
def test_a_surname_has_the_one_full_name_of_the_text(text: str, name: str | None):
    assert full_name_in(WordPlaces(text), "Asseru") == name


@pytest.mark.parametrize("head", ["c.o", "a(", "m*", "[nurse"])
def test_signs_in_a_role_stand_for_themselves(head: str):
    words = WordPlaces("An old coo, an old mmm and an old nurse knew.")
    assert introduced_as(words, head) is None
