"""Where a content begins and ends."""

import pytest

from headwater.statements.borders import with_sentence_meant, with_whole_content, without_strays
from headwater.statements.draft import Draft
from headwater.statements.sentences import sentence_at, sentences_in
from tests.statements.marked_text import draft_of, drafts_of, unmarked


def widened(marked: str) -> str:
    """Return the content of the marked draft with its borders set, parts joined by “ … ”."""
    text, draft = unmarked(marked), draft_of(marked)
    found = with_whole_content(text, draft, [draft])
    return " … ".join(part.of(text) for part in found.content)


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        (
            "Guards have been {telling students that they must go}, <one sailor> [said].",
            "Guards have been telling students that they must go",
        ),
        ("But guards {beat them}, <she> [said].", "guards beat them"),
        ("ORLENZ, March 3 (Norpress) - Guards {beat them}, <she> [said].", "Guards beat them"),
        ("In March {“guards beat them},” <she> [said].", "“guards beat them"),
        ("— Guards {beat them}, <she> [said].", "beat them"),
        ("They ran. Guards {beat them}. {They fell}, <she> [said].", "beat them … They fell"),
        ("<She> [said] {that they went home}, and sat down.", "that they went home"),
        (
            "<She> [said] {that it was a condition of} their stay.",
            "that it was a condition of their stay",
        ),
        (
            "<She> [told] them {that it was a condition of}, and <he> was deaf.",
            "that it was a condition of",
        ),
        ("There is one: guards {beat them}, <she> [said].", "beat them"),
    ],
)
def test_a_content_goes_from_border_to_border_of_its_clause(marked: str, content: str):
    assert widened(marked) == content


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        (
            "<The office> [denies] {the claim}, put about by a paper, that visas are refused.",
            "the claim … that visas are refused",
        ),
        (
            "<The office> [denied] {the reports} that visas are refused.",
            "the reports … that visas are refused",
        ),
        ("<The office> [denied] {the claims}, which come from the coast.", "the claims"),
    ],
)
def test_a_denied_claim_is_read_with_the_words_that_say_what_it_is(marked: str, content: str):
    assert widened(marked) == content


def own(marked: str, *others: str) -> str:
    text, drafts = drafts_of(marked, *others)
    found = without_strays(text, drafts[0], drafts, sentences_in(text))
    return " … ".join(part.of(text) for part in found.content)


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        ("It is not known {how many. Nine fled}, <she> [said].", "Nine fled"),
        ("{Many were beaten. Nine fled}, <she> [said].", "Many were beaten. Nine fled"),
        ("They said {“how many? Nine fled},” <she> [said].", "“how many? Nine fled"),
        ("<She> [asked] {how many. “}Nine fled,” he said.", "how many"),
    ],
)
def test_a_content_does_not_begin_in_the_middle_of_the_sentence_before(marked: str, content: str):
    assert own(marked) == content


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        ("Guards beat them. {That} is [according to] <a nurse>.", "Guards beat them."),
        ("Guards beat them. <The office> [denies] {it}.", "it"),
        ("{That} is [according to] <a nurse>.", "That"),
    ],
)
def test_that_before_its_cue_means_the_sentence_before(marked: str, content: str):
    text, draft = unmarked(marked), draft_of(marked)
    found = with_sentence_meant(text, draft, sentences_in(text))
    assert " … ".join(part.of(text) for part in found.content) == content


def test_a_part_that_another_cue_claims_in_its_own_sentence_is_given_up():
    assert (
        own(
            "{Nine were beaten}, she said. {Two fled}, <she> [added].",
            "{Nine were beaten}, <she> [said]. Two fled, she added.",
        )
        == "Two fled"
    )


def test_a_part_belongs_to_the_nearest_cue_before_it():
    assert (
        own(
            "Nine left, he said. {“We left,”} <she> [said]. {“It rained.”}",
            "{Nine left}, <he> [said]. “We left,” she said. {“It rained.”}",
        )
        == "“We left,” … “It rained.”"
    )


def test_a_part_that_no_other_cue_claims_is_kept():
    assert (
        own(
            "{“Nine were beaten.} {Two fled},” <she> [said]. She wept, he said.",
            "“Nine were beaten. Two fled,” she said. {She wept}, <he> [said].",
        )
        == "“Nine were beaten. … Two fled"
    )


def test_a_claim_in_the_publishers_own_voice_keeps_its_borders():
    text = "Guards beat them."
    sentence = sentence_at(sentences_in(text), 0)
    assert sentence is not None
    draft = Draft((), (), (sentence,), 0.5, sentence)
    assert with_whole_content(text, draft, [draft]) == draft
