"""Look places up in the table of cities, regions and countries that ships beside this module."""

from __future__ import annotations

import mmap
from functools import lru_cache
from pathlib import Path

from headwater.terms.place import Place, PlaceKind

TABLE = Path(__file__).parent / "gazetteer_table" / "places.tsv"
"""A line a name: folded name, kind, country, latitude, longitude, inhabitants, `capital`."""
NAMES_REMEMBERED = 4096
"""A pile names the same places again and again."""


class TableGazetteer:
    """The sorted table, searched where it lies: no index is built, and no object for each place."""

    def __init__(self, table: bytes | mmap.mmap) -> None:
        self._table = table
        self._known = lru_cache(maxsize=NAMES_REMEMBERED)(self._look_up)

    def places_called(self, folded: str) -> tuple[Place, ...]:
        """Return every place of the table with that name."""
        return self._known(folded)

    def _look_up(self, folded: str) -> tuple[Place, ...]:
        wanted = folded.encode("utf-8", "surrogatepass") + b"\t"
        start = self._first_line_from(wanted)
        found = []
        while self._table[start : start + len(wanted)] == wanted:
            end = self._table.find(b"\n", start)
            found.append(_place(self._table[start:end]))
            start = end + 1
        return tuple(found)

    def _first_line_from(self, wanted: bytes) -> int:
        """Return where the first line begins that is not before `wanted`: a binary search."""
        low, high = 0, len(self._table)
        while low < high:
            middle = self._table.rfind(b"\n", low, (low + high) // 2) + 1 or low
            if self._table[middle : middle + len(wanted)] < wanted:
                low = self._table.find(b"\n", middle) + 1
            else:
                high = middle
        return low


@lru_cache(maxsize=1)
def load_gazetteer() -> TableGazetteer:
    """Return the gazetteer of the table that ships with the package."""
    with TABLE.open("rb") as file:
        return TableGazetteer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def _place(line: bytes) -> Place:
    _, kind, country, latitude, longitude, population, capital = line.decode("utf-8").split("\t")
    return Place(
        PlaceKind(kind),
        country,
        float(latitude) if latitude else None,
        float(longitude) if longitude else None,
        int(population),
        bool(capital),
    )
