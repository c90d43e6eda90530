"""Run the tagging model that finds attributions, from the weights shipped beside this module."""

from __future__ import annotations

import hashlib
import os
from functools import lru_cache
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from headwater.statements.tagging_model import CueRows, Floats, PieceMarks, PieceRow, WordReading
from headwater.statements.windows import MOST_WORD_PIECES
from headwater.terms.errors import HeadwaterError

# Unless told otherwise before it is loaded, onnxruntime reports its use to its maker over the
# network, and leaves an identifier of the machine behind.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime  # type: ignore[import-untyped]  # it ships no stubs

WEIGHTS = Path(__file__).parent / "weights"
MANIFEST = "SHA256SUMS"
"""Names and digests of the weight files, in the form of the program sha256sum."""
ENCODER = "attribution-encoder.int8.onnx"
ROLES = "attribution-roles.int8.onnx"
VOCABULARY = "vocabulary.txt"

LONGEST_WORD = 128
"""Characters of a word that are looked at: WordPiece knows no word above 100 anyway."""
WORDS_REMEMBERED = 50_000
"""Words whose pieces are kept in memory."""

_UNKNOWN_PIECE = "[UNK]"


class DamagedWeights(HeadwaterError):
    """A file of the model is missing or is not the one that was released."""


class OnnxTaggingModel:
    """The tagging model on onnxruntime; several threads may share one."""

    def __init__(
        self,
        vocabulary: Tokenizer,
        encoder: onnxruntime.InferenceSession,
        roles: onnxruntime.InferenceSession,
    ) -> None:
        self._vocabulary = vocabulary
        self._encoder = encoder
        self._roles = roles
        self._marks = PieceMarks(
            opening=_piece(vocabulary, "[CLS]"),
            paragraph_break=_piece(vocabulary, "[unused1]"),
            closing=_piece(vocabulary, "[SEP]"),
        )
        self._unknown = (_piece(vocabulary, _UNKNOWN_PIECE),)
        self._pieces_of = lru_cache(maxsize=WORDS_REMEMBERED)(self._cut)

    @property
    def marks(self) -> PieceMarks:
        """The pieces that are no part of any word."""
        return self._marks

    def pieces_of(self, word: str) -> tuple[int, ...]:
        """Return the word pieces of one word: at least one, at most `MOST_WORD_PIECES`."""
        return self._pieces_of(word[:LONGEST_WORD])

    def read_words(self, row: PieceRow) -> WordReading:
        """Return the states and cue probabilities of the words of one window."""
        states, cues = self._encoder.run(
            ["h", "cue"],
            {
                "ids": row.pieces[None],
                "quo": row.quote_states[None],
                "att": row.attention[None],
                "first": row.first_pieces[None],
            },
        )
        return WordReading(states=states[0], cue_probabilities=cues[0])

    def role_log_probabilities(self, rows: CueRows) -> Floats:
        """Return the log-probabilities of `decoding.Role` for each word: `[cues, words, 5]`."""
        cues, words = rows.distances.shape
        found: Floats = self._roles.run(
            ["lp"],
            {
                "ht": np.broadcast_to(rows.states, (cues, *rows.states.shape)),
                "hc": rows.cue_states,
                "dist": rows.distances,
                "pd": rows.paragraph_steps,
                "inc": rows.inside_cue,
                "mask": np.ones((cues, words), dtype=np.float32),
            },
        )[0]
        return found

    def _cut(self, word: str) -> tuple[int, ...]:
        # A lone surrogate, which broken files hold, has no UTF-8 form.
        encodable = word.encode("utf-8", "replace").decode("utf-8")
        pieces = self._vocabulary.encode(encodable, add_special_tokens=False).ids
        return tuple(pieces[:MOST_WORD_PIECES]) or self._unknown


def load_tagging_model(*, threads: int = 1, weights: Path = WEIGHTS) -> OnnxTaggingModel:
    """Return the tagging model, after checking each of its files against the manifest.

    Raises DamagedWeights if one is missing or altered.
    """
    check_weights(weights)
    return OnnxTaggingModel(
        vocabulary=_load_vocabulary(weights / VOCABULARY),
        encoder=_load_session(weights / ENCODER, threads),
        roles=_load_session(weights / ROLES, threads),
    )


def check_weights(weights: Path) -> None:
    """Raise DamagedWeights unless each file of the model has the digest the manifest gives it."""
    manifest = _bytes_of(weights / MANIFEST).decode("ascii", "replace")
    lines = (line.partition("  ") for line in manifest.splitlines())
    digest_by_name = {name: digest for digest, _, name in lines}
    for name in (ENCODER, ROLES, VOCABULARY):
        expected = digest_by_name.get(name, "that is listed")
        found = hashlib.sha256(_bytes_of(weights / name)).hexdigest()
        if found != expected:
            raise DamagedWeights(
                f"expected {weights / name} to have a SHA-256 digest {expected}, "
                f"found {found}: install Headwater again"
            )


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DamagedWeights(
            f"expected the model file {path}, found none to read: install Headwater again"
        ) from error


def _load_vocabulary(path: Path) -> Tokenizer:
    model = WordPiece.from_file(str(path), unk_token=_UNKNOWN_PIECE)
    vocabulary = Tokenizer(model)
    vocabulary.normalizer = BertNormalizer(lowercase=True)
    vocabulary.pre_tokenizer = BertPreTokenizer()
    return vocabulary


def _load_session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Waiting threads that spin take the time of other programs on the machine.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _piece(vocabulary: Tokenizer, name: str) -> int:
    piece = vocabulary.token_to_id(name)
    if piece is None:
        raise DamagedWeights(f"expected {name} in {VOCABULARY}, found no such word piece")
    return int(piece)
