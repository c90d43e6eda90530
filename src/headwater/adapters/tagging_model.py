"""Run the tagging model that finds attributions, from the weights shipped beside this module."""

from __future__ import annotations

import hashlib
import os
from functools import lru_cache
from pathlib import Path

import msgspec
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from headwater.statements.calibration import Calibration
from headwater.statements.profile import Profile
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
CALIBRATION = "calibration.json"
FILES = (ENCODER, ROLES, VOCABULARY, CALIBRATION)

LONGEST_WORD = 128
"""Characters of a word that are looked at: WordPiece knows no word above 100 anyway."""
WORDS_REMEMBERED = 50_000
"""Words whose pieces are kept in memory."""

_UNKNOWN_PIECE = "[UNK]"


class DamagedWeights(HeadwaterError):
    """A file of the model is missing or is not the one that was released."""


class WordPieces:
    """The vocabulary of word pieces, as a file holds it."""

    def __init__(self, path: Path) -> None:
        vocabulary = _load_vocabulary(path)
        self._vocabulary = vocabulary
        self.marks = PieceMarks(
            opening=_piece(vocabulary, "[CLS]"),
            paragraph_break=_piece(vocabulary, "[unused1]"),
            closing=_piece(vocabulary, "[SEP]"),
        )
        self._unknown = (_piece(vocabulary, _UNKNOWN_PIECE),)
        self._pieces_of = lru_cache(maxsize=WORDS_REMEMBERED)(self._cut)

    def pieces_of(self, word: str) -> tuple[int, ...]:
        """Return the word pieces of one word: at least one, at most `MOST_WORD_PIECES`."""
        return self._pieces_of(word[:LONGEST_WORD])

    def _cut(self, word: str) -> tuple[int, ...]:
        # A lone surrogate, which broken files hold, has no UTF-8 form.
        encodable = word.encode("utf-8", "replace").decode("utf-8")
        pieces = self._vocabulary.encode(encodable, add_special_tokens=False).ids
        return tuple(pieces[:MOST_WORD_PIECES]) or self._unknown


class OnnxTaggingModel:
    """The tagging model on onnxruntime; several threads may share one."""

    def __init__(
        self,
        pieces: WordPieces,
        encoder: onnxruntime.InferenceSession,
        roles: onnxruntime.InferenceSession,
        calibration: Calibration,
    ) -> None:
        self._pieces = pieces
        self._encoder = encoder
        self._roles = roles
        self._calibration = calibration

    @property
    def marks(self) -> PieceMarks:
        """The pieces that are no part of any word."""
        return self._pieces.marks

    @property
    def calibration(self) -> Calibration:
        """How often attributions are right of which the model says this or that."""
        return self._calibration

    def pieces_of(self, word: str) -> tuple[int, ...]:
        """Return the word pieces of one word: at least one, at most `MOST_WORD_PIECES`."""
        return self._pieces.pieces_of(word)

    def read_words(self, row: PieceRow) -> WordReading:
        """Return the states and cue probabilities of the words of one window."""
        states, cues = self._encoder.run(
            ["states", "cues"],
            {
                "pieces": row.pieces,
                "quotations": row.quote_states,
                "first": row.first_pieces,
            },
        )
        return WordReading(states=states, cue_probabilities=cues)

    def role_scores(self, rows: CueRows) -> Floats:
        """Return each `decoding.RoleScore` of each word for each cue: `[cues, words, 7]`."""
        scores: Floats = self._roles.run(
            ["scores"],
            {
                "states": rows.states,
                "cue_states": rows.cue_states,
                "distances": rows.distances,
                "steps": rows.paragraph_steps,
                "inside": rows.inside_cue,
            },
        )[0]
        return scores


def load_tagging_model(
    profile: Profile = Profile.ACCURATE, *, threads: int = 1, weights: Path = WEIGHTS
) -> OnnxTaggingModel:
    """Return the tagging model, after checking each of its files against the manifest.

    `weights` has a folder for each profile. Raises DamagedWeights if a file is missing or altered.
    """
    folder = weights / profile
    check_weights(folder)
    return open_tagging_model(folder, threads=threads)


def open_tagging_model(folder: Path, *, threads: int = 1) -> OnnxTaggingModel:
    """Return the tagging model whose files lie in `folder`, unchecked."""
    return OnnxTaggingModel(
        pieces=WordPieces(folder / VOCABULARY),
        encoder=_load_session(folder / ENCODER, threads),
        roles=_load_session(folder / ROLES, threads),
        calibration=msgspec.json.decode(_bytes_of(folder / CALIBRATION), type=Calibration),
    )


def check_weights(weights: Path) -> None:
    """Raise DamagedWeights unless each file of the model has the digest the manifest gives it."""
    manifest = _bytes_of(weights / MANIFEST).decode("ascii", "replace")
    lines = (line.partition("  ") for line in manifest.splitlines())
    digest_by_name = {name: digest for digest, _, name in lines}
    for name in FILES:
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
