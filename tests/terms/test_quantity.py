"""Numbers as they are reported."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span

HERE = Span(0, 1)


def test_a_number_needs_a_value():
    with pytest.raises(ValueError, match="needs a lower or an upper value"):
        Quantity(None, None, Bound.ABOUT, "person", HERE)


@given(st.floats(0, 1e9), st.floats(0, 1e9))
def test_the_lower_value_is_not_above_the_upper(low: float, high: float):
    if low <= high:
        assert Quantity(low, high, Bound.BETWEEN, "person", HERE).low == low
    else:
        with pytest.raises(ValueError, match="is above"):
            Quantity(low, high, Bound.BETWEEN, "person", HERE)


def test_one_end_may_be_open():
    assert Quantity(21, None, Bound.AT_LEAST, "country", HERE).high is None
    assert Quantity(None, 21, Bound.AT_MOST, "country", HERE).low is None
