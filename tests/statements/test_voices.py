"""Who stands behind the labels of turns."""

import pytest

from headwater.statements.turns import turns_in
from headwater.statements.voices import voices_of

PEOPLE = ("Ada Moll", "Joel Keel-Baran", "Ines Corr")


def voices(opening: str, labels: list[str], people: tuple[str, ...] = PEOPLE) -> list[str | None]:
    text = f"{opening}\n\n" + "\n\n".join(f"{label}: It left." for label in labels)
    turns = turns_in(text)
    found = voices_of(text, turns, people)
    voiced = [found.get(turn.speaker) for turn in turns]
    return [voice and (voice.name or f"({voice.words})") for voice in voiced]


@pytest.mark.parametrize(
    "opening",
    [
        "Interview with Dr. Ada Moll, lawyer of three cooks",
        "Ada Moll defends three cooks. She met us in Odo.",
        "Joel Keel-Baran spoke to Ada Moll, a lawyer.",
        "Q&A with Ada Moll\nBy Joel Keel-Baran",
    ],
)
def test_who_answers_is_whom_the_opening_introduces(opening: str):
    assert voices(opening, ["Q", "A", "Q", "A"])[1] == "Ada Moll"


def test_nobody_answers_by_name_where_two_are_introduced():
    assert voices("Ada Moll and Ines Corr run the port.", ["Q", "A", "Q", "A"])[1] == "()"


def test_who_asks_is_nobody_unless_the_opening_names_the_interviewer():
    assert voices("Interview with Ada Moll", ["Q", "A", "Q", "A"])[0] == "()"
    assert voices("Ada Moll\nInterview by Ines Corr", ["Q", "A", "Q", "A"])[0] == "Ines Corr"


def test_initials_and_capitals_stand_for_names_of_the_text():
    opening = "Ada Moll met Joel Keel-Baran."
    assert voices(opening, ["A.M.", "JK", "A.M."]) == ["Ada Moll", "Joel Keel-Baran", "Ada Moll"]
    labels = ["DR MOLL", "KEEL-BARAN", "DR MOLL"]
    assert voices(opening, labels) == ["Ada Moll", "Joel Keel-Baran", "Ada Moll"]
    assert voices(opening, ["MS STROUD", "KEEL-BARAN", "MS STROUD"])[0] == "Stroud"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("G.B.", "Greta Bell-Orsel"),
        ("GBO", "Greta Bell-Orsel"),
        ("COMMANDER VEREN", "Osk Veren"),
        ("SENN", "Ilka Senn"),
        ("X.Y.", "X.Y."),
        ("Harbour Radio", None),
    ],
)
def test_a_label_may_have_double_names_ranks_and_nobody_of_the_text(label: str, name: str | None):
    people = ("Greta Bell-Orsel", "Osk Veren", "Ilka Senn")
    assert voices("At the pier.", [label, "Joel Keel", label], people)[0] == name


def test_initials_of_two_people_stand_for_neither():
    people = ("Greta Bell", "Gustav Borg")
    assert voices("At the pier.", ["G.B.", "Joel Keel", "G.B."], people)[0] == "G.B."


def test_an_office_stands_for_whom_the_opening_gives_it():
    opening = "Present: Ada Moll, legal adviser; Ines Corr (moderator)"
    labels = ["MODERATOR", "Q (Joel Keel-Baran, Radio Sava)", "Ada Moll"]
    assert voices(opening, [*labels, "MODERATOR"])[:2] == ["Ines Corr", "Joel Keel-Baran"]


def test_a_number_stands_for_nobody_by_name():
    labels = ["Speaker 1", "Speaker 2", "Speaker 1"]
    assert voices("Transcript.", labels) == ["(speaker 1)", "(speaker 2)", "(speaker 1)"]
    text = "09:14 - +254 700 123 410: go\n09:15 - Ada M: no"
    found = voices_of(text, turns_in(text), ())
    assert [(voice.name, voice.words) for voice in found.values()] == [
        (None, "sender whose number ends in 10")
    ]
