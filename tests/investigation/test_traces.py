"""Derivations and allegations come back as they were found, and are replaced together."""

import pytest

from headwater.investigation import traces
from tests.investigation import values

pytestmark = pytest.mark.usefixtures("investigation")

STATEMENT = values.statement()
RELAY = values.relay(STATEMENT)
ALLEGATION = values.allegation(STATEMENT)


def test_an_investigation_that_was_never_traced_says_so():
    assert traces.trace_basis() is None
    assert traces.derivations() == ()
    assert traces.allegations() == ()


def test_a_trace_comes_back_as_it_was_found():
    other = values.relay(values.statement(start=1))

    traces.keep_trace("basis-1", [other, RELAY], [ALLEGATION], values.AT)

    assert traces.trace_basis() == "basis-1"
    assert traces.derivations() == (other, RELAY)
    assert traces.allegations() == (ALLEGATION,)


def test_a_new_trace_takes_the_place_of_the_old():
    traces.keep_trace("basis-1", [RELAY], [ALLEGATION], values.AT)

    traces.keep_trace("basis-2", [], [ALLEGATION], values.AT)

    assert traces.trace_basis() == "basis-2"
    assert traces.derivations() == ()
    assert traces.allegations() == (ALLEGATION,)
