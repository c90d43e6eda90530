"""Quotations that a dash gives to a speaker."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.listed_quotations import listed_quotations
from headwater.statements.sentences import sentences_in


def told(text: str) -> list[str]:
    return [
        f"{draft.content[0].of(text)} {draft.source[0].of(text)}"
        for draft in listed_quotations(text, sentences_in(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It left.” — Ada Moll", ["“It left.” Ada Moll"]),
        ("“It left.”\n– Ada Moll, 23, cook", ["“It left.” Ada Moll, 23, cook"]),
        ('"It left," - Ada Moll.', ['"It left," Ada Moll']),
        ("“It left.” — a man in a blue shirt", ["“It left.” a man in a blue shirt"]),
        ("“It left.” — his neighbour, laughing", ["“It left.” his neighbour, laughing"]),
        ("“It left.” — cook, Odo", ["“It left.” cook, Odo"]),
        ("“It left.”\nAda Moll, 23", ["“It left.” Ada Moll, 23"]),
        (
            "“It left.” — Jo, 19\n\n“It sank.” — Ada Moll (41)\n",
            ["“It left.” Jo, 19", "“It sank.” Ada Moll (41)"],
        ),
        (
            "“It left.”\nJo, 19\n\n“It sank.”\nAda Moll, 41\n\n“No.”\nA security guard\n",
            ["“It left.” Jo, 19", "“It sank.” Ada Moll, 41", "“No.” A security guard"],
        ),
        ("“It left.” — She went home. Then it rained.", []),
        ("“It left,” Ada Moll said — and wept.", []),
        ("It left. — Ada Moll", []),
        ("“It left.”\n\nThe port is grey.", []),
        ("", []),
    ],
)
def test_a_dash_and_a_name_behind_a_quotation_tell_who_speaks(text: str, expected: list[str]):
    assert told(text) == expected


@given(
    st.lists(st.sampled_from(["“", "”", " — ", "Ada", ", 19", "\n", "it. "]) | st.text()).map(
        "".join
    )
)
def test_each_has_a_speaker_behind_its_words(text: str):
    for draft in listed_quotations(text, sentences_in(text)):
        assert draft.content[0].end <= draft.source[0].start
