"""Say how far two labellings of the same texts agree: python -m bench.reading.agreement

The second labelling of a text, done afresh and blind, stands in bench/reading/gold/second under
the name of the first, which stands in one of its parts.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

from bench.reading.gold_measures import CLOSED_LISTS, Measured, measured
from bench.reading.gold_scores import statement_count
from bench.reading.gold_text import GOLD, PARTS, GoldText, read_gold
from bench.reading.labelling import labelling_of_gold
from bench.reading.score_table import (
    F1,
    NOTHING,
    ROWS,
    choices_of,
    confusion_table,
    score_table,
)
from bench.reading.tally import kappa


class DifferentTexts(Exception):
    """Two labellings that should be of one text are of two, or one is missing."""


def main() -> int:
    """Print how far the second labellings agree with the first."""
    try:
        print("\n".join(agreement_table(labelled_twice(GOLD))))
    except DifferentTexts as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def labelled_twice(gold: Path) -> list[tuple[GoldText, GoldText]]:
    """Return the texts with a second labelling, first one first; raises DifferentTexts."""
    pairs = []
    for path in sorted((gold / "second").glob("*.txt")):
        firsts = [gold / part / path.name for part in PARTS]
        there = [first for first in firsts if first.is_file()]
        if len(there) != 1:
            raise DifferentTexts(
                f"{path.name}: expected a first labelling in one of {', '.join(PARTS)},"
                f" found {len(there)}"
            )
        first, second = read_gold(there[0]), read_gold(path)
        if (place := first_difference(first.text, second.text)) is not None:
            raise DifferentTexts(
                f"{path.name}: expected the words of the first labelling, found others from"
                f" character {place} on, in line {first.text.count(chr(10), 0, place) + 1}"
                " of the text without marks"
            )
        pairs.append((first, second))
    return pairs


def first_difference(one: str, other: str) -> int | None:
    """Return where two texts begin to differ; None if they do not."""
    for place, (mine, yours) in enumerate(zip_longest(one, other)):
        if mine != yours:
            return place
    return None


def agreement_table(pairs: Sequence[tuple[GoldText, GoldText]]) -> list[str]:
    """Return the same figures as for a program, with the second labelling held for found.

    Where the program has a recall, two labellers have an F1: neither is the truth.
    """
    if not pairs:
        return ["No text has a second labelling."]
    scores = [measured(labelling_of_gold(one), labelling_of_gold(other)) for one, other in pairs]
    first, second = ([pair[side] for pair in pairs] for side in (0, 1))
    told = (
        f"{len(pairs)} texts labelled twice: {statement_count(first)} statements in the first"
        f" labelling, {statement_count(second)} in the second."
    )
    rows = [
        replace(row, words=row.words.replace("recall", "F1"), figure=F1, must=None, aim=None)
        for row in ROWS
        if not row.words.startswith("hedge precision")
    ]
    lines = [told, "", *score_table(scores, rows), "", *_kappas(scores)]
    for name in CLOSED_LISTS:
        lines += ["", *confusion_table(name, choices_of(scores, name))]
    return lines


def _kappas(scores: Sequence[Measured]) -> list[str]:
    lines = ["| closed list, on right statements | Cohen's kappa | pairs |", "|---|---|---|"]
    for name in CLOSED_LISTS:
        chosen = choices_of(scores, name)
        value = kappa(chosen)
        told = NOTHING if value is None else f"{value:.2f}"
        lines.append(f"| {name} | {told} | {chosen.total()} |")
    return lines


if __name__ == "__main__":
    sys.exit(main())
