"""Set one allegation out: what is alleged, who asserts and who denies it, and what is in doubt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from headwater.allegations.allegation import Allegation
from headwater.dossier.citations import (
    CitedReport,
    Words,
    cite_reports,
    quoted,
)
from headwater.dossier.exhibits import Exhibits
from headwater.dossier.joining import (
    DerivationsByReport,
    JoiningDerivation,
    shown_derivations,
)
from headwater.dossier.merges import MergeGroup, merge_groups
from headwater.dossier.origin_graph import OriginGraph, graph_of
from headwater.dossier.origin_tree import Root, tree_of
from headwater.dossier.sides import Side, side_of
from headwater.dossier.tallies import (
    CertaintyTally,
    NumberTally,
    Tally,
    certainties_in,
    hedges_in,
    numbers_in,
)
from headwater.dossier.wording import (
    QUOTATIONS,
    counted,
    plain_line,
    shortened,
    speaker_of,
)
from headwater.origins.derivation import Derivation

_GIST_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class AllegationPage:
    """All that the report shows of one allegation."""

    anchor: str
    number: int
    count: str
    """Such as “45 reports, 1 origin”: the first thing the eye meets."""
    against: tuple[str, ...]
    """Phrases on denials and on repetition in order to deny."""
    proposition: Words
    gist: str
    """The beginning of the proposition, for the list of contents."""
    speaker: str
    quotation: str
    """Whose words those of the proposition are."""
    chain: tuple[str, ...]
    cited: CitedReport
    """The report in which the proposition stands, with its words."""
    asserting: Side
    denying: Side
    repeating: tuple[CitedReport, ...]
    graph: OriginGraph
    tree: tuple[Root, ...]
    hedges: tuple[Tally, ...]
    certainties: tuple[CertaintyTally, ...]
    numbers: tuple[NumberTally, ...]
    doubts: tuple[str, ...]
    merges: tuple[MergeGroup, ...]
    merges_left_out: str | None
    """How many further reasons only say the same again; None if there are none."""
    is_brief: bool
    """True if one report says it and nobody denies it: there is nothing to trace."""


def in_order_of_telling(
    allegations: Iterable[Allegation], exhibits: Exhibits
) -> tuple[Allegation, ...]:
    """Return those that are told in full, then the others; each group keeps its order."""
    return tuple(sorted(allegations, key=lambda allegation: _is_brief(allegation, exhibits)))


def allegation_page(
    allegation: Allegation, number: int, derivations: DerivationsByReport, exhibits: Exhibits
) -> tuple[AllegationPage, tuple[Derivation, ...]]:
    """Return the page, and the derivations it shows so that their words can be linked to."""
    statement = exhibits.statement_by_id[allegation.proposition.statement_id]
    report = exhibits.report_by_id[statement.item_id]
    asserting = side_of(allegation.asserting_origins, allegation.asserts, derivations, exhibits)
    denying = side_of(allegation.denying_origins, allegation.denies, derivations, exhibits)
    repeating = cite_reports(exhibits, _only_repeated(allegation, exhibits))
    origins = allegation.asserting_origins.origins
    shown, left_out = _shown(asserting.joining, denying.joining)
    page = AllegationPage(
        anchor=allegation.id,
        number=number,
        count=_count(asserting),
        against=_against(denying, repeating),
        proposition=quoted(allegation.proposition.text, report.language),
        gist=shortened(plain_line(allegation.proposition.text), _GIST_CHARACTERS),
        speaker=speaker_of(statement),
        quotation=QUOTATIONS[statement.quotation],
        chain=statement.chain,
        cited=cite_reports(exhibits, [statement.id])[0],
        asserting=asserting,
        denying=denying,
        repeating=repeating,
        graph=graph_of(asserting.ways, origins, exhibits),
        tree=tree_of(asserting.ways, origins, exhibits),
        hedges=hedges_in(allegation, exhibits),
        certainties=certainties_in(allegation, exhibits),
        numbers=numbers_in(allegation, exhibits),
        doubts=allegation.doubts,
        merges=merge_groups(shown, exhibits),
        merges_left_out=counted(left_out, "further link") if left_out else None,
        is_brief=_is_brief(allegation, exhibits),
    )
    return page, tuple(each.derivation for each in shown)


def _is_brief(allegation: Allegation, exhibits: Exhibits) -> bool:
    reports = {exhibits.report_of(statement_id).id for statement_id in allegation.asserts}
    is_disputed = allegation.denies or _only_repeated(allegation, exhibits)
    return len(reports) <= 1 >= len(allegation.asserting_origins.origins) and not is_disputed


def _only_repeated(allegation: Allegation, exhibits: Exhibits) -> tuple[str, ...]:
    """Return what is repeated in order to deny it by reports that do not assert it as well."""
    item_of = exhibits.statement_by_id
    asserting = {item_of[statement_id].item_id for statement_id in allegation.asserts}
    return tuple(i for i in allegation.repeats_to_deny if item_of[i].item_id not in asserting)


def _shown(*sides: Iterable[JoiningDerivation]) -> tuple[tuple[JoiningDerivation, ...], int]:
    kept: dict[str, JoiningDerivation] = {}
    left_out = 0
    for side in sides:
        shown, more = shown_derivations(side)
        kept |= {each.derivation.id: each for each in shown}
        left_out += more
    return tuple(kept.values()), left_out


def _count(asserting: Side) -> str:
    if not asserting.reports:
        return "No report asserts this"
    return f"{asserting.reports_counted}, {asserting.origins_counted}"


def _against(denying: Side, repeating: tuple[CitedReport, ...]) -> tuple[str, ...]:
    phrases = []
    if denying.reports:
        phrases.append(f"Denied by {denying.origins_counted} in {denying.reports_counted}")
    if repeating:
        times = counted(len(repeating), "report repeats", "reports repeat")
        phrases.append(f"{times} it only to deny it")
    return tuple(phrases)
