import networkx
from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.components import Components

NODES = [f"node-{letter}" for letter in "abcdefghij"]
PAIRS = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)), max_size=15)


def joined(pairs):
    components = Components(NODES)
    for left, right in pairs:
        components.join(left, right)
    return components


@given(PAIRS)
def test_components_are_those_of_the_graph(pairs):
    graph = networkx.Graph(pairs)
    graph.add_nodes_from(NODES)

    assert set(joined(pairs).sets()) == {
        frozenset(each) for each in networkx.connected_components(graph)
    }


@given(PAIRS, st.randoms(use_true_random=False))
def test_neither_order_nor_direction_of_joins_matters(pairs, chance):
    turned = [chance.choice([pair, pair[::-1]]) for pair in pairs]
    chance.shuffle(turned)

    assert joined(turned).sets() == joined(pairs).sets()
    assert [joined(turned).root(node) for node in NODES] == [
        joined(pairs).root(node) for node in NODES
    ]


@given(PAIRS)
def test_the_smallest_member_stands_for_its_component(pairs):
    components = joined(pairs)

    for members in components.sets():
        assert {components.root(node) for node in members} == {min(members)}


def test_a_copy_grows_apart():
    components = joined([("node-a", "node-b")])
    copy = components.copy()
    copy.join("node-b", "node-c")

    assert components.root("node-c") == "node-c"
    assert copy.root("node-c") == "node-a"


def test_only_its_nodes_are_in_it():
    assert "node-a" in Components(NODES)
    assert "node-z" not in Components(NODES)
