"""Set the figures of one labelling against another as Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from bench.reading.gold_measures import ON_RIGHT, Choices, Measured
from bench.reading.placed_measures import WHERE_FOUND
from bench.reading.tally import Figure, Tally, interval, summed

F1: Figure = attrgetter("f1")
RECALL: Figure = attrgetter("recall")
PRECISION: Figure = attrgetter("precision")
NOTHING = "–"
"""Stands where there is nothing to count."""


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of the table."""

    words: str
    measure: str
    """Its name in `Measured.tallies`."""
    figure: Figure
    must: int | None = None
    """Per cent."""
    aim: int | None = None


ROWS = (
    Row("statements F1", "statements", F1),
    Row("statements F1, without the publisher's own", "statements, not the publisher's", F1),
    Row("source to the character, on right statements", "source exact", RECALL),
    Row("cue to the character, on right statements", "cue exact", RECALL),
    Row("content to the character, on right statements", "content exact", RECALL),
    Row("nested links F1", "nested", F1, 70, 80),
    Row("nested links F1, both ends right", f"nested{ON_RIGHT}", F1),
    Row("relay F1", "relay", F1, 80, 88),
    Row("relay F1, on right statements", f"relay{ON_RIGHT}", F1),
    Row("venue F1, on right statements", f"venue{ON_RIGHT}", F1),
    Row("producer F1, on right statements", f"producer{ON_RIGHT}", F1),
    Row("conduit F1, whatever its part, on right statements", f"conduit{ON_RIGHT}", F1),
    Row("stance accuracy on right statements", "stance", RECALL, 92, 95),
    Row("hedge recall, all hedges", "hedges", RECALL, 90, 95),
    Row("hedge recall, on right statements", f"hedges{ON_RIGHT}", RECALL),
    Row("hedge precision, on right statements", f"hedges{ON_RIGHT}", PRECISION),
    Row("quantity F1", "numbers", F1, 92, 95),
    Row("quantities read right where found", f"numbers{WHERE_FOUND}", RECALL),
    Row("speaker accuracy on right statements", "speaker", RECALL, 85, 92),
    Row("... of those whom the source does not name in full", "speaker to resolve", RECALL),
    Row("source kind accuracy on right statements", "kind", RECALL),
    Row("certainty accuracy on right statements", "certainty", RECALL),
    Row("quotation accuracy on right statements", "quotation", RECALL),
    Row("silence accuracy on right statements", "silence", RECALL),
    Row("denied words F1, on right statements", "denied", F1),
    Row("narrowing words F1, on right statements", "narrowing", F1),
    Row("reason for anonymity F1, on right statements", "reason", F1),
    Row("dates F1", "dates", F1),
    Row("dates read right where found", f"dates{WHERE_FOUND}", RECALL),
    Row("places F1", "places", F1),
    Row("places read right where found", f"places{WHERE_FOUND}", RECALL),
)


def score_table(texts: Sequence[Measured], rows: Sequence[Row] = ROWS) -> list[str]:
    """Return the figures of all texts together in per cent, with 95 % intervals over texts."""
    total = summed([text.tallies for text in texts])
    return [
        "| figure | per cent | 95 % interval | precision / recall | gold | must | aim |",
        "|---|---|---|---|---|---|---|",
        *(_line(row, texts, total.get(row.measure, Tally())) for row in rows),
    ]


def choices_of(texts: Sequence[Measured], name: str) -> Choices:
    """Return what was chosen from one closed list in all texts."""
    total: Choices = Counter()
    for text in texts:
        total.update(text.choices[name])
    return total


def confusion_table(name: str, chosen: Choices) -> list[str]:
    """Return how often which choice was taken for which, the gold's in rows."""
    mine = sorted({first for first, _ in chosen})
    yours = sorted({second for _, second in chosen})
    return [
        f"| {name}: gold ↓ found → | {' | '.join(yours)} |",
        f"|---|{'---|' * len(yours)}",
        *(f"| {one} | {' | '.join(str(chosen[one, each]) for each in yours)} |" for one in mine),
    ]


def per_cent(value: float | None) -> str:
    """Return a share in per cent to one decimal."""
    return NOTHING if value is None else f"{100 * value:.1f}"


def _line(row: Row, texts: Sequence[Measured], total: Tally) -> str:
    ends = interval([text.tallies[row.measure] for text in texts], row.figure)
    both = f"{per_cent(total.precision)} / {per_cent(total.recall)}" if row.figure is F1 else ""
    cells = (
        row.words,
        per_cent(row.figure(total)),
        NOTHING if ends is None else f"{per_cent(ends[0])}-{per_cent(ends[1])}",
        both,
        str(total.found if row.figure is PRECISION else total.gold),
        str(row.must or ""),
        str(row.aim or ""),
    )
    return f"| {' | '.join(cells)} |"
