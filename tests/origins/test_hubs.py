from itertools import combinations, pairwise

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.hubs import Shared, needed_links
from headwater.terms.span import Span

# Each text is a stretch of one long original, so what two share is where their stretches meet.
stretches = st.lists(
    st.lists(st.integers(0, 12), min_size=2, max_size=2, unique=True).map(sorted),
    min_size=2,
    max_size=12,
)


def links_among(texts: list[list[int]]) -> list[Shared]:
    links = []
    for (number, one), (later, other) in combinations(enumerate(texts), 2):
        start, end = max(one[0], other[0]), min(one[1], other[1])
        if start < end:
            links.append(Shared(number, later, Span(start, end), Span(start, end), certain=True))
    return links


@given(stretches)
def test_whoever_shares_a_stretch_stays_connected_through_that_stretch(texts: list[list[int]]):
    links = links_among(texts)
    kept = [links[number] for number in needed_links(links, range(len(texts)))]

    for unit in (Span(start, end) for start, end in pairwise(range(13))):
        having = [n for n, text in enumerate(texts) if Span(*text).covers(unit)]
        graph = nx.Graph()
        graph.add_nodes_from(having)
        graph.add_edges_from((k.earlier, k.later) for k in kept if k.later_span.covers(unit))
        assert not having or nx.is_connected(graph)


def test_of_many_copies_each_keeps_its_links_to_the_three_earliest():
    links = links_among([[0, 9]] * 40)

    kept = [links[number] for number in needed_links(links, range(40))]

    assert {link.earlier for link in kept} == {0, 1, 2}
    assert len(kept) == 39 + 38 + 37


def test_a_certain_link_does_not_go_for_the_sake_of_possible_ones():
    span = Span(0, 9)
    links = [
        Shared(one, other, span, span, certain=(one, other) == (3, 4))
        for one, other in combinations(range(5), 2)
    ]

    assert (3, 4) in {(links[n].earlier, links[n].later) for n in needed_links(links, range(5))}


def test_a_publishers_own_link_does_not_go_for_the_sake_of_anothers_text():
    links = links_among([[0, 9]] * 5)

    kept = {(links[n].earlier, links[n].later) for n in needed_links(links, (0, 1, 2, 7, 7))}

    assert (3, 4) in kept
