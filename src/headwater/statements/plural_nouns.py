"""Find the plural nouns of words, which a number may count."""

from __future__ import annotations

import re

from headwater.statements.counted import has_plural_form, is_no_noun, singular
from headwater.statements.cue_lexicon import cue_word
from headwater.statements.word_set import word_set

_WORD = re.compile(r"\d[\d,.]*|[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NOT_COUNTED = word_set(
    """
    days weeks months years hours minutes times reports claims news hands eyes ways things others
    officials sources authorities media its this thus perhaps whose always
    """
)
_BEFORE_A_VERB = word_set("he she it who which that this")
_AFTER_A_VERB = re.compile(
    r"\s+(?:\d|at\s+(?:least|most)|no\s+(?:fewer|less|more)|only\s|up\s+to|more\s+than|that\s|an?\s"
    r"|the\s|his\s|her\s|its\s|their\s|it\s|him\s|them\s|(?:one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|some|about|nearly)\s)"
)
"""Behind “counts” or “lists” these words show that it is a verb; no plural stands before them."""
_LONGEST_CAPITALS = 4


def plurals_in(words: str) -> list[str]:
    """Return the plural nouns of `words`, in the singular and in order; “he sleeps” has none."""
    found, before = [], ""
    for match in _WORD.finditer(words):
        word = match.group()
        is_surname = before[:1].isupper() and word[0].isupper() and word.endswith("is")
        if _is_plural_noun(word, before) and not is_surname and not _is_verb(words, match, before):
            # A capital that begins a sentence makes no name.
            found.append(singular(word if match.start() else word.lower()))
        before = word
    return found


def first_plural_in(words: str) -> str | None:
    """Return the first word in the form of a plural, in the singular."""
    plurals = [
        word
        for match in _WORD.finditer(words)
        if has_plural_form(word := match.group()) and not is_no_noun(word)
    ]
    return singular(plurals[0]) if plurals else None


def _is_plural_noun(word: str, before: str) -> bool:
    """Return True for a plural that may be counted; all in capitals it names a speaker."""
    plain = word.lower()
    is_heading = word.isupper() and len(word) > _LONGEST_CAPITALS
    is_other = is_no_noun(word) or plain in _NOT_COUNTED or before.lower() in _BEFORE_A_VERB
    return has_plural_form(word) and not (is_heading or is_other)


def _is_verb(words: str, match: re.Match[str], before: str) -> bool:
    cue = cue_word(match.group())
    if cue is not None and cue.is_verb:
        return True
    is_behind_name = before[:1].isupper() and match.group().islower()
    return is_behind_name and _AFTER_A_VERB.match(words, match.end()) is not None
