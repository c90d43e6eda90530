import pytest

from headwater.dossier.citations import (
    cite,
    cite_reports,
    label_of,
    page_at,
    words_around,
    words_at,
)
from headwater.dossier.exhibits import exhibits_of
from headwater.terms.span import Span
from tests.builders import places
from tests.dossier.builders import a_report, a_statement, one_allegation
from tests.dossier.pile import a_pile


def test_words_with_a_gap_show_the_gap():
    report = a_report("They dig, he said, in the tunnel.")

    shown = words_at(report, places(report, "They dig … in the tunnel"))

    assert shown.text == "They dig […] in the tunnel"


def test_very_long_words_are_quoted_by_both_their_ends():
    report = a_report("begin " + "middle " * 100 + "end")

    shown = words_at(report, [Span(0, len(report.text))])

    assert shown.text.startswith("begin middle")
    assert shown.text.endswith("middle end")
    assert " […] " in shown.text
    assert all(part in report.text for part in shown.text.split(" […] "))


def test_words_with_their_own_quotation_marks_get_no_second_ones():
    report = a_report("“They dig,” she said.")

    assert words_at(report, places(report, "“They dig,”")).carries_marks
    assert not words_at(report, places(report, "she said")).carries_marks


def test_words_keep_the_language_of_their_report():
    report = a_report("عمال الميناء", language="ar-EG")

    shown = words_at(report, [Span(0, 4)])

    assert (shown.language, shown.direction) == ("ar-EG", "rtl")


def test_few_words_are_shown_among_their_neighbours():
    report = a_report(
        "Yesterday.\nMen were taken below, he said, according to Meridian Wire. More."
    )

    shown = words_around(report, places(report, "Meridian Wire"), Span(12, 16))

    assert shown.text == "Meridian Wire"
    assert shown.lead.endswith("he said, according to ")
    assert "\n" not in shown.lead
    assert shown.trail == "."


def test_many_words_are_shown_alone():
    report = a_report("Before. " + "They dig in the tunnel under the old quay now. After.")

    shown = words_around(
        report, places(report, "They dig in the tunnel under the old quay now"), Span(8, 12)
    )

    assert (shown.lead, shown.trail) == ("", "")


def test_of_a_very_long_passage_the_words_in_question_are_shown():
    report = a_report("begin " + "before " * 100 + "They dig. " + "after " * 100 + "end")
    (whole,) = (Span(0, len(report.text)),)
    (focus,) = places(report, "They dig")

    shown = words_around(report, [whole], focus)

    assert shown.text.startswith("[…] before before")
    assert "They dig." in shown.text
    assert shown.text.endswith("after after […]")


@pytest.mark.parametrize(("offset", "page"), [(0, 1), (3, 1), (4, 2), (7, 2)])
def test_words_of_a_paged_file_have_their_page(offset: int, page: int):
    assert page_at(a_report("one\ftwo.", is_paged=True), offset) == page


def test_words_of_a_file_without_pages_have_none():
    assert page_at(a_report("one two."), 3) is None


def test_a_report_goes_by_the_best_name_it_has():
    assert label_of(a_report("a", "The Ferryman", title="Dig")) == "The Ferryman"
    assert label_of(a_report("a", None, title="Dig")) == "Dig"
    assert label_of(a_report("a", None, path="x/a.txt")) == "x/a.txt"


def test_a_citation_leads_to_the_statement_and_can_be_found_on_paper():
    report = a_report("First.\fThey dig, Ada said.", is_paged=True)
    statement = a_statement(report, "They dig", source="Ada", cue="said")

    cited = cite(exhibits_of(one_allegation(report, statement)), statement)

    assert (cited.anchor, cited.number, cited.page) == (statement.id, "1.1", 2)


def test_reports_are_cited_once_each_in_the_order_of_their_numbers():
    pile = a_pile()

    cited = cite_reports(exhibits_of(pile), reversed(pile.allegations[0].asserts))

    assert [report.number for report in cited] == [3, 5, 6, 7, 8, 9, 10, 11]
