"""Positions in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.terms.span import Span, hull, shared_length, total_length

spans = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1]))


@st.composite
def disjoint(draw: st.DrawFn) -> tuple[Span, ...]:
    ends = sorted(draw(st.sets(st.integers(0, 60), max_size=8)))
    return tuple(Span(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_a_span_holds_at_least_one_character(start: int, end: int):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_counts_code_points():
    assert Span(1, 3).of("a🎓ü") == "🎓ü"


def test_words_that_are_not_there_are_not_shown():
    with pytest.raises(ValueError, match="ends after the text"):
        Span(2, 9).of("short")


@given(spans, spans)
def test_what_covers_another_overlaps_it(one: Span, other: Span):
    assert one.overlaps(other) == other.overlaps(one)
    if one.covers(other):
        assert one.overlaps(other)
        assert total_length([other]) <= total_length([one])


@given(disjoint(), disjoint())
def test_shared_length_is_that_of_the_sets_of_positions(
    left: tuple[Span, ...], right: tuple[Span, ...]
):
    def positions(parts: tuple[Span, ...]) -> set[int]:
        return {position for part in parts for position in range(part.start, part.end)}

    assert shared_length(left, right) == len(positions(left) & positions(right))
    assert total_length(left) == len(positions(left))


@given(st.lists(spans, min_size=1, max_size=6))
def test_the_hull_is_the_smallest_span_around_all(parts: list[Span]):
    whole = hull(parts)
    assert all(whole.covers(part) for part in parts)
    assert {whole.start, whole.end} <= {end for part in parts for end in (part.start, part.end)}
