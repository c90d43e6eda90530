"""Days and places are shown as exactly as they are settled, and no more."""

from dataclasses import replace

import pytest

from headwater.dossier.when_and_where import Meaning, when_and_where
from headwater.terms.date_span import DatedWords, DateSpan
from headwater.terms.partial_date import PartialDate
from headwater.terms.place import PlaceKind, PlaceMention
from headwater.terms.span import Span
from tests.dossier.builders import a_report, a_statement

TEXT = "In May they came."
WORDS = Span(0, 6)


def meaning(words: DatedWords | PlaceMention) -> str:
    report = a_report(TEXT)
    plain = a_statement(report, TEXT)
    is_date = isinstance(words, DatedWords)
    told = replace(plain, dates=(words,)) if is_date else replace(plain, places=(words,))
    (shown,) = when_and_where(report, told)
    assert shown == Meaning("In May", shown.meaning)
    return shown.meaning


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2031-03-04", "2031-03-04", "4 March 2031"),
        ("2031-05", "2031-05", "May 2031"),
        ("1990", "1999", "1990 to 1999"),
        ("2023", None, "from 2023 on"),
        (None, "2030-12", "until December 2030"),
    ],
)
def test_days_are_told_in_words(first: str | None, last: str | None, words: str) -> None:
    ends = (PartialDate(end) if end else None for end in (first, last))
    assert meaning(DatedWords(WORDS, DateSpan(*ends))) == words


def test_what_is_not_settled_says_so() -> None:
    assert meaning(DatedWords(WORDS, None)) == "not settled"
    assert meaning(PlaceMention(WORDS, PlaceKind.CITY, None)) == "city, not settled"
    assert meaning(PlaceMention(WORDS, None, None)) == "place, not settled"


def test_a_city_is_shown_with_its_point_and_how_far_it_reaches() -> None:
    city = PlaceMention(WORDS, PlaceKind.CITY, "AR", -34.6131, -58.3772, 12_300.0)
    assert meaning(city) == "city in AR, within 12 km of 34.613° S 58.377° W"


def test_a_country_is_shown_by_its_code() -> None:
    assert meaning(PlaceMention(WORDS, PlaceKind.COUNTRY, "ZM")) == "country ZM"
