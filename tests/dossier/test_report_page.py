from dataclasses import replace

import pytest

from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.findings import Findings
from headwater.dossier.highlights import MarkerKind
from headwater.dossier.report_page import ReportPage, allegations_by_statement, report_page
from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation
from headwater.statements.statement import Denial, Stance
from tests.builders import places
from tests.dossier.builders import NOTHING, a_report, a_statement, one_allegation
from tests.dossier.pile import a_pile


def pages(findings: Findings, *shown: Derivation) -> list[ReportPage]:
    exhibits, links = exhibits_of(findings), allegations_by_statement(findings.allegations)
    return [report_page(report, exhibits, links, shown) for report in findings.reports]


def page(text: str = "They dig.", **known: object) -> ReportPage:
    (shown,) = pages(replace(NOTHING, reports=(a_report(text, **known),)))
    return shown


@pytest.mark.parametrize(
    "address",
    ["https://news.example/a?b=1&c=2#d", "http://[::1]:8000/a", "HTTPS://NEWS.EXAMPLE/é"],
)
def test_an_address_of_the_web_may_become_a_link(address: str):
    assert page(url=address).is_web_address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//news.example/a",
        "https:alert(1)",
        "https://a b.example/",
        'https://a.example/" onclick="x',
        "https://a.example/\u0007",
        "ftp://a.example/",
        "news.example",
    ],
)
def test_any_other_address_is_shown_as_text(address: str):
    shown = page(url=address)

    assert (shown.is_web_address, shown.address) == (False, address)


def test_a_report_says_how_deeply_its_language_is_read():
    assert page(language="en-GB").reading is None
    assert (
        page(language="de").reading
        == "statements not read: what is stated in its language is not read yet"
    )
    french = page(language="fr-CI")
    assert (french.language, french.reading) == (
        "French",
        "read in part: direct quotations with a named speaker and citations of outlets only",
    )


def test_no_tagger_is_sure_of_what_rules_alone_found():
    english, french = (a_report("They dig, Ada Moll said.", language=tag) for tag in ("en", "fr"))

    def confidence(report: Report) -> str | None:
        statement = a_statement(report, "They dig", cue="said")
        findings = replace(NOTHING, reports=(report,), statements=(statement,))
        return pages(findings)[0].statements[0].confidence

    assert (confidence(english), confidence(french)) == ("0.91", None)


def test_each_page_of_a_paged_file_is_marked_where_it_begins():
    shown = page("one\ftwo\fthree", is_paged=True)

    assert [
        (stretch.text, [marker.label for marker in stretch.markers]) for stretch in shown.stretches
    ] == [("one\f", ["Page 1"]), ("two\f", ["Page 2"]), ("three", ["Page 3"])]


def test_a_statement_leads_back_to_its_allegation():
    shown = pages(a_pile())[3]
    markers = [marker for stretch in shown.stretches for marker in stretch.markers]
    said = [marker for marker in markers if marker.kind is MarkerKind.STATEMENT]

    assert [(marker.label, marker.description) for marker in said] == [
        ("4.1", "Statement 4.1, denies allegation 1"),
        ("4.2", "Statement 4.2, repeats only to deny allegation 1"),
    ]
    assert {marker.back for marker in said} == {a_pile().allegations[0].id}
    assert [(link.relation, link.number) for link in shown.allegations] == [
        ("denies", 1),
        ("repeats only to deny", 1),
    ]


def test_a_statement_of_no_allegation_leads_nowhere_back():
    report = a_report("They dig.")
    findings = replace(one_allegation(report, a_statement(report, "They dig")), allegations=())

    (stretch, _) = pages(findings)[0].stretches

    assert stretch.markers[0].back is None
    assert pages(findings)[0].allegations == ()


def test_the_words_of_a_reason_can_be_linked_to():
    pile = a_pile()
    edge = next(edge for edge in pile.derivations if not edge.certain)

    anchors = [
        marker.anchor
        for shown in pages(pile, edge)
        for stretch in shown.stretches
        for marker in stretch.markers
        if marker.kind is MarkerKind.DERIVATION
    ]

    assert sorted(anchors) == [f"{edge.id}-on", f"{edge.id}-rests"]


def test_a_statement_is_told_as_the_machine_reads_it():
    entry = pages(a_pile())[11].statements[0]

    assert (entry.number, entry.speaker, entry.stance) == ("12.1", "Tamsin Orrel", "asserts")
    assert (entry.quotation, entry.confidence) == ("in quotation marks", "0.91")


def test_a_narrow_denial_is_told_by_what_alone_it_denies():
    report = a_report("They deny digging at night.")
    statement = a_statement(report, "digging at night", cue="deny", stance=Stance.DENIES)
    narrow = Denial(places(report, "digging at night"), places(report, "at night"))
    (shown,) = pages(one_allegation(report, replace(statement, denial=narrow)))
    (whole,) = pages(
        one_allegation(report, replace(statement, denial=replace(narrow, narrowed_by=())))
    )

    denied = shown.statements[0].denies_only
    assert denied is not None
    assert denied.text == "digging at night"
    assert whole.statements[0].denies_only is None


def test_a_statement_that_no_cue_shows_has_no_confidence():
    report = a_report("They dig.")
    (shown,) = pages(one_allegation(report, a_statement(report, "They dig")))

    assert shown.statements[0].confidence is None
