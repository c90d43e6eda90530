from dataclasses import replace
from datetime import UTC, datetime

from headwater.dossier.page import page_of
from tests.dossier.builders import NOTHING
from tests.dossier.pile import a_pile

AT = datetime(2031, 4, 1, 9, 30, tzinfo=UTC)


def test_the_page_says_what_was_read_and_what_was_not():
    page = page_of(a_pile(), "9.9", AT)

    assert (page.reports_counted, page.allegations_counted) == ("11 reports", "2 allegations")
    assert [(file.path, file.publisher, file.why) for file in page.unread_files] == [
        ("wire/empty.txt", "Isthmus Tonight", "the file is empty")
    ]
    assert [(report.number, report.language) for report in page.unread_reports] == [
        (1, "French"),
        (2, "Arabic"),
    ]
    assert page.read_languages == "English"


def test_allegations_keep_the_numbers_of_their_order_when_the_brief_ones_are_set_apart():
    pile = a_pile()
    brief = replace(
        pile.allegations[1],
        id="brief",
        asserts=pile.allegations[1].asserts[:1],
    )
    page = page_of(replace(pile, allegations=(brief, *pile.allegations)), "9.9", AT)

    assert [allegation.number for allegation in page.allegations] == [2, 3]
    assert [allegation.number for allegation in page.brief_allegations] == [1]


def test_no_findings_make_a_page():
    page = page_of(NOTHING, "9.9", AT)

    assert (page.allegations, page.reports, page.unread_files) == ((), (), ())
