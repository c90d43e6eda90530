"""Choose among the places that bear one name, by stated rules, or leave it open."""

from __future__ import annotations

import math
from collections.abc import Set as AbstractSet

from headwater.terms.place import Place, PlaceKind

_FAR_LARGER = 20
"""A place with so many times the inhabitants of any other of its name is the one that is meant."""
_LARGER = 5
"""The same among the places in countries that the report names."""
_KNOWN_CITY = 100_000
"""Inhabitants of a city that is meant by the bare name that it shares with a region."""
_REGION_COUNTS_AS, _KNOWN_REGION_COUNTS_AS = 500_000, 5_000_000
"""The gazetteer does not tell how many live in a region; a country or a state of the United States
counts as more, so that no town of the name is its rival.
"""
_PERSONS_PER_KM2 = 1_500.0
"""Fewer than live together in most built-up areas: the circle is rather too large."""
_LEAST_RADIUS_M = 2_000.0
_METRES_PER_KM = 1_000.0
_STATES = frozenset({"US"})
"""Where regions are known by their bare names all over the world."""


def chosen(
    places: tuple[Place, ...], kind: PlaceKind | None, countries: AbstractSet[str]
) -> tuple[Place, ...]:
    """Return the places that may be meant: one if it is settled which.

    `kind` is what the words beside the name make of it. `countries` are those that the report
    names elsewhere. In this order:

    1. The name of a country is the country's, unless a state of the United States bears it.
    2. A bare name that a city and a region share is the city's.
    3. The place is meant that has twenty times the inhabitants of any other of the name.
    4. Places in countries that the report names go before all others, and of several the one
       that is five times as large as the next.
    """
    places = _of_kind(places, kind)
    countries_called = tuple(place for place in places if place.kind is PlaceKind.COUNTRY)
    if countries_called:
        states = tuple(place for place in places if _is_state(place))
        places = (*countries_called, *states)
    elif kind is None:
        places = _cities_first(places)
    largest = _leader(places, _FAR_LARGER)
    if largest:
        return (largest,)
    near = tuple(place for place in places if place.country in countries)
    leader = _leader(near, _LARGER)
    return (leader,) if leader else near or places


def radius_m(place: Place) -> float:
    """Return how far from its point a city may reach, in metres.

    The radius of a circle that would hold its inhabitants at 1,500 persons per square kilometre:
    radius = sqrt(inhabitants / (pi * density)), and at least 2 km.
    """
    radius_km = math.sqrt(place.population / (math.pi * _PERSONS_PER_KM2))
    return float(round(max(_LEAST_RADIUS_M, radius_km * _METRES_PER_KM), -2))


def _of_kind(places: tuple[Place, ...], kind: PlaceKind | None) -> tuple[Place, ...]:
    found = tuple(place for place in places if place.kind is kind)
    if kind is PlaceKind.REGION and not found:
        # The district of a city that the gazetteer knows as a city only.
        return tuple(Place(PlaceKind.REGION, place.country) for place in dict.fromkeys(places))
    return places if kind is None else found


def _cities_first(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Leave out regions whose name is a city's, as that of Lagos State is that of Lagos."""
    cities = [place for place in places if place.kind is PlaceKind.CITY]
    own = {place.country for place in cities}
    has_known = any(place.population >= _KNOWN_CITY for place in cities)
    return tuple(
        place
        for place in places
        if place.kind is not PlaceKind.REGION
        or not (place.country in own or (has_known and not _is_state(place)))
    )


def _leader(places: tuple[Place, ...], times: int) -> Place | None:
    """Return the place that is so many times as large as any other; None if there is none."""
    if not places:
        return None
    first, *others = sorted(places, key=lambda place: -_size(place))
    return first if all(_size(first) >= times * _size(other) for other in others) else None


def _size(place: Place) -> int:
    if place.kind is PlaceKind.CITY:
        return place.population
    return _REGION_COUNTS_AS if _is_plain_region(place) else _KNOWN_REGION_COUNTS_AS


def _is_plain_region(place: Place) -> bool:
    return place.kind is PlaceKind.REGION and not _is_state(place)


def _is_state(place: Place) -> bool:
    return place.kind is PlaceKind.REGION and place.country in _STATES
