"""Fit one network with several workers, and say on the way how well it reads."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import distributed, multiprocessing

from bench.reading.right import row_of
from bench.reading.train.corpus import load_articles
from bench.reading.train.distil import loss_with, pupil_of
from bench.reading.train.fit import Loss, Run, plain_loss
from bench.reading.train.network import Network
from bench.reading.train.settings import Settings
from bench.reading.train.torch_model import TorchTaggingModel
from headwater.adapters.tagging_model import WordPieces
from headwater.statements.attribution import attributions_in

ROOT = Path(__file__).parents[3]
POLNEAR = ROOT.parent / "shared" / "data" / "polnear"
SCORER = ROOT.parent / "shared" / "tools" / "score_attributions.py"
FIGURES = ("attr.len", "attr.strict", "content.exact", "content.ov50", "cue.exact", "source.exact")
EVALUATED_ON_EVERY = 4
"""One article in so many is read for a point of the learning curve."""


@dataclass(frozen=True, slots=True)
class Task:
    """What to fit: from which articles, beginning where, kept where."""

    folder: Path
    articles: Path
    dev: Path
    vocabulary: Path
    minilm: Path | None
    """Published weights to begin at."""
    teacher: Path | None
    """Folder of a finished run to learn from; one of the two is given."""


def fit(task: Task, settings: Settings) -> None:
    """Fit to the end, taking up a run that was cut off."""
    task.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as meeting:
        multiprocessing.spawn(
            work, (settings, task, f"file://{meeting}/meeting"), nprocs=settings.workers
        )


def work(rank: int, settings: Settings, task: Task, meeting: str) -> None:
    """Be one worker."""
    torch.set_num_threads(1)
    torch.manual_seed(settings.seed)
    distributed.init_process_group(
        "gloo", init_method=meeting, rank=rank, world_size=settings.workers
    )
    pieces = WordPieces(task.vocabulary)
    articles = load_articles(task.articles, pieces.pieces_of)
    network, loss = beginning(settings, task)
    run = Run(network, settings, task.folder, rank)
    run.take_up()
    run.fit(
        articles,
        pieces.marks,
        loss,
        lambda learned: evaluated(learned, pieces, task.dev, task.folder),
    )
    distributed.destroy_process_group()


def beginning(settings: Settings, task: Task) -> tuple[Network, Loss]:
    """Return the network to fit, as it is before the first step, and what to make small."""
    if task.teacher is None:
        network = Network(settings.layers)
        network.encoder.load_minilm(task.minilm)
        return network, plain_loss
    teacher = load_network(task.teacher)
    return pupil_of(teacher, settings.layers), loss_with(teacher)


def load_network(folder: Path) -> Network:
    """Return the network of a training run as it was last kept."""
    kept = torch.load(folder / "run.pt", weights_only=True)
    network = Network(kept["settings"]["layers"])
    network.load_state_dict(kept["network"])
    return network


def evaluated(
    network: Network, pieces: WordPieces, dev: Path, folder: Path, every: int = EVALUATED_ON_EVERY
) -> dict[str, float]:
    """Return the scores of `network` on every fourth article of `dev`, by the product's decoder."""
    model = TorchTaggingModel(network, pieces)
    rows: list[dict[str, Any]] = [json.loads(line) for line in dev.open(encoding="utf-8")][::every]
    gold, found, scores = (folder / f"{name}.json" for name in ("gold", "found", "scores"))
    gold.write_text("".join(json.dumps(row) + "\n" for row in rows))
    with found.open("w") as file:
        for row in rows:
            attributions = [row_of(each) for each in attributions_in(row["text"], model)]
            file.write(json.dumps({"doc": row["doc"], "attributions": attributions}) + "\n")
    command = [sys.executable, str(SCORER), str(gold), str(found), "--json", str(scores), "--quiet"]
    subprocess.run(command, check=True)
    figures = json.loads(scores.read_text())
    return {name: figures[name]["F"] for name in FIGURES}
