"""Fit a network to labelled articles, in a run that is seeded and can be taken up again."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, distributed, nn

from bench.reading.train.batches import Batch, batch_of, batches_of
from bench.reading.train.corpus import Article, windows_of_epoch
from bench.reading.train.losses import Losses, losses_of, output_of
from bench.reading.train.network import Network
from bench.reading.train.settings import Settings
from headwater.statements.tagging_model import PieceMarks

CLIPPED_AT = 1.0
WEIGHT_DECAY = 0.01
REPORTED_EVERY = 20

Loss = Callable[[Network, Batch], Losses]
Evaluate = Callable[[Network], dict[str, float]]


def plain_loss(network: Network, batch: Batch) -> Losses:
    """Return how wrong `network` is on `batch`."""
    return losses_of(output_of(network, batch), batch)


class Run:
    """One worker's side of a training run; the first worker keeps its state and its curve."""

    def __init__(self, network: Network, settings: Settings, folder: Path, rank: int) -> None:
        self.network, self.settings, self.folder, self.rank = network, settings, folder, rank
        self.network.encoder.pieces.weight.requires_grad_(False)
        self._learned = [each for each in network.parameters() if each.requires_grad]
        self._optimiser = _optimiser(network, settings)
        self.step = 0
        self.cpu_seconds = 0.0
        self.curve: list[dict[str, Any]] = []

    def take_up(self) -> None:
        """Go on from where this run was last kept, if it was."""
        kept = self.folder / "run.pt"
        if not kept.is_file():
            return
        state = torch.load(kept, weights_only=True)
        self.network.load_state_dict(state["network"])
        self._optimiser.load_state_dict(state["optimiser"])
        self.step, self.cpu_seconds = state["step"], state["cpu_seconds"]
        self.curve = json.loads((self.folder / "curve.json").read_text())

    def keep(self) -> None:
        """Write all that the run needs to be taken up again; a cut leaves the last one whole."""
        if self.rank:
            return
        state = {
            "network": self.network.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "step": self.step,
            "cpu_seconds": self.cpu_seconds,
            "settings": asdict(self.settings),
        }
        torch.save(state, self.folder / "run.pt.new")
        (self.folder / "curve.json").write_text(json.dumps(self.curve, indent=1))
        (self.folder / "run.pt.new").replace(self.folder / "run.pt")

    def fit(
        self, articles: Sequence[Article], marks: PieceMarks, loss: Loss, evaluate: Evaluate
    ) -> None:
        """Take every step that is left."""
        per_epoch = _steps_per_epoch(articles, self.settings)
        steps = int(per_epoch * self.settings.epochs)
        evaluated = max(1, int(per_epoch * self.settings.evaluate_every))
        sums = [0.0, 0.0, 0.0]
        for batch in self._batches(articles, marks, per_epoch):
            if self.step >= steps:
                break
            begun = time.process_time()
            torch.manual_seed(self.settings.seed + 1000 * self.step + self.rank)
            losses = loss(self.network.train(), batch)
            self._descend(losses.total, self.settings.rate_at(self.step, steps))
            self.cpu_seconds += time.process_time() - begun
            self.step += 1
            for at, each in enumerate((losses.cue, losses.flat, losses.role)):
                sums[at] += float(each.detach()) / REPORTED_EVERY
            if self.step % REPORTED_EVERY == 0:
                self._report(steps, per_epoch, sums)
                sums = [0.0, 0.0, 0.0]
            if self.step % evaluated == 0 or self.step == steps:
                self._evaluate(evaluate, per_epoch)
            if self.step % self.settings.keep_every_steps == 0 or self.step == steps:
                self.keep()

    def _batches(
        self, articles: Sequence[Article], marks: PieceMarks, per_epoch: int
    ) -> Iterator[Batch]:
        """Yield this worker's part of each step's windows, from the step the run is at."""
        settings = self.settings
        epoch, skipped = divmod(self.step, per_epoch)
        while True:
            dice = random.Random(settings.seed * 7919 + epoch)  # noqa: S311 - seeded on purpose
            windows = windows_of_epoch(articles, dice)
            for chosen in list(batches_of(windows, settings.windows_per_step, dice))[
                skipped:per_epoch
            ]:
                yield batch_of(chosen[self.rank :: settings.workers], marks)
            epoch, skipped = epoch + 1, 0

    def _descend(self, total: Tensor, rate: float) -> None:
        for group in self._optimiser.param_groups:
            group["lr"] = group["greatest"] * rate
        self._optimiser.zero_grad(set_to_none=True)
        total.backward()
        for each in self._learned:
            if each.grad is None:
                each.grad = torch.zeros_like(each)
        if self.settings.workers > 1:
            flat = torch.cat([each.grad.reshape(-1) for each in self._learned])
            distributed.all_reduce(flat)
            torch.nn.utils.vector_to_parameters(
                flat / self.settings.workers, [each.grad for each in self._learned]
            )
        nn.utils.clip_grad_norm_(self._learned, CLIPPED_AT)
        self._optimiser.step()

    def _evaluate(self, evaluate: Evaluate, per_epoch: int) -> None:
        if self.rank:
            return
        point = {
            "epoch": round(self.step / per_epoch, 2),
            "cpu_minutes": round(self.cpu_seconds * self.settings.workers / 60, 1),
            **evaluate(self.network.eval()),
        }
        self.curve.append(point)
        print(json.dumps(point), flush=True)

    def _report(self, steps: int, per_epoch: int, sums: Sequence[float]) -> None:
        if self.rank == 0:
            print(
                f"step {self.step}/{steps} epoch {self.step / per_epoch:.2f} "
                f"cue {sums[0]:.4f} flat {sums[1]:.4f} roles {sums[2]:.4f} "
                f"cpu {self.cpu_seconds / 60:.1f} min a worker {time.strftime('%H:%M:%S')}",
                flush=True,
            )


def _steps_per_epoch(articles: Sequence[Article], settings: Settings) -> int:
    # Borders move from epoch to epoch, and with them the number of windows: take a little less.
    dice = random.Random(settings.seed)  # noqa: S311 - seeded on purpose
    windows = len(windows_of_epoch(articles, dice))
    return int(windows * 0.98) // settings.windows_per_step


def _optimiser(network: Network, settings: Settings) -> torch.optim.Optimizer:
    pretrained, new = [], []
    for name, each in network.named_parameters():
        if each.requires_grad:
            begun = name.startswith("encoder") and "quotations" not in name
            (pretrained if begun else new).append(each)
    groups = [
        {"params": pretrained, "greatest": settings.encoder_rate},
        {"params": new, "greatest": settings.head_rate},
    ]
    return torch.optim.AdamW(
        groups, lr=0.0, weight_decay=WEIGHT_DECAY, betas=(0.9, 0.98), fused=True
    )
