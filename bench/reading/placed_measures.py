"""Hold the numbers, dates and places found in a text against those labelled there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from bench.reading.gold_names import is_same_unit
from bench.reading.gold_text import DateAt, NumberAt, PlaceAt
from bench.reading.labelling import Labelling
from bench.reading.tally import Tally, accuracy, same
from headwater.terms.span import Span

WHERE_FOUND = ", where found"


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...
    @property
    def label(self) -> object: ...


_At = TypeVar("_At", bound=_Placed)


def placed_tallies(gold: Labelling, found: Labelling) -> dict[str, Tally]:
    """Return how numbers, dates and places do.

    Each place counts once, however many statements it stands in. Taken on everything, the gold
    has those marked inside the content of any of its statements; what was found over a mark
    outside of them is left out. Taken where found, each mark that shares a code point with
    something found is an answer, right or not.
    """
    return {
        **_tallies("numbers", gold, found, lambda one: one.numbers, is_same_number),
        **_tallies("dates", gold, found, lambda one: one.dates, is_same_date),
        **_tallies("places", gold, found, lambda one: one.places, is_same_place),
    }


def is_same_number(one: NumberAt, other: NumberAt) -> bool:
    """Return True if ends, bound and unit are the same."""
    mine, yours = one.label, other.label
    same_ends = (mine.low, mine.high, mine.bound) == (yours.low, yours.high, yours.bound)
    return same_ends and is_same_unit(mine.unit, yours.unit)


def is_same_date(one: DateAt, other: DateAt) -> bool:
    """Return True if the first and the last day are the same, open or unknown ends too."""
    return one.label == other.label


def is_same_place(one: PlaceAt, other: PlaceAt) -> bool:
    """Return True if country and kind are the same, an unknown country too.

    Where the first leaves the kind open, any will do.
    """
    mine, yours = one.label, other.label
    return mine.country == yours.country and mine.kind in {None, yours.kind}


def misread(gold: Labelling, found: Labelling) -> Iterator[str]:
    """Yield each number, date and place of the gold's contents that was missed or read wrong."""
    yield from _misread(gold, found, lambda one: one.numbers, is_same_number)
    yield from _misread(gold, found, lambda one: one.dates, is_same_date)
    yield from _misread(gold, found, lambda one: one.places, is_same_place)


def _misread(
    gold: Labelling,
    found: Labelling,
    ones_of: Callable[[Labelling], Sequence[_At]],
    is_same: Callable[[_At, _At], bool],
) -> Iterator[str]:
    for one in ones_of(gold):
        answers = [each for each in ones_of(found) if each.span.overlaps(one.span)]
        if _is_in_content(one, gold) and not any(is_same(one, each) for each in answers):
            read_as = " and ".join(str(each.label) for each in answers) or "nothing"
            yield f"“{one.span.of(gold.text)}”: {one.label}, read as {read_as}"


def _tallies(
    name: str,
    gold: Labelling,
    found: Labelling,
    ones_of: Callable[[Labelling], Sequence[_At]],
    is_same: Callable[[_At, _At], bool],
) -> dict[str, Tally]:
    mine, yours = ones_of(gold), ones_of(found)
    inside = [one for one in mine if _is_in_content(one, gold)]
    outside = [one for one in mine if not _is_in_content(one, gold)]
    judged = [
        one
        for one in yours
        if _is_in_content(one, found) and not any(one.span.overlaps(mark.span) for mark in outside)
    ]
    answered = [
        (one, [each for each in yours if each.span.overlaps(one.span)])
        for one in mine
        if any(each.span.overlaps(one.span) for each in yours)
    ]
    right = sum(any(is_same(one, each) for each in answers) for one, answers in answered)
    return {
        name: same(_right_of(inside, judged, is_same), len(inside), len(judged)),
        f"{name}{WHERE_FOUND}": accuracy(right, len(answered)),
    }


def _right_of(
    gold: Sequence[_At], found: Sequence[_At], is_same: Callable[[_At, _At], bool]
) -> int:
    left = list(found)
    right = 0
    for one in gold:
        for each in left:
            if each.span.overlaps(one.span) and is_same(one, each):
                left.remove(each)
                right += 1
                break
    return right


def _is_in_content(one: _Placed, labelling: Labelling) -> bool:
    contents = (part for said in labelling.statements for part in said.content)
    return any(part.overlaps(one.span) for part in contents)
