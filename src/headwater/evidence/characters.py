"""Make characters of a page or a print readable without changing a word."""

from __future__ import annotations

import re
import unicodedata

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ſt", "ﬆ": "st"}
)

_UNSEEN = re.compile(
    # Control characters, soft hyphens, marks of zero width and what is no character at all. The
    # joiners U+200C and U+200D stay: Persian and Hindi words are spelt with them.
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def readable(words: str) -> str:
    """Return `words` with plain single spaces, composed letters, and nothing unseen in them."""
    return unicodedata.normalize("NFC", " ".join(_UNSEEN.sub("", words).split()))


def without_ligatures(words: str) -> str:
    """Return `words` with the joined letters of print, such as ﬁ, written apart."""
    return words.translate(_LIGATURES)
