"""Tell which words point back at somebody as a pronoun does: “the man”, “the 43-year-old”."""

from __future__ import annotations

import re

from headwater.terms.span import Span

ANYBODY = "anybody"
"""Stands for “he” or “she” where the words do not tell which."""
_PRONOUN = {
    "he": re.compile(
        r"(?i)the\s+(?:(?:(?:old|elderly|young)\s+)?man|father\s+of\s+\w+|\d\d-year-old\s+man|lad|gentleman)"
    ),
    "she": re.compile(
        r"(?i)the\s+(?:(?:(?:old|elderly|young)\s+)?woman|mother\s+of\s+\w+|\d\d-year-old\s+woman|lady)"
    ),
    ANYBODY: re.compile(
        r"(?i)the\s+(?:\d\d?-year-old|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)-?\w*-year-old"
        r"|teenager|youngster|pensioner|octogenarian|septuagenarian|(?:single\s+)?parent\s+of\s+\w+)"
    ),
}


def like_a_pronoun(words: str) -> str | None:
    """Return the pronoun that could stand for `words`; None if they tell more than it would."""
    return next((word for word, called in _PRONOUN.items() if called.fullmatch(words)), None)


def was_brought_in(text: str, source: Span) -> bool:
    """Return True for “the 17-year-old” if “a 17-year-old” stands somewhere before."""
    plain = source.of(text).partition(" ")[2]
    if not plain[:1].isdigit():
        return False
    return any(text.find(f"{a} {plain}", 0, source.start) >= 0 for a in ("a", "an", "A", "An"))
