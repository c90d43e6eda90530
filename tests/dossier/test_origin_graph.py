import re
from dataclasses import replace
from itertools import combinations

import pytest

from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.joining import derivations_by_report, joining_derivations
from headwater.dossier.origin_graph import Node, NodeKind, OriginGraph, graph_of
from headwater.dossier.ways import Way, ways_of
from headwater.origins.origin import OriginKind
from tests.dossier.builders import NOTHING, a_report, a_statement, an_origin
from tests.dossier.pile import a_pile

Groups = tuple[tuple[int, tuple[str, ...]], ...]


def graph(*groups: tuple[int, tuple[str, ...]], name: str = "Outlet") -> OriginGraph:
    """Draw one origin a group: so many reports, through those."""
    ways, origins, reports, statements = [], [], [], []
    for group, (size, through) in enumerate(groups):
        told = [a_report("They dig.", name, path=f"{group:03}-{place:03}") for place in range(size)]
        said = [a_statement(report, "They dig") for report in told]
        origin = an_origin(f"Origin {group}", OriginKind.PERSON, said)
        ways += [Way(one.item_id, one.id, through, origin.id, certain=True) for one in said]
        origins.append(origin)
        reports += told
        statements += said
    findings = replace(NOTHING, reports=tuple(reports), statements=tuple(statements))
    return graph_of(ways, origins, exhibits_of(findings))


def kinds(drawn: OriginGraph) -> list[str]:
    return [f"{node.kind}: {node.lines[0]}" for node in drawn.nodes]


def overlap(one: Node, other: Node) -> bool:
    return (
        one.left < other.left + other.width
        and other.left < one.left + one.width
        and one.top < other.top + other.height
        and other.top < one.top + one.height
    )


def test_forty_five_reports_lead_through_one_agency_to_one_origin():
    drawn = graph((45, ("Meridian Wire",)))

    assert len(drawn.nodes) == 47
    assert kinds(drawn)[45:] == ["through: Meridian Wire", "origin: Origin 0"]
    assert len(drawn.edges) == 46
    assert drawn.height < 1.3 * drawn.width  # the printed sheet is 174 mm by 232 mm


SHAPES: tuple[Groups, ...] = (
    ((1, ()),),
    ((45, ("Wire",)),),
    ((3, ("Wire",)), (2, ()), (1, ("Lamp", "Wire"))),
    ((1, ("A", "B", "C", "D")), (2, ("D",))),
    ((2, ("A", "B")), (2, ("B", "A")), (2, ("A",)), (2, ())),
    tuple((1, ()) for _ in range(40)),
    tuple((2, (f"Agency {place}",)) for place in range(12)),
    ((200, ("Wire",)), (100, ()), (1, ("A", "B"))),
)


@pytest.mark.parametrize("shape", SHAPES)
def test_no_box_covers_another_and_all_is_on_the_sheet(shape: Groups):
    drawn = graph(*shape)

    assert not [pair for pair in combinations(drawn.nodes, 2) if overlap(*pair)]
    assert all(
        0 <= node.left <= node.left + node.width <= drawn.width
        and 0 <= node.top <= node.top + node.height <= drawn.height
        for node in drawn.nodes
    )
    lines = " ".join(edge.line for edge in drawn.edges)
    points = re.findall(r"(\d+) (\d+)", lines)
    assert all(int(x) <= drawn.width and int(y) <= drawn.height for x, y in points)


def test_a_longer_chain_than_there_are_columns_leaves_nobody_out():
    drawn = graph((1, ("A", "B", "C", "D")))

    assert kinds(drawn)[1:3] == ["through: A, from B, from C", "through: D"]


def test_an_agency_has_one_box_however_long_the_ways_through_it():
    drawn = graph((2, ("Wire", "Daily")), (3, ("Wire",)))

    assert [node.lines[0] for node in drawn.nodes if node.kind is NodeKind.THROUGH] == [
        "Wire",
        "Daily",
    ]


def test_agents_named_in_opposite_order_have_a_box_in_each_column():
    drawn = graph((1, ("Wire", "Daily")), (1, ("Daily", "Wire")))

    assert sum(node.kind is NodeKind.THROUGH for node in drawn.nodes) == 4


def test_without_anybody_in_between_there_is_no_column_for_them():
    assert [heading.words for heading in graph((2, ())).headings] == ["Reports", "Origins"]
    assert [heading.words for heading in graph((1, ("A", "B"))).headings] == [
        "Reports", "Passed on by", "Origins"
    ]  # fmt: skip


def test_a_long_name_is_shortened_and_kept_in_full_beside():
    name = "The Extraordinarily Long Gazette of the Upper Harbour and its Lighthouses"
    node = graph((1, ()), name=name).nodes[0]

    assert node.lines[0].endswith("…")
    assert name in node.full


def test_a_possible_way_is_told_apart():
    pile = a_pile()
    exhibits, count = exhibits_of(pile), pile.allegations[0].asserting_origins
    by_report = derivations_by_report(pile.derivations)
    joining = joining_derivations(pile.allegations[0].asserts, by_report, exhibits)
    drawn = graph_of(ways_of(count.origins, joining, exhibits), count.origins, exhibits)

    assert drawn.has_possible
    assert {edge.certain for edge in drawn.edges} == {True, False}
    assert not graph((2, ())).has_possible


def test_rows_beyond_the_sheet_are_counted():
    assert graph(*((1, ()) for _ in range(60))).rows_left_out == 12
    assert graph((3, ())).rows_left_out == 0


def test_no_ways_are_an_empty_drawing():
    drawn = graph_of([], [], exhibits_of(NOTHING))

    assert drawn.nodes == ()
    assert drawn.height > 0


def test_a_report_leads_to_its_words_and_an_origin_nowhere():
    anchors = {node.kind: node.anchor for node in graph((1, ("Wire",))).nodes}

    assert anchors[NodeKind.REPORT].startswith("statement-")
    assert anchors[NodeKind.THROUGH] is anchors[NodeKind.ORIGIN] is None
