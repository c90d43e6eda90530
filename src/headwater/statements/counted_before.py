"""Tell what a bare number counts: what was named before it, as in “eleven of them”."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence

from headwater.statements.counted import PERSON, is_measure
from headwater.statements.counted_frames import (
    FIGURE,
    FIGURE_OF,
    GROUPS_OF,
    HOW_MANY,
    MORE,
    MORE_OF_SUM,
    NUMBER_OF,
    OF_THE,
    OF_THEM,
    OF_THOSE,
    OF_US,
    OR_EVEN,
    PEOPLE,
    PUTS_AT,
    REST_OF,
    REST_OF_SUM,
    SPOKE_OF,
    SUM_OF,
    THE_SAME,
    TO_A_ROOM,
    TOLL,
    grown_in,
    is_as_before,
    is_figure,
    is_of_people,
    is_subject,
    is_sum_again,
    own_sentence,
)
from headwater.statements.plural_nouns import first_plural_in, plurals_in
from headwater.terms.quantity import Quantity

_SAYS_WHO = re.compile(r"\s+(?:I|we|you|he|she|they)(?:['’]\w+)?\s")
_CLAUSE_ENDS = re.compile(r"[”\"’]?\s*(?:[.,;:)!?–—]|\Z|(?:and|but|while|not)\b)")
_CLAUSE_BEGINS = re.compile(
    r"(?:\A|[.;:,!?]\s*[“\"‘]?|[“\"‘(]|\b(?:and|but|while|that|said|says|of\s+whom)\s+)"
    r"(?:(?:another|a\s+further|only|just|all|those|these|the(?:\s+(?:other|remaining|last|first))?)\s+)?\Z",
    re.IGNORECASE,
)
_ANOTHER_SAYS = re.compile(
    r",\s+(?:and\s+|but\s+)?(?:(?:the|its|his|her|their|another|a)\s+"
    r"|(?=[A-Z]))[\w’'-]+(?:\s+[\w’'-]+){0,2}"
    r"\s+(?:only\s+|just\s+)?\Z"
)
_NO_SET = frozenset({"percent", "other"})
_FURTHEST = 400
_FURTHEST_SET = 1_200
"""How far off a set may have been counted of which a number is a part."""
_ALIKE = math.log(8.0)
"""How many times as large one figure of a thing may be as another."""
_FURTHEST_SAME = 3_000
"""How far off the same number may have been counted."""
_FURTHEST_FIGURE = 200
"""How far off the words may begin that make a number the figure of something."""

Earlier = Callable[[int, int], tuple[Quantity, ...]]
"""Return what is counted in a stretch of the text, in order."""


def unit_before(text: str, quantity: Quantity, end: int, earlier: Earlier) -> str | None:
    """Return what a bare number, whose words end at `end`, counts; None if the words do not tell.

    “Of them” are those named last, in the number's own sentence if it names any; a figure is
    that of what was asked or counted last, if it was about as many.
    """
    start = quantity.span.start
    first = max(0, start - _FURTHEST)
    before = text[first:start]
    if (named := FIGURE_OF.search(before) or PUTS_AT.search(before)) is not None:
        return _named_in(named["what"])
    if grown := grown_in(before):
        return _named_in(grown)
    if TOLL.search(before) or is_of_people(text, end, before):
        return PERSON
    if OF_US.match(text, end) or OF_THOSE.match(text, end):
        return PERSON
    if OF_THEM.match(text, end):
        sets = _sets(earlier(max(0, start - _FURTHEST_SET), start), quantity)
        return _of_them(before, start, sets)
    is_the_same = THE_SAME.search(before) is not None
    if is_the_same and (
        unit := _counted_as_many(earlier(max(0, start - _FURTHEST_SAME), start), quantity)
    ):
        return unit
    if TO_A_ROOM.match(text, end) and (own := plurals_in(own_sentence(before))):
        return own[-1]
    if GROUPS_OF.search(before):
        own = plurals_in(own_sentence(before))
        return own[0] if own else None
    if FIGURE.search(before):
        first = max(0, start - _FURTHEST_SET)
    counted = [each for each in earlier(first, start) if each.unit and not is_measure(each.unit)]
    return _sum_before(text, start, end, counted) or _figure_again(text, quantity, end, counted)


def _figure_again(
    text: str, quantity: Quantity, end: int, before: Sequence[Quantity]
) -> str | None:
    """Return the unit of what was counted or asked for before and is counted again."""
    start = quantity.span.start
    words = text[max(0, start - _FURTHEST) : start]
    is_figure, counted = FIGURE.search(words) is not None, _things(before)
    is_answer = not own_sentence(words).strip() and not is_subject(text, end)
    if (is_figure or is_answer) and (asked := _asked_for(words.rpartition("\n")[2])):
        return asked
    if SPOKE_OF.search(words) and (told := _told_of(words, start, counted)):
        return told
    if not counted:
        return _last_plural(words) if is_subject(text, end) else None
    if is_figure:
        return _nearest(counted, quantity).unit
    if is_subject(text, end) or is_elided(text, start, end):
        return counted[-1].unit
    own = {each.unit for each in before if each.span.start >= start - len(own_sentence(words))}
    return counted[-1].unit if own == {counted[-1].unit} else None


def _nearest(counted: Sequence[Quantity], quantity: Quantity) -> Quantity:
    """Return what was counted with the most similar number; of figures of one thing none is far."""

    def distance(one: Quantity) -> float:
        return abs(math.log(_size(one) / _size(quantity)))

    nearest = min(reversed(counted), key=distance)
    return nearest if distance(nearest) < _ALIKE else counted[-1]


def _size(one: Quantity) -> float:
    return max(1.0, one.low or one.high or 1.0)


def _told_of(words: str, start: int, counted: Sequence[Quantity]) -> str | None:
    """Return what “spoke of a dozen” is about: what the sentence before names."""
    own = own_sentence(words)
    earlier = own_sentence(words[: len(words) - len(own)].rstrip())
    is_near = counted and counted[-1].span.start >= start - len(own) - len(earlier) - 1
    plurals = [] if is_near else plurals_in(earlier)
    return plurals[0] if plurals else None


def is_elided(text: str, start: int, end: int) -> bool:
    """Return True if the words show that a bare number counts what was counted before.

    “They sleep nine to a room”, “two I am still checking”, “the ministry says it is six”,
    “the union, 51.”, “three had died”, “forty more at home”.
    """
    before = text[max(0, start - _FURTHEST_FIGURE) : start]
    if OF_THE.search(before):
        return True
    if any(frame.match(text, end) for frame in (TO_A_ROOM, _SAYS_WHO, MORE, OR_EVEN)):
        return True
    if _CLAUSE_ENDS.match(text, end) and (
        is_figure(before) or _ANOTHER_SAYS.search(before) or REST_OF.search(before)
    ):
        return True
    if is_of_people(text, end, before) or is_as_before(text, end, before):
        return True
    if _CLAUSE_BEGINS.search(before) and is_subject(text, end):
        return True
    return is_sum_again(text, end, before)


def _sum_before(text: str, start: int, end: int, counted: Sequence[Quantity]) -> str | None:
    """Return the currency of “paid 30 euros and kept back five for the roof”."""
    before = text[max(0, start - _FURTHEST) : start]
    sums = [each for each in counted if each.unit[:3].isupper()]
    if sums and SUM_OF.search(before):
        return sums[-1].unit.split(" per ")[0]
    is_rest = REST_OF_SUM.search(before) or MORE_OF_SUM.match(text, end)
    if not sums or not (is_sum_again(text, end, before) or (is_rest and counted[-1] is sums[-1])):
        return None
    is_near = sums[-1].span.start >= start - len(own_sentence(before))
    return sums[-1].unit.split(" per ")[0] if is_near else None


def _counted_as_many(earlier: Sequence[Quantity], quantity: Quantity) -> str | None:
    """Return the unit of the same number before it: “the 89” of “89 people”."""
    value = quantity.low if quantity.high is None else quantity.high
    same = [one for one in earlier if one.unit and value in (one.low, one.high)]
    return same[-1].unit if same else None


def _named_in(what: str) -> str | None:
    return PERSON if PEOPLE.fullmatch(what) else first_plural_in(what)


def _asked_for(paragraph: str) -> str | None:
    """Return what the paragraph asks the number of: “how many people remain is disputed”."""
    asked = [*HOW_MANY.finditer(paragraph), *NUMBER_OF.finditer(paragraph)]
    return _named_in(asked[-1]["what"]) if asked else None


def _last_plural(before: str) -> str | None:
    own = own_sentence(before)
    earlier = own_sentence(before[: len(before) - len(own)].rstrip())
    plurals = plurals_in(own) or plurals_in(earlier)
    return plurals[-1] if plurals else None


def _things(found: Iterable[Quantity]) -> list[Quantity]:
    """Return the quantities that are neither money, shares nor measures."""
    return [
        each
        for each in found
        if each.unit
        and not (each.unit[:3].isupper() or each.unit in _NO_SET or is_measure(each.unit))
    ]


def _sets(found: Iterable[Quantity], part: Quantity) -> list[Quantity]:
    """Return the sets that may have so large a part."""
    least = part.low or part.high or 0.0
    return [each for each in _things(found) if each.high is None or each.high >= least]


def _of_them(before: str, start: int, sets: Sequence[Quantity]) -> str | None:
    units = [each.unit for each in sets]
    own = own_sentence(before)
    earlier = before[: len(before) - len(own)].rstrip()
    if sets and sets[-1].span.start >= start - len(own):
        return units[-1]
    if plurals := plurals_in(own):
        return plurals[-1]
    if plurals := plurals_in(own_sentence(earlier)):
        return (_counted(plurals, units) or plurals)[-1]
    named = plurals_in(before)
    known = _counted(named, units) or units or named
    return known[-1] if known else None


def _counted(nouns: list[str], units: list[str]) -> list[str]:
    return [unit for noun in nouns for unit in units if noun.casefold() == unit.casefold()]
