"""What clauses set off by commas ascribe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.said_asides import said_asides
from headwater.terms.span import Span
from tests.statements.marked_text import unmarked, with_marks


def marked(text: str) -> str:
    return with_marks(text, (said_asides(text, Span(0, len(text)), ()) if text else ()))


@pytest.mark.parametrize(
    "expected",
    [
        "{The hull}, <the mate> [went on], {had rotted}.",
        "{Nobody came on board}, <the port's chaplain> [objected].",
        "{“Nobody came,”} <she> [laughed].",
        "{The hull had rotted}, [countered] <the yard's owner, Ivo Penn>.",
        "{“They paid us in rice,”} [recalled] <a deckhand>, who left in May.",
        "{If the rope holds}, he [was told] by <a pilot>, {nobody will fall}.",
        "{Behind the fire}, [it is believed], {stood a rival}.",
        "{The men were beaten}, <witnesses> [told] this paper in March.",
        "{Nobody wrote that}, <the consul> [tells] me, turning the page.",
    ],
)
def test_clauses_between_commas_ascribe_what_is_around_them(expected: str) -> None:
    assert marked(unmarked(expected)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "When the pilot arrived, the guard objected.",
        "On Tuesday, the yard confirmed.",
        "The men, warned the night before, stayed.",
        "The pair, who had left, said a bosun beat them.",
        "He came in, laughed the loudest, and left.",
        "",
    ],
)
def test_other_clauses_ascribe_nothing(text: str) -> None:
    assert marked(text) == text


def test_what_the_last_aside_ascribes_holds_the_one_before() -> None:
    text = "Two boats, she went on, were sold, the agency reported."
    outer, inner = said_asides(text, Span(0, len(text)), ())
    assert [part.of(text) for part in outer.content] == ["Two boats, she went on, were sold"]
    assert [part.of(text) for part in inner.content] == ["Two boats", "were sold"]


@given(st.text(alphabet="shesaidweton ,.;“”T", max_size=60))
def test_any_words_may_be_searched(text: str) -> None:
    for each in said_asides(text, Span(0, len(text)), ()) if text else ():
        assert each.content
