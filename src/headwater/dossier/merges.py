"""Give the reasons for which statements of one allegation are counted together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from headwater.dossier.citations import Words, label_of, words_around
from headwater.dossier.exhibits import Exhibits
from headwater.dossier.joining import JoiningDerivation
from headwater.dossier.wording import DERIVATION_KINDS
from headwater.origins.derivation import Derivation, DerivationKind, End
from headwater.terms.span import Span, hull


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


def merge_groups(
    joining: Iterable[JoiningDerivation], exhibits: Exhibits
) -> tuple[MergeGroup, ...]:
    """Return the derivations in plain words, with the exact words at both ends."""
    found: dict[tuple[bool, DerivationKind, str], list[JoiningDerivation]] = defaultdict(list)
    for each in joining:
        edge = each.derivation
        target = edge.on.item_id or edge.on.agent or ""
        found[not edge.certain, edge.kind, target].append(each)
    kinds = tuple(DerivationKind)
    ordered = sorted(found.items(), key=lambda pair: (pair[0][0], kinds.index(pair[0][1])))
    return tuple(
        MergeGroup(
            phrase=DERIVATION_KINDS[kind],
            on=_on(together[0], exhibits),
            certain=not is_possible,
            joins=kind is not DerivationKind.VENUE,
            merges=_merges(together, exhibits),
        )
        for (is_possible, kind, _), together in ordered
    )


def anchor_of(derivation: Derivation, end: str) -> str:
    """Return the id of the place in a report's text at which the words of an end begin."""
    return f"{derivation.id}-{end}"


def _merges(joining: Iterable[JoiningDerivation], exhibits: Exhibits) -> tuple[Merge, ...]:
    # Two statements of one report may rest on the same words: these are shown once.
    distinct: dict[tuple[object, ...], JoiningDerivation] = {}
    for each in joining:
        edge = each.derivation
        key = (edge.rests.item_id, edge.rests.span, edge.on.span, edge.rule)
        distinct.setdefault(key, each)
    merges = [
        _merge(_rests(each, exhibits), _on(each, exhibits), each.derivation.rule)
        for each in distinct.values()
    ]
    return tuple(sorted(merges, key=lambda merge: merge.rests.report_number or 0))


def _merge(rests: MergeEnd, on: MergeEnd, rule: str) -> Merge:
    return Merge(rests, on, _folded(rests.words) == _folded(on.words), rule)


def _rests(each: JoiningDerivation, exhibits: Exhibits) -> MergeEnd:
    edge = each.derivation
    return _end(edge.rests, anchor_of(edge, "rests"), each.rests_id, exhibits)


def _on(each: JoiningDerivation, exhibits: Exhibits) -> MergeEnd:
    edge = each.derivation
    return _end(edge.on, anchor_of(edge, "on"), each.on_id or each.rests_id, exhibits)


def _folded(words: Words | None) -> str:
    return " ".join(words.text.casefold().split()) if words else ""


def _end(end: End, anchor: str, statement_id: str, exhibits: Exhibits) -> MergeEnd:
    if end.item_id is None:
        return MergeEnd(end.agent or "", None, None, None)
    report = exhibits.report_by_id[end.item_id]
    spans: tuple[Span, ...] = () if end.span is None else (end.span,)
    if end.span is None and end.statement_id is not None:
        spans = exhibits.statement_by_id[end.statement_id].content
        anchor = end.statement_id
    focus = hull(exhibits.statement_by_id[statement_id].content)
    return MergeEnd(
        label=label_of(report),
        report_number=exhibits.number_by_report_id[report.id],
        anchor=anchor if spans else report.id,
        words=words_around(report, spans, focus) if spans else None,
    )
