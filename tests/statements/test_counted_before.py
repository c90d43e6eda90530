"""What a bare number counts."""

import pytest

from headwater.statements.counted_before import unit_before
from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span


@pytest.mark.parametrize(
    ("text", "counted", "unit"),
    [
        ("Guards met cooks. She heard that [nine] of them fled.", ("guard",), "guard"),
        ("It met a few. They surveyed cooks, and [nine] of them fled.", ("guard",), "cook"),
        ("He put the number of beds at [90].", (), "bed"),
        ("The paper puts the figure at [95].", ("soldier",), "soldier"),
        ("[Forty] had been put on buses.", ("student", "USD"), "student"),
        ("[Forty] had been put on buses.", (), None),
        ("He sleeps, and [nine] of them fled.", (), None),
        ("He left at [40].", (), None),
        ("He lost thirty men out of [90].", ("man",), "man"),
        ("The ministry counted deaths, the union [51].", ("death",), "death"),
        ("They gave the number of detained as [131].", (), "person"),
        ("Our soldiers never crossed. He said that [six] had done so.", (), "soldier"),
        ("He has a card. [Four] of them may be dead.", ("cadet", "USD per hour"), "cadet"),
        ("There are [40] of us.", ("student",), "person"),
        ("Workers say they sleep [nine] to a room.", (), "worker"),
        ("They paid us thirty euros and kept back [five] for the roof.", ("EUR per day",), "EUR"),
        ("There were complaints, and [two] I am still checking.", ("complaint",), "complaint"),
        ("He has it. He was there. [Nine] of them fled.", ("student",), "student"),
    ],
)
def test_what_was_named_before_is_counted(
    text: str, counted: tuple[str, ...], unit: str | None
) -> None:
    plain = text.replace("[", "").replace("]", "")
    start, end = text.index("["), text.index("]") - 1
    earlier = tuple(a_quantity(1000, each, place) for place, each in enumerate(counted))
    bare = a_quantity(9, "", start, end)
    assert unit_before(plain, bare, end, lambda _first, _last: earlier) == unit


def a_quantity(value: float, unit: str, start: int, end: int | None = None) -> Quantity:
    return Quantity(value, value, Bound.EXACT, unit, Span(start, end or start + 1))
