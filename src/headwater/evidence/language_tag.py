"""Tell whether words are a language tag, and write it in its usual case."""

from __future__ import annotations

import re

UNDETERMINED = "und"
"""Tag of a text whose language could not be told (ISO 639-2)."""
_TAG = re.compile(
    # Language, extended languages, script, region, variants (BCP 47, RFC 5646 section 2.1).
    r"[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*",
    re.IGNORECASE | re.ASCII,
)
_REGION_LETTERS, _SCRIPT_LETTERS = 2, 4


def language_tag(words: str | None) -> str | None:
    """Return `words` as a BCP 47 tag such as en, pt-BR or zh-Hant, None if they are no such tag."""
    if words is None or not _TAG.fullmatch(words.strip()):
        return None
    language, *rest = words.strip().split("-")
    return "-".join([language.lower(), *map(_in_usual_case, rest)])


def _in_usual_case(subtag: str) -> str:
    if len(subtag) == _REGION_LETTERS:
        return subtag.upper()
    return subtag.title() if len(subtag) == _SCRIPT_LETTERS and subtag.isalpha() else subtag.lower()
