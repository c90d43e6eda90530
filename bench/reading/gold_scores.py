"""Score the product's reading on our own gold: python -m bench.reading.gold_scores dev|tuning|test

How each measure is taken stands in `gold_measures`; what counts as the same statement in
`gold_matching`, the same speaker, agent or unit in `gold_names`.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from bench.reading.accepted import Place, place_of
from bench.reading.gold_matching import matched
from bench.reading.gold_measures import CLOSED_LISTS, Measured, measured
from bench.reading.gold_text import PARTS, GoldError, GoldText, read_part
from bench.reading.labelling import Labelling, labelling_of_gold, labelling_of_product
from bench.reading.score_table import choices_of, confusion_table, per_cent, score_table
from bench.reading.tally import summed
from headwater.adapters.gazetteer import load_gazetteer
from headwater.adapters.tagging_model import load_tagging_model
from headwater.evidence.document import Reading, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report, report_of
from headwater.statements.outlets import outlets_of
from headwater.statements.reading import statements_in
from headwater.statements.statement import Statement
from headwater.statements.tagging_model import TaggingModel


def main(arguments: Sequence[str]) -> int:
    """Print the figures of one part."""
    if len(arguments) != 1 or arguments[0] not in PARTS:
        print(f"usage: python -m bench.reading.gold_scores {'|'.join(PARTS)}", file=sys.stderr)
        return 2
    try:
        print("\n".join(gold_table(read_by_product(arguments[0], load_tagging_model()))))
    except GoldError as error:
        print(f"{error.name}: see python -m bench.reading.check_gold", file=sys.stderr)
        return 1
    return 0


@dataclass(frozen=True, slots=True)
class PartRead:
    """A part of the gold, and what the product reads in its texts."""

    part: str
    texts: tuple[GoldText, ...]
    statements: tuple[tuple[Statement, ...], ...]
    """By text."""
    found: tuple[Labelling, ...]


def read_by_product(part: str, model: TaggingModel) -> PartRead:
    """Return what the product reads in the texts of one part."""
    texts = read_part(part)
    said = statements_of(texts, model)
    return PartRead(part, texts, said, tuple(map(labelling_of_product, _words(texts), said)))


def gold_table(read: PartRead) -> list[str]:
    """Return the figures of one part as Markdown; of the texts it tells nothing but genres."""
    if not read.texts:
        return [f"The {read.part} part of the gold has no texts."]
    statements = statement_count(read.texts)
    told = f"Own gold, {read.part} part: {len(read.texts)} texts, {statements} statements."
    return [told, "", *table_of(read.texts, read.found)]


def table_of(texts: Sequence[GoldText], found: Sequence[Labelling]) -> list[str]:
    """Return the figures of texts, what was taken for what, and the figures of each genre."""
    scores = [measured(labelling_of_gold(t), f) for t, f in zip(texts, found, strict=True)]
    confusions = [
        line
        for name in CLOSED_LISTS
        for line in ("", *confusion_table(name, choices_of(scores, name)))
    ]
    return [*score_table(scores), *confusions, "", *genre_table(texts, scores)]


def found_in(texts: Sequence[GoldText], model: TaggingModel) -> list[Labelling]:
    """Return what the product says of each text; the texts are one pile."""
    return list(map(labelling_of_product, _words(texts), statements_of(texts, model)))


def statements_of(
    texts: Sequence[GoldText], model: TaggingModel
) -> tuple[tuple[Statement, ...], ...]:
    """Return the statements that the product reads in each text; the texts are one pile."""
    reports = [report_from(text) for text in texts]
    outlets, gazetteer = outlets_of(reports), load_gazetteer()
    return tuple(statements_in(report, model, outlets, gazetteer) for report in reports)


def _words(texts: Sequence[GoldText]) -> list[str]:
    return [report_from(text).text for text in texts]


def judged_in(read: PartRead) -> list[tuple[float, bool]]:
    """Return, of each statement that the tagger found in a part, its confidence and if it is right.

    Right is what the gold has, by the rule of `gold_matching`.
    """
    judged = []
    for gold, said, found in zip(read.texts, read.statements, read.found, strict=True):
        right = set(matched(labelling_of_gold(gold), found).values())
        judged += [(one.confidence, n in right) for n, one in enumerate(said) if one.cue]
    return judged


def places_found(read: PartRead) -> dict[str, list[Place]]:
    """Return where the statements found in each text stand."""
    return _places(read, read.found)


def places_labelled(read: PartRead) -> dict[str, list[Place]]:
    """Return where the statements of each text stand by its labels."""
    return _places(read, [labelling_of_gold(text) for text in read.texts])


def _places(read: PartRead, labellings: Sequence[Labelling]) -> dict[str, list[Place]]:
    return {
        f"gold/{read.part}/{text.name}": [
            place_of(said.source, said.cue, said.content) for said in labelling.statements
        ]
        for text, labelling in zip(read.texts, labellings, strict=True)
    }


def report_from(gold: GoldText) -> Report:
    """Return the report that a reader of the text without its marks has."""
    item = seal_item(gold.text.encode(), f"{gold.name}.txt", MediaType.TEXT)
    metadata = Metadata(publisher=gold.publisher, published=gold.published, title=gold.title)
    return report_of(item, document_of(item.id, Reading(gold.text)), metadata, gold.language)


def statement_count(texts: Sequence[GoldText]) -> int:
    """Return how many statements the texts have by their labels."""
    return sum(len(text.statements) for text in texts)


def genre_table(texts: Sequence[GoldText], scores: Sequence[Measured]) -> list[str]:
    """Return statements F1 of each genre."""
    by_genre: dict[str, list[Measured]] = defaultdict(list)
    for text, score in zip(texts, scores, strict=True):
        by_genre[text.genre].append(score)
    lines = ["| genre | texts | statements | precision / recall | F1 |", "|---|---|---|---|---|"]
    for genre, members in sorted(by_genre.items()):
        tally = summed([each.tallies for each in members])["statements"]
        both = f"{per_cent(tally.precision)} / {per_cent(tally.recall)}"
        lines.append(f"| {genre} | {len(members)} | {tally.gold} | {both} | {per_cent(tally.f1)} |")
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
