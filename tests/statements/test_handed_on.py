"""Claims that go from hand to hand."""

import pytest

from headwater.statements.handed_on import with_hands_followed, with_next_sentence_followed
from headwater.statements.outlets import outlet_mentions
from headwater.statements.outlets_pointed_at import with_outlets_pointed_at
from headwater.statements.sentences import sentences_in
from tests.statements.marked_text import draft_of, unmarked

OUTLETS = frozenset({"Norpress", "Coast Post"})


@pytest.mark.parametrize(
    ("marked", "links"),
    [
        (
            "{It left}, [according to] <the Coast Post>, which has it from Norpress.",
            ["Coast Post", "Norpress"],
        ),
        (
            "{It left}, [according to] <a friend>, who had the story from two sailors, who slept.",
            ["a friend", "two sailors"],
        ),
        (
            "{It left}, [according to] <the Coast Post, which has it from Norpress>, which has it"
            " from a guard.",
            ["Coast Post", "Norpress", "a guard"],
        ),
        ("{It left}, [according to] <Norpress>, which has two ships.", ["Norpress"]),
    ],
)
def test_who_has_it_from_another_passes_it_on(marked: str, links: list[str]):
    text = unmarked(marked)
    found = with_hands_followed(text, draft_of(marked), outlet_mentions(text, OUTLETS))
    agents = [conduit.agent for conduit in found.conduits]
    assert [*agents, found.source[0].of(text).removeprefix("the ")] == links


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("The agency had it from two sailors, whose names it withheld.", "two sailors"),
        ("Norpress has the story from a guard.", "a guard"),
        ("The agency had it from there.", "The Norpress agency"),
        ("The Coast Post had it from a guard.", "The Norpress agency"),
        ("The agency had a ship from Norway.", "The Norpress agency"),
        ("Nobody wept. The agency had it from a guard.", "The Norpress agency"),
    ],
)
def test_the_next_sentence_may_say_whom_the_agency_has_it_from(behind: str, source: str):
    marked = f"<The Norpress agency> [reported] {{that the ship had left}}. {behind}"
    text = unmarked(marked)
    mentions = with_outlets_pointed_at(text, outlet_mentions(text, OUTLETS))
    (found,) = with_next_sentence_followed(text, [draft_of(marked)], sentences_in(text), mentions)
    assert found.source[0].of(text) == source
    assert [conduit.agent for conduit in found.conduits] == (
        [] if source == "The Norpress agency" else ["Norpress"]
    )
