"""Measure how the rules read other languages: python -m bench.reading.languages.

The gold is bench/reading/gold_languages; of its test half only figures are shown.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.reading.gold_text import GoldStatement, GoldText, read_gold
from headwater.evidence.document import Reading, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report, report_of
from headwater.statements.outlets import folded
from headwater.statements.quoting.in_part import statements_read_in_part
from headwater.statements.quoting.lexicons import LEXICON_BY_LANGUAGE
from headwater.statements.statement import Statement
from headwater.terms.span import Span

GOLD = Path(__file__).with_name("gold_languages")
HALVES = ("dev", "test")
NAMES = ("ar", "es", "fr", "pt", "ru", "sw", "uk")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Score:
    """How the statements that were found compare with the gold's."""

    right: int
    found: int
    gold: int
    stances: int
    """Of the right ones those with the right stance, kind of source and chain."""
    kinds: int
    chains: int

    @property
    def precision(self) -> float:
        """Share of the found that are right; 0 if nothing was found."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def main() -> int:
    """Print the table."""
    print("\n".join(language_table()))
    return 0


def language_table() -> list[str]:
    """Return precision, recall and F1 of each language and half, as lines of Markdown."""
    lines = [
        "| language | half | statements | P | R | F1 | stance | kind | chain |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for language in NAMES:
        for half in HALVES:
            score = score_of(language, half)
            lines.append(
                f"| {language} | {half} | {score.gold} | {score.precision:.2f} |"
                f" {score.recall:.2f} | {score.f1:.2f} | {score.stances}/{score.right} |"
                f" {score.kinds}/{score.right} | {score.chains}/{score.right} |"
            )
    return lines


def score_of(language: str, half: str) -> Score:
    """Return the figures of one language and half, `dev` or `test`."""
    counts = [0] * 6
    for gold in texts_of(language, half):
        found = statements_of(gold)
        pairs = matched(gold, found)
        counts[0] += len(pairs)
        counts[1] += len(found)
        counts[2] += len(gold.statements)
        counts[3] += sum(said.label.stance is own.stance for said, own in pairs)
        counts[4] += sum(said.label.kind is own.source_kind for said, own in pairs)
        counts[5] += sum(_vias(said) == _conduits(own) for said, own in pairs)
    return Score(*counts)


def texts_of(language: str, half: str) -> tuple[GoldText, ...]:
    """Return the labelled texts."""
    return tuple(read_gold(path) for path in sorted((GOLD / language / half).glob("*.txt")))


def statements_of(gold: GoldText) -> tuple[Statement, ...]:
    """Return what the rules of the text's language read, shipped or not."""
    lexicon = LEXICON_BY_LANGUAGE[gold.language]
    return statements_read_in_part(_report(gold), lexicon, frozenset())


def matched(gold: GoldText, found: Sequence[Statement]) -> list[tuple[GoldStatement, Statement]]:
    """Return the right statements: the gold's words said by the gold's speaker, each once."""
    free = list(found)
    pairs = []
    for said in gold.statements:
        own = next((one for one in free if _is_right(gold.text, said, one)), None)
        if own is not None:
            free.remove(own)
            pairs.append((said, own))
    return pairs


def _is_right(text: str, said: GoldStatement, own: Statement) -> bool:
    speaker = folded(said.label.speaker or "")
    same_words = _words_at(text, said.content) == _words_at(text, own.content)
    return same_words and speaker == folded(own.speaker or "")


def _words_at(text: str, parts: Sequence[Span]) -> set[int]:
    return {word.start() for part in parts for word in _WORD.finditer(text, part.start, part.end)}


def _vias(said: GoldStatement) -> list[tuple[str, str]]:
    return [(folded(via.agent), via.role) for via in said.label.via]


def _conduits(own: Statement) -> list[tuple[str, str]]:
    return [(folded(conduit.agent), conduit.role) for conduit in own.conduits]


def _report(gold: GoldText) -> Report:
    item = seal_item(gold.text.encode(), f"{gold.name}.txt", MediaType.TEXT)
    metadata = Metadata(publisher=gold.publisher, published=gold.published)
    return report_of(item, document_of(item.id, Reading(gold.text)), metadata, gold.language)


if __name__ == "__main__":
    sys.exit(main())
