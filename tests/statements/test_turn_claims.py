"""Which words of a turn say something of the matter."""

import pytest

from headwater.statements.turn import Layout
from headwater.statements.turn_claims import says_something
from headwater.terms.span import Span


def says(words: str, layout: Layout, *, is_holding: bool = False) -> bool:
    return says_something(words, layout, Span(0, len(words)), is_holding=is_holding)


@pytest.mark.parametrize(
    "message",
    [
        "madam locked the kitchen again",
        "they came at night with a van",
        "two girls were taken to the yard",
        "maybe he sold it",
        "my brother is being held there",
    ],
)
def test_a_message_says_something_if_it_tells_of_a_deed(message: str):
    assert says(message, Layout.CHAT)


@pytest.mark.parametrize(
    "message",
    [
        "ok let me sit quiet then",
        "stay calm my dear",
        "good night all, the wifi is bad",
        "I am so tired",
        "is anyone at the yard now",
        "sorry I missed your call",
    ],
)
def test_a_message_says_nothing_if_it_greets_or_asks_around(message: str):
    assert not says(message, Layout.CHAT)
    assert says(message, Layout.CHAT, is_holding=True)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Our cards were put in a sack", True),
        ("I got out under a tarpaulin", True),
        ("My father needed an operation", False),
        ("I do not say that all of us were deceived", False),
        ("I hope to study", False),
    ],
)
def test_a_witness_says_what_was_done(sentence: str, expected: bool):
    assert says(sentence, Layout.TESTIMONY) is expected


def test_in_an_exchange_all_is_said_but_thanks_and_stage_directions():
    assert says("It was a Tuesday", Layout.EXCHANGE)
    assert says("Did it?", Layout.EXCHANGE)
    assert not says("Thank you, chair", Layout.EXCHANGE)
    assert not says("(He laughs a lot.)", Layout.EXCHANGE)
