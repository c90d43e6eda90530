"""Read documents that were made to keep a reader busy, each in a process of its own, with limits.

`python -m bench.reading.hostile [--share 0.1] [WORDS ...]` reads those whose names have one of the
words, all of them if none is given, at that share of their full length.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass

from bench.reading.hostile_documents import documents
from bench.reading.speed import most_memory_mb
from bench.results import append_result
from headwater.adapters.gazetteer import load_gazetteer
from headwater.adapters.tagging_model import load_tagging_model
from headwater.evidence.document import Reading, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import report_of
from headwater.statements.outlets import outlets_of
from headwater.statements.reading import statements_in
from headwater.steps.outlet_names import OutletNames

SECONDS_PER_MILLION = 300
"""CPU seconds that a million characters may take, and that a shorter text may take."""
MEMORY_MB, MEMORY_MB_PER_MILLION = 500, 400
"""Megabytes that the program may hold, and those that it may hold besides for each million."""
OUTLETS = frozenset({"Corvane", "Norpress"})
_HEAD = ("document", "characters", "statements", "CPU s", "limit", "peak MB", "limit", "")


@dataclass(frozen=True)
class Measured:
    """What reading one document took."""

    characters: int
    statements: int | None
    """None if it was not read to the end."""
    seconds: float
    memory_mb: float

    @property
    def most_seconds(self) -> float:
        """What it may take."""
        return SECONDS_PER_MILLION * max(1.0, self.characters / 1e6)

    @property
    def most_memory_mb(self) -> float:
        """What it may hold."""
        return MEMORY_MB + MEMORY_MB_PER_MILLION * self.characters / 1e6

    @property
    def is_within(self) -> bool:
        """True if it was read within its limits."""
        return (
            self.statements is not None
            and self.seconds <= self.most_seconds
            and self.memory_mb <= self.most_memory_mb
        )


def main() -> int:
    """Read each document, print a table and keep it; return 1 if one went over its limits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--inside", help="read this one document in this process")
    parser.add_argument("words", nargs="*")
    chosen = parser.parse_args()
    if chosen.inside:
        print(json.dumps(read_inside(chosen.inside, chosen.share)))
        return 0
    names = [
        name
        for name in documents()
        if not chosen.words or any(word in name for word in chosen.words)
    ]
    lines = [row(_HEAD), row(("---",) * len(_HEAD))]
    print("\n".join(lines))
    all_within = True
    for name in names:
        measured = measure(name, chosen.share)
        all_within &= measured.is_within
        lines.append(told(name, measured))
        print(lines[-1], flush=True)
    if not chosen.words:
        length = f"Each at {chosen.share:.0%} of its full length."
        append_result("hostile documents", [length, "", *lines])
    return 0 if all_within else 1


def measure(name: str, share: float) -> Measured:
    """Return what reading the document called `name` took, in a process that ends at the limit."""
    characters = len(documents(share)[name]())
    limit = Measured(characters, None, 0.0, 0.0)
    command = [sys.executable, "-m", "bench.reading.hostile", "--inside", name]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    child = subprocess.run(
        [*command, "--share", str(share)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_CPU, (round(limit.most_seconds) + 20,) * 2
        ),
    )
    if child.returncode:
        print(child.stderr[-500:], file=sys.stderr)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return Measured(characters, None, after.ru_utime - before.ru_utime, 0.0)
    found = json.loads(child.stdout)
    return Measured(characters, found["statements"], found["seconds"], found["memory_mb"])


def read_inside(name: str, share: float) -> dict[str, float]:
    """Return what reading the document takes this process, with all that a program has loaded."""
    text = documents(share)[name]()
    model, gazetteer = load_tagging_model(), load_gazetteer()
    item = seal_item(b"", "hostile.txt", MediaType.TEXT)
    metadata = Metadata(publisher="Harbour Gazette")
    before = time.process_time()
    report = report_of(item, document_of(item.id, Reading(text)), metadata, "en")
    outlets = OutletNames.of(outlets_of([report]) | OUTLETS).named_in(text)
    found = statements_in(report, model, outlets, gazetteer)
    return {
        "statements": len(found),
        "seconds": time.process_time() - before,
        "memory_mb": most_memory_mb(),
    }


def told(name: str, measured: Measured) -> str:
    """Return one line of the table."""
    return row(
        (
            name,
            f"{measured.characters:,}",
            "killed" if measured.statements is None else f"{measured.statements:,}",
            f"{measured.seconds:.1f}",
            f"{measured.most_seconds:.0f}",
            f"{measured.memory_mb:.0f}",
            f"{measured.most_memory_mb:.0f}",
            "within" if measured.is_within else "OVER",
        )
    )


def row(cells: tuple[str, ...]) -> str:
    """Return one line of a Markdown table."""
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
