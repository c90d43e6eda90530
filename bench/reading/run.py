"""Measure the reading: PolNeAR, our own gold, confidence, speed, and what changed.

`python -m bench.reading.run --accept` keeps what it found as the run to compare the next with.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from typing import Any

from bench.reading import accepted, polnear
from bench.reading.agreement import agreement_table, labelled_twice
from bench.reading.gold_scores import (
    PartRead,
    gold_table,
    judged_in,
    places_found,
    places_labelled,
    read_by_product,
)
from bench.reading.gold_text import GOLD, PARTS
from bench.reading.languages import language_table
from bench.reading.reliability import reliability_table
from bench.reading.right import row_of, which_are_right
from bench.reading.speed import gain_of_two_processes, texts_per_cpu_second
from bench.reading.textacy_peer import is_installed, load_textacy
from bench.results import append_result
from headwater.adapters.tagging_model import OnnxTaggingModel, load_tagging_model
from headwater.evidence.document import Reading, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import report_of
from headwater.statements.attribution import Attribution, attributions_in
from headwater.statements.profile import Profile
from headwater.statements.reading import statements_in
from headwater.statements.statement import Statement
from headwater.statements.tagging_model import TaggingModel

PEER = "textacy direct_quotations, per paragraph"

Row = dict[str, Any]


def main() -> int:
    """Measure everything, print it and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accept", action="store_true", help="compare the next run with this one")
    chosen = parser.parse_args()
    models = {profile: load_tagging_model(profile) for profile in Profile}
    lines: list[str] = []
    places: dict[str, list[accepted.Place]] = {}
    if polnear.is_there():
        told, found = on_polnear(models)
        lines += told
        places |= found
    else:
        print(f"reading: PolNeAR skipped, because {polnear.ARTICLES} or the scorer is not there")
    for part in PARTS:
        read = read_by_product(part, models[Profile.ACCURATE])
        lines += ["", *on_gold(read)]
        places |= places_found(read)
    lines += ["", "Two labellings of a third of the gold, the second held for found:", ""]
    lines += agreement_table(labelled_twice(GOLD))
    lines += ["", "Languages read in part, by their own small gold:", "", *language_table()]
    if chosen.accept:
        accepted.accept(places)
    print("\n".join(lines))
    append_result("reading", lines)
    return 0


def on_gold(read: PartRead) -> list[str]:
    """Return accuracy, confidence and changes on one part of our own gold."""
    return [
        *gold_table(read),
        "",
        "How sure the tagger was of statements with a cue, and how many are right:",
        "",
        *reliability_table(judged_in(read)),
        "",
        accepted.changes(places_found(read), places_labelled(read)),
    ]


def on_polnear(
    models: dict[Profile, OnnxTaggingModel],
) -> tuple[list[str], dict[str, list[accepted.Place]]]:
    """Return accuracy, confidence, changes and speed on PolNeAR's dev articles, and the places."""
    articles = polnear.read_articles()
    found = {
        profile: {each["doc"]: attributions_in(each["text"], model) for each in articles}
        for profile, model in models.items()
    }
    systems = {
        f"Headwater, {profile}": {doc: [row_of(one) for one in each] for doc, each in by.items()}
        for profile, by in found.items()
    }
    if is_installed():
        textacy = load_textacy()
        systems[PEER] = {each["doc"]: textacy(each["text"]) for each in articles}
    accurate = systems[f"Headwater, {Profile.ACCURATE}"]
    now = {doc: [accepted.place_of(**row) for row in rows] for doc, rows in accurate.items()}
    golden = {
        each["doc"]: [
            accepted.place_of(*(one[role] for role in ("source", "cue", "content")))
            for one in each["attributions"]
        ]
        for each in articles
    }
    lines = [
        f"PolNeAR dev, {len(articles)} articles.",
        "",
        *polnear.polnear_table(articles, systems),
        "",
        "How sure the accurate model is, on the half of the articles that its curve was not"
        " fitted to:",
        "",
        *reliability_table(judged(articles[1::2], found[Profile.ACCURATE])),
        "",
        accepted.changes(now, golden),
        "",
        *speed_table([each["text"] for each in articles], models),
    ]
    return lines, now


def judged(
    articles: Sequence[Row], found: dict[str, tuple[Attribution, ...]]
) -> list[tuple[float, bool]]:
    """Return how likely each attribution was said to be right, and whether it is."""
    pairs = []
    for article in articles:
        mine = found[article["doc"]]
        rights = which_are_right(
            article["text"], article["attributions"], [row_of(one) for one in mine]
        )
        pairs += [(one.probability, right) for one, right in zip(mine, rights, strict=True)]
    return pairs


def speed_table(texts: Sequence[str], models: dict[Profile, OnnxTaggingModel]) -> list[str]:
    """Return articles per CPU-second of all that reads them, in this process, one after another."""
    peer = texts_per_cpu_second(load_textacy(), texts) if is_installed() else None
    lines = ["| reads | articles per CPU-second | against textacy |", "|---|---|---|"]
    for profile, model in models.items():
        for words, read in (
            (f"{profile}: attributions", partial(attributions_in, model=model)),
            (f"{profile}: statements, all layers", partial(read_whole, model=model)),
        ):
            speed = texts_per_cpu_second(read, texts)
            ratio = "" if peer is None else f"{speed / peer:.2f}x"
            lines.append(f"| {words} | {speed:.1f} | {ratio} |")
    if peer is not None:
        lines.append(f"| {PEER} | {peer:.1f} | 1 |")
    gain = gain_of_two_processes(read_whole, Profile.ACCURATE, texts)
    return [*lines, "", f"Two processes against one, by the clock: {gain:.2f}x (must: 1.9x)."]


def read_whole(text: str, model: TaggingModel) -> tuple[Statement, ...]:
    """Return the statements of a text as of a report of which nothing else is known."""
    item = seal_item(text.encode(), "article.txt", MediaType.TEXT)
    document = document_of(item.id, Reading(text))
    return statements_in(report_of(item, document, Metadata(), "en"), model, frozenset())


if __name__ == "__main__":
    sys.exit(main())
