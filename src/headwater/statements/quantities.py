"""Find reported numbers with their bounds and with what they count."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from headwater.statements.counted import (
    PERSON,
    Counted,
    is_measure,
    noun_after,
    noun_after_hyphen,
    noun_after_of,
    person_after,
)
from headwater.statements.counted_before import is_elided, unit_before
from headwater.statements.currencies import CURRENCY_SIGN, currency_of
from headwater.statements.money import (
    PERCENT,
    currency_named,
    money_after,
    percent_after,
    period_before,
)
from headwater.statements.not_counted import counts_nothing, is_age, is_year, stands_alone
from headwater.statements.number_words import MAGNITUDE, NUMBER, SEVERAL, lower_bound_in, number_in
from headwater.statements.quantity_bounds import bound_after, bound_before, may_be_no_bound
from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span

_NUMBER = re.compile(
    rf"(?<!\w)(?:(?P<many>{MAGNITUDE})|{NUMBER})(?:(?!\w)|(?=(?:km|kg)(?!\w)))", re.IGNORECASE
)
_SIGN = re.compile(rf"(?<!\w)({CURRENCY_SIGN})\.?\s?\Z")
_UP_TO_ANOTHER = re.compile(
    rf"(?P<joint>\s*[-–—]\s*|\s+(?:to|or|and)\s+)(?:(?-i:{CURRENCY_SIGN})\.?\s?)?(?P<second>{NUMBER})(?!\w)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(between|from)\s+\Z", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:r[io]se|risen|rising|gr[eo]w|grown|increase[ds]?|f[ae]ll|fallen|drop|dropped|cut|reduced"
    r"|raised|went|up|down|changed|corrected)\b[^.;\n]{0,30}\bfrom\s+\Z",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|just|exactly)\s+\Z", re.IGNORECASE)
_IN_THEIR = re.compile(r"\bin\s+their\s+\Z", re.IGNORECASE)
_SCALE = re.compile(r"(?<![a-z])(?:hundred|thousand|million|billion|trillion|bn|mn)", re.IGNORECASE)
_MEASURED_MONEY = frozenset({PERCENT, "USD", "EUR", "GBP"})
_SMALLEST_BARE_RANGE = 20
"""Smaller ones are hours of the day."""
_NEAR = 60
_DEEPEST = 2
"""How many bare numbers may count, one through the other, what was counted before."""


@dataclass(frozen=True, slots=True)
class _Amount:
    start: int
    """Where the bound words, the sign or else the number begins."""
    end: int
    low: float
    high: float
    bound: Bound
    currency: str | None


def quantities_in(text: str, within: Span) -> tuple[Quantity, ...]:
    """Return the numbers that `text` reports in `within`, in order and disjoint.

    The unit is the head of the noun phrase that follows, singular (“country”, “Kenyan”), an ISO
    4217 code with its period (“USD per month”), “percent”, “person” where only people can be
    meant, or empty. The span has the bound words, the number and what it counts if that follows
    at once; of a bare number what was counted before may tell (`counted_before`). Years, dates,
    times, ages, sections and numbers in names are no quantities.
    """
    found = (_with_unit_before(text, each, _DEEPEST) for each in _found_in(text, within))
    return tuple(each for each in found if each.unit or not _is_bare_word(text, each))


def _is_bare_word(text: str, quantity: Quantity) -> bool:
    """Return True for words alone, which count only where something was counted before."""
    number = _NUMBER.fullmatch(text, quantity.span.start, quantity.span.end)
    return number is not None and number["many"] is None and text[quantity.span.start].isalpha()


def _with_unit_before(text: str, quantity: Quantity, depth: int) -> Quantity:
    """Return a bare number with what was counted before it, if the words tell."""
    if quantity.unit or not depth:
        return quantity

    def units_in(start: int, end: int) -> tuple[str, ...]:
        earlier = _found_in(text, Span(start, end)) if start < end else ()
        return tuple(_with_unit_before(text, each, depth - 1).unit for each in earlier)

    unit = unit_before(text, quantity.span.start, quantity.span.end, units_in)
    if unit is None:
        return quantity
    return replace(quantity, unit=currency_named(unit, text, quantity.span.start))


def _found_in(text: str, within: Span) -> tuple[Quantity, ...]:
    found: list[Quantity] = []
    free = within
    for match in _NUMBER.finditer(text, within.start, within.end):
        if match.start() < free.start:
            continue
        if counts_nothing(text, *match.span()) or is_age(text, *match.span()):
            continue
        read = _many_at if match["many"] else _number_at
        if (quantity := read(text, match, free)) is not None:
            found.append(quantity)
            if quantity.span.end == within.end:
                break
            free = Span(quantity.span.end, within.end)
    return tuple(found)


def _many_at(text: str, match: re.Match[str], within: Span) -> Quantity:
    """Return “thousands of students” or “in their hundreds”: at least that."""
    start, end = match.span()
    counted = noun_after_of(text, end, within.end) or _noun_at(text, end, within.end, SEVERAL)
    if in_their := _IN_THEIR.search(text, max(within.start, start - _NEAR), start):
        start, counted = in_their.start(), Counted(PERSON, end)
    elif bound := bound_before(text, within.start, start):
        start = bound[1]
    unit, end = (currency_named(counted.unit, text, start), counted.end) if counted else ("", end)
    return Quantity(lower_bound_in(match.group()), None, Bound.AT_LEAST, unit, Span(start, end))


def _number_at(text: str, match: re.Match[str], within: Span) -> Quantity | None:
    amount = _range_at(text, match, within) or _amount_at(text, match, within)
    counted = _counted_at(text, amount, within)
    if not _is_quantity(text, amount, match, within, counted):
        return None
    unit, end = (counted.unit, counted.end) if counted else ("", amount.end)
    bound = amount.bound
    if bound in {Bound.EXACT, Bound.ABOUT} and (after := bound_after(text, end, within.end)):
        bound, end = after
    low = None if bound is Bound.AT_MOST else amount.low
    high = None if bound is Bound.AT_LEAST else amount.high
    return Quantity(low, high, bound, unit, Span(amount.start, end))


def _amount_at(text: str, match: re.Match[str], within: Span) -> _Amount:
    """Return the number with its sign and the bound words at its sides."""
    value, first, sign = number_in(match.group()), *_sign_before(text, match.start(), within)
    before = bound_before(text, within.start, first)
    after = bound_after(text, match.end(), within.end)
    bound, start = before or (Bound.EXACT, first)
    end = match.end()
    if after:
        bound, end = after
    return _Amount(start, end, value, value, bound, sign)


def _range_at(text: str, match: re.Match[str], within: Span) -> _Amount | None:
    """Return “between 20 and 30”, “20 to 30” or “20-30”; None if it is no such thing."""
    another = _UP_TO_ANOTHER.match(text, match.end(), within.end)
    if another is None:
        return None
    first, sign = _sign_before(text, match.start(), within)
    near = max(within.start, first - _NEAR)
    between = _BETWEEN.search(text, near, first)
    joint = another["joint"].strip().casefold()
    if joint == "and" and (between is None or between[1].casefold() != "between"):
        return None
    low, high = number_in(match.group()), number_in(another["second"])
    scale = _SCALE.search(another["second"])
    if scale and not _SCALE.search(match.group()):
        # “2 to 3 million” begins at two million.
        low *= number_in(f"1 {scale.group()}")
    if joint == "or" and high > 2 * low:
        return None
    if low >= high or _CHANGE.search(text, near, first):
        return None
    start = between.start() if between else first
    return _Amount(start, another.end(), low, high, Bound.BETWEEN, sign)


def _sign_before(text: str, position: int, within: Span) -> tuple[int, str | None]:
    """Return where the amount begins with its currency sign, and the currency's code."""
    sign = _SIGN.search(text, max(within.start, position - _NEAR), position)
    return (sign.start(), currency_of(sign[1], text, position)) if sign else (position, None)


