"""Who speaks by the layout of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.turn import Layout
from headwater.statements.turns import turns_in


def told(text: str) -> list[str]:
    return [
        f"{turn.layout}: {turn.speaker.of(text)} | {turn.said.of(text)}" for turn in turns_in(text)
    ]


def test_an_interview_has_turns():
    text = (
        "She met us in a café.\n\nAda Moll: What was your job?\n\nJoel Keel: I entered names.\n\n"
        "Ada Moll: Who paid?\n\nThe port did not reply."
    )
    assert told(text) == [
        "exchange: Ada Moll | What was your job?",
        "exchange: Joel Keel | I entered names.",
        "exchange: Ada Moll | Who paid?",
    ]


def test_questions_and_answers_have_turns():
    text = "Q: When did you leave?\nA: In March.\nQ: Alone?\nA: Yes."
    assert told(text) == [
        "exchange: Q | When did you leave?",
        "exchange: A | In March.",
        "exchange: Q | Alone?",
        "exchange: A | Yes.",
    ]


def test_who_is_named_in_brackets_speaks():
    text = (
        "Question (Radio Sava): Did you order it?\n\nMinister for Ports (Deputy Ada Moll): No.\n\n"
        "Question (weekly Oko): Who did?\n\nDeputy Ada Moll: Nobody."
    )
    assert [line.split(" | ")[0] for line in told(text)] == [
        "exchange: Radio Sava",
        "exchange: Deputy Ada Moll",
        "exchange: weekly Oko",
        "exchange: Deputy Ada Moll",
    ]


def test_who_asks_is_named_in_brackets_before_the_outlet():
    text = (
        "Q (Ada Moll, Delta Wire): Did you order it?\n\nOSK VEREN: No.\n\nQ (Moll): Who did?\n\n"
        "OSK VEREN: Nobody."
    )
    assert [line.split(" | ")[0] for line in told(text)] == [
        "exchange: Ada Moll",
        "exchange: OSK VEREN",
        "exchange: Moll",
        "exchange: OSK VEREN",
    ]


def test_a_witness_line_may_go_on_with_how_the_statement_was_taken():
    text = (
        "Witness: Joel Keel, 34, a former corporal. Statement taken by telephone.\n\n"
        "They took us to the pier."
    )
    assert told(text) == ["testimony: Joel Keel, 34, a former corporal | They took us to the pier."]


@pytest.mark.parametrize(
    "lines",
    [
        "[12/03/2031, 14:05] Amina: they took us\n[12/03/2031, 14:06] Joel K.: who",
        "12/03/2031, 14:05 - Amina: they took us\n12/03/2031, 14:06 - Joel K.: who",
        "[14:05] Amina: they took us\n[14:06] Joel K.: who",
    ],
)
def test_a_chat_has_a_turn_for_each_message(lines: str):
    assert told(lines) == ["chat: Amina | they took us", "chat: Joel K. | who"]


def test_a_witness_speaks_until_the_next():
    text = (
        "Witness: Salma E., 33, picker, recorded in Odo\n\nThey took our cards.\nIt rained.\n\n"
        "Witness: Imran B., 20\n\nA crowd came.\n"
    )
    assert told(text) == [
        "testimony: Salma E., 33, picker | They took our cards.\nIt rained.",
        "testimony: Imran B., 20 | A crowd came.",
    ]


def test_a_transcript_may_call_them_q_and_a():
    text = "Q. When did you leave?\nA. In March.\nQ. Alone?\nA. Yes."
    assert [line.partition(" |")[0] for line in told(text)] == [
        "exchange: Q",
        "exchange: A",
        "exchange: Q",
        "exchange: A",
    ]


def test_a_label_may_stand_above_what_is_said_and_a_turn_may_have_paragraphs():
    text = (
        "Q1:\nWhen did you leave?\n\nA1:\nIn March.\n\nWe took the ferry.\n\n(He laughs.)\n\n"
        "Q2: Alone?\n\nA2: Yes.\n\nThe port closed in May."
    )
    assert told(text) == [
        "exchange: Q1 | When did you leave?",
        "exchange: A1 | In March.\n\nWe took the ferry.",
        "exchange: Q2 | Alone?",
        "exchange: A2 | Yes.",
    ]


def test_a_witness_may_be_asked():
    text = "Ms Moll: Who paid?\n\nWitness: The cook.\n\nMs Moll: When?\n\nWitness: In May."
    assert told(text) == [
        "exchange: Ms Moll | Who paid?",
        "exchange: Witness | The cook.",
        "exchange: Ms Moll | When?",
        "exchange: Witness | In May.",
    ]


def test_who_is_present_says_nothing():
    text = "Present: Ada Moll (chair).\n\nAda Moll: Go.\n\nJoel Keel: No.\n\nAda Moll: Why?"
    assert [line.partition(" |")[0] for line in told(text)] == [
        "exchange: Ada Moll",
        "exchange: Joel Keel",
        "exchange: Ada Moll",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ada Moll: they took us.",
        "Subject: cooks\nDate: 3 March\nSubject: cooks\nDate: 4 March",
        "The ministry said: no.\nThe ministry said: no.\nThe ministry said: no.",
        "12:30 The fire is out: nine men died.\n12:45 Rain: it stopped.",
        "Note: one.\nNote: two.\nNote: three.",
    ],
)
def test_other_texts_have_no_turns(text: str):
    assert told(text) == []


@given(
    st.lists(
        st.sampled_from(["Q: ", "Ada Moll: ", "[14:05] Jo: ", "Witness: ", "\n", "it left. "])
        | st.text(max_size=4)
    ).map("".join)
)
def test_turns_lie_one_behind_another(text: str):
    end = 0
    for turn in turns_in(text):
        assert end <= turn.speaker.start < turn.speaker.end <= turn.said.start
        end = turn.said.end
    assert end <= len(text)
    assert all(turn.layout in Layout for turn in turns_in(text))
