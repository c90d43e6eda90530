"""Statements come back as they were extracted, and are replaced item by item."""

import pytest

from headwater.investigation import items, statements
from tests.investigation import values

pytestmark = pytest.mark.usefixtures("investigation")

FIRST, SECOND = values.item(path="1"), values.item(path="2")


def keep_both() -> None:
    for item in (SECOND, FIRST):
        items.keep_item(item, values.AT)
    late, early = values.statement(SECOND, start=1), values.statement(SECOND, start=0)
    statements.keep_statements(SECOND.id, "basis-2", [late, early], values.AT)
    statements.keep_statements(FIRST.id, "basis-1", [values.statement(FIRST)], values.AT)


def test_statements_come_back_by_path_and_then_as_they_were_found():
    keep_both()

    assert statements.statements() == (
        values.statement(FIRST),
        values.statement(SECOND, start=1),
        values.statement(SECOND, start=0),
    )
    assert statements.extraction_bases() == {FIRST.id: "basis-1", SECOND.id: "basis-2"}


def test_extracting_again_replaces_the_statements_of_that_item_alone():
    keep_both()

    statements.keep_statements(SECOND.id, "basis-3", [values.statement(SECOND)], values.AT)

    assert statements.statements() == (values.statement(FIRST), values.statement(SECOND))
    assert statements.extraction_bases() == {FIRST.id: "basis-1", SECOND.id: "basis-3"}


def test_a_report_without_statements_was_extracted_all_the_same():
    items.keep_item(FIRST, values.AT)
    statements.keep_statements(FIRST.id, "basis-1", [], values.AT)

    assert statements.statements() == ()
    assert statements.extraction_bases() == {FIRST.id: "basis-1"}
