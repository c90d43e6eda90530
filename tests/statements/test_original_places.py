"""Statements of a mended text, back in the original."""

from __future__ import annotations

from dataclasses import replace

from headwater.statements.mended_text import mended
from headwater.statements.original_places import as_read, in_original
from headwater.statements.statement import (
    Conduit,
    ConduitRole,
    Denial,
    Stance,
    spans_of,
    statement_id,
)
from headwater.terms.quantity import Bound, Quantity
from headwater.terms.span import Span
from tests.builders import a_report, a_statement

TEXT = "The board de-\nnied that it took two\nmen to the port and\nheld them.\n"


def test_every_span_is_put_back_and_the_id_follows():
    report = a_report(TEXT)
    view = mended(report.text, lambda _word: True)
    read = as_read(report, view)
    assert read.text == "The board denied that it took two men to the port and held them.\n"
    cue = a_statement(read, "it took two men", cue="denied", stance=Stance.DENIES)
    start = read.text.index("two men")
    two = Span(start, start + len("two men"))
    inner = replace(cue, id="inner", within=cue.id, stance=Stance.DENIES)
    outer = replace(
        cue,
        quantities=(Quantity(2, 2, Bound.EXACT, "man", two),),
        denial=Denial((two,), ()),
        reason_unnamed=two,
        conduits=(Conduit("Corvane", ConduitRole.RELAY, two),),
        hedges=(two,),
    )
    found, other = in_original([outer, inner], view)
    assert found.cue[0].of(TEXT) == "de-\nnied"
    assert found.content[0].of(TEXT) == "it took two\nmen"
    assert {s.of(TEXT) for s in spans_of(found)} == {"de-\nnied", "it took two\nmen", "two\nmen"}
    assert found.id == statement_id(found.item_id, found.cue, found.content)
    assert other.within == found.id


def test_a_whole_text_is_left_alone():
    report = a_report("The board denied it.")
    view = mended(report.text, lambda _word: True)
    statement = a_statement(report, "it", cue="denied", stance=Stance.DENIES)
    assert as_read(report, view) is report
    assert in_original([statement], view) == (statement,)
