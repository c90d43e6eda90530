"""Write a network as the two ONNX graphs that the product runs, with 8-bit weights."""

from __future__ import annotations

import hashlib
import tempfile
import warnings
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from bench.reading.train.network import PARAGRAPH_STEPS, WIDTH, Network
from headwater.adapters.tagging_model import (
    ENCODER,
    FILES,
    MANIFEST,
    ROLES,
)

OPERATORS = 17
"""Version of the ONNX operator set."""
QUANTISED = ["MatMul", "Gemm", "Gather"]


class EncoderGraph(nn.Module):
    """The words of one window to their states and cue probabilities."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, quotations: Tensor, first: Tensor) -> tuple[Tensor, Tensor]:
        """Return `[words, width]` and `[words, 4]`."""
        states = self.network.word_states(pieces[None], quotations[None], first[None], None)[0]
        return states, self.network.cue(states).softmax(-1)


class RoleGraph(nn.Module):
    """The words of one window and some cues to the scores of roles."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.roles = network.roles

    def forward(
        self, states: Tensor, cue_states: Tensor, distances: Tensor, steps: Tensor, inside: Tensor
    ) -> Tensor:
        """Return `[cues, words, 7]`."""
        projected = self.roles.project(states)[None]
        scores: Tensor = self.roles(projected, cue_states, (distances, steps, inside), None)
        return scores


def export(network: Network, folder: Path) -> None:
    """Write both graphs, in 8 bits, into `folder`."""
    network.eval()
    words, cues = 30, 3
    pieces = torch.randint(1000, 2000, (40,))
    numbers = torch.zeros(40, dtype=torch.long)
    distances = torch.arange(words)[None].repeat(cues, 1) - 10
    steps = torch.full((cues, words), PARAGRAPH_STEPS // 2)
    inside = torch.zeros(cues, words, dtype=torch.long)
    with tempfile.TemporaryDirectory() as plain:
        _write(
            EncoderGraph(network),
            (pieces, numbers, torch.arange(words)),
            Path(plain) / ENCODER,
            {"pieces": {0: "pieces"}, "quotations": {0: "pieces"}, "first": {0: "words"}},
            {"states": {0: "words"}, "cues": {0: "words"}},
        )
        by_cue = {0: "cues", 1: "words"}
        _write(
            RoleGraph(network),
            (torch.randn(words, WIDTH), torch.randn(cues, WIDTH), distances, steps, inside),
            Path(plain) / ROLES,
            {
                "states": {0: "words"},
                "cue_states": {0: "cues"},
                "distances": by_cue,
                "steps": by_cue,
                "inside": by_cue,
            },
            {"scores": by_cue},
        )
        for name in (ENCODER, ROLES):
            quantize_dynamic(
                str(Path(plain) / name),
                str(folder / name),
                weight_type=QuantType.QInt8,
                per_channel=True,
                op_types_to_quantize=QUANTISED,
                extra_options={"MatMulConstBOnly": True},
            )


def _write(
    graph: nn.Module,
    examples: tuple[Tensor, ...],
    path: Path,
    inputs: dict[str, dict[int, str]],
    outputs: dict[str, dict[int, str]],
) -> None:
    with warnings.catch_warnings():
        # torch says that its other exporter is newer; that one needs onnxscript.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            graph,
            examples,
            str(path),
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes=inputs | outputs,
            opset_version=OPERATORS,
            dynamo=False,
        )


def write_manifest(folder: Path) -> None:
    """Write the digests of the model's files, by which the product knows them again."""
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}
    lines = [f"{digest}  {name}" for name, digest in digests.items()]
    (folder / MANIFEST).write_text("\n".join(lines) + "\n")
