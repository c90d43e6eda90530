"""The tagging model as a trainer has it: encoder, cue head and role head, in torch."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from bench.reading.train.corpus import FlatLabel
from headwater.statements.decoding import CueLabel, RoleScore
from headwater.statements.windows import QuoteState

WIDTH = 384
HEADS = 12
INNER = 1536
VOCABULARY = 30522
LONGEST_WINDOW = 512
ROLE_WIDTH = 128
ROLE_HEADS = 4
ROLE_LAYERS = 2
PARAGRAPH_STEPS = 7
NEAR = 8
"""Up to so many words from the cue each distance is told apart; beyond, by half octaves."""
FURTHEST_BUCKET = 16
DROPPED = 0.1
MASKED = -1e4


class Layer(nn.Module):
    """One layer of a transformer (Vaswani et al. 2017, as in BERT: normalised after)."""

    def __init__(self, width: int, heads: int, inner: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key = nn.Linear(width, width), nn.Linear(width, width)
        self.value, self.out = nn.Linear(width, width), nn.Linear(width, width)
        self.attended = nn.LayerNorm(width, eps=1e-12)
        self.widen, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.finished = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """Return the states after this layer."""
        rows, length, width = states.shape

        def split(linear: nn.Linear) -> Tensor:
            parted = linear(states).view(rows, length, self.heads, width // self.heads)
            return parted.transpose(1, 2)

        seen = functional.scaled_dot_product_attention(
            split(self.query), split(self.key), split(self.value), attn_mask=mask
        )
        joined = seen.transpose(1, 2).reshape(rows, length, width)
        states = self.attended(states + self.drop(self.out(joined)))
        inner = self.narrow(functional.gelu(self.widen(states)))
        return self.finished(states + self.drop(inner))


class Encoder(nn.Module):
    """MiniLM (Wang et al. 2020), with an embedding for each word's place towards quotations."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.pieces = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(LONGEST_WINDOW, WIDTH)
        self.segments = nn.Embedding(2, WIDTH)
        self.quotations = nn.Embedding(len(QuoteState), WIDTH)
        nn.init.zeros_(self.quotations.weight)
        self.normalised = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(DROPPED)
        self.layers = nn.ModuleList([Layer(WIDTH, HEADS, INNER) for _ in range(layers)])

    def forward(self, pieces: Tensor, quotations: Tensor, mask: Tensor | None) -> Tensor:
        """Return the hidden state of each piece."""
        states = self.pieces(pieces) + self.places.weight[: pieces.shape[1]]
        states = states + self.segments.weight[0] + self.quotations(quotations)
        states = self.drop(self.normalised(states))
        for layer in self.layers:
            states = layer(states, mask)
        return states

    def load_minilm(self, path: Path) -> None:
        """Take the published weights; its first layers, if this encoder has fewer."""
        weights = {name.removeprefix("bert."): each for name, each in load_file(path).items()}

        def take(module: nn.Module, name: str) -> None:
            module.load_state_dict({key: weights[f"{name}.{key}"] for key in module.state_dict()})

        take(self.pieces, "embeddings.word_embeddings")
        take(self.places, "embeddings.position_embeddings")
        take(self.segments, "embeddings.token_type_embeddings")
        take(self.normalised, "embeddings.LayerNorm")
        for number, layer in enumerate(self.layers):
            name = f"encoder.layer.{number}"
            take(layer.query, f"{name}.attention.self.query")
            take(layer.key, f"{name}.attention.self.key")
            take(layer.value, f"{name}.attention.self.value")
            take(layer.out, f"{name}.attention.output.dense")
            take(layer.attended, f"{name}.attention.output.LayerNorm")
            take(layer.widen, f"{name}.intermediate.dense")
            take(layer.narrow, f"{name}.output.dense")
            take(layer.finished, f"{name}.output.LayerNorm")


class RoleHead(nn.Module):
    """For one cue: how well each word would do as its source or content, and as their ends."""

    def __init__(self) -> None:
        super().__init__()
        self.project = nn.Linear(WIDTH, ROLE_WIDTH)
        self.cue = nn.Linear(WIDTH, ROLE_WIDTH)
        self.distances = nn.Embedding(2 * FURTHEST_BUCKET + 1, ROLE_WIDTH)
        self.steps = nn.Embedding(PARAGRAPH_STEPS, ROLE_WIDTH)
        self.inside = nn.Embedding(2, ROLE_WIDTH)
        self.normalised = nn.LayerNorm(ROLE_WIDTH)
        self.layers = nn.ModuleList(
            [Layer(ROLE_WIDTH, ROLE_HEADS, 2 * ROLE_WIDTH) for _ in range(ROLE_LAYERS)]
        )
        self.out = nn.Linear(ROLE_WIDTH, len(RoleScore))

    def forward(
        self,
        projected: Tensor,
        cue_states: Tensor,
        seen_from_cue: tuple[Tensor, Tensor, Tensor],
        mask: Tensor | None,
    ) -> Tensor:
        """Return `RoleScore` of each word for each cue: `[cues, words, 7]`."""
        distances, steps, inside = seen_from_cue
        states = projected + self.cue(cue_states)[:, None] + self.distances(bucket(distances))
        states = self.normalised(states + self.steps(steps) + self.inside(inside))
        for layer in self.layers:
            states = layer(states, mask)
        scores: Tensor = self.out(states)
        return scores


def bucket(distances: Tensor) -> Tensor:
    """Return the class of each distance in words: 0 to 32, 16 inside the cue."""
    apart = distances.abs().float()
    far = NEAR + torch.log2(apart.clamp(min=NEAR) / NEAR) * 2
    size = torch.where(apart < NEAR, apart, far).floor().clamp(max=FURTHEST_BUCKET).long()
    return torch.where(distances < 0, FURTHEST_BUCKET - size, FURTHEST_BUCKET + size)


class Network(nn.Module):
    """All that is learned."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.encoder = Encoder(layers)
        self.cue = nn.Linear(WIDTH, len(CueLabel))
        self.flat = nn.Linear(WIDTH, len(FlatLabel))
        self.roles = RoleHead()
        self.drop = nn.Dropout(DROPPED)

    def word_states(
        self, pieces: Tensor, quotations: Tensor, first_pieces: Tensor, mask: Tensor | None
    ) -> Tensor:
        """Return the state of each word, that of its first piece: `[windows, words, width]`."""
        states = self.encoder(pieces, quotations, mask)
        index = first_pieces[:, :, None].expand(-1, -1, states.shape[-1])
        return torch.gather(states, 1, index)


def attention_mask(is_there: Tensor) -> Tensor:
    """Return what to add to attention so that only pieces or words that are there are seen."""
    return (~is_there).float()[:, None, None, :] * MASKED
