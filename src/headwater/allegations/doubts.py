"""Say in plain words what a reader should check before relying on a count."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.allegations.allegation import ReportedQuantity
from headwater.origins.origin import Origin, OriginCount, OriginKind
from headwater.statements.statement import Statement
from headwater.terms.quantity import Bound, Quantity

_PAIR = 2


def doubts_about(
    asserting: Sequence[Statement],
    count: OriginCount,
    quantities: Sequence[ReportedQuantity],
) -> tuple[str, ...]:
    """Return one sentence a doubt, the gravest first."""
    reports = len({statement.item_id for statement in asserting})
    return tuple(
        sentence
        for sentence in (
            _about_repetition(reports, count),
            _about_unnamed(count),
            _about_unseen(count),
            _about_interval(count),
            _about_hedges(asserting),
            _about_numbers(quantities),
        )
        if sentence is not None
    )


def _about_repetition(reports: int, count: OriginCount) -> str | None:
    if count.at_most == 1 and reports > 1:
        several = "Both" if reports == _PAIR else f"All {reports}"
        return f"{several} reports go back to one origin: repetition is not corroboration."
    return None


def _about_unnamed(count: OriginCount) -> str | None:
    unnamed = sum(origin.kind is OriginKind.UNNAMED for origin in count.origins)
    if not unnamed:
        return None
    if unnamed == len(count.origins):
        return "No origin is named: nobody can be asked who is answerable for the claim."
    several = "One of" if unnamed == 1 else f"{unnamed} of"
    verb = "is" if unnamed == 1 else "are"
    return f"{several} the {len(count.origins)} origins {verb} not named and cannot be asked."


def _about_unseen(count: OriginCount) -> str | None:
    unseen = [origin for origin in count.origins if origin.kind is OriginKind.UNRESOLVED]
    if not unseen:
        return None
    names = ", ".join(sorted({_name(origin) for origin in unseen}))
    return f"Where this comes from cannot be seen in what these say on their own account: {names}."


def _about_interval(count: OriginCount) -> str | None:
    if count.at_most == 1:
        return None
    if count.at_least == count.at_most:
        return (
            "No dependence was found between the origins, which does not show that there is none."
        )
    return (
        f"Of the {count.at_most} origins some may be the same or rest on one another, which would "
        f"leave {count.at_least}: a person must decide."
    )


def _about_hedges(asserting: Sequence[Statement]) -> str | None:
    hedged = sum(bool(statement.hedges) for statement in asserting)
    if not hedged:
        return None
    return f"{hedged} of {len(asserting)} statements are hedged in their own words."


def _about_numbers(quantities: Sequence[ReportedQuantity]) -> str | None:
    values: dict[str, dict[float, str]] = {}
    for reported in quantities:
        quantity = reported.quantity
        value = quantity.low if quantity.low is not None else quantity.high
        if value is not None and quantity.unit:
            values.setdefault(quantity.unit, {}).setdefault(value, _as_bounded(quantity))
    differing = sorted(unit for unit, numbers in values.items() if len(numbers) > 1)
    if not differing:
        return None
    told = "; ".join(
        f"{unit}: {', '.join(values[unit][value] for value in sorted(values[unit]))}"
        for unit in differing
    )
    return f"The reports give different numbers ({told})."


def _as_bounded(quantity: Quantity) -> str:
    """Return the number with its bound: of “dozens” the words say only “at least 24”."""
    low, high = (
        None if value is None else f"{value:,g}" for value in (quantity.low, quantity.high)
    )
    match quantity.bound:
        case Bound.BETWEEN if low and high:
            return f"{low} to {high}"
        case Bound.ABOUT:
            return f"about {low if low == high or high is None else f'{low} to {high}'}"
        case Bound.AT_MOST:
            return f"at most {high}"
        case Bound.AT_LEAST:
            return f"at least {low}"
        case _:
            return f"{low if low is not None else high}"


def _name(origin: Origin) -> str:
    return origin.agent or "a publisher not known"
