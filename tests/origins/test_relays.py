import pytest

from headwater.origins.derivation import DerivationKind
from headwater.origins.relays import relays_in
from headwater.statements.outlets import outlets_of
from tests.marked import reports_of, statements_of, told


def relays(*pile):
    return relays_in(statements_of(pile), outlets_of(reports_of(pile)))


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Citing unnamed[one official], relay[Corvane] cue[said] <dockers were beaten>.", "relays"),
        ("person[Marta Ellin] cue[told] venue[Corvane] that <dockers were beaten>.", "venue"),
        ("A count by producer[Corvane] cue[found] that <eleven were beaten>.", "produced_by"),
    ],
)
def test_what_an_outlet_did_gives_the_derivation_its_kind(sentence, kind):
    mercury = told("Quillhaven Mercury", sentence)

    (edge,) = relays(mercury)

    assert edge.kind is DerivationKind(kind)
    assert edge.rests.statement_id == mercury.only.id
    assert edge.rests.span.of(mercury.report.text) == edge.on.agent == "Corvane"
    assert edge.certain


def test_an_outlet_that_is_named_as_source_passes_on_what_it_was_told():
    mercury = told("Quillhaven Mercury", "body[The Dessan Daily] cue[said] <dockers were beaten>.")
    daily = told("Dessan Daily", "<Dockers were beaten on the pier>.")

    (edge,) = relays(mercury, daily)

    assert edge.kind is DerivationKind.RELAYS
    assert edge.on.agent == "Dessan Daily"
    assert edge.rests.span.of(mercury.report.text) == "The Dessan Daily"


@pytest.mark.parametrize(
    "sentence",
    [
        "body[The dockers' union] cue[said] <dockers were beaten>.",
        "person[Marta Ellin] cue[said] <dockers were beaten>.",
        "<Dockers were beaten on the northern pier>.",
    ],
)
def test_who_is_no_outlet_passes_nothing_on(sentence):
    assert relays(told("Quillhaven Mercury", sentence)) == ()


def test_each_link_of_a_chain_is_a_derivation_once():
    mercury = told(
        "Quillhaven Mercury",
        "relay[The Lantern], citing relay[Corvane], cue[said] <dockers were beaten>.",
    )

    assert [edge.on.agent for edge in relays(mercury, mercury)] == ["The Lantern", "Corvane"]
