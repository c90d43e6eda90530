"""What phrases such as “in the words of the board” ascribe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.phrase_cues import phrase_cues
from headwater.terms.span import Span
from tests.statements.marked_text import unmarked, with_marks


def marked(text: str) -> str:
    return with_marks(text, (phrase_cues(text, Span(0, len(text)), ()) if text else ()))


@pytest.mark.parametrize(
    "expected",
    [
        "{The hull was rotten}, [in the words of] <a docker>.",
        "[In the view of] <Ada Moll, a pilot>, {the hull was rotten}.",
        "[In the telling of] <two deckhands>, {the captain slept}.",
        "{The crew}, [in the words of] <the bosun, Ivo Penn>, {“ate rope”}.",
        "{He had 20 dollars a day}, [by <his> own account].",
        "[By] <the port's> [own count], {44 boats left}.",
        "{Nine boats left}, [per] <the harbour log>.",
        "[Per] <the pages> filmed by a crew, {nine boats left}.",
        "{It never sailed}, [to hear] <him> [tell it].",
        "[If] <the bosun> [is to be believed], {the hold was empty}.",
        "{The yard closed in May}, [as] <the mayor> [tells it], {and never paid}.",
        "Two left; {“a third drowned”}, [in the words of] <Moll>.",
    ],
)
def test_phrases_ascribe_the_clause_around_them(expected: str) -> None:
    assert marked(unmarked(expected)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They earn 20 dollars per day, or less.",
        "The report rests on the account of a fixer.",
        "He left, in the words.",
        "",
    ],
)
def test_other_phrases_ascribe_nothing(text: str) -> None:
    assert marked(text) == text


@given(st.text(alphabet="inthewordsofperMoll ,.;“”", max_size=60))
def test_any_words_may_be_searched(text: str) -> None:
    for each in phrase_cues(text, Span(0, len(text)), ()) if text else ():
        assert each.content
