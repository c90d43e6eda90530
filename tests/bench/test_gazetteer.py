"""The table of places is built by rules that can be checked on a few places."""

from bench.gazetteer.build import Row, cities_in, countries_in, regions_in, table_of

LARGE = {
    "name": "Kharkiv",
    "alternatenames": ["Kharkov", "HRK", "Харків", "kharkiv oblysy"],
    "countrycode": "UA",
    "population": 1_421_125,
    "latitude": 49.98177,
    "longitude": 36.25475,
}
SMALL = LARGE | {"name": "Kharkov", "alternatenames": ["Kharkovo"], "population": 600}
COUNTRIES = [
    {"name": "Zambia", "iso": "ZM", "capital": "Lusaka"},
    {"name": "Nauru", "iso": "NR", "capital": "Yaren"},
]


def names(rows: list[Row]) -> set[str]:
    return {row.name for row in rows}


def test_a_city_has_its_other_names_in_latin_letters() -> None:
    assert names(list(cities_in([LARGE], COUNTRIES))) == {"Kharkiv", "Kharkov"}


def test_a_village_has_its_own_name_alone() -> None:
    assert names(list(cities_in([SMALL], COUNTRIES))) == {"Kharkov"}


def test_countries_that_the_product_lists_are_left_out() -> None:
    assert names(list(countries_in(COUNTRIES))) == {"Nauru"}


def test_a_region_is_known_with_and_without_what_it_is_by_law() -> None:
    line = ["Rostovskaya oblast'", "RU-ROS", "RU.61", "1", "", "Rostov Oblast|Ростов", "1", "", ""]
    found = names([row for row in regions_in([line]) if row.country == "RU"])
    assert {"Rostov Oblast", "Rostov"} <= found


def test_a_village_stays_only_as_the_rival_of_a_city() -> None:
    rows = table_of([*cities_in([LARGE, SMALL], COUNTRIES)])
    assert [(row.name, row.population) for row in rows] == [
        ("kharkiv", 1_421_125),
        ("kharkov", 600),
        ("kharkov", 1_421_125),
    ]
    assert table_of([*cities_in([SMALL], COUNTRIES)]) == []
