"""Read who signs a report from the line that says so."""

from __future__ import annotations

import re

_SIGNED = re.compile(
    r"[\W_]{0,3}(?:by|par|von|por|door|av|od|written by|reported by|words by|texte? de|texto de"
    r"|автор[ыи]?|текст|بقلم)\s*:?\s+(?P<names>\S.*)",
    re.IGNORECASE,
)
_AFTER_NAMES = re.compile(
    # A date or a time ends the names, with whatever sets it off from them.
    r"(?<![\s|·•—–,-])[\s|·•—–,-]*(?:"
    r"\s(?:(?:on|le|am|el)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+)?\d)"
    r"|\b(?:published|updated|posted|publié|mis à jour|publicado|veröffentlicht)\b).*",
    re.IGNORECASE,
)
_SMALL_WORDS = frozenset(
    {"and", "et", "und", "y", "e", "en", "with", "avec", "mit", "con", "for", "pour", "in", "at"}
    | {"of", "the", "a", "an", "der", "die", "das", "de", "del", "della", "di", "da", "do", "dos"}
    | {"du", "des", "la", "le", "les", "los", "las", "von", "van", "den", "ten", "ter", "bin"}
    | {"ibn", "ben", "al", "el", "i", "и", "agencies", "agences", "agencias", "agências", "staff"}
    | {"wires", "rédaction", "redacción", "redação", "redaktion"}
)
MAX_CHARACTERS = 120
_FIRST_LINES = 6
"""A by-line stands above the text: under headline, outlet and date at most."""


def byline_of(line: str) -> str | None:
    """Return the names that a line such as “By Ana Sorel, Norpress” signs with, None if it is none.

    Each word must begin as names do: “By the time he left” is no by-line.
    """
    if len(line) > MAX_CHARACTERS:
        return None
    signed = _SIGNED.fullmatch(line.strip().strip("*_"))
    if signed is None:
        return None
    names = _AFTER_NAMES.sub("", signed["names"], count=1).strip(" ,;.*_")
    words = re.findall(r"[^\s,;&/()|·•—–-]+", names)
    own = [word for word in words if word.casefold() not in _SMALL_WORDS]
    if not own or not _begins_like_a_name(words[0]):
        return None
    return names if all(_begins_like_a_name(word) for word in own) else None


def byline_in(text: str) -> str | None:
    """Return the by-line among the first lines of a plain text, None if there is none."""
    lines = (line for line in text[:4_000].split("\n") if line.strip())
    for _, line in zip(range(_FIRST_LINES), lines, strict=False):
        if names := byline_of(line):
            return names
    return None


def _begins_like_a_name(word: str) -> bool:
    first = word.lstrip("'’‘\"“«")[:1]
    # Scripts without capitals have letters that are neither case.
    return first.isalpha() and not first.islower()
