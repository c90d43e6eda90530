"""Tell by its letters where a name begins and ends: particles, initials, ranks, endings."""

from __future__ import annotations

import re

from headwater.statements.word_set import word_set

_LAST_LATIN = 0x024F
_VIETNAMESE = range(0x1E00, 0x1F00)
CAPITAL = f"[{''.join(c for c in map(chr, (*range(_LAST_LATIN), *_VIETNAMESE)) if c.isupper())}]"
"""A capital of any language in Latin letters, as a pattern: “Ö” as well as “O”."""

PARTICLES = word_set(
    """
    de da del della delle di do dos das du des van von vom zu zur zum der den ten ter het te bin
    ibn bint bat ben bar abu umm al el la las los le ole arap wa ould mint ag av af ap y e i und et
    """
)
"""Small words inside names: “Ilse van der Marrow”, “Amir ole Tolna”, “Sid’ould Karam”."""
_JOINED = re.compile(
    rf"(?:(?:al|el|ad|an|ar|as|at|ash|az|bu|abu|ibn|ben|ould|ait|ech|es|ez|ul)[-’'])+{CAPITAL}"
    rf"|[dlm][’']{CAPITAL}"
)
_GENERATION = re.compile(r"(?:[Jj]r|[Ss]r|h|[Ff]ilho|[Nn]eto|II|III|IV)\.?")
_RETIRED = re.compile(r"\s*\((?:[Rr]t\.?d|[Rr]et(?:[’']?d|ired)?|[Rr])\.?\)(?=\s+\S)")
_SHORTENED = rf"(?:{CAPITAL}\w{{0,5}}\.)"
_PLAIN = rf"(?:[\w]{{1,3}}[-’'])?{CAPITAL}[\w’'.-]*"
_SMALL = "|".join(sorted(PARTICLES - {"i", "e", "und", "et"}, key=len, reverse=True))
NAME = (
    rf"(?:{_SHORTENED}\s*|{_PLAIN})(?:\s+(?:(?:{_SMALL})\s+){{0,3}}(?:{_SHORTENED}|{_PLAIN})"
    rf"|\s*\([Rr]\w{{0,6}}\.?\)){{0,6}}(?:,?\s+(?:[Jj]r|[Ss]r|h)\.)?"
)
"""A name with its titles, as a pattern: “Gen. (Rtd) Amir ole Tolna”."""


_CIPHER = re.compile(
    r"(?i:witness|source|detainee|survivor|interviewee|participant|patient|victim|prisoner|worker"
    r"|person|officer|official|respondent|complainant|informant|subject|student|girl|boy|man|woman)"
    r"\s+(?:no\.?\s*)?(?:[A-Z]|\S*\d\S*)"
)


def begins_name(token: str) -> bool:
    """Return True for a word with a capital, and for “al-Karam”, “d’Orsel”."""
    return token[:1].isupper() or _JOINED.match(token) is not None


def is_generation(token: str) -> bool:
    """Return True for “Jr.” and “h.”, which stand behind a name and belong to it."""
    return _GENERATION.fullmatch(token) is not None


def without_retirement(words: str) -> str:
    """Return “General Tolna” of “General (Rtd) Tolna”."""
    return _RETIRED.sub("", words) if "(" in words else words


def is_cipher(words: str) -> bool:
    """Return True for “Witness LM-114” and “Source B”: who is called so has no name."""
    return _CIPHER.fullmatch(words) is not None
