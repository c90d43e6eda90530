from dataclasses import replace

import pytest

from headwater.origins.agents import agent_of, kinships_of, possible_same_agents
from headwater.origins.derivation import DerivationKind, End, derivation
from headwater.origins.origin import OriginKind
from headwater.origins.pile import pile_of
from tests.marked import reports_of, statements_of, told

BEATEN = "that <dockers were beaten on the northern pier>."


def agent(each, *others, edges=()):
    return agent_of(each.only, pile_of(reports_of([each, *others]), edges))


def circles(sentence):
    each = told("Quillhaven Mercury", sentence)
    return kinships_of(each.only, each.report)


# Who stands at the end of the chain


def test_a_named_person_is_the_same_agent_in_every_outlet():
    one = agent(told("Quillhaven Mercury", f"person[Tobin Asseru] cue[said] {BEATEN}"))
    other = agent(told("The Lantern", f"person[Tobin Asseru] cue[told] venue[Corvane] {BEATEN}"))

    assert (one.key, one.name, one.kind) == (other.key, other.name, other.kind)
    assert one.kind is OriginKind.PERSON
    assert (one.via, other.via) == (None, "Corvane")


def test_a_named_body_is_an_organisation():
    union = agent(told("Quillhaven Mercury", f"body[The dockers' union] cue[said] {BEATEN}"))

    assert (union.name, union.kind) == ("dockers' union", OriginKind.ORGANISATION)


def test_an_unnamed_speaker_is_known_by_the_outlet_that_heard_them():
    through_corvane = [
        agent(told(publisher, f"unnamed[{words}] cue[told] venue[Corvane] {BEATEN}"))
        for publisher, words in [("The Lantern", "one official"), ("Dessan Daily", "an official")]
    ]
    own = agent(told("The Lantern", f"unnamed[one official] cue[said] {BEATEN}"))

    assert len({each.key for each in through_corvane}) == 1
    assert {each.via for each in through_corvane} == {"Corvane"}
    assert own.key != through_corvane[0].key
    assert own.via == "The Lantern"


def test_an_unnamed_speaker_heard_by_somebody_unnamed_is_known_by_the_outlet_alone():
    keys = {
        agent(told(publisher, f"unnamed[a source] cue[told] venue[officials] {BEATEN}")).key
        for publisher in ("The Lantern", "Dessan Daily")
    }

    assert len(keys) == 2


def test_an_unnamed_speaker_of_wire_text_was_heard_by_the_agency():
    lantern = told("The Lantern", f"unnamed[One official] cue[said] {BEATEN}")
    wire = derivation(
        DerivationKind.WIRE_OF,
        End(lantern.report.id),
        End(agent="Corvane"),
        rule="dateline",
        score=1.0,
        certain=True,
    )

    assert agent(lantern, edges=[wire]).via == "Corvane"


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("one official", "some officials"),
        ("a person familiar with the matter", "people familiar with the matter"),
        ("an official from the islands", "officials from the island"),
        ("one witness", "several witnesses"),
    ],
)
def test_one_who_speaks_is_not_several_who_speak(one, many):
    first = agent(told("The Lantern", f"unnamed[{one}] cue[told] venue[Corvane] {BEATEN}"))
    second = agent(told("The Lantern", f"unnamed[{many}] cue[told] venue[Corvane] {BEATEN}"))

    assert first.key != second.key


@pytest.mark.parametrize(
    "words",
    [
        "an official",
        "a person familiar with the matter",
        "one Alliance diplomat close to the leaders",
        "somebody",
    ],
)
def test_who_is_described_in_other_words_may_be_the_same_official(words):
    both = [
        agent(told("The Lantern", f"unnamed[{each}] cue[told] venue[Corvane] {BEATEN}")).key
        for each in (words, "one official")
    ]

    assert both[0] == both[1]


def test_the_source_of_an_outlet_that_speaks_cannot_be_seen():
    mercury = told("Quillhaven Mercury", f"body[The Dessan Daily] cue[said] {BEATEN}")
    daily = told("Dessan Daily", "Rain fell.")

    assert agent(mercury, daily).kind is OriginKind.UNRESOLVED
    assert agent(mercury, daily).via == "Dessan Daily"


@pytest.mark.parametrize(
    "sentence", ["<Dockers were beaten>.", "Dockers cue[are said] <to have been beaten>."]
)
def test_the_source_of_a_sentence_without_one_cannot_be_seen(sentence):
    found = agent(told("Quillhaven Mercury", sentence))

    assert (found.kind, found.name) == (OriginKind.UNRESOLVED, "Quillhaven Mercury")


def test_two_reports_of_publishers_not_known_are_two():
    one, other = told(None, "<Dockers were beaten>."), told(None, "<Dockers were beaten again>.")

    assert agent(one).key != agent(other).key


# Who may be one with whom


def test_a_person_is_no_body_of_a_state_for_being_from_there():
    assert circles(f"person[Bram Toll] of Iceland cue[said] {BEATEN}") == {"one surname (toll)"}


def test_bodies_of_one_state_may_share_their_knowledge():
    ministry = circles(f"body[Iceland's foreign ministry] cue[said] {BEATEN}")
    embassy = circles(f"body[the Icelandic embassy in Bern] cue[said] {BEATEN}")

    assert "bodies of one state (IS)" in ministry & embassy


def test_a_company_may_speak_for_the_man_whose_name_it_bears():
    company = circles(f"body[Asseru's company] cue[said] {BEATEN}")

    assert "one surname (asseru)" in company & circles(f"person[Tobin Asseru] cue[said] {BEATEN}")


def test_fathers_of_two_people_are_not_one_for_being_fathers():
    one = circles(f"person[Asseru's father] cue[said] {BEATEN}")
    other = circles(f"person[Toll's father] cue[said] {BEATEN}")

    assert one & other == frozenset()


@pytest.mark.parametrize("sentence", ["<Dockers were beaten>.", f"cue[Reportedly], {BEATEN}"])
def test_whose_source_cannot_be_seen_is_in_no_circle(sentence):
    assert circles(sentence) == frozenset()


def test_a_speaker_without_letters_is_no_error():
    each = told("Quillhaven Mercury", f"person[?!] cue[said] {BEATEN}")

    found = kinships_of(replace(each.only, speaker="?!"), each.report)

    assert not any("surname" in circle for circle in found)


def test_what_may_be_one_agent_is_proposed_and_never_certain():
    pile = [
        told("Quillhaven Mercury", f"body[Iceland's foreign ministry] cue[said] {BEATEN}"),
        told("The Lantern", f"body[the Icelandic police] cue[said] {BEATEN}"),
        told("Dessan Daily", f"body[Iceland's foreign ministry] cue[said] {BEATEN}"),
        told("Coast Radio", f"person[Marta Ellin] cue[said] {BEATEN}"),
    ]
    statements, by_id = statements_of(pile), {r.id: r for r in reports_of(pile)}

    (edge,) = possible_same_agents(statements, by_id)

    assert edge.kind is DerivationKind.SAME_AGENT
    assert not edge.certain
    names = {s.id: s.speaker for s in statements}
    assert {names[edge.rests.statement_id], names[edge.on.statement_id]} == {
        "Iceland's foreign ministry",
        "Icelandic police",
    }
