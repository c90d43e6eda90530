from dataclasses import replace
from datetime import UTC, datetime

from headwater.dossier.page import page_of
from tests.dossier.builders import NOTHING, TOO_LONG, a_report
from tests.dossier.pile import a_pile

AT = datetime(2031, 4, 1, 9, 30, tzinfo=UTC)


def test_the_page_says_what_was_read_and_what_was_not():
    page = page_of(a_pile(), "9.9", AT)

    assert (page.reports_counted, page.allegations_counted) == ("11 reports", "2 allegations")
    assert (page.partly_read_reports_counted, page.unread_reports_counted) == (
        "2 reports",
        "0 reports",
    )
    assert [(file.path, file.publisher, file.why) for file in page.unread_files] == [
        ("wire/empty.txt", "Isthmus Tonight", "the file is empty")
    ]
    assert [(report.number, report.language) for report in page.partly_read_reports] == [
        (1, "French"),
        (2, "Arabic"),
    ]
    assert page.read_languages == (
        "Arabic, English, French, Portuguese, Russian, Spanish, Swahili and Ukrainian"
    )


def test_a_report_in_a_language_without_rules_is_not_read():
    german = a_report("Die Tür war zu.", language="de")
    page = page_of(replace(NOTHING, reports=(german,)), "9.9", AT)

    assert (page.reports_counted, page.partly_read_reports_counted) == ("0 reports", None)
    assert [report.language for report in page.unread_reports] == ["German"]


def test_a_report_that_is_too_long_is_not_read():
    page = page_of(replace(NOTHING, reports=(a_report(TOO_LONG),)), "9.9", AT)

    assert (page.reports_counted, page.unread_reports) == ("0 reports", ())
    assert page.too_long_reports_counted == "1 report"


def test_numbers_run_through_what_is_told_in_full_and_then_through_the_rest():
    pile = a_pile()
    brief = replace(
        pile.allegations[1],
        id="brief",
        asserts=pile.allegations[1].asserts[:1],
    )
    page = page_of(replace(pile, allegations=(brief, *pile.allegations)), "9.9", AT)

    assert [(told.anchor, told.number) for told in page.allegations] == [
        (allegation.id, number) for number, allegation in enumerate(pile.allegations, start=1)
    ]
    assert [(told.anchor, told.number) for told in page.brief_allegations] == [("brief", 3)]
    number_by_anchor = {
        told.anchor: told.number for told in (*page.allegations, *page.brief_allegations)
    }
    links = [link for report in page.reports for link in report.allegations]
    assert {(link.anchor, link.number) for link in links} == set(number_by_anchor.items())


def test_statements_in_no_allegation_are_counted():
    pile = a_pile()

    assert page_of(pile, "9.9", AT).statements_apart is None
    apart = page_of(replace(pile, allegations=pile.allegations[:1]), "9.9", AT).statements_apart
    assert apart == "2"


def test_no_findings_make_a_page():
    page = page_of(NOTHING, "9.9", AT)

    assert (page.allegations, page.reports, page.unread_files) == ((), (), ())
