"""The messages of an exported chat."""

import pytest

from headwater.statements.chat_messages import chat_messages, sender_called, without_number


def told(text: str) -> list[str]:
    return [f"{turn.speaker.of(text)} | {turn.said.of(text)}" for turn in chat_messages(text)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("[12/03/2031, 09:14] Ada M: ", "[12/03/2031, 09:15] Joel: "),
        ("12/03/2031, 09:14 - Ada M: ", "12/03/2031, 09:15 - Joel: "),
        ("[09:14, 12/03/2031] Ada M: ", "[09:15, 12/03/2031] Joel: "),
        ("3/12/31, 9:14\u202fAM - Ada M: ", "3/12/31, 9:15\u202fAM - Joel: "),
        ("\ufeff[2031-03-12 09:14:05] Ada M: ", "[2031-03-12 09:15:11] Joel: "),
        ("09:14 – Ada M: ", "09:15 – Joel: "),
        ("12 March 2031 at 09:14 - Ada M: ", "12 March 2031 at 09:15 - Joel: "),
        ("Ada M, [12.03.2031 09:14]\n", "\nJoel, [12.03.2031 09:15]\n"),
    ],
)
def test_each_stamp_begins_a_message(first: str, second: str):
    assert told(f"{first}they took us\n{second}who\n") == ["Ada M | they took us", "Joel | who"]


def test_the_first_message_is_found_behind_what_an_export_begins_with():
    text = (
        "12/03/2031, 09:13 - Messages and calls are end-to-end encrypted.\n"
        "12/03/2031, 09:13 - Ada M created group “Cooks”\n"
        "12/03/2031, 09:14 - Ada M: they took us\nand our phones\n12/03/2031, 09:15 - Joel: who"
    )
    assert told(text) == ["Ada M | they took us\nand our phones", "Joel | who"]


def test_a_number_is_told_only_by_its_end():
    text = "09:14 - +254 700 123 410: go\n09:15 - +254 700 999 431: no\n09:16 - 0700 11 6 7: why"
    assert [line.partition(" |")[0] for line in told(text)] == ["10", "31", "7"]
    assert sender_called("10") == "sender whose number ends in 10"
    assert sender_called("Ada M") == "Ada M"


def test_no_words_for_a_speaker_keep_a_telephone_number():
    assert without_number("+254 711 555 010") == "sender whose number ends in 10"
    assert without_number("two officials") == "two officials"
    assert without_number("12 of 1,250 men") == "12 of 1,250 men"


def test_numbers_that_end_alike_are_told_by_more():
    text = "09:14 - +254 700 123 410: go\n09:15 - +254 700 123 210: no"
    assert [line.partition(" |")[0] for line in told(text)] == ["410", "210"]


def test_a_name_beside_a_number_is_taken():
    text = "09:14 - +254 700 123 410 ~Joel: go\n09:15 - Ada M: no"
    assert told(text) == ["Joel | go", "Ada M | no"]


@pytest.mark.parametrize(
    "nothing", ["<Media omitted>", "This message was deleted", "image omitted"]
)
def test_what_an_export_leaves_out_is_no_message(nothing: str):
    assert told(f"09:14 - Ada M: go\n09:15 - Joel: {nothing}") == ["Ada M | go"]
