"""Values come back from JSON as they went in, or are refused."""

import json
from dataclasses import replace
from typing import Any

import pytest

from headwater.allegations.allegation import Allegation
from headwater.evidence.document import Reading
from headwater.evidence.metadata import Metadata
from headwater.investigation.json_columns import DamagedValue, from_json, to_json
from headwater.origins.derivation import Derivation
from headwater.statements.statement import Denial, Silence, Stance, Statement
from headwater.terms.date_span import DateSpan
from headwater.terms.place import PlaceMention
from headwater.terms.span import Span
from tests.investigation import values

STATEMENT = values.statement()


@pytest.mark.parametrize(
    "value",
    [
        values.METADATA,
        Metadata(),
        values.reading(),
        Reading("lone \ud800 surrogate, nul \0 and 🜁"),
        STATEMENT,
        values.relay(STATEMENT),
        values.allegation(STATEMENT),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_value_comes_back_as_it_was(value: Any):
    assert from_json(json.loads(json.dumps(to_json(value))), type(value)) == value


def test_a_denial_and_a_silence_come_back_as_they_were():
    denying = replace(STATEMENT, stance=Stance.DENIES, denial=Denial((Span(0, 8),), ()))
    silent = replace(
        STATEMENT,
        stance=Stance.DECLINES,
        silence=Silence.NOT_REACHED,
        reason_unnamed=Span(31, 53),
    )
    for statement in (denying, silent):
        assert from_json(json.loads(json.dumps(to_json(statement))), Statement) == statement


def test_a_statement_kept_before_denials_were_read_still_opens():
    older = {
        key: value
        for key, value in to_json(STATEMENT).items()
        if key not in {"silence", "denial", "reason_unnamed"}
    }
    assert from_json(older, Statement) == STATEMENT


def test_a_statement_kept_before_dates_and_places_were_read_still_opens():
    older = to_json(STATEMENT)
    del older["dates"], older["places"]

    assert from_json(older, Statement) == replace(STATEMENT, dates=(), places=())


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Span, {"start": 3, "end": 2}),
        (Span, {"start": "3", "end": 4}),
        (DateSpan, {"first": None, "last": None}),
        (PlaceMention, {"span": {"start": 1, "end": 2}, "kind": "city", "country": "zambia"}),
        (Metadata, {"published": {"text": "May"}}),
        (Metadata, []),
        (Statement, {}),
        (Derivation, {"id": "derivation-1", "kind": "copied"}),
        (Allegation, None),
    ],
)
def test_what_is_no_such_value_is_refused(kind: type[Any], data: object):
    with pytest.raises(DamagedValue):
        from_json(data, kind)
