"""Give each statement the dates and the places that its content names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Protocol, TypeVar

from headwater.evidence.report import Report
from headwater.statements.currencies import currency_among
from headwater.statements.dates import dates_in
from headwater.statements.outlets import OutletMention
from headwater.statements.place_names import Gazetteer
from headwater.statements.places import hemisphere_of, places_in
from headwater.statements.statement import Statement
from headwater.terms.quantity import Quantity
from headwater.terms.span import Span


class _Words(Protocol):
    @property
    def span(self) -> Span: ...


_Named = TypeVar("_Named", bound=_Words)


def with_time_and_place(
    report: Report,
    statements: Sequence[Statement],
    mentions: Iterable[OutletMention],
    gazetteer: Gazetteer,
) -> tuple[Statement, ...]:
    """Return `statements` with the dates and places in their content.

    The whole report is searched once: what it says elsewhere settles which place is meant, and
    from which day “two days later” counts. An outlet that is named is no place.
    """
    if not statements:
        return ()
    outlets = sorted(mention.span for mention in mentions)
    places = places_in(report.text, gazetteer, outlets)
    dates = dates_in(report.text, report.published, hemisphere_of(places))
    countries = frozenset(place.country for place in places if place.country)
    return tuple(
        replace(
            statement,
            dates=_within(dates, statement),
            places=_within(places, statement),
            quantities=tuple(_in_currency(each, countries) for each in statement.quantities),
        )
        for statement in statements
    )


def _in_currency(quantity: Quantity, countries: AbstractSet[str]) -> Quantity:
    """Return a sum whose “kwacha” only the places that the report names tell apart."""
    name, per, period = quantity.unit.partition(" per ")
    code = currency_among(name, countries) if name else None
    return replace(quantity, unit=f"{code}{per}{period}") if code else quantity


def _within(named: Sequence[_Named], statement: Statement) -> tuple[_Named, ...]:
    """Return what stands in the content, also what begins a word before it: “since | 2023”."""
    parts = statement.content
    return tuple(one for one in named if any(part.overlaps(one.span) for part in parts))
