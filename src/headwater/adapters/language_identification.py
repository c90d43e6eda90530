"""Identify the language of a text with py3langid, whose model is part of its package."""

from __future__ import annotations

import io
import lzma
import re
from array import array
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import (  # type: ignore[import-untyped]  # it has no stubs
    MODEL_DIR,
    MODEL_FILE,
    LanguageIdentifier,
)

from headwater.evidence.language_tag import UNDETERMINED

FEWEST_LETTERS = 20
"""Below this the identifier is wrong more often than a reader would forgive."""

LEAST_MARGIN = 5.0
"""Natural logarithm of how much likelier the first language must be than the second.

Of sentences in eight languages with 20 letters and more, eleven of 1,229 were told wrongly; with
this margin one is, and 21 right ones are left undetermined.
"""

LONGEST_TEXT = 20_000
"""Characters that are looked at: more changes nothing but the time."""

LEAST_SHARE = 0.6
"""Part of the letters that the language of a text must have; else two languages remain."""

_PIECE_CHARACTERS = 120
_SPACE = re.compile(r"\s")


def identify_language(text: str) -> str:
    """Return the BCP 47 tag of the language of `text`, or `und` where two remain.

    Too few letters show none. Of a text in several languages it is the one in which most
    of it is written, piece by piece: taken as a whole, one line in Cyrillic outweighs six in Latin.
    """
    letters: Counter[str] = Counter()
    for piece in _pieces(text[:LONGEST_TEXT]):
        count = sum(character.isalpha() for character in piece)
        tag = _language_of(piece) if count >= FEWEST_LETTERS else UNDETERMINED
        if tag != UNDETERMINED:
            letters[tag] += count
    tag, most = max(letters.items(), key=lambda item: item[1], default=(UNDETERMINED, 0))
    return tag if most >= LEAST_SHARE * letters.total() > 0 else UNDETERMINED


def _pieces(text: str) -> Iterator[str]:
    """Yield stretches of whole words; a last one that is short belongs to the one before."""
    start = 0
    while start < len(text):
        space = _SPACE.search(text, start + _PIECE_CHARACTERS)
        end = len(text) if space is None else space.start()
        if len(text) - end < _PIECE_CHARACTERS:
            end = len(text)
        yield text[start:end]
        start = end


def _language_of(piece: str) -> str:
    # A lone surrogate, which broken files hold, has no UTF-8 form.
    encodable = piece.encode("utf-8", "replace").decode("utf-8")
    (tag, likely), (_, next_likely), *_ = _identifier().rank(encodable)
    is_sure = float(likely) - float(next_likely) >= LEAST_MARGIN
    return str(tag) if is_sure and tag != "zxx" else UNDETERMINED


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
