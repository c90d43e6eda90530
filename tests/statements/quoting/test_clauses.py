"""A verb of speech with who speaks."""

import pytest

from tests.statements.quoting.lines import clauses


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "a déclaré mardi par téléphone le maire Idi Ndao.", "Idi Ndao"),
        ("fr", "a dit Ndao", "Idi Ndao"),
        ("fr", "a dit Moll", None),
        ("fr", "dit-elle Idi Ndao", None),
        ("fr", "a dit le préfet de Mbour, Idi Ndao,", "Idi Ndao"),
        ("fr", "a dit un préfet de Mbour, Idi Ndao,", None),
        ("fr", "a dit Idi Ndao, citant Ada Moll", None),
        ("sw", "alimwambia Idi Ndao", None),
        ("ru", "спросил Ивана Волкова", None),
    ],
)
def test_a_subject_stands_behind_the_verb(language: str, text: str, name: str | None):
    said = clauses(text, language, Ndao="Idi Ndao").said_at(0, len(text))
    assert (None if said is None else said.subject.name) == name


def test_the_cue_is_the_verb_alone():
    text = "a déclaré hier Idi Ndao"
    said = clauses(text, "fr").said_at(0, len(text))
    assert said is not None
    assert said.cue.of(text) == "a déclaré"
    assert said.subject.span.of(text) == "Idi Ndao"
