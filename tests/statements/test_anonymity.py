"""Why somebody is not named."""

import pytest

from headwater.statements.anonymity import anonymity_in, anonymity_of
from tests.statements.marked_text import draft_of, drafts_of, unmarked


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
        "two guards, [speaking on condition of anonymity because they feared for their jobs]",
        "a clerk [who spoke on condition of anonymity] said it",
        "a clerk [who was not authorised to speak publicly] told the paper",
        "a clerk, [who spoke to the paper on condition that her name not be used], said",
        "a cook, [who asked that his name be withheld for fear of reprisals], said",
        "a cook [who asked to be identified only as J.], said",
        "Mira ([not her real name])",
        "a sailor, [using a pseudonym], said",
        "a sailor [whose identity is being withheld]",
        "a sailor [who gave only his first name]",
        "an aide [who was granted anonymity to discuss the talks], said",
        "a guard [who asked the agency to leave out his name because he owes money], said",
        "a cook [whose voice was altered because she fears arrest], said",
        "a clerk, [whose name has been redacted at her request], replied",
        "a guard [who would lose his post if named], said",
        "a cook [who would not give his name because “one loses a post for less”], said",
        "a cook [who spoke on condition he not be identified for fear of losing his licence] said",
        "a driver, [whom Corvane did not identify because he was not cleared to speak], said",
        "three officers, [who agreed to talk only if they were not identified], said",
        "a cook, [who spoke on condition that neither her name nor her canteen be given], said",
        "a commander, [whom Corvane agreed not to name for the safety of a clerk], denied it",
        "a clerk [who would not give her name because she has not been paid] said",
        "an aide, [not being authorised to brief the press], said",
        "two guards, [neither of whom was authorised to brief the press], said",
        "a nurse [whose name we withhold at her request] remembers it",
        "a doctor, [who begged the Consul not to disclose his name to his superiors], said",
        "a cook, [whom I shall not name for he goes in fear of the mate], said",
        "an envoy [not permitted to discuss the talks in public] said",
        "a cousin, [who will not have his name printed because he owes money], said",
        "an officer, [who would give only his rank], denied it",
        "a girl [whose name is withheld on account of her age] said",
        "[asking not to be identified because he had no permission], an aide said",
    ],
)
def test_the_words_that_withhold_a_name_are_found(marked: str):
    words = marked.replace("[", "").replace("]", "")
    found = anonymity_in(words)
    assert found is not None
    assert f"[{found.of(words)}]" in marked


@pytest.mark.parametrize(
    "words",
    [
        "an official who was named chairman",
        "her condition is grave",
        "the unnamed road",
        "a clerk who asked for her name to be added",
        "the ship was given a name",
    ],
)
def test_other_words_about_names_are_not(words: str):
    assert anonymity_in(words) is None


def test_anonymity_inside_the_content_is_somebody_elses():
    inside = "<She> [said] {that he spoke on condition of anonymity}."
    assert anonymity_of(unmarked(inside), draft_of(inside)) is None


def test_anonymity_behind_another_source_is_that_ones():
    text, (first, second) = drafts_of(
        "<An aide>, who asked not to be named, [said] {a cook complained of pay}.",
        "An aide, who asked not to be named, said <a cook> [complained] of {pay}.",
    )
    reason = anonymity_of(text, first, [second])
    assert reason is not None
    assert reason.of(text) == "who asked not to be named"
    assert anonymity_of(text, second, [first]) is None


def test_anonymity_behind_the_content_is_the_speakers():
    marked = "{“He spoke on condition of anonymity,”} <he> [said], asking not to be named."
    text = unmarked(marked)
    found = anonymity_of(text, draft_of(marked))
    assert found is not None
    assert found.of(text) == "asking not to be named"
