"""Give the reasons for which statements of one allegation are counted together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from headwater.dossier.citations import Words, label_of, words_in_context
from headwater.dossier.exhibits import Exhibits
from headwater.dossier.wording import DERIVATION_KINDS
from headwater.origins.derivation import Derivation, DerivationKind, End
from headwater.statements.statement import Statement
from headwater.terms.span import Span

_OF_WHOLE_REPORTS = frozenset(
    {DerivationKind.CREDITS, DerivationKind.WIRE_OF, DerivationKind.REVISION_OF}
)
"""These speak of all of a report, wherever in it their words stand."""

DerivationsByReport = Mapping[str, tuple[Derivation, ...]]
"""The derivations by the id of the report that rests on something."""


@dataclass(frozen=True, slots=True)
class MergeEnd:
    """One end of a reason: a report with its exact words, or an agent outside the pile."""

    label: str
    report_number: int | None
    anchor: str | None
    words: Words | None
    """None where the words stand in the page's metadata and not in its text."""


@dataclass(frozen=True, slots=True)
class Merge:
    """One derivation: the words that rest on others, and those others."""

    rests: MergeEnd
    on: MergeEnd
    is_verbatim: bool
    """True if both ends have the same words, which then need to be read only once."""
    rule: str


@dataclass(frozen=True, slots=True)
class MergeGroup:
    """The derivations of one kind that lead to the same report or agent."""

    phrase: str
    on: MergeEnd
    certain: bool
    joins: bool
    """False for a venue: where somebody spoke says nothing on who else heard it."""
    merges: tuple[Merge, ...]


@dataclass(frozen=True, slots=True)
class JoiningDerivation:
    """A derivation between two statements of one side, or from one to an agent."""

    derivation: Derivation
    rests_id: str
    """The statement that rests on something."""
    on_id: str | None
    """The statement it rests on, None if it rests on an agent alone."""


def derivations_by_report(derivations: Iterable[Derivation]) -> DerivationsByReport:
    """Return the derivations by the report that rests on something."""
    found: dict[str, list[Derivation]] = defaultdict(list)
    for derivation in derivations:
        if derivation.rests.item_id is not None:
            found[derivation.rests.item_id].append(derivation)
    return {report_id: tuple(kept) for report_id, kept in found.items()}


def joining_derivations(
    statement_ids: Iterable[str], derivations: DerivationsByReport, exhibits: Exhibits
) -> tuple[JoiningDerivation, ...]:
    """Return the derivations that join these statements to each other or to an agent."""
    side: dict[str, list[Statement]] = defaultdict(list)
    for statement_id in statement_ids:
        statement = exhibits.statement_by_id[statement_id]
        side[statement.item_id].append(statement)
    return tuple(_joining(side, derivations))


def shown_derivations(
    joining: Iterable[JoiningDerivation],
) -> tuple[tuple[Derivation, ...], int]:
    """Return the derivations that hold the statements together, and how many more there are.

    Forty-five copies have 990 pairs, and 44 of them already make one of all. The surest are
    kept, and every one that leads to an agent.
    """
    ordered = sorted(joining, key=_surest_first)
    groups = _Groups()
    kept = [
        each.derivation
        for each in ordered
        if each.on_id is None or groups.join(each.rests_id, each.on_id)
    ]
    return tuple(kept), len(ordered) - len(kept)


def merge_groups(derivations: Iterable[Derivation], exhibits: Exhibits) -> tuple[MergeGroup, ...]:
    """Return the derivations in plain words, with the exact words at both ends."""
    found: dict[tuple[bool, DerivationKind, str], list[Derivation]] = defaultdict(list)
    for derivation in derivations:
        target = derivation.on.item_id or derivation.on.agent or ""
        found[not derivation.certain, derivation.kind, target].append(derivation)
    kinds = tuple(DerivationKind)
    ordered = sorted(found.items(), key=lambda pair: (pair[0][0], kinds.index(pair[0][1])))
    return tuple(
        MergeGroup(
            phrase=DERIVATION_KINDS[kind],
            on=_end(together[0].on, anchor_of(together[0], "on"), exhibits),
            certain=not is_possible,
            joins=kind is not DerivationKind.VENUE,
            merges=_merges(together, exhibits),
        )
        for (is_possible, kind, _), together in ordered
    )


