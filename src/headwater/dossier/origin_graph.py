"""Draw the way from reports to origins: reports left, who passed it on, origins right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from headwater.dossier.exhibits import Exhibits
from headwater.dossier.graph_columns import FEWEST_COLUMNS, Columns, columns_for, fitted
from headwater.dossier.graph_rows import MOST_ROWS, Row, rows_of
from headwater.dossier.ways import Way
from headwater.dossier.wording import ORIGIN_KINDS, agent_of
from headwater.origins.origin import Origin

_TOP, _ROW_PITCH, _ROW_HEIGHT = 34, 24, 20
_MIDDLE_PITCH, _MIDDLE_HEIGHT, _BEND_PITCH = 36, 28, 18
_ORIGIN_PITCH, _ORIGIN_HEIGHT = 54, 46
_DATE_WIDTH = 74


class NodeKind(StrEnum):
    """What a box of the graph stands for."""

    REPORT = "report"
    THROUGH = "through"
    ORIGIN = "origin"


@dataclass(frozen=True, slots=True)
class Node:
    """A box with its words shortened to fit, and the full words beside."""

    kind: NodeKind
    left: int
    top: int
    width: int
    height: int
    lines: tuple[str, ...]
    aside: str
    full: str
    anchor: str | None
    """Id of the words the box leads to, None if it leads nowhere."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two boxes, as the `d` of an SVG path."""

    line: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a column."""

    left: int
    words: str


@dataclass(frozen=True, slots=True)
class OriginGraph:
    """The drawing, in units of one CSS pixel."""

    width: int
    height: int
    headings: tuple[Heading, ...]
    edges: tuple[Edge, ...]
    nodes: tuple[Node, ...]
    has_possible: bool
    rows_left_out: int
    """Rows that are not drawn because the sheet is full; the words beside have them all."""


@dataclass(frozen=True, slots=True)
class _Stop:
    """A place at which a way meets a column: a box, or the bend of a line that has none."""

    column: int
    key: str
    is_box: bool


_Route = tuple[Way, tuple[_Stop, ...]]


def graph_of(ways: Sequence[Way], origins: Sequence[Origin], exhibits: Exhibits) -> OriginGraph:
    """Return the drawing of the ways."""
    rows = rows_of(ways, origins, exhibits)
    drawn = rows[:MOST_ROWS]
    longest = max((len(way.through) for row in drawn for way in row.ways), default=0)
    columns = columns_for(longest)
    routes = _routes(drawn, columns)
    heights = _settled(drawn, routes, columns)
    nodes = (
        *(_row_node(row, heights[_Stop(0, row.key, is_box=True)], columns) for row in drawn),
        *(
            _middle_node(stop, height, columns)
            for stop, height in heights.items()
            if stop.is_box and 0 < stop.column < columns.last
        ),
        *_origin_nodes(origins, columns, heights),
    )
    return OriginGraph(
        width=columns.left(columns.last) + columns.origin,
        height=max((*heights.values(), _TOP)) + _ORIGIN_HEIGHT // 2 + 4,
        headings=_headings(columns),
        edges=_edges(routes, heights, columns),
        nodes=nodes,
        has_possible=any(not way.certain for way, _ in routes),
        rows_left_out=len(rows) - len(drawn),
    )


def _routes(rows: Sequence[Row], columns: Columns) -> list[_Route]:
    ways = [(row, way) for row in rows for way in row.ways]
    named = [_named(way, columns) for _, way in ways]
    leftmost: dict[str, int] = {}
    for names in named:
        for column, name in enumerate(names, start=columns.last - len(names)):
            leftmost[name] = min(column, leftmost.get(name, column))
    return [
        (way, _stops(row, way, names, leftmost, columns))
        for (row, way), names in zip(ways, named, strict=True)
    ]


def _named(way: Way, columns: Columns) -> tuple[str, ...]:
    middle = columns.count - FEWEST_COLUMNS
    if len(way.through) <= middle:
        return way.through
    # What has no column of its own is joined to its neighbour: nobody is left out.
    outer = way.through[: len(way.through) - middle + 1]
    return (", from ".join(outer), *way.through[len(outer) :])


def _stops(
    row: Row, way: Way, names: tuple[str, ...], leftmost: Mapping[str, int], columns: Columns
) -> tuple[_Stop, ...]:
    places = [leftmost[name] for name in names]
    if any(after <= before for before, after in pairwise(places)):
        # Two ways name the same agents in opposite order: no one column suits both.
        places = list(range(columns.last - len(names), columns.last))
    name_by_column = dict(zip(places, names, strict=True)) | {columns.last: way.origin_id}
    stops = [_Stop(0, row.key, is_box=True)]
    behind = ""
    for column in range(1, columns.count):
        name = name_by_column.get(column)
        if name is None:
            # A line that meets nobody in a column bends there, beside those that go its way.
            ahead = next(
                name_by_column[place] for place in sorted(name_by_column) if place > column
            )
            stops.append(_Stop(column, f"{behind} > {ahead} {way.certain}", is_box=False))
        else:
            stops.append(_Stop(column, name, is_box=True))
            behind = name
    return tuple(stops)


def _settled(rows: Sequence[Row], routes: Sequence[_Route], columns: Columns) -> dict[_Stop, int]:
    """Return the height of each stop: the mean of its rows, pushed apart where they touch."""
    settled = {
        _Stop(0, row.key, is_box=True): _TOP + place * _ROW_PITCH + _ROW_PITCH // 2
        for place, row in enumerate(rows)
    }
    wanted: dict[_Stop, list[int]] = defaultdict(list)
    for _, stops in routes:
        for stop in stops[1:]:
            wanted[stop].append(settled[stops[0]])
    for column in range(1, columns.count):
        means = sorted(
            (sum(heights) / len(heights), stop.key, stop)
            for stop, heights in wanted.items()
            if stop.column == column
        )
        tall = _origin_pitch(len(means)) if column == columns.last else _MIDDLE_PITCH
        floor = _TOP
        for mean, _, stop in means:
            half = (tall if stop.is_box else _BEND_PITCH) // 2
            settled[stop] = max(round(mean), floor + half)
            floor = settled[stop] + half
    return settled


def _origin_pitch(origins: int) -> int:
    return _ORIGIN_PITCH if origins * _ORIGIN_PITCH <= MOST_ROWS * _ROW_PITCH else _ROW_PITCH


def _headings(columns: Columns) -> tuple[Heading, ...]:
    middle = (Heading(columns.left(1), "Passed on by"),) * (columns.count > FEWEST_COLUMNS)
    return (Heading(0, "Reports"), *middle, Heading(columns.left(columns.last), "Origins"))


def _edges(
    routes: Sequence[_Route], heights: Mapping[_Stop, int], columns: Columns
) -> tuple[Edge, ...]:
    lines: dict[str, bool] = {}
    for way, stops in routes:
        for here, there in pairwise(stops):
            start = columns.left(here.column) + columns.width(here.column)
            end = columns.left(there.column)
            half = (start + end) // 2
            curve = f"C{half} {heights[here]} {half} {heights[there]} {end} {heights[there]}"
            drawn = [f"M{start} {heights[here]}{curve}"]
            if not there.is_box:
                drawn.append(f"M{end} {heights[there]}H{end + columns.middle}")
            for line in drawn:
                lines[line] = lines.get(line, False) or way.certain
    return tuple(Edge(line, certain) for line, certain in lines.items())


def _row_node(row: Row, centre: int, columns: Columns) -> Node:
    box = (0, centre - _ROW_HEIGHT // 2, columns.report, _ROW_HEIGHT)
    room = columns.report - (_DATE_WIDTH if row.date else 0)
    label = (fitted(row.label, room),)
    return Node(NodeKind.REPORT, *box, label, row.date, row.full, row.anchor)


def _middle_node(stop: _Stop, centre: int, columns: Columns) -> Node:
    left = columns.left(stop.column)
    box = (left, centre - _MIDDLE_HEIGHT // 2, columns.middle, _MIDDLE_HEIGHT)
    return Node(NodeKind.THROUGH, *box, (fitted(stop.key, columns.middle),), "", stop.key, None)


def _origin_nodes(
    origins: Sequence[Origin], columns: Columns, heights: Mapping[_Stop, int]
) -> tuple[Node, ...]:
    stops = {origin.id: _Stop(columns.last, origin.id, is_box=True) for origin in origins}
    drawn = [origin for origin in origins if stops[origin.id] in heights]
    is_tall = _origin_pitch(len(drawn)) == _ORIGIN_PITCH
    height = _ORIGIN_HEIGHT if is_tall else _ROW_HEIGHT
    nodes = []
    for origin in drawn:
        agent, kind = agent_of(origin), ORIGIN_KINDS[origin.kind]
        lines = tuple(fitted(line, columns.origin) for line in (agent, kind)[: 1 + is_tall])
        top = heights[stops[origin.id]] - height // 2
        box = (columns.left(columns.last), top, columns.origin, height)
        nodes.append(Node(NodeKind.ORIGIN, *box, lines, "", f"{agent} ({kind})", None))
    return tuple(nodes)
