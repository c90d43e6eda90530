"""Outlets and agencies by the names that reports call them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.document import Reading, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report, report_of
from headwater.statements.outlets import (
    canonical_outlet,
    folded,
    is_head_of,
    is_outlet,
    is_same_outlet,
    outlet_mentions,
    outlets_of,
)
from headwater.terms.span import Span

PILE = frozenset({"Norpress", "Coast Watch"})


def named(text: str, outlets: frozenset[str] = PILE) -> list[str]:
    """Return each mention as “agent: the words that name it”."""
    return [f"{m.agent}: {m.span.of(text)}" for m in outlet_mentions(text, outlets)]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("She told AFP in March.", ["Agence France-Presse: AFP"]),
        ("AP’s reporters and AA-rated bonds.", ["Associated Press: AP"]),
        ("Norpress and Coast Watch met.", ["Norpress: Norpress", "Coast Watch: Coast Watch"]),
        ("the Norpress news agency said", ["Norpress: Norpress news agency"]),
        ("The Port Sable Courier said", ["Port Sable Courier: Port Sable Courier"]),
        ("According to Harbour News", ["Harbour News: Harbour News"]),
        ("the Dessan Norpress said", ["Norpress: Norpress"]),
        ("the Dessan Norpress Gazette said", ["Dessan Norpress Gazette: Dessan Norpress Gazette"]),
        ("Norpress News Agency said", ["Norpress: Norpress News Agency"]),
        ("Officials Post guards. Good News!", []),
        ("The Port Sable Courier Company is a firm.", []),
        ("a norpress machine, Norpressian", []),
    ],
)
def test_known_names_and_names_with_an_outlets_noun_are_mentions(text: str, mentions: list[str]):
    assert named(text) == mentions


@pytest.mark.parametrize(
    ("phrase", "outlet", "is_head"),
    [
        ("the Russian outlet Norpress", "Norpress", True),
        ("Norpress", "Norpress", True),
        ("The Norpress news agency", "Norpress news agency", True),
        ("a report in Norpress", "Norpress", True),
        ("a dispatch by the Danish agency Norpress", "Norpress", True),
        ("the Port Sable daily Norpress", "Norpress", True),
        ("Norpress, a paper close to the palace", "Norpress", True),
        ("A video shared on Norpress", "Norpress", False),
        ("A student of Norpress", "Norpress", False),
        ("Norpress correspondent Ada Moll", "Norpress", False),
    ],
)
def test_an_outlet_is_or_is_not_what_a_phrase_speaks_of(phrase: str, outlet: str, is_head: bool):
    start = phrase.index(outlet)
    mention = Span(start, start + len(outlet))
    assert is_head_of(phrase, mention, Span(0, len(phrase))) is is_head


def report(text: str, publisher: str | None = None) -> Report:
    item = seal_item(text.encode(), "report.txt", MediaType.TEXT)
    metadata = Metadata(publisher=publisher)
    return report_of(item, document_of(item.id, Reading(text)), metadata, "en")


@pytest.mark.parametrize(
    ("text", "publisher", "outlets"),
    [
        ("ALDERN, March 3 (Corvane) - It left.", None, {"Corvane"}),
        ("The Corvane news agency said so.", None, {"Corvane"}),
        ("Corvane reported on Monday, citing two sailors, that it left.", None, {"Corvane"}),
        ("The police agency said so.", None, set()),
        ("In a note carried by the Corvane Wire agency, he said so.", None, {"Corvane Wire"}),
        ("The Ruritanian Corvane agency said so.", None, {"Corvane"}),
        ("The Ruritanian news agency said so.", None, set()),
        ("He told the Sable Post. The Post reported, citing him, that it left.", None, set()),
        ("Nothing.", "Coast Watch (AP)", {"Coast Watch"}),
        ("Nothing.", "coast watch", set()),
    ],
)
def test_a_pile_makes_its_own_outlets_known(text: str, publisher: str | None, outlets: set[str]):
    assert outlets_of([report(text, publisher)]) == outlets


def test_one_outlet_has_one_name():
    assert canonical_outlet(" WSJ ") == "Wall Street Journal"
    assert canonical_outlet("Norpress") == "Norpress"
    assert is_same_outlet("The Washington Post", "Washington Post")
    assert is_same_outlet("the norpress", "Norpress")
    assert not is_same_outlet("Coast Post", "Coast Times")


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("AFP", True), ("norpress", True), ("Port Sable Courier", True), ("Ada Moll", False)],
)
def test_a_whole_name_is_an_outlets_or_not(name: str, is_one: bool):
    assert is_outlet(name, PILE) is is_one


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(name: str):
    assert folded(folded(name)) == folded(name)


@given(st.text(max_size=200))
def test_mentions_stand_in_order_and_do_not_overlap(text: str):
    mentions = outlet_mentions(text + " AFP told Norpress.", PILE)
    assert all(before.span.end <= behind.span.start for before, behind in pairwise(mentions))
