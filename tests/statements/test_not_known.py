"""What a report says is not known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.not_known import own_unknowns
from headwater.statements.sentences import sentences_in


@pytest.mark.parametrize(
    "text",
    [
        "It is not known how many followed the order.",
        "It was not immediately clear who paid.",
        "It is not clear to me who opened the gate.",
        "Whether the voyages broke any law is unclear.",
        "How many cooks remained in custody was not clear.",
        "What became of them is not known.",
        "The figure could not be independently verified.",
        "This could not be confirmed.",
        "None of the figures could be independently verified.",
        "The Ledger has not been able to confirm any of this.",
        "We have not been able to verify this.",
        "Corvane Wire could not independently confirm the figure.",
        "The claim has not been independently verified.",
        "It was not known on Friday how many people had slept there.",
        "On whose orders he acted remains to be established.",
        "It is unclear on whose orders he acted.",
        "Nobody can say where the cooks are.",
        "Whether she meant it is impossible to know.",
        "We have not been able to verify a video of the pier.",
        "The Ledger has not seen the letter and could not verify it.",
    ],
)
def test_what_is_not_known_is_the_publishers_own_statement(text: str):
    (draft,) = own_unknowns(text, sentences_in(text), "The Corvane Wire Ledger")
    assert draft.content[0].of(text) == text.rstrip(".")
    assert draft.source == draft.cue == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The port is not known for its beauty.",
        "He could not be found.",
        "The guard said it was not clear who paid.",
        "The ministry confirmed the figure.",
        "The ministry could not confirm the figure.",
        "We were not able to leave.",
    ],
)
def test_other_sentences_say_nothing_of_the_kind(text: str):
    assert own_unknowns(text, sentences_in(text), "The Corvane Wire Ledger") == ()


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("He has not answered, and we cannot verify the figure.", "we cannot verify the figure"),
        ("A grave lies there; this paper could not confirm it.", "this paper could not confirm it"),
        ("They left on Friday, but it is unclear who paid.", "it is unclear who paid"),
    ],
)
def test_the_last_clause_alone_may_say_so(text: str, clause: str) -> None:
    (draft,) = own_unknowns(text, sentences_in(text), "The Corvane Wire Ledger")
    assert draft.content[0].of(text) == clause


def test_what_the_agency_of_the_report_could_not_verify_is_its_own() -> None:
    text = "Delta Wire was unable to verify the account."
    assert own_unknowns(text, sentences_in(text), "The Ledger") == ()
    assert len(own_unknowns(text, sentences_in(text), "The Ledger", "Delta Wire")) == 1


@given(
    st.lists(
        st.sampled_from(["It is not known ", "who ", "could not be ", "verified", ". ", "This "])
        | st.text(max_size=3)
    ).map("".join)
)
def test_each_lies_in_its_sentence(text: str):
    for draft in own_unknowns(text, sentences_in(text), "The Corvane Wire Ledger"):
        assert draft.sentence.covers(draft.content[0])
