"""The words of a text as they are compared: without case, typographic quotes and punctuation."""

from __future__ import annotations

import re
import unicodedata

from headwater.terms.span import Span

# Scripts written without spaces: each character is compared by itself.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
# Marks that stand inside a word but that Python does not count as word characters.
_MARKS = "\u00ad\u0300-\u036f\u0591-\u05bd\u064b-\u0655\u0670\u0900-\u0963\u0966-\u0dff\u200c\u200d"
_LETTER = rf"[^\W_{_UNSPACED}]"
_STEM = rf"{_LETTER}(?:{_LETTER}|[{_MARKS}])*"
_WORD = re.compile(rf"[{_UNSPACED}]|{_STEM}(?:'{_STEM})*")
_BEYOND_LETTERS = re.compile(f"[{_UNSPACED}{_MARKS}\U00010000-\U0010ffff]")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_INVISIBLE = str.maketrans("", "", "\u00ad\u200c\u200d")


def words_with_spans(text: str) -> list[tuple[str, Span]]:
    """Return the words of `text`, each with where it stands."""
    return [(_plain(m.group()), Span(*m.span())) for m in _WORD.finditer(comparable(text))]


def comparable(text: str) -> str:
    """Return `text` in small letters and with straight apostrophes; offsets stay the same."""
    lowered = text.lower()
    if len(lowered) != len(text):
        # “İ” becomes two code points: leave such letters, so that offsets stay those of `text`.
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    return lowered.replace("’", "'").replace("ʼ", "'")


def is_letters_alone(lowered: str) -> bool:
    """Return True if every word is a run of letters, digits and inner apostrophes."""
    return _BEYOND_LETTERS.search(lowered) is None


def is_unspaced(word: str) -> bool:
    """Return True for a character of a script without spaces, which is half a word."""
    return _IS_UNSPACED.match(word) is not None


def _plain(word: str) -> str:
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", word.translate(_INVISIBLE))
