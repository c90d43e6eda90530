"""Reports told in sentences with marks for who said what, so that a test reads like a report.

`person[Tobin Asseru] cue[told] venue[Corvane] that <dockers were beaten>.` is one sentence of a
report with one statement. Marks of the source: `person`, `body`, `unnamed`. Marks of the conduits:
`relay`, `venue`, `producer`. Marks of the cue, by stance: `cue`, `denies`, `declines`. The content
stands in `<` and `>`; what has neither source nor cue is said in the publisher's own voice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.evidence.report import Report
from headwater.statements.acts import acts_in
from headwater.statements.statement import (
    Conduit,
    ConduitRole,
    SourceKind,
    Stance,
    Statement,
    statement_id,
)
from headwater.terms.span import Span
from tests.builders import a_report, a_statement

_MARK = re.compile(r"(?P<kind>[a-z]+)\[(?P<words>[^\]]+)\]|<(?P<content>[^>]+)>")
_KINDS = {
    "person": SourceKind.NAMED_PERSON,
    "body": SourceKind.NAMED_ORGANISATION,
    "unnamed": SourceKind.UNNAMED,
}
_STANCES = {"cue": Stance.ASSERTS, "denies": Stance.DENIES, "declines": Stance.DECLINES}
_ROLES = {role.value: role for role in ConduitRole}


@dataclass(frozen=True)
class Told:
    """A report and the statements of its marked sentences, in order."""

    report: Report
    statements: tuple[Statement, ...]

    @property
    def only(self) -> Statement:
        """The report's one statement."""
        (statement,) = self.statements
        return statement


def told(publisher: str | None, *sentences: str, published: str = "2031-03-04") -> Told:
    """Return the report that has these sentences."""
    text, marks = "", []
    for sentence in sentences:
        words, found = _without_marks(sentence, len(text))
        text += words + " "
        marks.append(found)
    report = a_report(text.rstrip(), publisher, published)
    return Told(report, tuple(_statement(report, found) for found in marks if "content" in found))


def reports_of(pile: Sequence[Told]) -> list[Report]:
    """Return the reports of the pile."""
    return [each.report for each in pile]


def statements_of(pile: Sequence[Told]) -> list[Statement]:
    """Return the statements of the pile's reports."""
    return [statement for each in pile for statement in each.statements]


def _without_marks(sentence: str, offset: int) -> tuple[str, dict[str, list[Span]]]:
    """Return the sentence's words, and where each kind of mark stood in a text."""
    words, found, end = "", defaultdict(list), 0
    for mark in _MARK.finditer(sentence):
        words += sentence[end : mark.start()]
        inside = mark["words"] or mark["content"]
        start = offset + len(words)
        found[mark["kind"] or "content"].append(Span(start, start + len(inside)))
        words += inside
        end = mark.end()
    return words + sentence[end:], found


def _statement(report: Report, marks: dict[str, list[Span]]) -> Statement:
    kind = next((kind for kind in _KINDS if kind in marks), None)
    cue_kind = next((cue for cue in _STANCES if cue in marks), None)
    source = tuple(marks[kind]) if kind else ()
    cue = tuple(marks[cue_kind]) if cue_kind else ()
    content = tuple(marks["content"])
    no_source = SourceKind.UNATTRIBUTED if cue else SourceKind.PUBLISHER
    source_kind = _KINDS[kind] if kind else no_source
    speaker = re.sub("(?i)^(?:an?|the) ", "", source[0].of(report.text)) if source else None
    if source_kind is SourceKind.PUBLISHER:
        speaker = report.publisher
    conduits = tuple(
        Conduit(span.of(report.text), role, span)
        for name, role in _ROLES.items()
        for span in marks.get(name, ())
    )
    whole = a_statement(report, report.text, source_kind=source_kind, speaker=speaker)
    return replace(
        whole,
        id=statement_id(report.id, cue, content),
        source=source,
        cue=cue,
        content=content,
        stance=_STANCES[cue_kind] if cue_kind else Stance.ASSERTS,
        conduits=tuple(sorted(conduits, key=lambda conduit: conduit.span)),
        acts=acts_in(" ".join(part.of(report.text) for part in content)),
    )