def _counted_at(text: str, amount: _Amount, within: Span) -> Counted | None:
    """Return what the amount counts or measures, if the words tell."""
    end, limit = amount.end, within.end
    money = money_after(text, end, limit, amount.currency)
    if money is not None:
        period = period_before(text, max(within.start, amount.start - _NEAR), amount.start)
        has_none = " per " not in money.unit
        return Counted(f"{money.unit} per {period}", money.end) if period and has_none else money
    return (
        percent_after(text, end, limit)
        or noun_after_hyphen(text, end, limit)
        or _noun_at(text, end, limit, amount.high)
        or noun_after_of(text, end, limit)
    )


def _noun_at(text: str, end: int, limit: int, value: float) -> Counted | None:
    if person_after(text, end, limit):
        return Counted(PERSON, end)
    return noun_after(text, end, limit, is_plural=value != 1.0)


def _is_quantity(
    text: str, amount: _Amount, match: re.Match[str], within: Span, counted: Counted | None
) -> bool:
    """Return True unless the number is a year, a pronoun, a score or part of a name."""
    words, is_bounded = match.group(), amount.bound is not Bound.EXACT
    if amount.currency is not None:
        return True
    if is_year(text, amount.start, words, has_noun=counted is not None):
        return False
    if words.casefold() == "one":
        if counted is None:
            return is_bounded
        is_only = _ONLY.search(text, max(within.start, amount.start - _NEAR), amount.start)
        return bool(
            is_bounded or is_only or is_measure(counted.unit) or counted.unit in _MEASURED_MONEY
        )
    if counted is not None:
        return not text.startswith("-", amount.end) or counted.end > amount.end
    if text.startswith(("-", "–"), amount.end):
        return False
    if is_bounded:
        if amount.bound is Bound.BETWEEN:
            is_told = text[amount.start :][:7].casefold() == "between"
            return is_told and amount.low >= _SMALLEST_BARE_RANGE
        return not may_be_no_bound(text[amount.start : match.start()])
    if not words[0].isdigit():
        return is_elided(text, amount.start, amount.end)
    elided = is_elided(text, amount.start, amount.end)
    return elided or stands_alone(text, amount.start, amount.end, amount.low, within.start)
