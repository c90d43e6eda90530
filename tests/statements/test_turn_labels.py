"""Whom the label of a turn means."""

import pytest

from headwater.statements.cast import Cast
from headwater.statements.turn_labels import called_by_label, is_label_of_nobody

TEXT = (
    "The lawyer Greta Bell-Orsel met Tom Wiel at the pier. Present: Commander Osk Veren.\n\n"
    "The moderator was Ilka Senn.\n\n"
)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("G.B.", "Greta Bell-Orsel"),
        ("GBO", "Greta Bell-Orsel"),
        ("T.W.", "Tom Wiel"),
        ("COMMANDER VEREN", "Osk Veren"),
        ("SENN", "Ilka Senn"),
        ("X.Y.", None),
        ("Harbour Radio", None),
    ],
)
def test_initials_and_capitals_stand_for_a_full_name(label: str, name: str | None):
    assert called_by_label(Cast(TEXT, ()), label) == name


def test_initials_of_two_people_stand_for_nobody():
    cast = Cast("Greta Bell met Gustav Borg at the pier.", ())
    assert called_by_label(cast, "G.B.") is None


def test_a_bare_q_is_nobody():
    assert is_label_of_nobody("Q")
    assert is_label_of_nobody("Question 3")
    assert not is_label_of_nobody("Quill")
