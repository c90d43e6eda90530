"""Group the statements of a pile into allegations, for and against each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from math import fsum

from headwater.allegations.allegation import Allegation, Proposition, ReportedQuantity
from headwater.allegations.circles import Circle, circles_of
from headwater.allegations.denials import (
    denial_around,
    denials_by_centre,
    is_denial,
    only_repeats,
)
from headwater.allegations.doubts import doubts_about
from headwater.allegations.likeness import Weights, likeness, weights_of
from headwater.allegations.proposition import (
    Fields,
    fields_of,
    names_of_report,
    proposition_text,
)
from headwater.evidence.report import Report
from headwater.origins.collapse import count_origins
from headwater.origins.derivation import Derivation
from headwater.origins.pile import Pile, pile_of
from headwater.statements.acts import acts_in
from headwater.statements.conditions import begins_with_condition
from headwater.statements.cues import is_alleging
from headwater.statements.denial import is_anaphoric
from headwater.statements.statement import Quotation, SourceKind, Stance, Statement
from headwater.terms.digest import content_id
from headwater.terms.span import total_length

_MOST_COMPARED = 100
"""Statements of an allegation by which the one most like the rest is told: it bounds the work."""
_LONGEST_PROPOSITION = 320
"""Code points; where another statement says it shorter, that one is shown."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """The pile's statements with what grouping has worked out about them."""

    pile: Pile
    statement_by_id: Mapping[str, Statement]
    fields: Mapping[str, Fields]
    weights: Weights
    denials: Mapping[str, tuple[Statement, ...]]
    """By the id of the statement at the centre of what they deny."""
    quoted: Mapping[str, Sequence[Statement]]
    """Accusations that stand in the words of a denial, by its id."""


def allegations_in(
    reports: Sequence[Report], statements: Sequence[Statement], derivations: Sequence[Derivation]
) -> tuple[Allegation, ...]:
    """Return the allegations of a pile, those that most reports assert first.

    What only publishers say in their own voice, attributed to nobody, is no allegation. A
    denying report is never among those that assert.
    """
    pile = pile_of(reports, derivations)
    report_of = pile.report_by_id
    fields = _fields(statements, report_of)
    weights = weights_of(_by_report(statements, fields))
    denials = [s for s in statements if is_denial(s, fields.get(s.id), report_of[s.item_id])]
    denied = {statement.id for statement in denials}
    alleging = [
        s
        for s in statements
        if s.acts and fields[s.id].stems and s.id not in denied
        if _alleges(s, report_of[s.item_id].text)
    ]
    statement_by_id = {statement.id: statement for statement in statements}
    quoted = _quoted_in_denials(alleging, denied, statement_by_id)
    inside = {s.id for several in quoted.values() for s in several}
    circles = [
        circle
        for circle in circles_of([s for s in alleging if s.id not in inside], fields, weights)
        if any(s.source_kind is not SourceKind.PUBLISHER for s in circle.members)
    ]
    reading = _Reading(
        pile=pile,
        statement_by_id=statement_by_id,
        fields=fields,
        weights=weights,
        denials=denials_by_centre(denials, circles, fields, weights, report_of),
        quoted=quoted,
    )
    found = [a for circle in circles if (a := _allegation(circle, reading)) is not None]
    return tuple(sorted(found, key=lambda a: _prominence(a, reading)))


def _quoted_in_denials(
    alleging: Sequence[Statement], denied: Set[str], statement_by_id: Mapping[str, Statement]
) -> dict[str, list[Statement]]:
    """Return by the id of a denial the accusations that stand in its words."""
    quoted: dict[str, list[Statement]] = {}
    for statement in alleging:
        around = denial_around(statement, denied, statement_by_id)
        if around is not None:
            quoted.setdefault(around, []).append(statement)
    return quoted


def _fields(
    statements: Sequence[Statement], report_by_id: Mapping[str, Report]
) -> dict[str, Fields]:
    names = {report.id: names_of_report(report) for report in report_by_id.values()}
    return {
        s.id: fields_of(s, report_by_id[s.item_id], names[s.item_id]) for s in statements if s.acts
    }


