"""An attribution is right where the corpus's scorer would say so."""

from __future__ import annotations

from typing import Any

from bench.reading.right import which_are_right

TEXT = "The harbour master said that all boats were safe. Nobody asked."


def row(source: str, cue: str, content: str) -> dict[str, Any]:
    """Return an attribution by its words; empty words stand nowhere."""
    places = {"source": source, "cue": cue, "content": content}
    return {
        role: [[TEXT.index(words), TEXT.index(words) + len(words)]] if words else []
        for role, words in places.items()
    }


GOLD = row("The harbour master", "said", "that all boats were safe")


def test_the_same_words_are_right():
    assert which_are_right(TEXT, [GOLD], [GOLD]) == [True]


def test_half_of_the_content_is_enough_and_less_is_not():
    half, less = row("The harbour master", "said", "boats were safe"), row("", "said", "safe")
    assert which_are_right(TEXT, [GOLD], [half]) == [True]
    assert which_are_right(TEXT, [GOLD], [less]) == [False]


def test_another_cue_or_no_source_is_wrong():
    other_cue = row("The harbour master", "asked", "that all boats were safe")
    no_source = row("", "said", "that all boats were safe")
    assert which_are_right(TEXT, [GOLD], [other_cue, no_source]) == [False, False]


def test_one_label_makes_one_right():
    assert which_are_right(TEXT, [GOLD], [GOLD, GOLD]) == [True, False]


def test_of_two_the_nearer_one_is_right():
    near, far = GOLD, row("master", "said", "all boats were")
    assert which_are_right(TEXT, [GOLD], [far, near]) == [False, True]
