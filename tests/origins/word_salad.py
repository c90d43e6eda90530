"""Invented words without meaning, so that only planted words are shared."""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation, End
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

SYLLABLES = word_set("ba ko mi ru te zan dol fex gir hun jal kes lom nip org pax qui ros sul vet")
VOCABULARY = tuple(sorted(f"{one}{two}" for one in SYLLABLES for two in SYLLABLES))


def chance() -> SearchStrategy[Random]:
    """Return dice whose throws hypothesis does not arrange: texts are to be unrelated."""
    return st.randoms(use_true_random=True)


def salad(dice: Random, least: int = 20, most: int = 60) -> str:
    """Return a text of different words in random order: two hardly share three in a row."""
    return " ".join(dice.sample(VOCABULARY, dice.randint(least, most)))


def numbered(count: int, start: int = 0) -> str:
    """Return `count` different words; other starts give other words."""
    return " ".join(f"word{number}" for number in range(start, start + count))


def words_at(end: End, reports: list[Report]) -> str:
    """Return the exact words at one end of a derivation."""
    report = next(report for report in reports if report.id == end.item_id)
    assert isinstance(end.span, Span)
    return end.span.of(report.text)


def linked(found: tuple[Derivation, ...]) -> set[tuple[str | None, str | None]]:
    """Return which report rests on which."""
    return {(edge.rests.item_id, edge.on.item_id) for edge in found}
