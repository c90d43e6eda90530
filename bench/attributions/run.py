"""Score attributions on PolNeAR's dev articles, and let textacy try the same articles.

The corpus lies outside the repository (../shared/data/polnear) and so does the scorer. The
decoder's constants were chosen on half of these articles; nothing may be tuned on them further.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.attributions.textacy_peer import is_installed, load_textacy
from bench.results import append_result
from headwater.adapters.tagging_model import load_tagging_model
from headwater.statements.attribution import Attribution, attributions_in
from headwater.statements.nesting import attributions_with_nesting
from headwater.terms.span import Span

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT.parent / "shared" / "data" / "polnear" / "dev.jsonl"
SCORER = ROOT.parent / "shared" / "tools" / "score_attributions.py"
WARM_UP = 2
"""Articles read before the clock starts."""
DRAWS = 500
"""Bootstrap samples of articles for the interval of the first figure."""
FIGURES = (
    ("whole attribution, lenient (attr.len)", "attr.len"),
    ("whole attribution, exact (attr.strict)", "attr.strict"),
    ("content, half shared (content.ov50)", "content.ov50"),
    ("content, exact (content.exact)", "content.exact"),
    ("cue, exact (cue.exact)", "cue.exact"),
    ("source, exact (source.exact)", "source.exact"),
    ("words of contents (tok.content)", "tok.content"),
    ("words of sources (tok.source)", "tok.source"),
)
RECALLS = ("direct", "mixed", "indirect", "nosource")

Extractor = Callable[[str], list[dict[str, Any]]]
Scores = dict[str, Any]


def main() -> int:
    """Measure, print what was found and keep the figures."""
    if not ARTICLES.is_file() or not SCORER.is_file():
        print(f"attributions: skipped, because {ARTICLES} or the scorer is not there")
        return 0
    articles = [json.loads(line) for line in ARTICLES.read_text(encoding="utf-8").splitlines()]
    model = load_tagging_model()
    systems: dict[str, Extractor] = {
        "Headwater": lambda text: [as_row(one) for one in attributions_in(text, model)]
    }
    if is_installed():
        systems["textacy direct_quotations, per paragraph"] = load_textacy()
    measured = {name: measure(extract, articles) for name, extract in systems.items()}
    inner, nesting_speed = measure_nesting(articles, model)
    lines = [
        *table(measured),
        "",
        f"PolNeAR dev, {len(articles)} articles, F1 in per cent; one thread. "
        f"With nesting: {inner} attributions inside others (not annotated, so not scored), "
        f"{nesting_speed:.1f} articles per CPU-second.",
    ]
    if not is_installed():
        lines.append("textacy is not installed and was not measured.")
    print("\n".join(lines))
    append_result("attributions", lines)
    return 0


def as_row(attribution: Attribution) -> dict[str, Any]:
    """Return `attribution` in the scorer's form."""
    return {
        "source": ends(attribution.source),
        "cue": ends(attribution.cue),
        "content": ends(attribution.content),
    }


def ends(spans: tuple[Span, ...]) -> list[list[int]]:
    """Return `spans` as lists of two numbers."""
    return [[span.start, span.end] for span in spans]


def measure(extract: Extractor, articles: list[Any]) -> tuple[Scores, float]:
    """Return the scores of one system and how many articles it reads in a CPU-second."""
    for article in articles[:WARM_UP]:
        extract(article["text"])
    before = time.process_time()
    found = {article["doc"]: extract(article["text"]) for article in articles}
    return score(found), len(articles) / (time.process_time() - before)


def measure_nesting(articles: list[Any], model: Any) -> tuple[int, float]:
    """Return how many attributions stand in others, and articles read in a CPU-second."""
    before = time.process_time()
    inner = sum(
        one.parent is not None
        for article in articles
        for one in attributions_with_nesting(article["text"], model)
    )
    return inner, len(articles) / (time.process_time() - before)


def score(found: dict[str, list[dict[str, Any]]]) -> Scores:
    """Return what the scorer says of the attributions found in each article."""
    with tempfile.TemporaryDirectory() as folder:
        predicted, figures = Path(folder) / "predicted.jsonl", Path(folder) / "figures.json"
        rows = [json.dumps({"doc": doc, "attributions": rows}) for doc, rows in found.items()]
        predicted.write_text("\n".join(rows), encoding="utf-8")
        command: list[str | Path] = [sys.executable, SCORER, ARTICLES, predicted]
        command += ["--json", figures, "--boot", str(DRAWS), "--quiet"]
        subprocess.run(command, check=True)
        scores: Scores = json.loads(figures.read_text(encoding="utf-8"))
    return scores


def table(measured: dict[str, tuple[Scores, float]]) -> list[str]:
    """Return the figures as a Markdown table, one column per system."""
    scores = [each for each, _ in measured.values()]
    low_high = [each["attr.len"]["ci"] for each in scores]
    return [
        row("figure", list(measured)),
        row("---", ["---"] * len(measured)),
        *(row(words, [each[name]["F"] for each in scores]) for words, name in FIGURES),
        row("attr.len, 95 % interval over articles", [f"{low}-{high}" for low, high in low_high]),
        row(
            f"recall of attributions: {' / '.join(RECALLS)}",
            [" / ".join(f"{each[f'R.attr.{kind}']:.0f}" for kind in RECALLS) for each in scores],
        ),
        row("articles per CPU-second", [f"{speed:.1f}" for _, speed in measured.values()]),
    ]


def row(words: str, cells: list[Any]) -> str:
    """Return one line of a Markdown table."""
    return f"| {words} | {' | '.join(map(str, cells))} |"


if __name__ == "__main__":
    sys.exit(main())
