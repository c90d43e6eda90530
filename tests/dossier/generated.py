"""Findings of any shape: any text, spans that nest and overlap, any grouping."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from headwater.dossier.findings import Findings
from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation
from headwater.origins.origin import OriginCount, OriginKind
from headwater.statements.statement import SourceKind, Stance, Statement, statement_id
from headwater.terms.span import Span
from tests.dossier.builders import a_report, a_statement, an_allegation, an_origin, copied

# HTML has no way to write NUL or a lone surrogate; what becomes of them has its own test.
TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=4, max_size=60
)
PLAIN = a_statement(a_report("any words"), "any words")
NAMES = st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def statements(draw: st.DrawFn, report: Report) -> Statement:
    places = st.lists(spans(report.text), max_size=2).map(tuple)
    content = (draw(spans(report.text)), *draw(places))
    cue = draw(places)
    return replace(
        PLAIN,
        item_id=report.id,
        speaker=draw(NAMES),
        id=statement_id(report.id, cue, content),
        source=draw(places),
        cue=cue,
        content=content,
        hedges=draw(places),
        source_kind=draw(st.sampled_from(SourceKind)),
        stance=draw(st.sampled_from(Stance)),
    )


@st.composite
def piles(draw: st.DrawFn) -> Findings:
    """Draw findings whose references can all be followed."""
    reports = tuple(
        a_report(draw(TEXTS), draw(NAMES), path=f"{number}.txt", is_paged=draw(st.booleans()))
        for number in range(draw(st.integers(1, 4)))
    )
    found = {
        statement.id: statement
        for report in reports
        for statement in draw(st.lists(statements(report), max_size=4))
    }
    said = tuple(found.values())
    allegations = []
    derivations: dict[str, Derivation] = {}
    for group in (
        draw(st.lists(st.sets(st.sampled_from(said), min_size=1), max_size=3)) if said else []
    ):
        members = sorted(group, key=lambda one: one.id)
        cut = draw(st.integers(1, len(members)))
        parts = [part for part in (members[:cut], members[cut:]) if part]
        origins = tuple(
            an_origin(draw(NAMES), draw(st.sampled_from(OriginKind)), part, draw(NAMES))
            for part in parts
        )
        count = OriginCount(1, len(origins), origins)
        allegations.append(an_allegation(members[0], "words", members, count))
        for one in members[1:]:
            edge = copied(one, members[0], certain=draw(st.booleans()))
            derivations[edge.id] = edge
    return Findings(
        reports,
        (),
        said,
        tuple(derivations.values()),
        tuple({a.id: a for a in allegations}.values()),
    )
