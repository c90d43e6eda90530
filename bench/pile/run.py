"""Count the origins of a labelled pile, and let near-duplicate detection count them too.

The pile lies outside the repository (../shared/data/pile) and so does its scorer: 30 reports of a
real propagation with hand labels of one person. Its words go to the terminal only.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.pile.near_duplicates import near_duplicate_count
from bench.pile.worst import worst_statements
from bench.results import append_result

ROOT = Path(__file__).parents[2]
PILE = ROOT.parent / "shared" / "data" / "pile"
SCORER = ROOT.parent / "shared" / "tools" / "score_pile.py"
WORST_SHOWN = 10
PAIRS = ("allegation.docs", "denials.docs", "statements", "citations")
"""Figures given as precision, recall and F1."""

Figures = dict[str, Any]


def main() -> int:
    """Measure, print what was found and keep the figures."""
    if not PILE.is_dir() or not SCORER.is_file():
        print(f"pile: skipped, because {PILE} or its scorer is not there")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.json"
        cpu_seconds = analyse(out)
        figures = score(out)
        told = json.loads(out.read_text(encoding="utf-8"))
    peer = near_duplicate_count(reports_by_number(), gold("allegations"))
    lines = table(figures, peer, cpu_seconds)
    print("\n".join(lines))
    for number, words in enumerate(worst_statements(gold("statements"), told)[:WORST_SHOWN], 1):
        print(f"\n{number}. {words}")
    append_result("pile", lines)
    return 0


def analyse(out: Path) -> float:
    """Run the program over the pile and return the CPU seconds it took."""
    headwater = Path(sys.executable).with_name("headwater")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [headwater, "analyse", PILE / "items", "--metadata", PILE / "index.csv"]
    subprocess.run([*command, "--json", out, "-o", out.with_suffix(".html")], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def score(out: Path) -> Figures:
    """Return the scorer's figures; it prints them as JSON on its last line."""
    command = [sys.executable, SCORER, PILE, out]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def gold(kind: str) -> list[Any]:
    """Return the hand labels of one kind."""
    lines = (PILE / "gold" / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def reports_by_number() -> dict[str, str]:
    """Return the text of each report by the number it has in the labels."""
    return {
        file.stem: file.read_text(encoding="utf-8") for file in sorted((PILE / "items").iterdir())
    }


def table(figures: Figures, peer: Figures, cpu_seconds: float) -> list[str]:
    """Return the figures as a Markdown table, the peer's beside ours."""
    rows = [
        ("origins.exact: true count inside the interval", "origins.exact"),
        ("origins.over: lower bound above the truth", "origins.over"),
        ("origins.width: mean of upper less lower bound", "origins.width"),
    ]
    lines = [
        "| figure | Headwater | rensa MinHash, whole documents, J >= 0.5 |",
        "|---|---|---|",
        *(f"| {words} | {figures[name]} | {peer[name]} |" for words, name in rows),
        f"| mixed: a report that only repeats to deny, as support | {figures['mixed']} | |",
        *(f"| {name} P / R / F1 | {' / '.join(map(str, figures[name]))} | |" for name in PAIRS),
        f"| speaker given content | {figures['speaker|content']} | |",
        f"| stance given content | {figures['stance|content']} | |",
        f"| chain given content (of n) | {figures['chain|content']} | |",
        f"| CPU seconds, start to report | {cpu_seconds:.1f} | |",
    ]
    ours = figures["per allegation (id, match F1, (at_least, at_most, truth))"]
    return [*lines, "", *per_allegation(ours, peer)]


def per_allegation(ours: list[Any], peer: Figures) -> list[str]:
    """Return a table of what each counted for every allegation of the labels."""
    lines = [
        "| allegation | match F1 | at least | at most | truth | near-duplicate components |",
        "|---|---|---|---|---|---|",
    ]
    for name, match, count in ours:
        low, high, _ = count or ("not found", "not found", None)
        truth, counted = peer["truth"][name], peer["counted"][name]
        lines.append(f"| {name} | {match} | {low} | {high} | {truth} | {counted} |")
    return lines


if __name__ == "__main__":
    sys.exit(main())
