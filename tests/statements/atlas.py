"""A gazetteer of a few places, real and invented, for tests."""

from __future__ import annotations

from headwater.statements.place_names import folded_place
from headwater.terms.place import Place, PlaceKind

CITY, REGION, COUNTRY = PlaceKind.CITY, PlaceKind.REGION, PlaceKind.COUNTRY

_PLACES = {
    "Lusaka": [Place(CITY, "ZM", -15.41, 28.29, 1_267_440, is_capital=True)],
    "Nairobi": [Place(CITY, "KE", -1.28, 36.82, 4_397_073, is_capital=True)],
    "Gdynia": [Place(CITY, "PL", 54.52, 18.53, 245_867)],
    "Warsaw": [Place(CITY, "PL", 52.23, 21.01, 1_702_139, is_capital=True)],
    "Szczecin": [Place(CITY, "PL", 53.43, 14.55, 391_566)],
    "Hrodna": [Place(CITY, "BY", 53.68, 23.83, 373_547)],
    "Kupang": [Place(CITY, "ID", -10.17, 123.58, 282_396)],
    "Rostov-on-Don": [Place(CITY, "RU", 47.22, 39.71, 1_130_305), Place(REGION, "RU")],
    "Dar es Salaam": [Place(CITY, "TZ", -6.82, 39.27, 2_698_652)],
    "Saint Petersburg": [Place(CITY, "RU", 59.94, 30.31, 5_351_935)],
    "Paris": [
        Place(CITY, "FR", 48.85, 2.35, 2_138_551, is_capital=True),
        Place(CITY, "US", 33.66, -95.56, 24_782),
    ],
    "Tripoli": [
        Place(CITY, "LY", 32.89, 13.19, 1_302_947, is_capital=True),
        Place(CITY, "LB", 34.43, 35.84, 229_398),
    ],
    "Springfield": [
        Place(CITY, "US", 37.22, -93.3, 169_176),
        Place(CITY, "US", 39.8, -89.64, 114_394),
    ],
    "Punjab": [Place(REGION, "IN"), Place(REGION, "PK")],
    "Georgia": [Place(REGION, "US")],
    "Texas": [Place(REGION, "US")],
    "Lagos": [
        Place(CITY, "NG", 6.45, 3.39, 15_388_000),
        Place(CITY, "PT", 37.1, -8.67, 33_494),
        Place(REGION, "NG"),
    ],
    "Police": [Place(CITY, "PL", 53.55, 14.57, 34_284)],
    "March": [Place(CITY, "GB", 52.55, 0.09, 18_040)],
    "Florence": [Place(CITY, "IT", 43.78, 11.25, 349_296)],
    "Nis": [Place(CITY, "RS", 43.32, 21.9, 250_000)],
    "Africa": [Place(CITY, "TN", 36.0, 10.0, 16_000)],
    "Tegal": [Place(CITY, "ID", -6.87, 109.14, 237_084)],
    "Reading": [Place(CITY, "GB", 51.46, -0.97, 318_014)],
    "Tindwe": [Place(CITY, "ZM", -14.0, 27.0, 16_000)],
}
_BY_NAME = {folded_place(name): tuple(places) for name, places in _PLACES.items()}


class Atlas:
    """Knows the places above."""

    def places_called(self, folded: str) -> tuple[Place, ...]:
        """Return those of that name."""
        return _BY_NAME.get(folded, ())
