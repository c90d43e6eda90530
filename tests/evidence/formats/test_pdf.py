from __future__ import annotations

import pytest

from headwater.evidence.document import Link
from headwater.evidence.formats import pdf
from headwater.evidence.formats.pdf import read_pdf
from headwater.evidence.item import Unreadable
from tests.evidence.pdf_builder import Drawn, Linked, lines, pdf_of


def test_a_page_is_read_with_the_place_of_every_line() -> None:
    reading = read_pdf(
        pdf_of(lines("The ministry denied it on", "Monday, and again."), lines("No."))
    )
    assert reading.text == "The ministry denied it on Monday, and again.\n\nNo."
    places = [(segment.span.of(reading.text), segment.page) for segment in reading.segments]
    assert places == [("The ministry denied it on", 1), ("Monday, and again.", 1), ("No.", 2)]
    box = reading.segments[1].box
    assert box.left == pytest.approx(48)
    assert box.bottom < 528 < box.top
    assert box.top - box.bottom == pytest.approx(11, abs=1)


def test_a_file_tells_of_itself() -> None:
    reading = read_pdf(
        pdf_of(lines("One boot undone", "By Ana Sorel"), title="One boot undone", language="en-gb")
    )
    assert (reading.title, reading.byline, reading.language) == (
        "One boot undone",
        "Ana Sorel",
        "en-GB",
    )
    assert (reading.published, reading.site, reading.canonical_url) == (None, None, None)


@pytest.mark.parametrize(
    "title", ["Microsoft Word - draft3", "report.docx", "Untitled", "", "x" * 400]
)
def test_a_file_name_is_no_title(title: str) -> None:
    assert read_pdf(pdf_of(lines("words"), title=title)).title is None


def test_links_of_the_page_come_with_their_words_and_bare_ones_without() -> None:
    reading = read_pdf(
        pdf_of(
            [Drawn("See The Meridian and https://b.example/y.", 48, 540)],
            links=[
                Linked("https://meridian.example/a", (40, 530, 120, 560)),
                Linked("mailto:a@b.example", (40, 530, 80, 560)),
            ],
        )
    )
    assert [link.url for link in reading.links] == [
        "https://meridian.example/a",
        "https://b.example/y",
    ]
    assert "The Meridian".startswith(reading.links[0].words.removeprefix("See ")[:10])
    assert reading.links[1] == Link("https://b.example/y", "")


@pytest.mark.parametrize(
    ("turned", "left", "bottom"), [(0, 10, 18), (90, 18, 384), (180, 384, 566), (270, 566, 10)]
)
def test_a_box_stands_on_the_page_as_it_is_shown(turned: int, left: int, bottom: int) -> None:
    box = read_pdf(pdf_of([Drawn("corner", 10, 20)], turned=turned)).segments[0].box
    assert (box.left, box.bottom) == (pytest.approx(left, abs=1), pytest.approx(bottom, abs=1))
    assert box.left < box.right
    assert box.bottom < box.top


def test_a_box_counts_from_the_corner_of_the_part_that_is_shown() -> None:
    box = read_pdf(pdf_of([Drawn("corner", 110, 120)], crop=(100, 100, 400, 500))).segments[0].box
    assert (box.left, box.bottom) == (pytest.approx(10, abs=1), pytest.approx(18, abs=1))


@pytest.mark.parametrize("words", ["Министерство отрицает", "否认", "a 😀 b", "ﬁve", "e\u0301tat"])
def test_letters_of_every_script_are_read(words: str) -> None:
    letters = "".join(dict.fromkeys(words))
    expected = {"ﬁve": "five", "e\u0301tat": "état"}.get(words, words)
    assert read_pdf(pdf_of(lines(words), letters=letters)).text == expected


def test_arabic_drawn_from_the_right_is_read_in_its_order() -> None:
    words = "قال دبلوماسي"
    drawn = words[::-1]
    assert read_pdf(pdf_of(lines(drawn), letters="".join(dict.fromkeys(drawn)))).text == words


def test_the_number_of_a_note_does_not_join_the_figure_before_it() -> None:
    raised = Drawn("3", 98, 504, size=6)
    page = [Drawn("At least 21", 48, 500), raised, Drawn("countries are named.", 104, 500)]
    assert read_pdf(pdf_of(page)).text == "At least 21 ³ countries are named."


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (pdf_of(lines("words"), key="open sesame"), "locked with a password"),
        (pdf_of([]), "a scan without text"),
        (pdf_of(lines("words"), letters=""), "without telling which"),
        (pdf_of(lines("words"), letters="\ue001\ue002\ue003"), "without telling which"),
        (pdf_of(lines("words"))[:-200], "cut off"),
        (b"%PDF-1.4", "cut off"),
        (b"%PDF-1.4 and nothing else %%EOF", "damaged"),
        (pdf_of(), "damaged"),
    ],
)
def test_a_file_without_readable_text_is_unreadable(content: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read_pdf(content)


def test_a_file_over_the_limits_is_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    content = pdf_of(lines("three", "lines of", "words"), lines("words"))
    monkeypatch.setattr(pdf, "MAX_CHARACTERS", 20)
    with pytest.raises(Unreadable, match="more than 20 characters"):
        read_pdf(content)
    monkeypatch.setattr(pdf, "MAX_PAGES", 1)
    with pytest.raises(Unreadable, match="has 2 pages and at most 1"):
        read_pdf(content)
