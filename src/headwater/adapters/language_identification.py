"""Identify the language of a text with py3langid, whose model is part of its package."""

from __future__ import annotations

import io
import lzma
from array import array
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import (  # type: ignore[import-untyped]  # it has no stubs
    MODEL_DIR,
    MODEL_FILE,
    LanguageIdentifier,
)

UNDETERMINED = "und"
"""BCP 47 tag of a text whose language is not known."""

FEWEST_LETTERS = 20
"""Below this the identifier is wrong more often than a reader would forgive."""

LONGEST_TEXT = 20_000
"""Characters that are looked at: more changes nothing but the time."""


def identify_language(text: str) -> str:
    """Return the BCP 47 tag of the language of `text`, or `und` if it has too few letters."""
    beginning = text[:LONGEST_TEXT]
    if sum(character.isalpha() for character in beginning) < FEWEST_LETTERS:
        return UNDETERMINED
    # A lone surrogate, which broken files hold, has no UTF-8 form.
    encodable = beginning.encode("utf-8", "replace").decode("utf-8")
    tag, _ = _identifier().classify(encodable)
    return UNDETERMINED if tag == "zxx" else str(tag)


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    # py3langid's own loading unpacks the model to a temporary file on the disk.
    with lzma.open(MODEL_DIR / MODEL_FILE) as packed:
        model = np.load(io.BytesIO(packed.read()), allow_pickle=False)
    return LanguageIdentifier(
        model["ptc"],
        model["pc"],
        model["classes"].tolist(),
        _unsigned(model["nextmove"]),
        model["out_feat"].tolist(),
        tk_row=_unsigned(model["nextmove_row"]),
    )


def _unsigned(numbers: NDArray[np.unsignedinteger[Any]]) -> array[int]:
    """Return `numbers` as an array of Python's own, which is read faster one by one."""
    return array({2: "H", 4: "I"}[numbers.dtype.itemsize], numbers.tobytes())
