"""The table finds every name it has, and nothing else."""

from itertools import groupby

import pytest

from headwater.adapters.gazetteer import TABLE, TableGazetteer, load_gazetteer
from headwater.statements.place_names import folded_place
from headwater.terms.place import Place, PlaceKind

SMALL = TableGazetteer(
    b"abo\tcity\tFI\t60.450\t22.250\t200000\t\n"
    b"abo noord\tregion\tNL\t\t\t0\t\n"
    b"bo\tcity\tSL\t7.960\t-11.740\t174354\t\n"
    b"bo\tregion\tXX\t\t\t0\t\n"
)


def test_every_place_of_a_name_is_found() -> None:
    assert SMALL.places_called("bo") == (
        Place(PlaceKind.CITY, "SL", 7.96, -11.74, 174_354),
        Place(PlaceKind.REGION, "XX"),
    )
    assert [place.country for place in SMALL.places_called("abo")] == ["FI"]


@pytest.mark.parametrize("name", ["", "a", "abo n", "abo noord x", "b", "zz", "\ud800", "é"])
def test_what_is_no_name_is_not_found(name: str) -> None:
    assert SMALL.places_called(name) == ()


def test_an_empty_table_knows_nothing() -> None:
    assert TableGazetteer(b"").places_called("bo") == ()


def test_the_table_that_ships_is_sorted_and_folded() -> None:
    lines = TABLE.read_bytes().splitlines()
    names = [line.partition(b"\t")[0] for line in lines]
    assert [each for each, _ in groupby(name + b"\t" for name in names)] == sorted(
        {name + b"\t" for name in names}
    )
    sample = {name.decode() for name in names[:: len(names) // 500]}
    assert sample == {folded_place(name) for name in sample}


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Kharkov", "UA"),
        ("ROSTOV", "RU"),
        ("Île-de-France", "FR"),
        ("Crimea", "UA"),
        ("Malé", "MV"),
    ],
)
def test_places_are_known_by_the_names_that_reports_use(name: str, country: str) -> None:
    places = load_gazetteer().places_called(folded_place(name))
    assert country in {place.country for place in places}
