"""Who says “I” and “we”."""

from __future__ import annotations

from headwater.statements.first_person import turn_at
from headwater.statements.speakers import speakers_of
from headwater.statements.turns import turns_in
from tests.statements.marked_text import drafts_of

TALK = (
    "Lena Ost: What did you see there?\n\n"
    "Ori Moll: I deny that it was us.\n\n"
    "Lena Ost: Who was it then?\n\n"
    "Ori Moll: Ask the others about it.\n"
)


def test_in_a_turn_it_is_who_has_it():
    marked = TALK.replace("I deny that it was us", "<I> [deny] {that it was us}")
    text, drafts = drafts_of(marked)
    found = speakers_of(text, drafts, (), None, turns_in(text))
    assert [s and s.words for s in found] == ["Ori Moll"]


def test_a_place_outside_of_the_turns_is_in_none():
    turns = turns_in(TALK)
    assert turn_at(turns, TALK.index("deny")) == turns[1]
    assert turn_at(turns, 0) is None


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_the_same_speaker_s():
    text, drafts = drafts_of(
        "{“I deny it,”} <Ori Moll> [said]. “It was late.\n\n“I warned them that it was.”",
        "“I deny it,” Ori Moll said. “It was late.\n\n“<I> [warned] them {that it was}.”",
    )
    assert [s and s.words for s in speakers_of(text, drafts, ())] == ["Ori Moll", "Ori Moll"]
