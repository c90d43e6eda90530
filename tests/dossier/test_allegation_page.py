from dataclasses import replace

from headwater.dossier.allegation_page import AllegationPage, allegation_page
from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.findings import Findings
from headwater.dossier.joining import derivations_by_report
from headwater.origins.origin import OriginCount, OriginKind
from tests.dossier.builders import (
    NO_ORIGIN,
    a_report,
    a_statement,
    an_allegation,
    an_origin,
    one_allegation,
)
from tests.dossier.pile import a_pile


def page(findings: Findings, place: int = 0) -> AllegationPage:
    by_report = derivations_by_report(findings.derivations)
    allegation = findings.allegations[place]
    return allegation_page(allegation, place + 1, by_report, exhibits_of(findings))[0]


def test_the_count_of_reports_stands_beside_that_of_origins():
    assert page(a_pile()).count == "8 reports, 1 to 2 origins"
    assert page(a_pile(), 1).count == "2 reports, 1 origin"


def test_denial_and_repetition_to_deny_are_told_apart_from_support():
    shown = page(a_pile())

    assert shown.against == (
        "Denied by 1 origin in 1 report",
        "1 report repeats it only to deny it",
    )
    assert [report.label for report in shown.repeating] == ["Ministry of Labour"]
    assert "Ministry of Labour" not in {report.label for report in shown.asserting.reports}


def test_the_proposition_is_in_exact_words_with_who_said_it_and_where():
    shown = page(a_pile())

    assert shown.proposition.text.startswith("Dock workers from the Sorrel coast lose")
    assert shown.speaker == "a senior harbour official"
    assert shown.chain == ("The Salt Road Herald", "Meridian Wire", "a senior harbour official")
    assert (shown.cited.label, shown.cited.number) == ("The Salt Road Herald", 5)


def test_origins_stand_in_the_order_of_their_reports():
    rows = page(a_pile()).asserting.origins

    assert [(row.agent, row.kind, row.through, row.reports_counted) for row in rows] == [
        ("a senior harbour official", "not named", ("Meridian Wire",), "7 reports"),
        ("The Brass Lantern", "an outlet whose own source cannot be seen", (), "1 report"),
    ]


def test_doubts_are_passed_on_and_none_is_added():
    assert page(a_pile()).doubts == a_pile().allegations[0].doubts
    assert page(a_pile(), 1).doubts == ()


REPORT = a_report("They dig. They are made to dive.")
DIG, DIVE = a_statement(REPORT, "They dig"), a_statement(REPORT, "They are made to dive")


def test_what_one_report_says_and_nobody_denies_is_told_briefly():
    assert page(one_allegation(REPORT, DIG)).is_brief
    assert not page(a_pile()).is_brief


def test_one_report_with_two_possible_origins_is_told_in_full():
    origins = tuple(an_origin(name, OriginKind.PERSON, [DIG]) for name in ("Ada", "Bo"))
    allegation = an_allegation(DIG, "They dig", [DIG, DIVE], OriginCount(1, 2, origins))

    assert not page(Findings((REPORT,), (), (DIG, DIVE), (), (allegation,))).is_brief


def test_one_report_that_is_denied_is_told_in_full():
    denial = OriginCount(1, 1, (an_origin("Bo", OriginKind.PERSON, [DIVE]),))
    findings = one_allegation(REPORT, DIG)
    allegation = replace(findings.allegations[0], denies=(DIVE.id,), denying_origins=denial)
    denied = replace(findings, statements=(DIG, DIVE), allegations=(allegation,))

    assert not page(denied).is_brief


def test_what_nobody_asserts_is_said_to_be_so():
    allegation = an_allegation(DIG, "They dig", [], NO_ORIGIN, repeats=[DIG])

    shown = page(Findings((REPORT,), (), (DIG,), (), (allegation,)))

    assert shown.count == "No report asserts this"
    assert shown.graph.nodes == ()
