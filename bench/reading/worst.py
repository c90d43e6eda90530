"""Show what was read wrong, to who writes rules: python -m bench.reading.worst dev|tuning [NAME...]

Of each text of the part, or of those named, it prints the statements missed and invented, and
what is wrong with right ones. The test part is not shown: rules are not written on it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from bench.reading.gold_matching import is_half_shared, matched, overlap
from bench.reading.gold_names import is_same_agent, is_same_speaker
from bench.reading.gold_scores import found_in
from bench.reading.gold_text import GoldError, GoldText, files_of, read_gold
from bench.reading.labelling import Labelling, Said, Spans, carried, labelling_of_gold
from bench.reading.placed_measures import misread
from headwater.adapters.tagging_model import load_tagging_model
from headwater.statements.statement import SourceKind, Stance

SHOWN_PARTS = ("dev", "tuning")


def main(arguments: Sequence[str]) -> int:
    """Print what was read wrong."""
    if not arguments or arguments[0] not in SHOWN_PARTS:
        print("usage: python -m bench.reading.worst dev|tuning [NAME...]", file=sys.stderr)
        print("The test part is not shown: no rule is written on it.", file=sys.stderr)
        return 2
    texts = []
    for path in files_of(arguments[0]):
        try:
            texts.append(read_gold(path))
        except GoldError:
            print(f"{path.stem} is not read: see bench.reading.check_gold", file=sys.stderr)
    # All are read even if few are shown: a pile's reports know one another's publishers.
    for gold, found in zip(texts, found_in(texts, load_tagging_model()), strict=True):
        if gold.name in arguments[1:] or not arguments[1:]:
            print("\n".join(shortcomings(gold, found)), end="\n\n")
    return 0


def shortcomings(gold: GoldText, found: Labelling) -> list[str]:
    """Return a line for each statement missed, invented or read wrong, under a heading."""
    labelled = labelling_of_gold(gold)
    pairs = matched(labelled, found)
    taken = set(pairs.values())
    numbers = [one.number for one in gold.statements]
    lines = [
        f"== {gold.name} ({gold.genre}): {len(pairs)} of {len(numbers)} statements right,"
        f" {len(found.statements) - len(pairs)} invented"
    ]
    for row, mine in enumerate(labelled.statements):
        if row not in pairs:
            lines.append(f"missed {numbers[row]}: {told(mine, gold.text)}")
    for column, yours in enumerate(found.statements):
        if column not in taken:
            lines.append(f"invented: {told(yours, gold.text)}")
    for row, column in sorted(pairs.items()):
        lines += [f"wrong {numbers[row]} {one}" for one in _wrong(labelled, found, row, column)]
    return lines + [f"wrong {words}" for words in misread(labelled, found)]


def told(said: Said, text: str) -> str:
    """Return source, cue, content and kind of a statement in one line."""
    parts = (words_of(spans, text) for spans in (said.source, said.cue, said.content))
    return f"{' | '.join(parts)} ({said.kind})"


def words_of(spans: Spans, text: str) -> str:
    """Return the words of discontinuous spans in one line."""
    return " … ".join(" ".join(span.of(text).split()) for span in spans) or "–"


def _wrong(gold: Labelling, found: Labelling, row: int, column: int) -> Iterator[str]:
    mine, yours, text = gold.statements[row], found.statements[column], gold.text
    choices = (
        ("kind", mine.kind, yours.kind),
        ("stance", mine.stance, yours.stance),
        ("silence", mine.silence, yours.silence),
        ("quotation", mine.quotation, yours.quotation),
    )
    yield from (f"{name}: {one}, read as {other}" for name, one, other in choices if one != other)
    if mine.certainty != yours.certainty and mine.stance is not Stance.DECLINES:
        yield f"certainty: {mine.certainty}, read as {yours.certainty}"
    is_somebody = mine.kind not in {SourceKind.PUBLISHER, SourceKind.UNATTRIBUTED}
    if is_somebody and not is_same_speaker(mine.speaker, yours.speaker, mine.kind):
        yield f"speaker: {mine.speaker!r}, read as {yours.speaker!r}"
    yield from _wrong_places(gold, found, row, column)
    for hedge in mine.hedges:
        if not overlap([hedge], yours.hedges):
            yield f"hedge not seen: {words_of(hedge, text)}"
    for hedge in yours.hedges:
        if not overlap([hedge], mine.hedges):
            yield f"hedge invented: {words_of(hedge, text)}"
    for name, one, other in (
        ("denied", mine.denied, yours.denied),
        ("narrowing", mine.narrowing, yours.narrowing),
        ("reason", mine.reason, yours.reason),
    ):
        if (one or other) and not is_half_shared(one, other):
            yield f"{name}: {words_of(one, text)}, read as {words_of(other, text)}"


def _wrong_places(gold: Labelling, found: Labelling, row: int, column: int) -> Iterator[str]:
    """Yield what is wrong with where the statement stands and through whom it came."""
    mine, yours = gold.statements[row], found.statements[column]
    outer = None if mine.within is None else gold.statements[mine.within]
    around = None if yours.within is None else found.statements[yours.within]
    if (outer is None) != (around is None) or (
        outer and around and not is_half_shared(outer.content, around.content)
    ):
        shown = [told(one, gold.text) if one else "nothing" for one in (outer, around)]
        yield f"within: {shown[0]}, read as in {shown[1]}"
    known = [*mine.via, *carried(gold.statements, row)]
    seen = [*yours.via, *carried(found.statements, column)]
    for via in mine.via:
        if not any(via.role is one.role and is_same_agent(via.agent, one.agent) for one in seen):
            yield f"via not seen: {via.agent}:{via.role}"
    for via in yours.via:
        if not any(via.role is one.role and is_same_agent(via.agent, one.agent) for one in known):
            yield f"via invented: {via.agent}:{via.role}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
