"""Which drafts are near a place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.draft import Draft
from headwater.statements.nearby import NearbyDrafts
from headwater.terms.span import Span

spans = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda p: Span(p[0], p[0] + p[1]))
drafts = st.builds(
    Draft,
    st.lists(spans, max_size=1).map(tuple),
    st.lists(spans, max_size=1).map(tuple),
    st.lists(spans, min_size=1, max_size=2).map(tuple),
    st.just(0.9),
    spans,
)
SENTENCES = (Span(2, 10), Span(11, 20), Span(22, 30))


def is_beside(draft: Draft, place: Span) -> bool:
    return any(part.overlaps(place) for part in (*draft.source, *draft.cue, *draft.content))


@given(st.lists(drafts, max_size=6), spans)
def test_every_draft_that_overlaps_a_place_is_near_it_in_order(found: list[Draft], place: Span):
    near = NearbyDrafts(SENTENCES, found).at([place])
    assert [d for d in near if is_beside(d, place)] == [d for d in found if is_beside(d, place)]


def test_a_draft_of_another_sentence_is_not_near():
    first = Draft((), (Span(3, 5),), (Span(6, 9),), 0.9, SENTENCES[0])
    last = Draft((), (Span(23, 25),), (Span(26, 29),), 0.9, SENTENCES[2])
    near = NearbyDrafts(SENTENCES, [first, last])
    assert near.at([SENTENCES[0]]) == [first]
    assert near.at([SENTENCES[1]]) == []
    assert near.at([Span(0, 30)]) == [first, last]