def _by_report(
    statements: Sequence[Statement], fields: Mapping[str, Fields]
) -> dict[str, list[Fields]]:
    by_report: dict[str, list[Fields]] = {}
    for statement in statements:
        if statement.id in fields:
            by_report.setdefault(statement.item_id, []).append(fields[statement.id])
    return by_report


def _alleges(statement: Statement, text: str) -> bool:
    # “The official said students had been told that …”: the inner claim is the outer one again.
    if statement.source_kind is SourceKind.UNATTRIBUTED and statement.within is not None:
        return False
    if statement.content and begins_with_condition(statement.content[0].of(text)):
        return False
    cue = " ".join(part.of(text) for part in statement.cue)
    return statement.stance is Stance.ASSERTS and is_alleging(cue)


def _allegation(circle: Circle, reading: _Reading) -> Allegation | None:
    pile = reading.pile
    denies = reading.denials.get(circle.centre.id, ())
    members, denials = _by_item(circle.members), _by_item(denies)
    publisher = {item: pile.report_by_id[item].publisher_name for item in members}
    repeats = [
        s
        for s in circle.members
        if only_repeats(s, members[s.item_id], denials.get(s.item_id, ()), publisher[s.item_id])
    ]
    repeated = {s.id for s in repeats}
    asserts = [s for s in circle.members if s.id not in repeated]
    repeats += [s for denial in denies for s in reading.quoted.get(denial.id, ())]
    # A denial that says what it denies repeats it in doing so.
    repeats += [denial for denial in denies if _says_what(denial, pile)]
    if not asserts:
        return None
    best = _best(asserts, reading)
    count = count_origins(asserts, pile)
    quantities = tuple(ReportedQuantity(s.id, q) for s in asserts for q in s.quantities)
    return Allegation(
        id=content_id("allegation", best.id),
        proposition=Proposition(proposition_text(best, pile.report_by_id[best.item_id]), best.id),
        asserts=_ids(asserts),
        repeats_to_deny=_ids(repeats),
        denies=_ids(denies),
        asserting_origins=count,
        denying_origins=count_origins(denies, pile),
        quantities=tuple(sorted(quantities, key=lambda r: (r.statement_id, r.quantity.span))),
        doubts=doubts_about(asserts, count, quantities),
    )


def _by_item(statements: Sequence[Statement]) -> dict[str, list[Statement]]:
    by_item: dict[str, list[Statement]] = {}
    for statement in statements:
        by_item.setdefault(statement.item_id, []).append(statement)
    return by_item


def _says_what(denial: Statement, pile: Pile) -> bool:
    """Return True if the denial says what it denies, and not only “the claims”."""
    text = pile.report_by_id[denial.item_id].text
    content = " ".join(part.of(text) for part in denial.content)
    return denial.stance is Stance.DENIES and bool(acts_in(content)) and not is_anaphoric(content)


def _best(asserts: Sequence[Statement], reading: _Reading) -> Statement:
    """Return the statement that says the allegation best: attributed, whole, most like the rest."""
    some = sorted(asserts, key=lambda statement: statement.id)[:_MOST_COMPARED]

    def value(statement: Statement) -> tuple[bool, bool, float, str]:
        own = reading.fields[statement.id]
        alike = fsum(likeness(own, reading.fields[s.id], reading.weights) for s in some)
        direct = 0.1 * len(some) if statement.quotation is Quotation.DIRECT else 0.0
        return (
            statement.source_kind in (SourceKind.PUBLISHER, SourceKind.UNATTRIBUTED),
            total_length(statement.content) > _LONGEST_PROPOSITION,
            -(alike + direct),
            statement.id,
        )

    return min(asserts, key=value)


def _prominence(allegation: Allegation, reading: _Reading) -> tuple[int, int, str]:
    reports = {reading.statement_by_id[i].item_id for i in allegation.asserts}
    return (-len(reports), -len(allegation.asserts), allegation.id)


def _ids(statements: Sequence[Statement]) -> tuple[str, ...]:
    return tuple(sorted(statement.id for statement in statements))
