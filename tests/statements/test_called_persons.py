"""The names that a text has for those whom it calls by a role."""

import pytest

from headwater.statements.called_persons import person_called
from headwater.statements.cast import Cast
from headwater.statements.source_phrase import read_source_phrase

TEXT = (
    "The Minister, Dr Hassan Warf, and the Minister for Labour, Mrs Zeina Tol, met Gen. Osk Veren."
    " Professor Ilka Senn came with the owner, Leo Hain, and Mr Graham Pell, deputy secretary."
    " A foreman left with Rita Moll, a foreman."
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Minister for Diaspora Affairs", "Hassan Warf"),
        ("the minister for labour", "Zeina Tol"),
        ("the general", "Osk Veren"),
        ("the scholar", "Ilka Senn"),
        ("the farm's owner", "Leo Hain"),
        ("the owner", "Leo Hain"),
        ("the secretary of the committee", None),
        ("the foreman", None),
        ("the minister", None),
        ("two owners", None),
        ("the admiral", None),
    ],
)
def test_a_role_has_the_one_name_that_fits(words: str, name: str | None):
    place = len(TEXT)
    found = person_called(Cast(TEXT, ()), read_source_phrase(words), words, place, place)
    assert found == name


def test_of_two_the_one_named_so_far_is_meant():
    words, place = "the minister", TEXT.index(", and the Minister")
    cast = Cast(TEXT, ())
    assert person_called(cast, read_source_phrase(words), words, len(TEXT), place) == "Hassan Warf"
