"""Find the words that make a statement less than certain."""

from __future__ import annotations

import re
from collections.abc import Iterable

from headwater.statements.ability import tells_of_ability
from headwater.statements.hedge_lexicon import AFTER_A_CONDITION, CONDITION, HEDGES
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.statement import Certainty
from headwater.terms.span import Span

_FROM_SURE_TO_UNSURE = tuple(Certainty)

_HEDGES = tuple((certainty, phrase_pattern(pattern)) for certainty, pattern in HEDGES)
_SEARCH = PhraseSearch([pattern for _, pattern in _HEDGES])
_WOULD = phrase_pattern(AFTER_A_CONDITION)
_CONSEQUENCE = phrase_pattern(rf"{CONDITION}\b[^.;!?\n]{{0,60}}?\b(?P<hedge>{AFTER_A_CONDITION})")


def hedges_in(text: str, within: Span) -> tuple[Span, ...]:
    """Return where words of `text` in `within` hedge, in order and disjoint.

    Where two readings overlap the one that begins first stands, and of those the longest:
    “could not be independently verified” is one hedge.
    """
    bounds = within.start, within.end
    found = [
        match.span()
        for _, match in _SEARCH.matches_in(text, *bounds)
        if not _is_of_ability(text, match)
    ]
    found += [match.span("hedge") for match in _CONSEQUENCE.finditer(text, *bounds)]
    kept: list[Span] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1].end:
            kept.append(Span(start, end))
    return tuple(kept)


def _is_of_ability(text: str, match: re.Match[str]) -> bool:
    return match.group().casefold() == "could" and tells_of_ability(text, *match.span())


def certainty_of_hedge(words: str) -> Certainty:
    """Return what the hedge `words` leaves of certainty: of several effects, the weakest.

    Words that are no hedge of the list are taken for “probable”, because somebody marked them.
    """
    if _WOULD.fullmatch(words):
        return Certainty.UNKNOWN
    # Some hedges are told from other uses by what follows them.
    followed = f"{words} be"
    effects = [_HEDGES[number][0] for number in _SEARCH.found_in(followed)]
    return least_certain(effects) if effects else Certainty.PROBABLE


def least_certain(certainties: Iterable[Certainty]) -> Certainty:
    """Return the least certain of `certainties`; certain if there are none."""
    return max(certainties, key=_FROM_SURE_TO_UNSURE.index, default=Certainty.CERTAIN)
