"""Each statement has the dates and places of its content, settled by the whole report."""

from dataclasses import replace

import pytest

from headwater.statements.outlets import OutletMention
from headwater.statements.statement import Statement
from headwater.statements.time_and_place import with_time_and_place
from headwater.terms.span import Span
from tests.builders import a_report, a_statement
from tests.statements.atlas import Atlas

TEXT = "Lebanese men left. On Monday she said that nine went to Tripoli last week. It is in Paris."
REPORT = a_report(TEXT, "Corvane", "2031-03-04")


def placed(words: str, *outlets: OutletMention) -> Statement:
    start = TEXT.index(words)
    said = replace(a_statement(REPORT, TEXT), content=(Span(start, start + len(words)),))
    (found,) = with_time_and_place(REPORT, (said,), outlets, Atlas())
    return found


def test_a_statement_has_what_its_content_names() -> None:
    found = placed("nine went to Tripoli last week")
    assert [one.as_edtf for one in found.dates] == ["2031-02-24/2031-03-02"]
    assert [one.country for one in found.places] == ["LB"]


def test_what_stands_elsewhere_is_not_the_statements() -> None:
    found = placed("It is in Paris.")
    assert (found.dates, [one.country for one in found.places]) == ((), ["FR"])


def test_words_that_begin_before_the_content_are_its_own() -> None:
    (found,) = placed("Monday she said").dates
    assert found.span.of(TEXT) == "On Monday"


def test_an_outlet_in_the_content_is_no_place() -> None:
    start = TEXT.index("Paris")
    outlet = OutletMention("Paris", Span(start, start + len("Paris")))
    assert placed("It is in Paris.", outlet).places == ()


@pytest.mark.parametrize("statements", [(), (a_statement(REPORT, TEXT),)])
def test_a_report_without_statements_needs_no_search(statements: tuple[Statement, ...]) -> None:
    assert len(with_time_and_place(REPORT, statements, (), Atlas())) == len(statements)
