"""Tell what a bare number counts: what was named before it, as in “eleven of them”."""

from __future__ import annotations

import re
from collections.abc import Callable

from headwater.statements.counted import has_plural_form, is_measure, singular
from headwater.statements.cue_lexicon import cue_word
from headwater.statements.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_OF_THEM = re.compile(
    r"\s+of\s+(?:them(?:selves)?|these|those|whom|us|the\s+(?:total|group|dead))(?!\w)",
    re.IGNORECASE,
)
_FIGURE_OF = re.compile(
    r"\b(?:number|count|total|toll|tally|figure)s?\s+of\s+(?P<what>[^,;:.!?“”\"]{3,120}?)\s+"
    r"(?:at|to|as|was|is|stood\s+at|came\s+to|had\s+reached)\s+[“\"‘']?\Z",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\b(?:figure|number|numbers|toll|total|count|tally|they\s+numbered|it\s+(?:is|was|counts|counted))"
    r"(?:\s+(?:at|to|as|was|is|stood\s+at|of))?\s+(?:only\s+|now\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\s+(?:(?:had|have|has|were|was|are|is|may|might|could|would|will|did|do)\b|remain|died|left|went"
    r"|came|fled|survived|returned|signed|joined|arrived|drowned|escaped|stayed)",
    re.IGNORECASE,
)
_AT_MOST_WORDS = re.compile(
    r"\s*(?:at\s+(?:the\s+)?(?:most|least)|or\s+(?:more|fewer|less))\b", re.I
)
_SENTENCE_END = re.compile(r"[.!?][”\"’]?\s")
_NOT_COUNTED = word_set(
    """
    days weeks months years hours minutes times reports claims news hands eyes ways things others
    officials sources authorities media its this thus perhaps whose always
    """
)
_BEFORE_A_VERB = word_set("he she it who which that this")
_FURTHEST = 400

UnitsIn = Callable[[int, int], tuple[str, ...]]
"""Return the units counted in a stretch of the text, in order."""


def unit_before(text: str, start: int, end: int, units_in: UnitsIn) -> str | None:
    """Return what the bare number at `[start, end)` counts; None if the words do not tell.

    “Of them” are those named last, in the number's own sentence if it names any; the figure is
    that of what was counted last.
    """
    first = max(0, start - _FURTHEST)
    before = text[first:start]
    named = _FIGURE_OF.search(before)
    if named is not None:
        return _first_plural(named["what"])
    is_part = _OF_THEM.match(text, end) is not None
    if not is_part and not (_FIGURE.search(before) or _is_subject(text, end)):
        return None
    units = [unit for unit in units_in(first, start) if unit and not is_measure(unit)]
    if is_part:
        return _of_them(before, units)
    people = [unit for unit in units if not unit.isupper() and unit != "percent"]
    return people[-1] if people else None


def _is_subject(text: str, end: int) -> bool:
    rest = _AT_MOST_WORDS.match(text, end)
    return _SUBJECT.match(text, rest.end() if rest else end) is not None


def _of_them(before: str, units: list[str]) -> str | None:
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    own = _plurals(before[ends[-1] :] if ends else before)
    if own:
        return own[-1]
    earlier = _plurals(before)
    counted = [unit for noun in earlier for unit in units if noun.casefold() == unit.casefold()]
    if counted:
        return counted[-1]
    return earlier[-1] if earlier else (units[-1] if units else None)


def _plurals(words: str) -> list[str]:
    """Return the plural nouns of `words`, in the singular and in order; “he sleeps” has none."""
    found, before = [], ""
    for match in _WORD.finditer(words):
        word = match.group()
        is_noun = has_plural_form(word) and word.lower() not in _NOT_COUNTED
        if is_noun and before not in _BEFORE_A_VERB and not _is_said(word):
            found.append(singular(word))
        before = word.lower()
    return found


def _is_said(word: str) -> bool:
    cue = cue_word(word)
    return cue is not None and cue.is_verb


def _first_plural(words: str) -> str | None:
    plurals = [word for match in _WORD.finditer(words) if has_plural_form(word := match.group())]
    return singular(plurals[0]) if plurals else None
