"""Attributions inside the contents of others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.statements import nesting
from headwater.statements.attribution import Attribution
from headwater.statements.nesting import (
    DEEPEST,
    NestedAttribution,
    attributions_with_nesting,
    nested,
)
from headwater.terms.span import Span
from tests.statements.said_model import SaidModel


def at(cue: int, *content: tuple[int, int]) -> Attribution:
    """Return an attribution whose cue is one character long."""
    return Attribution(
        source=(),
        cue=(Span(cue, cue + 1),),
        content=tuple(Span(start, end) for start, end in content),
        cue_probability=0.9,
        roles_log_probability=-0.1,
        probability=0.9,
    )


def tree(found: tuple[NestedAttribution, ...]) -> list[tuple[int, int | None, int]]:
    """Return where each cue stands, with the place of its parent and its depth."""
    return [(one.attribution.cue[0].start, one.parent, one.depth) for one in found]


def test_an_attribution_in_the_content_of_another_has_it_as_parent():
    assert tree(nested([at(1, (2, 30)), at(10, (12, 20)), at(40, (42, 50))])) == [
        (1, None, 0),
        (40, None, 0),
        (10, 0, 1),
    ]


def test_the_parent_is_the_smallest_content_around():
    assert tree(nested([at(1, (2, 30)), at(5, (6, 28)), at(10, (12, 20))])) == [
        (1, None, 0),
        (5, 0, 1),
        (10, 1, 2),
    ]


def test_a_cue_in_one_part_and_a_content_in_the_next_is_no_nesting():
    assert tree(nested([at(20, (1, 10), (25, 40)), at(5, (26, 30))])) == [
        (5, None, 0),
        (20, None, 0),
    ]


def test_what_would_lie_too_deep_is_left_out():
    chain = [at(depth, (depth + 1, 40)) for depth in range(DEEPEST + 3)]
    found = nested(chain)
    assert [one.depth for one in found] == list(range(DEEPEST + 1))


contents = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda p: (p[0], p[0] + p[1]))


@given(st.lists(st.tuples(st.integers(0, 90), contents), max_size=25))
def test_a_parent_comes_first_and_its_content_holds_the_child(
    drawn: list[tuple[int, tuple[int, int]]],
):
    found = nested(
        [at(cue, content) for cue, content in drawn if not content[0] <= cue < content[1]]
    )
    for place, one in enumerate(found):
        assert one.depth <= DEEPEST
        if one.parent is None:
            assert one.depth == 0
            continue
        assert one.parent < place
        assert one.depth == found[one.parent].depth + 1
        (content,) = found[one.parent].attribution.content
        assert content.covers(one.attribution.cue[0])
        assert content.covers(one.attribution.content[0])


def test_what_the_first_reading_found_is_not_taken_again():
    text = "Amal said the boats went out before the storm came."
    assert len(attributions_with_nesting(text, SaidModel())) == 1


def test_a_short_content_is_not_read_again():
    model = SaidModel()
    attributions_with_nesting("Amal said it rained all day.", model)
    assert model.windows_read == 1


def test_contents_are_read_again_only_up_to_a_bound(monkeypatch):
    text = "Amal said the boats reported a storm before it came.\n" * 3
    unbounded, bounded = SaidModel(), SaidModel()
    attributions_with_nesting(text, unbounded)
    monkeypatch.setattr(nesting, "MOST_READ_AGAIN", 0.3)
    attributions_with_nesting(text, bounded)
    assert (unbounded.windows_read, bounded.windows_read) == (4, 2)


def test_a_content_is_read_again_only_if_a_word_in_it_may_report():
    reads = {}
    for clause in ("the boats went out before the storm", "the boats went, according to the mate"):
        model = SaidModel()
        attributions_with_nesting(f"Amal said {clause}.\n", model)
        reads[clause] = model.windows_read
    assert list(reads.values()) == [1, 2]


def test_a_text_without_words_has_none():
    assert attributions_with_nesting("", SaidModel()) == ()
