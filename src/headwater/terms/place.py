"""Places on the Earth, as a gazetteer knows them and as a text names them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from headwater.terms.span import Span

_CODE = re.compile(r"[A-Z]{2}")
_MOST_LATITUDE, _MOST_LONGITUDE = 90.0, 180.0


class PlaceKind(StrEnum):
    """How large a named place is."""

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    """A city, town or village."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer."""

    kind: PlaceKind
    country: str
    """ISO 3166-1 alpha-2; XK for Kosovo."""
    latitude: float | None = None
    """Degrees of WGS 84; None for a country or a region, which are no points."""
    longitude: float | None = None
    population: int = 0
    """0 if the gazetteer does not tell."""
    is_capital: bool = False


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Words of a text that name a place, with what is settled of it."""

    span: Span
    kind: PlaceKind | None
    """None if places of several kinds bear the name."""
    country: str | None
    """ISO 3166-1 alpha-2; None if places of several countries bear the name, or none is known."""
    latitude: float | None = None
    """Degrees of WGS 84; None if the place is not settled, or is no city."""
    longitude: float | None = None
    uncertainty_m: float | None = None
    """Radius in metres around the point within which the words may mean; None without a point."""

    def __post_init__(self) -> None:
        point = (self.latitude, self.longitude, self.uncertainty_m)
        if len({number is None for number in point}) > 1:
            raise ValueError(f"a point needs latitude, longitude and uncertainty, found {point}")
        if self.country is not None and _CODE.fullmatch(self.country) is None:
            raise ValueError(f"expected an ISO 3166-1 alpha-2 code, found {self.country!r}")
        if abs(self.latitude or 0) > _MOST_LATITUDE or abs(self.longitude or 0) > _MOST_LONGITUDE:
            raise ValueError(f"no such place on the Earth: {self.latitude}, {self.longitude}")
