"""Spans of days keep the precision of their ends."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.terms.date_span import (
    DatedWords,
    DateSpan,
    days_between,
    month_of,
    one_date,
    one_day,
    year_of,
)
from headwater.terms.partial_date import NotADate, PartialDate
from headwater.terms.span import Span


@pytest.mark.parametrize(
    ("first", "last", "edtf", "earliest", "latest"),
    [
        ("2031-03-04", "2031-03-04", "2031-03-04", date(2031, 3, 4), date(2031, 3, 4)),
        ("2031-02", "2031-02", "2031-02", date(2031, 2, 1), date(2031, 2, 28)),
        ("2031", "2031", "2031", date(2031, 1, 1), date(2031, 12, 31)),
        ("2031-02", "2031-04", "2031-02/2031-04", date(2031, 2, 1), date(2031, 4, 30)),
        ("2023", None, "2023/..", date(2023, 1, 1), None),
        (None, "2030-06", "../2030-06", None, date(2030, 6, 30)),
    ],
)
def test_a_span_runs_from_the_first_day_of_its_first_date_to_the_last_of_its_last(
    first: str | None, last: str | None, edtf: str, earliest: date | None, latest: date | None
) -> None:
    found = DateSpan(*(PartialDate(end) if end else None for end in (first, last)))
    assert (found.as_edtf, found.earliest, found.latest) == (edtf, earliest, latest)


def test_a_span_open_at_both_ends_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a beginning or an end"):
        DateSpan(None, None)


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="ends before it begins"):
        DateSpan(PartialDate("2031"), PartialDate("2030-12"))


def test_a_month_that_no_year_has_is_refused() -> None:
    with pytest.raises(NotADate):
        month_of(2031, 13)


def test_words_that_are_not_settled_have_no_days() -> None:
    found = DatedWords(Span(0, 9), None)
    assert (found.earliest, found.latest, found.as_edtf) == (None, None, None)


def test_settled_words_have_the_days_of_their_span() -> None:
    found = DatedWords(Span(0, 9), one_date(year_of(2030)))
    assert (found.earliest, found.latest) == (date(2030, 1, 1), date(2030, 12, 31))
    assert found.as_edtf == "2030"


@given(st.dates(), st.dates())
def test_a_day_lies_within_every_span_that_begins_or_ends_with_it(one: date, other: date) -> None:
    span = days_between(min(one, other), max(one, other))
    assert span.earliest == min(one, other)
    assert span.latest == max(one, other)
    assert one_day(one).as_edtf == one.isoformat()
