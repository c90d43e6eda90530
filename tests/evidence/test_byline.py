from __future__ import annotations

import pytest

from headwater.evidence.byline import byline_in, byline_of


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ana Sorel", "Ana Sorel"),
        ("BY ANA SOREL", "ANA SOREL"),
        ("By Norpress", "Norpress"),
        ("By Ana Sorel, Norpress", "Ana Sorel, Norpress"),
        (
            "By Ana Sorel and Piet van den Vos in Karvale",
            "Ana Sorel and Piet van den Vos in Karvale",
        ),
        ("*By Ana Sorel*", "Ana Sorel"),
        ("By Ana Sorel, 13 March 2025", "Ana Sorel"),
        ("By Ana Sorel June 10, 2024", "Ana Sorel"),
        ("By Ana Sorel | Updated 3 hours ago", "Ana Sorel"),
        ("By Ana Sorel | Norpress", "Ana Sorel | Norpress"),
        ("Par La rédaction avec ANP — Publié le 12 juin 2024 à 9h30", "La rédaction avec ANP"),
        ("Von Piet Vos", "Piet Vos"),
        ("Por Inés Tolland", "Inés Tolland"),
        ("Автор: Олег Варин", "Олег Варин"),
        ("بقلم أحمد سالم", "أحمد سالم"),
        ("By Mary-Anne O'Dell", "Mary-Anne O'Dell"),
    ],
)
def test_a_line_that_signs_gives_the_names(line: str, expected: str) -> None:
    assert byline_of(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By the time he left, it was dark",
        "By Monday evening nobody had come",
        "By then",
        "Bystanders saw it",
        "Ana Sorel",
        "By ",
        "By and by",
        "By " + "Ana " * 60,
    ],
)
def test_a_sentence_is_no_byline(line: str) -> None:
    assert byline_of(line) is None


def test_only_the_first_lines_of_a_text_can_sign_it() -> None:
    assert byline_in("A headline\n\nThe Herald\nBy Ana Sorel\nWords.") == "Ana Sorel"
    assert byline_in("Words.\n" * 8 + "By Ana Sorel") is None
    assert byline_in("") is None
