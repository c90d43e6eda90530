"""Which of several places is meant is told by stated rules, or left open."""

import pytest

from headwater.statements.place_choice import chosen, radius_m
from headwater.terms.place import Place, PlaceKind

CITY, REGION, COUNTRY = PlaceKind.CITY, PlaceKind.REGION, PlaceKind.COUNTRY
LARGE, SMALL = Place(CITY, "FR", 48.85, 2.35, 2_000_000), Place(CITY, "US", 33.7, -95.6, 100_000)
HALF = Place(CITY, "BR", 0.0, 0.0, 1_000_000)
NOBODY: frozenset[str] = frozenset()


def test_the_only_place_of_a_name_is_meant() -> None:
    assert chosen((SMALL,), None, NOBODY) == (SMALL,)


def test_a_city_twenty_times_as_large_as_any_other_is_meant() -> None:
    assert chosen((SMALL, LARGE), None, NOBODY) == (LARGE,)


def test_even_if_the_report_names_the_country_of_another() -> None:
    assert chosen((SMALL, LARGE), None, frozenset({"US"})) == (LARGE,)


def test_of_cities_of_like_size_none_is_meant() -> None:
    assert chosen((HALF, LARGE), None, NOBODY) == (HALF, LARGE)


def test_the_place_in_a_country_that_the_report_names_is_meant() -> None:
    assert chosen((HALF, LARGE), None, frozenset({"BR", "KE"})) == (HALF,)


def test_two_places_in_countries_that_the_report_names_stay_open() -> None:
    assert chosen((HALF, LARGE, SMALL), None, frozenset({"BR", "FR"})) == (HALF, LARGE)


def test_the_name_of_a_country_is_the_countrys() -> None:
    country = Place(COUNTRY, "LU")
    assert chosen((country, Place(REGION, "BE"), SMALL), None, NOBODY) == (country,)


def test_georgia_stays_open_until_the_report_tells() -> None:
    both = (Place(COUNTRY, "GE"), Place(REGION, "US"))
    assert chosen(both, None, NOBODY) == both
    assert chosen(both, None, frozenset({"GE", "RU"})) == both[:1]


def test_a_city_goes_before_the_region_that_is_called_after_it() -> None:
    assert chosen((LARGE, Place(REGION, "FR")), None, NOBODY) == (LARGE,)
    assert chosen((LARGE, Place(REGION, "FR")), REGION, NOBODY) == (Place(REGION, "FR"),)


def test_the_district_of_a_city_lies_in_its_country() -> None:
    assert chosen((LARGE,), REGION, NOBODY) == (Place(REGION, "FR"),)


def test_nothing_is_chosen_of_nothing() -> None:
    assert chosen((), CITY, NOBODY) == ()


@pytest.mark.parametrize(
    ("inhabitants", "metres"), [(0, 2_000.0), (15_000, 2_000.0), (1_000_000, 14_600.0)]
)
def test_a_city_reaches_as_far_as_a_circle_that_holds_its_inhabitants(
    inhabitants: int, metres: float
) -> None:
    assert radius_m(Place(CITY, "FR", 0.0, 0.0, inhabitants)) == metres