def anchor_of(derivation: Derivation, end: str) -> str:
    """Return the id of the place in a report's text at which the words of an end begin."""
    return f"{derivation.id}-{end}"


def _merges(derivations: Iterable[Derivation], exhibits: Exhibits) -> tuple[Merge, ...]:
    merges = []
    # Two statements of one report may rest on the same words: these are shown once.
    distinct = {
        (edge.rests.item_id, edge.rests.span, edge.on.span, edge.rule): edge for edge in derivations
    }
    for derivation in distinct.values():
        rests = _end(derivation.rests, anchor_of(derivation, "rests"), exhibits)
        on = _end(derivation.on, anchor_of(derivation, "on"), exhibits)
        is_verbatim = _folded(rests.words) == _folded(on.words)
        merges.append(Merge(rests, on, is_verbatim, derivation.rule))
    return tuple(sorted(merges, key=lambda merge: merge.rests.report_number or 0))


def _folded(words: Words | None) -> str:
    return " ".join(words.text.casefold().split()) if words else ""


def _end(end: End, anchor: str, exhibits: Exhibits) -> MergeEnd:
    if end.item_id is None:
        return MergeEnd(end.agent or "", None, None, None)
    report = exhibits.report_by_id[end.item_id]
    spans: tuple[Span, ...] = () if end.span is None else (end.span,)
    if end.span is None and end.statement_id is not None:
        spans = exhibits.statement_by_id[end.statement_id].content
        anchor = end.statement_id
    return MergeEnd(
        label=label_of(report),
        report_number=exhibits.number_by_report_id[report.id],
        anchor=anchor if spans else report.id,
        words=words_in_context(report, spans) if spans else None,
    )


def _joining(
    side: Mapping[str, list[Statement]], derivations: DerivationsByReport
) -> Iterator[JoiningDerivation]:
    for report_id in side:
        for derivation in derivations.get(report_id, ()):
            rests = _statement_at(derivation.rests, derivation.kind, side)
            if rests is None:
                continue
            if derivation.on.item_id is None:
                yield JoiningDerivation(derivation, rests, None)
                continue
            on = _statement_at(derivation.on, derivation.kind, side)
            if on is not None and on != rests:
                yield JoiningDerivation(derivation, rests, on)


def _statement_at(
    end: End, kind: DerivationKind, side: Mapping[str, list[Statement]]
) -> str | None:
    """Return the side's statement that the end speaks of, or None if it speaks of another."""
    standing = side.get(end.item_id or "", [])
    for statement in standing:
        if end.statement_id == statement.id:
            return statement.id
        if end.statement_id is None and (
            end.span is None or kind in _OF_WHOLE_REPORTS or _shares(statement, end.span)
        ):
            return statement.id
    return None


def _shares(statement: Statement, span: Span) -> bool:
    return any(part.overlaps(span) for part in (*statement.content, *statement.source))


def _surest_first(each: JoiningDerivation) -> tuple[bool, int, float, str]:
    derivation = each.derivation
    kinds = tuple(DerivationKind)
    return (
        not derivation.certain,
        kinds.index(derivation.kind),
        -derivation.score,
        derivation.id,
    )


class _Groups:
    """Disjoint sets of statements."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def join(self, one: str, other: str) -> bool:
        """Put both into one set; return False if they were in one already."""
        first, second = self._root(one), self._root(other)
        self._parent[first] = second
        return first != second

    def _root(self, member: str) -> str:
        while (parent := self._parent.setdefault(member, member)) != member:
            self._parent[member] = member = self._parent.setdefault(parent, parent)
        return member
