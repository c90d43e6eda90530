"""Places are refused where they cannot be."""

import pytest

from headwater.terms.place import PlaceKind, PlaceMention
from headwater.terms.span import Span

WORDS = Span(3, 9)


def test_a_mention_may_know_nothing_but_its_words() -> None:
    assert PlaceMention(WORDS, None, None).country is None


@pytest.mark.parametrize("point", [(1.0, None, None), (1.0, 2.0, None), (None, None, 300.0)])
def test_a_point_needs_both_degrees_and_its_uncertainty(
    point: tuple[float | None, float | None, float | None],
) -> None:
    with pytest.raises(ValueError, match="a point needs"):
        PlaceMention(WORDS, PlaceKind.CITY, "ZM", *point)


@pytest.mark.parametrize("code", ["ZMB", "zm", ""])
def test_a_country_is_given_by_its_code_of_two_letters(code: str) -> None:
    with pytest.raises(ValueError, match="expected an ISO 3166-1"):
        PlaceMention(WORDS, PlaceKind.COUNTRY, code)


@pytest.mark.parametrize(("latitude", "longitude"), [(90.5, 0.0), (0.0, -180.5)])
def test_a_point_lies_on_the_earth(latitude: float, longitude: float) -> None:
    with pytest.raises(ValueError, match="no such place"):
        PlaceMention(WORDS, PlaceKind.CITY, "ZM", latitude, longitude, 2_000.0)
