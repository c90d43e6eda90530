"""Where a name begins and ends."""

import re

import pytest

from headwater.statements.name_shapes import (
    NAME,
    begins_name,
    is_generation,
    without_retirement,
)


@pytest.mark.parametrize(
    "name",
    [
        "Ada Moll",
        "R. Ardi Karwo",
        "J.R. van der Horn",
        "Gen. Oumar Tarl-Bonge",
        "Major Issa al-Zarwi",
        "Colonel (Rtd) Eriya Kobo-Mule",
        "Ölla Ñandor",
        "U Khin Tolna",
        "Evan arap Moll",
        "Sid Ould Karam",
        "María Rosa Duarte de Tolna",
        "N’Dara-Kane",
        "Mag. Ines Porny",
        "Ramo Zarte h.",
    ],
)
def test_a_name_has_titles_initials_particles_and_endings(name: str):
    assert re.fullmatch(NAME, name)


@pytest.mark.parametrize("words", ["the nurse", "at the pier", "said Moll"])
def test_small_words_begin_no_name(words: str):
    assert re.match(NAME, words) is None


def test_a_name_may_begin_with_a_small_article():
    assert begins_name("al-Zarwi")
    assert begins_name("d’Orsel")
    assert not begins_name("nurse")


def test_a_generation_is_no_name():
    assert is_generation("h.")
    assert is_generation("Jr")
    assert not is_generation("Horn")


def test_who_has_retired_keeps_the_rank_alone():
    assert without_retirement("General (Rtd) Tolna") == "General Tolna"
    assert without_retirement("the guild (GWN)") == "the guild (GWN)"
