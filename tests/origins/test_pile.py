import pytest

from headwater.origins.derivation import DerivationKind, End, derivation
from headwater.origins.pile import pile_of
from tests.builders import a_report

REPORT = a_report("Dockers were beaten on the northern pier.", "Quillhaven Mercury")


def on(agent, kind=DerivationKind.CREDITS, rule="by-line", certain=True):
    return derivation(kind, End(REPORT.id), End(agent=agent), rule=rule, score=1.0, certain=certain)


def rests_on(*edges):
    return dict(pile_of([REPORT], edges).outlet_by_item)


def test_a_credit_of_the_whole_report_says_whence_its_text_is():
    assert rests_on(on("Dessan Daily")) == {REPORT.id: "Dessan Daily"}


def test_a_wire_report_has_its_text_from_the_agency():
    wire = on("Corvane", DerivationKind.WIRE_OF, "dateline")

    assert rests_on(wire) == {REPORT.id: "Corvane"}


@pytest.mark.parametrize("rule", ["link to the report", "link to the outlet"])
def test_a_link_in_a_sentence_does_not_speak_for_the_whole_report(rule):
    assert rests_on(on("Dessan Daily", rule=rule)) == {}


def test_a_possible_credit_does_not_speak_for_the_report():
    assert rests_on(on("Dessan Daily", certain=False)) == {}


def test_of_two_credits_none_is_chosen():
    assert rests_on(on("Dessan Daily"), on("Port Abren Standard")) == {}


def test_one_outlet_credited_twice_is_one():
    twice = [on("Dessan Daily"), on("Dessan Daily", rule="names where it appeared first")]

    assert rests_on(*twice) == {REPORT.id: "Dessan Daily"}


@pytest.mark.parametrize(
    "kind", [DerivationKind.RELAYS, DerivationKind.VENUE, DerivationKind.PRODUCED_BY]
)
def test_who_passed_one_statement_on_does_not_stand_behind_the_whole_report(kind):
    assert rests_on(on("Corvane", kind, "named as relay")) == {}


def test_the_publishers_are_the_piles_outlets():
    assert pile_of([REPORT], ()).outlets == {"Quillhaven Mercury"}
