"""Numbers in digits and in English words."""

from __future__ import annotations

import re
from types import MappingProxyType

_UNITS = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SCALES = MappingProxyType(
    {
        "dozen": 12.0,
        "score": 20.0,
        "hundred": 1e2,
        "thousand": 1e3,
        "k": 1e3,
        "lakh": 1e5,
        "crore": 1e7,
        "million": 1e6,
        "m": 1e6,
        "mn": 1e6,
        "billion": 1e9,
        "bn": 1e9,
        "trillion": 1e12,
    }
)
_VALUES = MappingProxyType(
    {
        "zero": 0.0,
        **{word: float(value) for value, word in enumerate(_UNITS.split(), 1)},
        **{word: float(value) for value, word in enumerate(_TEENS.split(), 10)},
        **{word: 10.0 * value for value, word in enumerate(_TENS.split(), 2)},
    }
)
SEVERAL = 2.0
"""“Dozens” and “a few hundred” say two or more of them."""
HANDFUL = "handful"
MOST_IN_A_HANDFUL = 5.0
"""“A handful” is about three to five."""
_FEW = MappingProxyType({"couple": 2.0, HANDFUL: 3.0})

_unit, _teen, _ten = (f"(?:{'|'.join(words.split())})" for words in (_UNITS, _TEENS, _TENS))
_below_hundred = rf"(?:{_ten}(?:[\s-]+{_unit})?|{_teen}|{_unit}|zero)"
_below_thousand = (
    rf"(?:(?:{_below_hundred}|a)[\s-]+hundred(?:(?:\s+and)?\s+{_below_hundred})?|{_below_hundred})"
)
_large = r"(?:thousand|lakh|crore|million|billion|trillion)"
_digits = r"(?:\d{1,3}(?:(?:,\d{3})+|(?:[ \u00a0\u202f]\d{3})+)(?!,?\d)(?:\.\d+)?|\d+(?:\.\d+)?)"

_misread = r"(?-i:l\d[\dlO]*|\d[\d,]*O+|\d+l\d+)"
"""Digits that a scan took for letters: “l8”, “4O”."""

NUMBER = (
    rf"(?:{_digits}(?:(?:bn|mn|m|k)|[\s-]?(?:hundred|bn|{_large}|dozen))?"
    rf"|half\s+an?\s+(?:dozen|hundred|{_large})|half-a-dozen"
    rf"|(?:three[\s-]+quarters|(?:a\s+)?quarter)\s+of\s+a\s+{_large}"
    rf"|{_below_hundred}\s+and\s+a\s+half(?:\s+(?:dozen|hundred|{_large}))?"
    rf"|(?:{_below_hundred}|a)\s+(?:dozen|score)"
    rf"|(?:{_below_thousand}|a)[\s-]+{_large}(?:(?:,|,?\s+and)?\s+{_below_thousand}"
    rf"(?:\s+{_large})?)*|{_below_thousand}|{_misread}"
    rf"|a\s+couple\s+(?:of\s+)?(?:dozen|hundred|{_large})|a\s+(?:couple|handful)|dozen)"
)
"""A number; case is to be ignored and the ends to be checked by who uses it."""

MAGNITUDE = (
    r"(?:(?:several|a\s+few|many|some)\s+(?:dozens?|scores|hundreds?|thousands?|millions?)"
    r"(?:\s+thousand|\s+million)?"
    r"|(?:tens|dozens|scores|hundreds|thousands|millions|billions)"
    r"(?:\s+(?:of|and)\s+(?:thousands|millions|billions|hundreds))*)"
)
"""A plural that sets a lower bound only, such as “hundreds” or “tens of thousands”."""

_DECIMALS = 6
"""“4.1 million” is 4,100,000, whatever floating point makes of it."""
_MISREAD = re.compile(_misread)
_WORD = re.compile(r"[a-z]+|\d[\d, \u00a0\u202f]*(?:\.\d+)?")


def number_in(words: str) -> float:
    """Return the value of a number matched by `NUMBER`; “a couple” is 2, “a handful” 3 at least."""
    total = group = 0.0
    if _MISREAD.fullmatch(words):
        words = words.replace("l", "1").replace("O", "0")
    for word in _WORD.findall(words.casefold()):
        if word[0].isdigit():
            group = float(re.sub(r"[, \u00a0\u202f]", "", word))
        elif word in _VALUES:
            group += _VALUES[word]
        elif word in _FEW:
            group = _FEW[word]
        elif word.startswith("quarter"):
            group = (group or 1.0) / 4.0
        elif word == "half":
            group += 0.5
        elif word in {"dozen", "score", "hundred"}:
            group = (group or 1.0) * _SCALES[word]
        elif word in _SCALES:
            total, group = total + (group or 1.0) * _SCALES[word], 0.0
    return round(total + group, _DECIMALS)


def lower_bound_in(words: str) -> float:
    """Return the least that a plural matched by `MAGNITUDE` allows: two of what it names.

    “Dozens” are at least 24, “hundreds” at least 200, “tens of thousands” at least 20,000.
    """
    found = words.casefold().split()
    low = SEVERAL
    if "and" in found:
        found = found[:1]
    for word in found:
        low *= 10.0 if word == "tens" else _SCALES.get(word.removesuffix("s"), 1.0)
    return low
