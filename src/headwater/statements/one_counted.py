"""Tell the “one” that counts (“we sent one letter”) from the one that does not."""

from __future__ import annotations

import re

from headwater.statements.counted import Counted, is_measure
from headwater.statements.cue_lexicon import cue_word
from headwater.statements.word_set import word_set

_ONLY = re.compile(r"\b(?:only|just|exactly|but|single)\s+\Z", re.IGNORECASE)
_NO_COUNT_BEFORE = re.compile(
    r"(?:\b(?:no|the|this|every|any|each|which|some|next|last|other|former|latter|number|chapter"
    r"|day|phase|level|part|party|not|for|from|like|as|than|in|of|behind|to|with|at|by|on|under"
    r"|through|into|onto|between|among|after|before|against)|[-–/])\s*\Z",
    re.IGNORECASE,
)
_NEVER_COUNTED = word_set(
    """
    another thing way side hand sort kind moment respect sense word example reason step place part
    party instance account version morning night evening afternoon day point time occasion stage
    monday tuesday wednesday thursday friday saturday sunday place end level stroke breath voice
    source official witness survivor resident neighbour colleague relative
    """
)
"""With “one” before them they tell when, how or who speaks, not how many."""
_PER = re.compile(r"\s+(?:an?|per|each|every)\s+(?:day|week|month|year|night|shift|hour)(?!\w)")
"""“One meal a day” says how many, whatever stands before it."""
_ASIDE = re.compile(r",?\s+(?:who|whose)\b|,")
_SENTENCE_ENDS = re.compile(r"[.;!?\n]")
_WORD = re.compile(r"[^\W\d_]+")
_NEXT_WORD = re.compile(
    r"\s+(?:(?:has|have|had|also|later|then|even|\w+ly)\s+)*(?P<verb>[^\W\d_]+)"
)
_NEAR = 24
_ASIDE_REACH = 120


def is_one_counted(text: str, start: int, counted: Counted) -> bool:
    """Return True if the “one” at `start` with its noun says how many.

    “One year”, “only one guard” and “we sent one letter” do; “one day”, “one Odhiambo” and “one
    mother told us” do not.
    """
    before = text[max(0, start - _NEAR) : start]
    noun = text[start : counted.end].split()[1:]
    if (
        _ONLY.search(before)
        or _PER.match(text, counted.end)
        or is_measure(counted.unit)
        or counted.unit[:3].isupper()
    ):
        return True
    if not noun or noun[0] == "of" or noun[0][0].isupper() or _NO_COUNT_BEFORE.search(before):
        return False
    return noun[-1].casefold() not in _NEVER_COUNTED and not _speaks(text, counted.end)


def _speaks(text: str, end: int) -> bool:
    """Return True if what ends at `end` reports something: “one mother who left said”."""
    after = _NEXT_WORD.match(text, end)
    if after and _is_cue(after["verb"]):
        return True
    if aside := _ASIDE.match(text, end):
        rest = _SENTENCE_ENDS.split(text[aside.end() : aside.end() + _ASIDE_REACH])[0]
        return any(_is_cue(word) for word in _WORD.findall(rest))
    return False


def _is_cue(word: str) -> bool:
    cue = cue_word(word)
    return cue is not None and cue.is_verb
