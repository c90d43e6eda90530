"""Dates are found in a text, and settled only if the text and its date leave one answer."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.date_reference import Hemisphere
from headwater.statements.dates import dates_in
from headwater.terms.date_span import DatedWords
from headwater.terms.partial_date import PartialDate

TUESDAY = PartialDate("2031-03-04")

SETTLED = """
The minister spoke [on Monday|2031-03-03] of men taken [last week|2031-02-24/2031-03-02].
The envoy came [on Tuesday|2031-03-04] and left [today|2031-03-04].
[In February|2031-02] at least 21 men were taken.
Hundreds have gone [since 2023|2023/..] and [since January|2031-01/..].
It ran [between March and May 2030|2030-03/2030-05].
He left [on 3 March 2030|2030-03-03]. [Two days later|2030-03-05] he was back.
He left [in March 2030|2030-03]. [The following month|2030-04] he was back.
[In the 1990s|1990/1999] and [the early 2000s|2000/2009] many left.
The council will meet [on Monday|2031-03-10] and [on 20 March|2031-03-20].
The court said the trial continues [on Friday|2031-03-07].
She was held [from 12 to 14 March 2030|2030-03-12/2030-03-14].
He was held [from November to February|2030-11/2031-02].
[By the end of last year|2030] thirty had gone.
They knew of it [before August 2030|../2030-07] and [after 3 May 2030|2030-05-04/..].
[Earlier this year|2031-01-01/2031-03-04] he wrote to them.
They will decide [later this month|2031-03-04/2031-03-31].
[Over the past three months|2030-12-04/2031-03-04] nine have died.
They went [six months ago|2030-09], [two years ago|2029] and [three days ago|2031-03-01].
A ship sank [three weeks ago|2031-02-08/2031-02-14].
He wrote [last March|2030-03] and [last Friday|2031-02-28].
They met [at the weekend|2031-03-01/2031-03-02] or [this Sunday|2031-03-09].
[On 12.02.2031|2031-02-12] and [2031-01-05|2031-01-05] they wrote.
It burned [on Tuesday, 13 February 2029|2029-02-13].
[After Monday|2031-03-03/..]'s fire they left.
The [2029|2029] vote, the law ([2028|2028]), [2019-2022|2019/2022].
[In the first half of 2030|2030-01/2030-06] and [Q3 2029|2029-07/2029-09] it fell.
He arrived [in March last year|2030-03] and [on Mar. 3, 2030|2030-03-03].
[Starting in April|2031-04/..] they will pay.
The fee rises [from 1 May onwards|2031-05-01/..].
The flood of [Friday|2031-02-28] is over.
They were told to leave [by Friday|2031-03-07].
He returns home [in May|2031-05].
The shop burned on the night of [3 March|2031-03-03].
"""

UNSETTLED = """
He was due in court [on Monday|?].
Talks [on Monday|?] would fail, he said.
“They came [yesterday|?],” she said.
[Two days earlier|?] a ship had left.
They met in the 2030s. [Two days later|?] they parted.
It was [last January|?], or [last Monday|?], or [next Friday|?].
They wrote [on 04/03/2031|?].
They left [last summer|?] and [in summer 2029|?].
Many left [a decade ago|?].
On 12 March 2030 they met; [on the Monday|?] they parted.
A picture [from March 2030|?] shows it.
"""

NO_DATES = """
Every Monday, on Mondays, on Black Friday, in the Sunday Times.
He may march; May the best win. Mr March and April Banda may come.
There were 2,031 men and 2019 cm, Regulation 2016/679, phone 2031-555-1234.
A second fall, a spring of water, in a week, for two years.
Two days before the vote, day by day, 10:30, MH17.
He told him that night work was hard.
"""


def plain(marked: str) -> str:
    return re.sub(r"\[([^|\]]+)\|[^\]]+\]", r"\1", marked)


def marked(text: str, dates: tuple[DatedWords, ...]) -> str:
    for one in reversed(dates):
        words = f"[{one.span.of(text)}|{one.as_edtf or '?'}]"
        text = text[: one.span.start] + words + text[one.span.end :]
    return text


def lines(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("expected", lines(SETTLED))
def test_dates_are_settled_as_seen_from_the_day_of_publication(expected: str) -> None:
    text = plain(expected)
    found = dates_in(text, TUESDAY)
    for one in re.findall(r"\[[^\]]+\]", expected):
        assert one in marked(text, found)


@pytest.mark.parametrize("expected", lines(UNSETTLED))
def test_words_with_two_answers_are_found_but_not_settled(expected: str) -> None:
    text = plain(expected)
    found = marked(text, dates_in(text, TUESDAY))
    for one in re.findall(r"\[[^\]]+\]", expected):
        assert one in found


@pytest.mark.parametrize("text", lines(NO_DATES))
def test_verbs_names_numbers_and_habits_are_no_dates(text: str) -> None:
    assert marked(text, dates_in(text, TUESDAY)) == text


def settled(text: str, published: str | None) -> list[str | None]:
    day = PartialDate(published) if published else None
    return [one.as_edtf for one in dates_in(text, day)]


def test_without_a_date_of_publication_only_whole_dates_are_settled() -> None:
    assert settled("On 3 May 2030 he left; on Monday he wrote, last year too.", None) == [
        "2030-05-03",
        None,
        None,
    ]


def test_a_date_of_publication_settles_no_more_than_it_tells() -> None:
    assert settled("He left last year, last month, and on Monday.", "2031-03") == [
        "2030",
        "2031-02",
        None,
    ]


def test_a_line_that_begins_with_date_and_time_is_seen_from_that_day() -> None:
    text = "[14/03/2031, 19:04] Ada: they came this morning\n[15/03/2031, 08:00] Ben: today too"
    assert settled(text, "2031-04-01") == ["2031-03-14", "2031-03-14", "2031-03-15", "2031-03-15"]


def test_slashed_dates_are_settled_if_one_of_them_shows_the_order() -> None:
    assert settled("On 04/03/2031 and on 25/03/2031.", None) == ["2031-03-04", "2031-03-25"]
    assert settled("On 04/03/2031 and on 03/25/2031.", None) == ["2031-04-03", "2031-03-25"]
    assert settled("On 04/03/2031.", None) == [None]


def test_what_was_sent_before_it_was_published_is_settled_if_both_days_agree() -> None:
    text = "ALDERN, March 3 (Corvane) - He left last week, and came back today."
    assert settled(text, "2031-03-04") == ["2031-03-03", "2031-02-24/2031-03-02", None]


def test_quoted_words_are_settled_if_the_day_before_makes_no_difference() -> None:
    assert settled("“He left last year,” she said.", "2031-03-04") == ["2030"]
    assert settled("“He left last year,” she said.", "2031-01-01") == [None]


def test_seasons_need_a_hemisphere() -> None:
    text = "They left last autumn and in spring 2029; in winter 2029 they were back."
    north = [one.as_edtf for one in dates_in(text, TUESDAY, Hemisphere.NORTH)]
    south = [one.as_edtf for one in dates_in(text, TUESDAY, Hemisphere.SOUTH)]
    assert north == ["2030-09/2030-11", "2029-03/2029-05", None]
    assert south == ["2030-03/2030-05", "2029-09/2029-11", "2029-06/2029-08"]


def test_a_report_dated_outside_of_history_settles_nothing_relative() -> None:
    assert settled("He left yesterday.", "9999-12-31") == [None]
    assert settled("He left yesterday.", "0001-01-01") == [None]


@pytest.mark.parametrize("unit", ["on Monday, ", "[", "“", "\n", "1/2/", "May ", "two days later "])
def test_hostile_repetition_is_read(unit: str) -> None:
    text = unit * (5_000 // len(unit))
    assert all(one.span.end <= len(text) for one in dates_in(text, TUESDAY))


VOCABULARY = (
    "on in since until by between and from to early late last this next Monday March May 3 12 2029"
    " 2031 two days ago later earlier week month year said will was yesterday today , . “ ” ( ) -"
    " summer the of 1990s 04/03/2031 2031-03-04 weekend"
)
WORDS = st.sampled_from(VOCABULARY.split())


@given(st.lists(WORDS, max_size=20), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
@settings(max_examples=60, deadline=None)
def test_dates_lie_in_the_text_apart_and_in_order(words: list[str], day: date) -> None:
    text = " ".join(words)
    found = dates_in(text, PartialDate(day.isoformat()))
    ends = [0, *(one.span.end for one in found)]
    assert all(end <= one.span.start for end, one in zip(ends, found, strict=False))
    assert all(one.span.end <= len(text) for one in found)
    assert found == dates_in(text, PartialDate(day.isoformat()))


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
@settings(max_examples=60, deadline=None)
def test_a_weekday_of_the_past_lies_in_the_week_up_to_publication(day: date) -> None:
    (found,) = dates_in("He left on Thursday.", PartialDate(day.isoformat()))
    assert found.earliest is not None
    assert found.earliest == found.latest
    assert found.earliest.weekday() == 3
    assert 0 <= (day - found.earliest).days < 7
