"""What witnesses tell."""

import pytest

from headwater.statements.witnesses import own_testimony, witnesses_in


def told(text: str) -> list[str]:
    return [f"{turn.speaker.of(text)} | {turn.said.of(text)}" for turn in witnesses_in(text)]


@pytest.mark.parametrize(
    "line",
    [
        "Witness: Ada Moll",
        "Witness 3: Ada Moll, recorded in Odo",
        "Testimony of Ada Moll",
        "Statement by Ada Moll (through an interpreter)",
        "Deponent: Ada Moll. Statement taken by telephone on 6 May and translated from Odish.",
        "Name of witness: Ada Moll, interviewed on 3 March",
    ],
)
def test_a_line_names_who_witnesses_and_more_stands_behind_it(line: str):
    assert told(f"{line}\n\nThey took our cards.\n") == ["Ada Moll | They took our cards."]


def test_a_note_of_others_ends_what_a_witness_tells():
    text = "Witness: Ada Moll\n\nIt rained.\n\nNote by the archive. The port denied it."
    assert told(text) == ["Ada Moll | It rained."]


@pytest.mark.parametrize("line", ["Witness: I saw it.", "Witness: Did you?", "Account: we paid"])
def test_what_a_witness_answers_is_no_name(line: str):
    assert told(f"{line}\n\nThey took our cards.\n") == []


def test_a_text_of_which_most_tells_of_its_writer_is_testimony():
    text = "We came in March. They took our cards. I was afraid. It rained. My friend left."
    own = own_testimony(f"\n{text}\n")
    assert own is not None
    assert own.of(f"\n{text}\n") == text


def test_what_others_say_of_themselves_makes_no_testimony():
    text = "She said: “We left. I wept. Our cards were gone. My friend left.” It rained."
    assert own_testimony(text) is None
    assert own_testimony("") is None
