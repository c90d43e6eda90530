"""Days given by headings of a chat and by the first line of a transcript."""

import pytest

from headwater.statements.dates import dates_in
from headwater.terms.partial_date import PartialDate

CHAT = """Tuesday 2 September 2031
18:09 – Ilo: the office was shut today
18:12 – Ada: it was open yesterday

Wednesday 3 September 2031
07:01 – Ilo: today it is open"""
HELD = "Press conference, Odo, 19 November 2031\n\nADA: The boat left yesterday."
PUBLISHED = PartialDate("2031-11-20")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CHAT, ["2031-09-02", "2031-09-02", "2031-09-01", "2031-09-03", "2031-09-03"]),
        (HELD, ["2031-11-19", "2031-11-18"]),
        (HELD.replace("Press conference", "The port"), ["2031-11-19", "2031-11-19"]),
    ],
)
def test_what_stands_under_a_day_is_seen_from_it(text: str, expected: list[str]) -> None:
    found = dates_in(text, PUBLISHED)
    assert [one.when.as_edtf if one.when else "?" for one in found] == expected
