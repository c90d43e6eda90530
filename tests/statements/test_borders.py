"""Where a content begins and ends."""

import pytest

from headwater.statements.borders import with_whole_content
from headwater.statements.draft import Draft
from headwater.statements.sentences import sentence_at, sentences_in
from tests.statements.marked_text import draft_of, unmarked


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
        (
            "<She> [said] {that they went home with} the others.",
            "that they went home with the others",
        ),
        ("<She> [said] {that they went home}, and sat down.", "that they went home"),
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


def test_a_claim_in_the_publishers_own_voice_keeps_its_borders():
    text = "Guards beat them."
    sentence = sentence_at(sentences_in(text), 0)
    assert sentence is not None
    draft = Draft((), (), (sentence,), 0.5, sentence)
    assert with_whole_content(text, draft, [draft]) == draft
