"""Papers in which speakers speak."""

import pytest

from headwater.statements.papers import paper_called, papers_in


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("The embassy said in a statement that it left.", "statement"),
        ("In a press release of 19 February, the embassy said so.", "statement"),
        ("Men were seized, it said in its last weekly summary.", "summary"),
        ("She wrote in a long letter that he left.", "letter"),
    ],
)
def test_a_paper_that_somebody_speaks_in_is_known_by_its_noun(sentence: str, noun: str):
    assert papers_in(sentence) == {paper_called(noun)}


def test_what_is_no_paper_is_not_known():
    assert papers_in("He lived in a house of cards.") == frozenset()
    assert paper_called("house") is None


def test_papers_that_are_called_alike_are_one():
    assert paper_called("communiqué") == paper_called("press release") == paper_called("statement")
