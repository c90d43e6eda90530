"""The table of confidence tells what is said from what is."""

from __future__ import annotations

import pytest

from bench.reading.reliability import calibration_error, reliability_table


def test_a_class_shows_its_size_what_was_said_and_what_was_right():
    lines = reliability_table([(0.92, True), (0.94, True), (0.15, False)])
    assert "| 0.9-1.0 | 2 | 0.93 | 1.00 |" in lines
    assert "| 0.1-0.2 | 1 | 0.15 | 0.00 |" in lines


def test_certainty_is_in_the_last_class():
    assert "| 0.9-1.0 | 1 | 1.00 | 1.00 |" in reliability_table([(1.0, True)])


def test_who_is_as_often_right_as_said_has_no_error():
    judged = [(0.75, True), (0.75, True), (0.75, True), (0.75, False)]
    assert calibration_error(judged) == pytest.approx(0.0)


def test_who_is_always_sure_and_never_right_has_the_greatest_error():
    assert calibration_error([(1.0, False)]) == 1.0
