from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.statements.statement import Denial, Silence, Stance, Statement
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
