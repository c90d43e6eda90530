"""Through whom a statement came, by the words around an outlet's name."""

import pytest

from headwater.statements.conduits import (
    agency_of_dateline,
    conduits_between,
    others_than,
    passings_in,
    unnamed_reports_before,
)
from headwater.statements.outlets import outlet_mentions
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.span import Span

PILE = frozenset({"Norpress"})

VENUE = """
a nurse told Norpress that it left
he said in an interview with Norpress that it left
she wrote in Norpress that it left
in a statement to Norpress he said so
speaking to Norpress, he said so
"""
RELAY = """
Norpress reported that it left
Norpress says that it left
officials cited by Norpress said so
documents given to Norpress show it
according to Norpress, it left
the Dessan Daily, which has it from Norpress, says so
a report by Norpress says so
citing Norpress, he said so
Norpress, which first reported it, says so
Norpress's report says so
"""
PRODUCER = """
a Norpress poll found so
a count by Norpress found so
Norpress's own analysis found so
"""
NONE_OF_THEM = """
the students of Norpress left
Norpress is a company
"""


def role(text: str) -> ConduitRole | None:
    whole = Span(0, len(text))
    (passing,) = (
        p
        for p in passings_in(text, whole, outlet_mentions(text, PILE))
        if "Norpress" in p.mention.agent
    )
    return passing.role


@pytest.mark.parametrize(
    ("text", "expected"),
    [(text, ConduitRole.VENUE) for text in VENUE.strip().splitlines()]
    + [(text, ConduitRole.RELAY) for text in RELAY.strip().splitlines()]
    + [(text, ConduitRole.PRODUCER) for text in PRODUCER.strip().splitlines()]
    + [(text, None) for text in NONE_OF_THEM.strip().splitlines()],
)
def test_the_words_around_a_name_tell_what_the_outlet_did(text: str, expected: ConduitRole | None):
    assert role(text) is expected


def conduits(text: str, content: str, publisher: str | None) -> list[str]:
    passings = passings_in(text, Span(0, len(text)), outlet_mentions(text, PILE))
    start = text.index(content)
    spans = [Span(start, start + len(content))]
    return [c.agent for c in conduits_between(passings, spans, publisher=publisher)]


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("According to the daily Corvane, which quotes Norpress, she said so", "Corvane Norpress"),
        ("she told Norpress, according to a translation by Corvane, so", "Corvane Norpress"),
        ("quoted by Norpress, which was itself quoted by Corvane, she said so", "Corvane Norpress"),
        (
            "in remarks to Norpress picked up by Dessan and then by Corvane",
            "Corvane Dessan Norpress",
        ),
        ("quoted by Corvane from Norpress, she said so", "Corvane Norpress"),
        ("in an interview with Norpress that Corvane transcribed, she said so", "Corvane Norpress"),
    ],
)
def test_the_outlet_furthest_from_the_speaker_comes_first(text: str, agents: str):
    mentions = outlet_mentions(text, PILE | {"Corvane", "Dessan"})
    passings = passings_in(text, Span(0, len(text)), mentions)
    found = conduits_between(passings, (), publisher=None)
    assert " ".join(conduit.agent for conduit in found) == agents


def test_in_it_goes_on_with_the_film_of_the_sentence_before():
    text = "Tidal Radio aired a film made by Norpress. In it a nurse says that it left."
    sentence = Span(text.index("In it"), len(text))
    passings = passings_in(text, sentence, outlet_mentions(text, PILE))
    found = conduits_between(passings, (), publisher=None)
    assert [(c.agent, c.role) for c in found] == [
        ("Tidal Radio", ConduitRole.VENUE),
        ("Norpress", ConduitRole.PRODUCER),
    ]


def test_outlets_told_in_one_breath_are_both_where_it_was_said():
    text = "Villagers told reporters from Norpress and the Corvane Gazette that it left."
    passings = passings_in(text, Span(0, len(text)), outlet_mentions(text, PILE))
    assert [passing.role for passing in passings] == [ConduitRole.VENUE, ConduitRole.VENUE]


def test_a_publisher_without_its_town_is_the_publisher():
    text = "She told the Evening News that it left."
    assert conduits(text, "that it left", "Harbour Evening News") == []


def test_an_outlet_inside_the_content_is_what_the_statement_is_about():
    text = "She said that Norpress reported nothing."
    assert conduits(text, "that Norpress reported nothing", None) == []
    assert conduits("She told Norpress that it left.", "that it left", None) == ["Norpress"]


def test_a_publisher_that_names_itself_adds_no_link():
    assert conduits("She told Norpress that it left.", "that it left", "The Norpress") == []


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("ALDERN, March 3 (Norpress) - It left.", "Norpress"),
        ("Title\n\nALDERN (Norpress) — It left.", "Norpress"),
        ("ALDERN/Norpress. It left.", None),
        ("The agency (Norpress) said so.", None),
        ("It left. (Norpress)", None),
    ],
)
def test_the_agency_of_the_dateline_passed_on_the_whole_report(text: str, agent: str | None):
    found = agency_of_dateline(text, outlet_mentions(text, PILE), "Harbour Gazette")
    assert (found.agent if found else None) == agent


def test_an_agency_is_no_relay_in_its_own_report():
    text = "ALDERN, March 3 (Norpress) - It left."
    assert agency_of_dateline(text, outlet_mentions(text, PILE), "Norpress") is None


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("amid reports citing sailors that it left", "reports"),
        ("some local media quoting sailors", "some local media"),
        ("Norpress reported, citing sailors", None),
    ],
)
def test_reports_without_a_name_can_be_a_relay(text: str, agent: str | None):
    position = text.index("sailors")
    found = unnamed_reports_before(text, Span(0, len(text)), position)
    assert (found.agent if found else None) == agent


def test_nobody_passes_on_what_they_say_themselves():
    own = Conduit("The Coast Post", ConduitRole.RELAY, Span(0, 4))
    other = Conduit("Norpress", ConduitRole.RELAY, Span(5, 9))
    assert others_than("Coast Post", (own, other)) == (other,)
    assert others_than(None, (own, other)) == (own, other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked by Norpress whether it left, he laughed.", None),
        (
            "Norpress came. Norpress wrote. Asked by Norpress whether it left, he laughed.",
            ConduitRole.RELAY,
        ),
    ],
)
def test_who_asks_is_a_relay_only_in_a_report_that_rewrites_it(
    text: str, expected: ConduitRole | None
):
    last = Span(text.index("Asked"), len(text))
    (passing,) = passings_in(text, last, outlet_mentions(text, PILE))
    assert passing.role is expected
