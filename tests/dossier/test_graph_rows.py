from dataclasses import replace

from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.graph_rows import MOST_ROWS, Row, rows_of
from headwater.dossier.ways import Way
from headwater.origins.origin import Origin, OriginKind
from tests.dossier.builders import NOTHING, a_report, a_statement, an_origin


def rows(*throughs: tuple[str, ...]) -> tuple[Row, ...]:
    """Return the rows of reports that all came from one origin, each by its way."""
    reports = [
        a_report("They dig.", f"Outlet {place}", path=f"{place:03}")
        for place in range(len(throughs))
    ]
    statements = [a_statement(report, "They dig") for report in reports]
    origin: Origin = an_origin("Ada", OriginKind.PERSON, statements)
    findings = replace(NOTHING, reports=tuple(reports), statements=tuple(statements))
    ways = [
        Way(statement.item_id, statement.id, through, origin.id, certain=True)
        for statement, through in zip(statements, throughs, strict=True)
    ]
    return rows_of(ways, [origin], exhibits_of(findings))


def test_each_report_has_its_row_with_its_number_and_date():
    (row,) = rows(())

    assert (row.label, row.date) == ("1. Outlet 0", "2031-03-04")
    assert row.full == "Report 1: Outlet 0, 4 March 2031"
    assert row.anchor is not None


def test_those_that_came_the_same_way_stand_together_and_those_without_a_way_last():
    found = rows(("Wire",), (), ("Agency",), ("Wire",))

    assert [row.label for row in found] == [
        "3. Outlet 2", "1. Outlet 0", "4. Outlet 3", "2. Outlet 1"
    ]  # fmt: skip


def test_forty_eight_reports_are_drawn_one_by_one():
    assert len(rows(*[("Wire",)] * MOST_ROWS)) == MOST_ROWS


def test_more_than_fit_a_sheet_share_a_row_with_those_of_the_same_way():
    found = rows(*[("Wire",)] * MOST_ROWS, ("Agency",), ())

    assert [row.label for row in found] == ["49. Outlet 48", "48 reports", "50. Outlet 49"]
    assert found[1].anchor is None
    assert found[1].full.startswith("48 reports: Outlet 0, Outlet 1, ")
