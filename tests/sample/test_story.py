"""The sample is sound in itself, whatever the program makes of it."""

from __future__ import annotations

import csv
import re
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.sample.conftest import EXAMPLES
from tests.sample.make_pdf import pdf_of
from tests.sample.outcome import number_of
from tests.sample.right_answers import RIGHT_ANSWERS, RightAnswer

ARTICLE = Path(__file__).with_name("tindwean-student.txt")
REPORTS = sorted((EXAMPLES / "reports").iterdir())


def words_of(file: Path) -> str:
    """Return the words of a report on one line."""
    if file.suffix == ".pdf":
        file = ARTICLE
    words = file.read_text(encoding="utf-8")
    if file.suffix == ".html":
        words = unescape(re.sub(r"<(script)\b.*?</\1>|<[^>]+>", "", words, flags=re.DOTALL))
    return " ".join(words.split())


@pytest.mark.parametrize("answer", RIGHT_ANSWERS.values(), ids=RIGHT_ANSWERS)
def test_the_right_answers_quote_words_that_are_in_the_reports(answer: RightAnswer) -> None:
    words_by_number = {number_of(file.name): words_of(file) for file in REPORTS}
    for quoted in (answer.asserted, answer.repeated_to_deny, answer.denied):
        for number, words in quoted.items():
            assert words_by_number[number].count(words) == 1


def test_the_index_names_every_report_once() -> None:
    with (EXAMPLES / "index.csv").open(encoding="utf-8", newline="") as index:
        rows = list(csv.DictReader(index))
    assert [row["file"] for row in rows] == [f"reports/{file.name}" for file in REPORTS]
    hosts = [urlsplit(row["url"]).hostname for row in rows if row["url"]]
    assert all(host and host.endswith(".example") for host in hosts)


@pytest.mark.parametrize("file", REPORTS, ids=lambda file: file.name)
def test_a_report_has_the_length_of_a_short_article(file: Path) -> None:
    assert 120 <= len(words_of(file).split()) <= 300


def test_the_pdf_is_the_one_made_from_the_article() -> None:
    made = pdf_of(ARTICLE.read_text(encoding="utf-8"))
    assert (EXAMPLES / "reports" / "14-tindwean-student.pdf").read_bytes() == made
