"""Where a name ends among the words of a sentence."""

import pytest

from headwater.statements.name_extent import TOKEN, end_of_body, end_of_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Evan arap Moll said", "Evan arap Moll"),
        ("Issa al-Zarwi said", "Issa al-Zarwi"),
        ("General (Rtd) Elija Mutu said", "General (Rtd) Elija Mutu"),
        ("Rev. Ezra Okot said", "Rev. Ezra Okot"),
        ("Moll's boat", "Moll's"),
        ("Seafarers' Union said", "Seafarers' Union"),
        ("Moles' Ada said", "Moles"),
        ("Ada Moll, Karam", "Ada Moll"),
        ("Ada van der Horn said", "Ada van der Horn"),
    ],
)
def test_a_name_goes_on_over_particles_and_retirement(words: str, name: str):
    tokens = list(TOKEN.finditer(words))
    assert words[: tokens[end_of_name(words, tokens, 0)].end()] == name


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Embassy of the Republic of Merra said", "Embassy of the Republic of Merra"),
        ("Ministry of Ports and Harbours said", "Ministry of Ports and Harbours"),
        ("Ministry of ports said", "Ministry"),
        ("Ministry and Moll said", "Ministry"),
        ("Ministry of", "Ministry"),
    ],
)
def test_a_body_goes_on_over_what_it_is_for(words: str, body: str):
    tokens = list(TOKEN.finditer(words))
    assert words[: tokens[end_of_body(tokens, 0)].end()] == body
