"""How far the reading of one report is."""

from __future__ import annotations

from headwater.statements.reading import statements_in
from headwater.statements.reading_progress import ReadingMeter
from tests.statements.said_model import SaidModel
from tests.statements.test_reading import OUTLETS, TEXT, report


def test_what_is_expected_later_makes_the_total_grow():
    told: list[tuple[int, int]] = []
    meter = ReadingMeter(lambda done, total: told.append((done, total)), 100)
    meter.read(60)
    meter.expect(20)
    meter.read(60)
    assert told == [(60, 100), (120, 120)]


def test_a_long_report_tells_often_and_ends_with_all_of_it():
    told: list[tuple[int, int]] = []
    text = "\n\n".join([TEXT] * 20)
    statements_in(
        report(text), SaidModel(), OUTLETS, progress=lambda *how_far: told.append(how_far)
    )
    assert len(told) > 20
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] >= 2 * len(text)
    assert all(done < total for done, total in told[:-1])
