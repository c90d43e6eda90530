"""Find reported numbers with their bounds and with what they count."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from headwater.statements.amounts import Amount, amount_at, range_at, sign_start
from headwater.statements.counted import (
    PERSON,
    Counted,
    noun_after,
    noun_after_hyphen,
    noun_after_of,
    person_after,
)
from headwater.statements.counted_before import is_elided, unit_before
from headwater.statements.counted_frames import GROUPS_OF, HAD_DIED, MOSTLY, OR_EVEN, is_figure
from headwater.statements.money import (
    currency_named,
    money_after,
    percent_after,
    period_before,
)
from headwater.statements.not_counted import counts_nothing, is_year, stands_alone
from headwater.statements.number_words import (
    MAGNITUDE,
    NUMBER,
    SEVERAL,
    lower_bound_in,
)
from headwater.statements.one_counted import is_one_counted
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.quantity_bounds import bound_after, bound_before, may_be_no_bound
from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span

_NUMBER = re.compile(
    rf"(?:(?<!\w)|(?<=[A-Za-z])(?=\d))(?:(?P<many>{MAGNITUDE})|{NUMBER})(?:(?!\w)|(?=(?:km|kg)(?!\w)))",
    re.IGNORECASE,
)
_SEARCH = PhraseSearch([_NUMBER])
_IN_THEIR = re.compile(r"\bin\s+their\s+\Z", re.IGNORECASE)
_OF_SET = re.compile(
    r"\s+(?:out\s+)?of\s+(?:(?:all\s+)?(?:the|his|her|its|their|our|my|these|those)\s+)?(?:other\s+)?"
)
"""Between a part and the set that it is of: “nine of the 37”."""
_SMALLEST_BARE_RANGE = 20
"""Smaller ones are hours of the day."""
_NEAR = 60
_FURTHEST = 3_000
"""How far before the words asked for the numbers may lie that tell what bare ones count."""
_LARGE = 100.0
"""So large a number in words counts something, as one in digits does."""
_DEEPEST = 2
"""How many bare numbers may count, one through the other, what was counted before."""


def quantities_in(text: str, within: Span) -> tuple[Quantity, ...]:
    """Return the numbers that `text` reports in `within`, in order and disjoint.

    The unit is the head of the noun phrase that follows, singular (“country”, “Kenyan”), an ISO
    4217 code with its period (“USD per month”), “percent”, “person” where only people can be
    meant, or empty. The span has the bound words, the number and what it counts if that follows
    at once; of a bare number what was counted before may tell (`counted_before`). Years, dates,
    times, ages, sections and numbers in names are no quantities.
    """
    numbers = _Numbers(text, within)
    found = [numbers.with_unit(each, _DEEPEST) for each in _found_in(text, within)]
    for number, (part, whole) in enumerate(pairwise(found)):
        gap = part.span.end, whole.span.start
        if not part.unit and (_OF_SET.fullmatch(text, *gap) or OR_EVEN.fullmatch(text, *gap)):
            found[number] = replace(part, unit=whole.unit)
    return tuple(each for each in found if each.unit or not _is_bare_word(text, each))


def _is_bare_word(text: str, quantity: Quantity) -> bool:
    """Return True for words alone, which count only where something was counted before."""
    number = _NUMBER.fullmatch(text, quantity.span.start, quantity.span.end)
    return number is not None and number["many"] is None and text[quantity.span.start].isalpha()


class _Numbers:
    """The numbers of a text up to some place, each read once however often others ask for it."""

    def __init__(self, text: str, within: Span) -> None:
        self._text = text
        self._around = Span(max(0, within.start - _FURTHEST), within.end)
        self._bare: tuple[Quantity, ...] | None = None
        self._known: dict[tuple[Span, int], Quantity] = {}

    def with_unit(self, quantity: Quantity, depth: int) -> Quantity:
        """Return a bare number with what was counted before it, if the words tell."""
        if quantity.unit or not depth:
            return quantity
        key = quantity.span, depth
        if key not in self._known:
            self._known[key] = self._read(quantity, depth)
        return self._known[key]

    def _read(self, quantity: Quantity, depth: int) -> Quantity:
        def earlier(start: int, end: int) -> tuple[Quantity, ...]:
            near = (
                one for one in self._numbers() if start <= one.span.start and one.span.end <= end
            )
            return tuple(self.with_unit(one, depth - 1) for one in near)

        unit = unit_before(self._text, quantity, quantity.span.end, earlier)
        if unit is None:
            counted = _counted_behind(self._text, quantity.span.end)
            return replace(quantity, unit=counted) if counted else quantity
        return replace(quantity, unit=currency_named(unit, self._text, quantity.span.start))

    def _numbers(self) -> tuple[Quantity, ...]:
        if self._bare is None:
            self._bare = _found_in(self._text, self._around)
        return self._bare


def _counted_behind(text: str, end: int) -> str | None:
    """Return what “8,000, mostly Cubans” and “36 had died” count."""
    if mostly := MOSTLY.match(text, end):
        counted = noun_after(text, mostly.end(), len(text), is_plural=True)
        return counted.unit if counted else None
    return PERSON if HAD_DIED.match(text, end) else None


def _found_in(text: str, within: Span) -> tuple[Quantity, ...]:
    found: list[Quantity] = []
    free = within
    for _, match in _SEARCH.matches_in(text, within.start, within.end):
        if match.start() < free.start:
            continue
        start = sign_start(text, match.start(), within.start)
        if start is None or counts_nothing(text, start, match.end()):
            continue
        read = _many_at if match["many"] else _number_at
        if (quantity := read(text, match, free)) is not None:
            found.append(quantity)
            end = quantity.span.end
        else:
            # Of “from 9 to 5” that counts nothing, the second number counts nothing either.
            hours = None if match["many"] else range_at(text, match, free)
            end = hours.end if hours else match.end()
        if end == within.end:
            break
        free = Span(end, within.end)
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
    amount = range_at(text, match, within) or amount_at(text, match, within)
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


def _counted_at(text: str, amount: Amount, within: Span) -> Counted | None:
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
    text: str, amount: Amount, match: re.Match[str], within: Span, counted: Counted | None
) -> bool:
    """Return True unless the number is a year, a pronoun, a score or part of a name."""
    words, is_bounded = match.group(), amount.bound is not Bound.EXACT
    if amount.currency is not None:
        return True
    if is_year(text, amount.start, words, has_noun=counted is not None):
        return False
    if words.casefold() == "one":
        return is_bounded or (counted is not None and is_one_counted(text, amount.start, counted))
    if counted is not None:
        return not text.startswith("-", amount.end) or counted.end > amount.end
    if text.startswith(("-", "–"), amount.end):
        return False
    if is_bounded:
        return _is_bare_bound(text, amount, match.start())
    elided = is_elided(text, amount.start, amount.end)
    if elided or not (words[0].isdigit() or amount.low >= _LARGE):
        return elided
    return stands_alone(text, amount.start, amount.end, amount.low, within.start)


def _is_bare_bound(text: str, amount: Amount, number: int) -> bool:
    """Return True unless the words are hours (“9 to 5”), a place or an age (“under 18”)."""
    if amount.bound is not Bound.BETWEEN:
        is_no_bound = may_be_no_bound(text[amount.start : number])
        return not is_no_bound or is_elided(text, amount.start, amount.end)
    is_told = text[amount.start :][:7].casefold() == "between"
    if is_told and amount.low >= _SMALLEST_BARE_RANGE:
        return True
    before = text[max(0, amount.start - _NEAR) : amount.start]
    return is_figure(before) or GROUPS_OF.search(before) is not None
