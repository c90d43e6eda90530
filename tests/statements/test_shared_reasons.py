"""Why an unnamed speaker is not named, told once."""

from __future__ import annotations

from dataclasses import replace

from headwater.statements.shared_reasons import with_shared_reasons
from headwater.statements.statement import SourceKind, Statement
from headwater.terms.span import Span
from tests.builders import a_report, a_statement, places

TEXT = (
    "A cook, who feared for his job, said it left. The cook said it sank. A clerk said it rained."
)
REPORT = a_report(TEXT)
REASON = places(REPORT, "who feared for his job")[0]


def said(content: str, speaker: str, reason: Span | None = None) -> Statement:
    statement = a_statement(REPORT, content, speaker=speaker, source_kind=SourceKind.UNNAMED)
    return replace(statement, reason_unnamed=reason)


def test_the_speakers_other_statements_have_it_too():
    found = with_shared_reasons(
        [said("it left", "cook", REASON), said("it sank", "cook"), said("it rained", "clerk")]
    )
    assert [statement.reason_unnamed for statement in found] == [REASON, REASON, None]


def test_of_two_reasons_neither_is_given_on():
    other = Span(0, 6)
    found = with_shared_reasons(
        [said("it left", "cook", REASON), said("it sank", "cook"), said("it rained", "cook", other)]
    )
    assert [statement.reason_unnamed for statement in found] == [REASON, None, other]


def test_a_named_speaker_needs_no_reason():
    named = replace(said("it sank", "cook"), source_kind=SourceKind.NAMED_PERSON)
    assert with_shared_reasons([said("it left", "cook", REASON), named])[1] == named
