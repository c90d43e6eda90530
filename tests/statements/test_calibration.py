"""A probability that is calibrated stays one, whatever the model says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.calibration import Calibration, log_odds

weights = st.floats(-50, 50)


@given(weights, weights, weights, st.floats(0, 1), st.floats(-1e6, 0))
def test_it_is_always_a_probability(
    intercept: float, cue: float, roles: float, probability: float, surprise: float
):
    right = Calibration(intercept, cue, roles).probability_right(probability, surprise)
    assert 0.0 <= right <= 1.0


def test_a_surer_cue_makes_an_attribution_likelier_to_be_right():
    curve = Calibration(0.0, 1.0, 0.5)
    assert curve.probability_right(0.9, -1.0) > curve.probability_right(0.6, -1.0)


def test_roles_of_which_the_model_is_unsure_make_it_less_likely():
    curve = Calibration(0.0, 1.0, 0.5)
    assert curve.probability_right(0.9, -5.0) < curve.probability_right(0.9, -0.1)


def test_without_roles_and_intercept_the_probability_is_the_cues():
    assert Calibration(0.0, 1.0, 0.0).probability_right(0.8, -3.0) == pytest.approx(0.8)


def test_certainty_has_finite_odds():
    assert log_odds(1.0) == pytest.approx(-log_odds(0.0))
