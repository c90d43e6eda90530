"""Countries by the words that stand for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.terms.countries import (
    countries_in,
    country_called,
    country_of_people,
    names_a_country,
)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("the Russian army in Ukraine", {"RU", "UA"}),
        ("Moscow and the Kremlin", {"RU"}),
        ("South Sudan", {"SS"}),
        ("Guinea-Bissau", {"GW"}),
        ("Ghanaians and Kenyans", {"GH", "KE"}),
        ("the Democratic Republic of the Congo", {"CD"}),
        ("Kestravian officials", set()),
        ("Omanyala ran in Nigerien heat", {"NE"}),
        ("pro-Kenya", set()),
    ],
)
def test_names_peoples_capitals_and_seats_stand_for_a_country(words: str, codes: set[str]):
    assert countries_in(words) == codes


@pytest.mark.parametrize("words", ["Moscow", "the Kremlin", "Ghana", "The Gambia", "the UAE"])
def test_a_country_can_act_by_its_name_or_seat(words: str):
    assert names_a_country(words)


@pytest.mark.parametrize("words", ["the Zambian", "Ghanaian", "Kestravia", "Moscow Times", ""])
def test_a_people_or_a_longer_name_is_no_country(words: str):
    assert not names_a_country(words)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Zambia", "ZM"),
        ("Côte d'Ivoire", "CI"),
        ("U.S.", "US"),
        ("Lusaka", None),
        ("Zambian", None),
    ],
)
def test_a_country_is_called_by_its_name_alone(name: str, code: str | None):
    assert country_called(name) == code


@pytest.mark.parametrize(
    ("word", "code"),
    [("Zambian", "ZM"), ("Poles", "PL"), ("South African", "ZA"), ("Zambia", None)],
)
def test_a_people_is_of_its_country(word: str, code: str | None):
    assert country_of_people(word) == code


@given(st.text(max_size=40))
def test_what_names_a_country_has_one_in_it(words: str):
    assert countries_in(words) or not names_a_country(words)


@given(
    st.sampled_from(["Moscow", "Ghana", "Kenyan"]), st.text(alphabet="xyz", min_size=1, max_size=3)
)
def test_part_of_a_word_names_nothing(word: str, behind: str):
    assert countries_in(word + behind) == frozenset()
