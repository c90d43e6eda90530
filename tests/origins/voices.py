"""Reports of one allegation in many voices, and what the pile of them rests on."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.origins.collapse import count_origins
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.origins.origin import OriginCount
from headwater.origins.pile import pile_of
from tests.marked import Told, reports_of, statements_of, told

BEATEN = "<dockers were beaten on the northern pier>"
OUTLETS = (
    *("Quillhaven Mercury", "Dessan Daily", "The Port Abren Standard", "Ismere Today"),
    *("The Aldern Review", "Merra Watch", "The Lantern", "Brightwater Express", "Tidewrack"),
)


def count(*pile: Told, edges: Sequence[Derivation] = ()) -> OriginCount:
    """Return the count of all that the pile's reports say, as of one allegation."""
    return count_origins(statements_of(pile), pile_of(reports_of(pile), edges))


def interval(*pile: Told, edges: Sequence[Derivation] = ()) -> tuple[int, int]:
    """Return how many origins the pile has at least and at most."""
    found = count(*pile, edges=edges)
    return found.at_least, found.at_most


def named(name: str, publisher: str) -> Told:
    """Return a report of what a named person says."""
    return told(publisher, f"person[{name}] cue[said] {BEATEN}.")


def official(publisher: str, through: str, words: str = "one official") -> Told:
    """Return a report of what an unnamed official told an outlet."""
    return told(publisher, f"unnamed[{words}] cue[told] venue[{through}] that {BEATEN}.")


def own_voice(publisher: str, published: str = "2031-03-04") -> Told:
    """Return a report that says it and names nobody."""
    return told(publisher, f"{BEATEN}.", published=published)


def cites(publisher: str, outlet: str) -> Told:
    """Return a report that has it from an outlet."""
    return told(publisher, f"body[{outlet}] cue[reported] that {BEATEN}.")


def edge(
    kind: DerivationKind, rests: Told, on: Told, *, certain: bool = True, rule: str = "rule"
) -> Derivation:
    """Return the derivation between what two reports say, at the words of their contents."""
    by_statement = kind in (DerivationKind.SAME_UTTERANCE, DerivationKind.SAME_AGENT)
    first, second = (
        End(each.report.id, s.id if by_statement else None, s.content[0])
        for each in (rests, on)
        for s in each.statements[:1]
    )
    return derivation(kind, first, second, rule=rule, score=1.0, certain=certain)


def credit(rests: Told, on: Told, rule: str = "by-line") -> Derivation:
    """Return the credit of one report to another; its words are the first content's."""
    start = End(rests.report.id, span=rests.statements[0].content[0])
    end = End(on.report.id, agent=on.report.publisher)
    return derivation(DerivationKind.CREDITS, start, end, rule=rule, score=1.0, certain=True)
