"""Why somebody is not named."""

import pytest

from headwater.statements.anonymity import anonymity_in, anonymity_of
from tests.statements.marked_text import draft_of, unmarked


@pytest.mark.parametrize(
    "marked",
    [
        "an official, [on condition of anonymity]",
        "an official, [on the condition that he not be named]",
        "an official [who asked not to be named]",
        "an official, [asking to remain anonymous]",
        "an official [who declined to be identified]",
        "an official [who would sooner not be named]",
        "an official [who was not named]",
        "an official [whose name it did not give]",
        "an official [speaking anonymously]",
        "an official [not authorised to speak to the media]",
        "two officials [whose names were not disclosed]",
    ],
)
def test_the_words_that_withhold_a_name_are_found(marked: str):
    words = marked.replace("[", "").replace("]", "")
    found = anonymity_in(words)
    assert found is not None
    assert f"[{found.of(words)}]" in marked


@pytest.mark.parametrize(
    "words", ["an official who was named chairman", "her condition is grave", "the unnamed road"]
)
def test_other_words_about_names_are_not(words: str):
    assert anonymity_in(words) is None


def test_anonymity_inside_the_content_is_somebody_elses():
    inside = "<She> [said] {that he spoke on condition of anonymity}."
    assert anonymity_of(unmarked(inside), draft_of(inside)) is None


def test_anonymity_behind_the_content_is_the_speakers():
    marked = "{“He spoke on condition of anonymity,”} <he> [said], asking not to be named."
    text = unmarked(marked)
    found = anonymity_of(text, draft_of(marked))
    assert found is not None
    assert found.of(text) == "asking not to be named"
