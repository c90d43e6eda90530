"""Tell where sentences begin and end around quotations."""

from __future__ import annotations

import re

from headwater.statements.quoting.grammar import CLOSING, OPENING
from headwater.terms.span import Span

STOPS = ".!?…؟"
_GAP = " \t\u00a0\u202f"
_BEFORE_A_SENTENCE = frozenset(f'\n{STOPS}»”"—–')
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_FURTHEST_BACK = 400


def begins_sentence(text: str, at: int, floor: int) -> bool:
    """Return True if nothing of the same sentence stands before `at`, but other quotations."""
    before = text[max(floor, at - _FURTHEST_BACK) : at].rstrip(_GAP)
    return not before or before[-1] in _BEFORE_A_SENTENCE


def ends_sentence(text: str, quotation: Span, limit: int) -> bool:
    """Return True if the sentence is over behind `quotation`."""
    behind = text[quotation.end : limit].lstrip(_GAP)
    if not behind or behind[0] in STOPS or behind[0] == "\n":
        return True
    last = text[quotation.start : quotation.end].rstrip(f"{CLOSING}’'{_GAP}")[-1:]
    return last in STOPS and (behind[0].isupper() or behind[0] in OPENING or _is_caseless(behind))


def _is_caseless(words: str) -> bool:
    return words[0].isalpha() and words[0].upper() == words[0].lower()


def sentence_start(text: str, at: int, floor: int, abbreviations: frozenset[str]) -> int | None:
    """Return where the sentence begins in which `at` stands; None if that is too far back."""
    lowest = max(floor, at - _FURTHEST_BACK)
    for place in range(at - 1, lowest - 1, -1):
        sign = text[place]
        if sign == "\n":
            return place + 1
        if sign in STOPS and text[place + 1 : place + 2].isspace():
            word = _LAST_WORD.search(text, lowest, place)
            is_short = (
                word is not None
                and sign == "."
                and (
                    word.group().lower() in abbreviations
                    or (len(word.group()) == 1 and word.group().isupper())
                )
            )
            if not is_short:
                return place + 1
        if sign in CLOSING and text[place - 1 : place] in tuple(STOPS):
            return place + 1
    return lowest if lowest == floor else None


def next_stop(text: str, at: int, limit: int) -> int:
    """Return where the paragraph ends behind `at`, but not beyond `limit`."""
    end = text.find("\n", at, limit)
    return limit if end < 0 else end
