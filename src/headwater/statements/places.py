"""Find the places of a text, and settle which are meant as far as the text tells."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from headwater.statements.date_reference import Hemisphere
from headwater.statements.place_choice import chosen, radius_m
from headwater.statements.place_lexicon import STRONG_POPULATION, WIDE_REGIONS
from headwater.statements.place_names import Gazetteer
from headwater.statements.place_search import PlaceName, TextWords, place_names_in
from headwater.statements.place_words import (
    follows_place,
    is_part_of_country,
    is_place,
    kind_beside,
    persons_in,
)
from headwater.terms.countries import country_of_people
from headwater.terms.place import Place, PlaceKind, PlaceMention
from headwater.terms.span import Span

_IN = re.compile(r",\s|\s+in\s+(?:\w+\s)?|\s\(|,\s+in\s+(?:\w+\s)?")
"""What may stand between a city and the country or region that it lies in."""


def places_in(
    text: str, gazetteer: Gazetteer, others: Sequence[Span] = ()
) -> tuple[PlaceMention, ...]:
    """Return the words of `text` that name places, in order, with what is settled of each.

    Persons' names, organisations and adjectives are no places. `others` are spans that name
    something else, such as outlets, in order.
    """
    words = TextWords(text)
    names = [name for name in place_names_in(words, gazetteer) if not _is_within(name.span, others)]
    accepted = _accepted(words, names)
    countries = _countries_named(words, accepted)
    return tuple(_mentions(words, accepted, countries))


def hemisphere_of(places: Iterable[PlaceMention]) -> Hemisphere | None:
    """Return the half of the Earth in which all settled cities lie; None if in both or none."""
    halves = {
        Hemisphere.NORTH if place.latitude > 0 else Hemisphere.SOUTH
        for place in places
        if place.latitude is not None
    }
    return halves.pop() if len(halves) == 1 else None


def _accepted(words: TextWords, names: Sequence[PlaceName]) -> list[PlaceName]:
    longer = {
        number
        for name in names
        if name.last > name.first
        for number in range(name.first, name.last + 1)
    }
    persons = persons_in(words, longer)
    accepted: list[PlaceName] = []
    for name in names:
        last = accepted[-1] if accepted else None
        if is_place(words, name, persons) or follows_place(words, name, last):
            accepted.append(name)
    return accepted


def _countries_named(words: TextWords, names: Sequence[PlaceName]) -> frozenset[str]:
    """Return the countries that the text names, or their people, or one of their cities."""
    found = set()
    for number in words.with_capitals():
        people = country_of_people(words.word(number))
        if people is None and words.has_capital(number + 1):
            people = country_of_people(f"{words.word(number)} {words.word(number + 1)}")
        found.add(people)
    for name in names:
        settled = chosen(name.places, None, frozenset())
        is_sure = any(
            place.kind is PlaceKind.COUNTRY or place.population >= STRONG_POPULATION
            for place in settled
        )
        codes = {place.country for place in settled}
        if is_sure and len(codes) == 1:
            found |= codes
    return frozenset(code for code in found if code)


def _mentions(
    words: TextWords, names: Sequence[PlaceName], countries: AbstractSet[str]
) -> Iterator[PlaceMention]:
    for number, name in enumerate(names):
        following = names[number + 1] if number + 1 < len(names) else None
        places, kind = name.places, kind_beside(words, name)
        if following and _IN.fullmatch(words.text, name.span.end, following.span.start):
            places = _within(places, following.places) or places
            if not places and name.folded not in WIDE_REGIONS:
                kind = kind or PlaceKind.CITY
                places = _unknown_within(kind, following.places)
        settled = chosen(places, kind, countries)
        if name.folded in WIDE_REGIONS:
            kind = PlaceKind.REGION
        if is_part_of_country(words, name):
            kind, settled = PlaceKind.REGION, _as_region(settled)
        yield _mention(name.span, kind, settled)


def _within(places: tuple[Place, ...], wider: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return the places that lie in a country of `wider`, if that is a country or a region."""
    codes = {place.country for place in wider if place.kind is not PlaceKind.CITY}
    return tuple(
        place for place in places if place.country in codes and place.kind is not PlaceKind.COUNTRY
    )


def _unknown_within(kind: PlaceKind, wider: tuple[Place, ...]) -> tuple[Place, ...]:
    codes = {place.country for place in wider if place.kind is PlaceKind.COUNTRY}
    return tuple(Place(kind, code) for code in codes)


def _as_region(places: tuple[Place, ...]) -> tuple[Place, ...]:
    return tuple(Place(PlaceKind.REGION, place.country) for place in places)


def _mention(span: Span, kind: PlaceKind | None, places: tuple[Place, ...]) -> PlaceMention:
    kinds = {place.kind for place in places}
    codes = {place.country for place in places}
    kind = kinds.pop() if len(kinds) == 1 else kind
    country = codes.pop() if len(codes) == 1 else None
    only = places[0] if len(places) == 1 else None
    if only is None or only.latitude is None or only.longitude is None:
        return PlaceMention(span, kind, country)
    return PlaceMention(span, kind, country, only.latitude, only.longitude, radius_m(only))


def _is_within(span: Span, others: Sequence[Span]) -> bool:
    before = bisect_right(others, span.start, key=lambda other: other.start)
    return any(other.overlaps(span) for other in others[max(0, before - 1) : before + 1])
