"""Tell what the tagging model reads as one word."""

from __future__ import annotations

import re

_TITLES = (
    "Adm|Amb|Atty|Brig|Capt|Cmdr|Col|Cpl|Det|Dr|Gen|Gov|Hon|Insp|Jr|Lt|Maj|Messrs|Mr|Mrs|Ms|Mt"
    "|Pres|Prof|Rep|Reps|Rev|Sen|Sens|Sgt|Sr|St|Supt"
)

WORD = re.compile(
    rf"""
    (?:[^\W\d_]\.){{2,8}}                   # U.S., a.m.
  | \b(?:{_TITLES})\.                       # Sen.
  | \b[A-Z]-(?:[A-Z][a-z]{{1,9}}\.|[A-Z]{{2}}\b)  # R-Wis., D-NY
  | ['’](?:s|re|ve|ll|d|m|t)\b              # 's
  | \d{{1,15}}(?:[.,]\d{{1,15}}){{1,5}}           # 1,200 or 3.5
  | \w+
  | [^\w\s]
    """,
    re.VERBOSE,
)
"""A word: letters and digits, one sign, or what would lose its sense if it were cut at its signs.

Each alternative is bounded or a plain run, so that it takes linear time on any text.
"""
