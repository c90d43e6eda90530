"""Plant copies in a pile of chance text, and see which are found, by us and by MinHash.

The chance text is trained on PolNeAR's articles, which lie outside the repository. The seed is
fixed; `SIZE` and `SEED` may be given as arguments.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rensa import RMinHash, RMinHashLSH

from bench.copies.chance_text import ChanceText
from bench.copies.planted import KINDS, OWN, PlantedPile, plant
from bench.results import append_result
from headwater.origins.components import Components
from headwater.origins.copies import copies_in
from headwater.origins.derivation import Derivation
from headwater.terms.span import Span

ROOT = Path(__file__).parents[2]
TRAINING = ROOT.parent / "shared" / "data" / "polnear" / "train.jsonl"
SIZE, SEED = 2_000, 20_301
SHINGLE_WORDS, PERMUTATIONS, BANDS, SIMILARITY = 5, 128, 32, 0.5
SPAN_KIND = "20 % edited"

COUNTS = (
    "families counted as one origin",
    "origins per family, mean (truth: 1)",
    "components that mix origins",
)

Pairs = set[tuple[int, int]]


@dataclass(frozen=True)
class Measured:
    """What one system finds in a planted pile."""

    name: str
    pairs: Pairs
    """Pairs of reports that the count may rely on."""
    possible: Pairs
    """Those and the pairs left to a person."""
    seconds: float
    """Of CPU."""
    spans: str = "none"
    """Precision and recall of the passage's words where a fifth of them is edited."""


def main(arguments: list[str]) -> int:
    """Measure, print what was found and keep the figures."""
    if not TRAINING.is_file():
        print(f"copies: skipped, because {TRAINING} is not there")
        return 0
    size, seed = (int(arguments[0]), int(arguments[1])) if arguments else (SIZE, SEED)
    articles = TRAINING.read_text(encoding="utf-8").splitlines()
    pile = plant(ChanceText(json.loads(line)["text"] for line in articles), size, seed)
    ours, peer = measure_ours(pile), measure_minhash(pile)
    lines = [
        *table(pile, [ours, peer]),
        "",
        f"{size} reports of chance text (seed {seed}), {len(pile.families())} families, "
        f"{len(pile.copies)} planted copies, 40 publishers with footers, one report in 20 without "
        f"date. CPU against rensa: {ours.seconds / peer.seconds:.1f} to 1.",
    ]
    print("\n".join(lines))
    append_result("copies", lines)
    return 0


def measure_ours(pile: PlantedPile) -> Measured:
    """Return what `copies_in` finds."""
    number_by_id = {report.id: number for number, report in enumerate(pile.reports)}
    before = time.process_time()
    found = copies_in(pile.reports)
    seconds = time.process_time() - before
    pair_by_edge = {edge: _pair(edge, number_by_id) for edge in found}
    return Measured(
        "Headwater",
        {pair for edge, pair in pair_by_edge.items() if edge.certain},
        set(pair_by_edge.values()),
        seconds,
        _span_figures(pile, found, number_by_id),
    )


def measure_minhash(pile: PlantedPile) -> Measured:
    """Return the pairs of whole reports that MinHash takes for near duplicates."""
    before = time.process_time()
    shingles = [_shingles(report.text) for report in pile.reports]
    prints = RMinHash.from_token_sets(shingles, num_perm=PERMUTATIONS, seed=42)
    index = RMinHashLSH(threshold=SIMILARITY, num_perm=PERMUTATIONS, num_bands=BANDS)
    index.insert_many(prints)
    pairs = {
        (number, other)
        for number, one in enumerate(prints)
        for other in index.query(one)
        if other > number and one.jaccard(prints[other]) >= SIMILARITY
    }
    return Measured("rensa, J >= .5", pairs, pairs, time.process_time() - before)


