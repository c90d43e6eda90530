"""Dates known to the year, the month or the day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.terms.partial_date import NotADate, PartialDate

days = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    text = draw(days).isoformat()
    return PartialDate(text[: draw(st.sampled_from([4, 7, 10]))])


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-05-28", date(2024, 5, 28), date(2024, 5, 28)),
    ],
)
def test_a_date_may_be_any_day_of_what_is_known(text: str, earliest: date, latest: date):
    found = PartialDate(text)
    assert (found.earliest, found.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "words", ["", "28 May 2024", "2024-13", "2024-02-30", "0000", "2024-5", "2024-05-28T10:00"]
)
def test_what_is_no_date_is_refused(words: str):
    with pytest.raises(NotADate):
        PartialDate(words)


@pytest.mark.parametrize("words", ["２０２４-０５-０１", "٢٠٢٤", "2024-०५"])
def test_a_date_is_written_in_the_digits_0_to_9(words: str):
    with pytest.raises(NotADate):
        PartialDate(words)


def test_a_day_within_a_month_is_not_surely_before_it():
    assert not PartialDate("2024-05-28").is_surely_before(PartialDate("2024-05"))
    assert PartialDate("2024-04-30").is_surely_before(PartialDate("2024-05"))


@given(partial_dates(), partial_dates())
def test_surely_before_holds_for_every_day_of_both(left: PartialDate, right: PartialDate):
    assert left.is_surely_before(right) == (left.latest < right.earliest)
    assert not (left.is_surely_before(right) and right.is_surely_before(left))


@given(partial_dates(), partial_dates())
def test_days_apart_is_the_least_there_may_be(left: PartialDate, right: PartialDate):
    apart = left.days_apart(right)
    assert apart == right.days_apart(left) >= 0
    if left.is_surely_before(right):
        assert left.latest + timedelta(days=apart) == right.earliest
    elif not right.is_surely_before(left):
        assert apart == 0
