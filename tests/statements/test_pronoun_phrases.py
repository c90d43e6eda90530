"""Words that point back as pronouns do."""

import pytest

from headwater.statements.pronoun_phrases import ANYBODY, like_a_pronoun, was_brought_in
from headwater.terms.span import Span


@pytest.mark.parametrize(
    ("words", "pronoun"),
    [
        ("the man", "he"),
        ("The woman", "she"),
        ("the mother of two", "she"),
        ("the father of three", "he"),
        ("The 43-year-old", ANYBODY),
        ("the twenty-year-old", ANYBODY),
        ("the teenager", ANYBODY),
        ("the minister", None),
        ("a 43-year-old", None),
    ],
)
def test_an_age_and_children_tell_no_more_than_a_pronoun(words: str, pronoun: str | None):
    assert like_a_pronoun(words) == pronoun


def test_somebody_of_an_age_may_have_been_brought_in():
    text = "Police held a 17-year-old. The 17-year-old wept. The 18-year-old left."
    seventeen, eighteen = (text.index(age) for age in ("The 17", "The 18"))
    assert was_brought_in(text, Span(seventeen, seventeen + len("The 17-year-old")))
    assert not was_brought_in(text, Span(eighteen, eighteen + len("The 18-year-old")))
