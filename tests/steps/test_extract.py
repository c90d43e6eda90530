"""Statements are extracted once, and again when what they depend on has changed."""

from dataclasses import replace

import pytest

from headwater.evidence.metadata import Metadata
from headwater.investigation.documents import reports
from headwater.investigation.events import events
from headwater.investigation.opening import Investigation
from headwater.investigation.statements import statements
from headwater.statements import coverage
from headwater.statements.coverage import why_not_read
from headwater.statements.profile import Profile
from headwater.statements.tagging_model import TaggingModel
from headwater.steps.extract import WITHIN_REPORT, extract_statements, extractions_due
from headwater.steps.preserve import preserve
from headwater.steps.read import read_items
from headwater.steps.run import Run
from headwater.steps.update import Tools
from tests.steps.conftest import COURIER, NORTHLINE


def no_model() -> TaggingModel:
    raise AssertionError("nothing is to be extracted, so no model is needed")


def read_and_extract(pile: Investigation, tools: Tools, run: Run) -> int:
    read_items(pile, tools.language_of, run)
    return extract_statements(pile, tools.load_model, run)


def test_each_report_has_its_statements(pile: Investigation, tools: Tools, run: Run):
    assert read_and_extract(pile, tools, run) == 2

    assert len({statement.item_id for statement in statements()}) == 2
    counts = [event.outcome["statements"] for event in events() if event.step == "extract"]
    assert sum(int(count) for count in counts) == len(statements())


def test_extracting_again_changes_nothing_and_loads_no_model(
    pile: Investigation, tools: Tools, run: Run
):
    read_and_extract(pile, tools, run)
    before = events()

    assert extract_statements(pile, no_model, run) == 0
    assert events() == before


def test_a_report_that_is_too_long_has_no_statements_and_the_rest_goes_on(
    pile: Investigation, tools: Tools, run: Run, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(coverage, "LONGEST_TEXT", len(COURIER))

    assert read_and_extract(pile, tools, run) == 2

    (item_id,) = {statement.item_id for statement in statements()}
    read = [why_not_read(report) for report in reports(pile.texts) if report.id == item_id]
    assert read == [None]
    assert not extractions_due(pile)


def test_a_long_report_tells_its_own_progress(
    pile: Investigation, tools: Tools, run: Run, monkeypatch: pytest.MonkeyPatch
):
    told: list[tuple[str, int, int]] = []
    watched = replace(run, progress=lambda *how_far: told.append(how_far))
    monkeypatch.setattr("headwater.steps.extract.LONG_REPORT", len(COURIER) + 1)

    read_and_extract(pile, tools, watched)

    within = [(done, total) for step, done, total in told if step == WITHIN_REPORT]
    assert within[-1][0] == within[-1][1] >= 2 * len(NORTHLINE)
    assert [done for step, done, _ in told if step == "extract"] == [0, 1, 2]


def test_what_one_model_read_is_due_for_the_other_and_up_to_date_for_whoever_asks_for_none(
    pile: Investigation, tools: Tools, run: Run
):
    read_and_extract(pile, tools, run)

    fast = extractions_due(pile, Profile.FAST)

    assert [due.report.item.path for due in fast] == ["courier.txt", "northline.txt"]
    assert extractions_due(pile) == extractions_due(pile, Profile.ACCURATE) == ()


def test_new_metadata_makes_a_report_due_again(pile: Investigation, tools: Tools, run: Run):
    read_and_extract(pile, tools, run)

    preserve(pile, COURIER.encode(), "courier.txt", Metadata(publisher="Mercury"), run)

    assert [due.report.item.path for due in extractions_due(pile)] == ["courier.txt"]


def test_a_new_publisher_makes_due_the_reports_that_name_it(
    pile: Investigation, tools: Tools, run: Run
):
    read_and_extract(pile, tools, run)

    sable = Metadata(publisher="Port Sable", language="en")
    preserve(pile, b"Nothing to add, the harbour said.", "sable.txt", sable, run)
    read_items(pile, tools.language_of, run)

    assert [due.report.item.path for due in extractions_due(pile)] == ["courier.txt", "sable.txt"]
