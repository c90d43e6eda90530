"""Places are found where words name them, and settled only as far as the text tells."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.date_reference import Hemisphere
from headwater.statements.place_names import NO_GAZETTEER
from headwater.statements.places import hemisphere_of, places_in
from headwater.terms.place import PlaceMention
from headwater.terms.span import Span
from tests.statements.atlas import Atlas

ATLAS = Atlas()

FOUND = """
LUSAKA, March 3 (Corvane) - Nine men left [Zambia|ZM country], a guard said.
They flew from [Lusaka|ZM city] to [Rostov-on-Don|RU city] and on to [St. Petersburg|RU city].
[Kenya|KE country]'s envoy in [Dar es Salaam|TZ city] denied it.
Men from [Warsaw|PL city], [Gdynia|PL city] and [Szczecin|PL city] came.
He was held in the [Rostov-on-Don|RU region] region.
The [Kupang|ID region] district has no court.
She crossed [Ukraine|UA region], or rather eastern Ukraine.
They were taken to [Paris|FR city].
They were taken to [Paris|US city], [Texas|US region].
The men left [Tripoli|? city] at night.
Lebanese men left [Tripoli|LB city] at night.
Nobody in [Springfield|US city] saw it.
Farmers in [Punjab|? region] saw it.
Indian farmers in [Punjab|IN region] saw it.
Lawyers in [Georgia|? ?] saw it.
Georgian lawyers in [Georgia|GE country] saw it.
They worked in [Lagos|NG city] and in [Lagos|NG region] State.
He lives in [Reading|GB city].
The village of [Ballinor|? city] is small.
He lives in [Ballinor|IE city], [Ireland|IE country].
Nobody in the [Ballinor|? region] district saw it.
Many left [West Africa|? region] and [Africa|? region] for [Europe|? region].
The embassy of [Zambia|ZM country] denied it.
Rebels from the [Democratic Republic of the Congo|CD country] came.
Rebels from [Congo|? country] came.
“In [Hrodna|BY city] we slept,” he said.
"""

NOT_FOUND = """
Police said that in March a reading was taken, at best.
Michael Jordan spoke; Jordan said no.
Georgia Adams of the Washington Post wrote it.
The University of Nairobi and the Bank of England closed.
The Lusaka Times and Kenya Airways closed.
A Kenyan, a Russian soldier and the Polish embassy came.
The Nairobi-based agency closed.
Banda's Gdynia catering group and his Lagos company closed; “NIS” is a service.
Every African state and the Tindwean district agreed.
The Thai army left; Tegal al-Daher spoke to a Thai cook.
A cook called Florence left, and Florence was paid.
The Gulf of Guinea is wide, and so is the Niger delta.
"""


def lines(table: str) -> list[str]:
    return table.strip().splitlines()


def told(one: PlaceMention, text: str) -> str:
    return f"[{one.span.of(text)}|{one.country or '?'} {one.kind or '?'}]"


@pytest.mark.parametrize("expected", lines(FOUND))
def test_places_are_found_with_country_and_kind(expected: str) -> None:
    text = re.sub(r"\[([^|\]]+)\|[^\]]+\]", r"\1", expected)
    found = [told(one, text) for one in places_in(text, ATLAS)]
    assert set(re.findall(r"\[[^\]]+\]", expected)) <= set(found)


@pytest.mark.parametrize("text", lines(NOT_FOUND))
def test_persons_organisations_peoples_and_words_are_no_places(text: str) -> None:
    assert [told(one, text) for one in places_in(text, ATLAS)] == []


def test_an_outlet_is_no_place() -> None:
    text = "Nairobi reported it, and Nairobi slept."
    outlet = Span(0, len("Nairobi"))
    assert [one.span.start for one in places_in(text, ATLAS, (outlet,))] == [25]


def test_a_city_has_a_point_and_how_far_it_may_reach() -> None:
    (found,) = places_in("He lives in Gdynia.", ATLAS)
    assert (found.latitude, found.longitude) == (54.52, 18.53)
    assert found.uncertainty_m == 7_200.0


def test_a_country_has_no_point() -> None:
    (found,) = places_in("He lives in Zambia.", ATLAS)
    assert (found.latitude, found.longitude, found.uncertainty_m) == (None, None, None)


def test_a_dateline_in_capitals_is_a_place() -> None:
    text = "LUSAKA, March 3 (Corvane) - Nine men left."
    assert [told(one, text) for one in places_in(text, ATLAS)] == ["[LUSAKA|ZM city]"]


def test_a_headline_in_capitals_names_places_only_after_words_that_show_them() -> None:
    text = "POLICE IN LUSAKA DENY IT\n"
    assert [told(one, text) for one in places_in(text, ATLAS)] == ["[LUSAKA|ZM city]"]


def test_without_a_gazetteer_countries_are_known() -> None:
    text = "He left Lusaka for Zambia."
    assert [told(one, text) for one in places_in(text, NO_GAZETTEER)] == ["[Zambia|ZM country]"]


def test_the_hemisphere_is_that_of_all_settled_cities() -> None:
    def of(text: str) -> Hemisphere | None:
        return hemisphere_of(places_in(text, ATLAS))

    assert of("From Warsaw to Gdynia.") is Hemisphere.NORTH
    assert of("From Lusaka to Nairobi.") is Hemisphere.SOUTH
    assert of("From Lusaka to Warsaw.") is None
    assert of("From Zambia to Poland.") is None


@pytest.mark.parametrize("unit", ["Nairobi ", "in Nairobi, ", "A ", "of ", "A.", "Ab-", "É", "\n"])
def test_hostile_repetition_is_read(unit: str) -> None:
    text = unit * (5_000 // len(unit))
    assert all(one.span.end <= len(text) for one in places_in(text, ATLAS))


VOCABULARY = (
    "in of the from Nairobi Lagos Paris Texas , . and Police LUSAKA Rostov-on-Don region village"
    " Georgia Adams Kenya's eastern Ukraine University Saint Petersburg Dar es Salaam \n “"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))


@given(st.lists(WORDS, max_size=20))
@settings(max_examples=60, deadline=None)
def test_places_lie_in_the_text_apart_and_in_order(words: list[str]) -> None:
    text = " ".join(words)
    found = places_in(text, ATLAS)
    ends = [0, *(one.span.end for one in found)]
    assert all(end <= one.span.start for end, one in zip(ends, found, strict=False))
    assert all(one.span.end <= len(text) for one in found)
