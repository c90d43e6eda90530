from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.statements.statement import Denial, Silence, Stance, Statement, spans_of
from headwater.terms.span import Span
from tests.builders import a_report, a_statement

REPORT = a_report("The harbour board denied recruiting porters illegally.")


def denial_statement() -> Statement:
    return a_statement(REPORT, "recruiting porters illegally", cue="denied", stance=Stance.DENIES)


def test_only_who_declines_to_comment_is_silent() -> None:
    with pytest.raises(ValueError, match="silent"):
        replace(denial_statement(), silence=Silence.NO_REPLY)


def test_only_who_denies_has_a_denial() -> None:
    denial = Denial(denied=(Span(25, 44),), narrowed_by=(Span(45, 53),))
    assert replace(denial_statement(), denial=denial).denial == denial
    with pytest.raises(ValueError, match="denial"):
        replace(denial_statement(), stance=Stance.ASSERTS, denial=denial)


def test_a_statement_needs_content() -> None:
    with pytest.raises(ValueError, match="content"):
        replace(denial_statement(), content=())


def test_the_spans_of_a_statement_are_all_it_points_to() -> None:
    denial = Denial(denied=(Span(25, 44),), narrowed_by=(Span(45, 53),))
    statement = replace(denial_statement(), denial=denial, reason_unnamed=Span(4, 11))
    assert set(spans_of(statement)) == {
        *statement.cue,
        *statement.content,
        Span(25, 44),
        Span(45, 53),
        Span(4, 11),
    }