def table(pile: PlantedPile, systems: list[Measured]) -> list[str]:
    """Return the figures as a Markdown table, one column per system."""
    truth = pile.true_pairs()
    counts = [
        tuple(origins_per_family(pile, pairs) for pairs in (each.pairs, each.possible))
        for each in systems
    ]
    return [
        row("figure", [each.name for each in systems]),
        row("---", ["---"] * len(systems)),
        row("pairs: precision, certain", [precision(each.pairs, truth) for each in systems]),
        row("pairs: precision, with possible", [precision(e.possible, truth) for e in systems]),
        *(
            row(
                f"recall, {kind}: certain / with possible",
                [
                    f"{recall(pile, kind, each.pairs)} / {recall(pile, kind, each.possible)}"
                    for each in systems
                ],
            )
            for kind in KINDS
        ),
        *(
            row(
                f"{figure}: certain / with possible",
                [f"{one[n]} / {two[n]}" for one, two in counts],
            )
            for n, figure in enumerate(COUNTS)
        ),
        row(f"words of passages, {SPAN_KIND}: P / R", [each.spans for each in systems]),
        row("CPU seconds", [f"{each.seconds:.2f}" for each in systems]),
    ]


def precision(pairs: Pairs, truth: Pairs) -> str:
    """Return the share of pairs that are true."""
    return f"{len(pairs & truth) / max(len(pairs), 1):.3f}"


def recall(pile: PlantedPile, kind: str, pairs: Pairs) -> str:
    """Return the share of copies of this kind that one or two links join to their base."""
    near: dict[int, set[int]] = {}
    for one, other in pairs:
        near.setdefault(one, {one}).add(other)
        near.setdefault(other, {other}).add(one)
    of_kind = [copy for copy in pile.copies if copy.kind == kind]
    hits = sum(bool(near.get(c.base, set()) & near.get(c.copy, set())) for c in of_kind)
    return f"{hits / max(len(of_kind), 1):.3f}"


def origins_per_family(pile: PlantedPile, pairs: Iterable[tuple[int, int]]) -> tuple[str, str, int]:
    """Return the share of families counted as one, the mean count, and how many were mixed."""
    components = Components(str(number) for number in range(len(pile.reports)))
    for one, other in pairs:
        components.join(str(one), str(other))
    families = pile.families()
    root = {member: family[0] for family in families for member in family}
    counts = [len({components.root(str(member)) for member in family}) for family in families]
    mixed = sum(len({root.get(int(each), int(each)) for each in s}) > 1 for s in components.sets())
    ones = Counter(counts)[1] / len(counts)
    return f"{ones:.3f}", f"{np.mean(counts):.2f}", mixed


def _span_figures(
    pile: PlantedPile, found: Iterable[Derivation], number_by_id: dict[str, int]
) -> str:
    base_by_copy = {copy.copy: copy.base for copy in pile.copies if copy.kind == SPAN_KIND}
    marked: dict[int, set[int]] = {copy: set() for copy in base_by_copy}
    for edge in found:
        one, other = _pair(edge, number_by_id)
        for copy, base in ((one, other), (other, one)):
            if base_by_copy.get(copy) == base:
                marked[copy] |= _tokens(pile, copy, _span_in(edge, pile.reports[copy].id))
    hits = said = true = 0
    for copy, tokens in marked.items():
        copied = set(np.flatnonzero(pile.provenance[copy] != OWN).tolist())
        hits, said, true = hits + len(tokens & copied), said + len(tokens), true + len(copied)
    return f"{hits / max(said, 1):.3f} / {hits / max(true, 1):.3f}"


def _span_in(edge: Derivation, item_id: str) -> Span:
    span = edge.rests.span if edge.rests.item_id == item_id else edge.on.span
    assert span is not None
    return span


def _tokens(pile: PlantedPile, number: int, span: Span) -> set[int]:
    ends = pile.ends[number]
    first, last = np.searchsorted(ends, [span.start, span.end - 1], side="right")
    return set(range(int(first), int(last) + 1))


def _pair(edge: Derivation, number_by_id: dict[str, int]) -> tuple[int, int]:
    assert edge.rests.item_id is not None
    assert edge.on.item_id is not None
    one, other = sorted((number_by_id[edge.rests.item_id], number_by_id[edge.on.item_id]))
    return one, other


def _shingles(text: str) -> list[str]:
    words = re.findall(r"\w+", text.lower())
    return [
        " ".join(words[at : at + SHINGLE_WORDS]) for at in range(len(words) - SHINGLE_WORDS + 1)
    ]


def row(words: str, cells: Iterable[object]) -> str:
    """Return one line of a Markdown table."""
    return f"| {words} | {' | '.join(map(str, cells))} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
