"""Things by where they stand in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.terms.by_place import ByPlace
from headwater.terms.span import Span

spans = st.tuples(st.integers(0, 2_000), st.integers(1, 1_500)).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)
placed = st.lists(st.lists(spans, max_size=3), max_size=8)


@given(placed, st.lists(spans, max_size=2))
def test_all_things_at_a_place_are_found_once_in_order(
    things: list[list[Span]], asked: list[Span]
) -> None:
    expected = [
        number
        for number, own in enumerate(things)
        if any(span.overlaps(other) for span in own for other in asked)
    ]
    assert ByPlace(enumerate(things)).at(*asked) == expected


def test_what_is_added_later_is_found_last() -> None:
    things = ByPlace([("ship", [Span(0, 5)]), ("port", [Span(600, 700)])])
    things.add("pier", [Span(2, 3), Span(650, 651)])
    assert things.at(Span(0, 1_000)) == ["ship", "port", "pier"]
    assert things.at(Span(1, 2)) == ["ship"]
    assert things.at(Span(700, 900)) == []
