"""How deeply reports in each language are read; all are kept, searched and traced for copies."""

from __future__ import annotations

from enum import StrEnum

from headwater.statements.quoting.lexicons import LEXICON_BY_LANGUAGE

READ_LANGUAGES = frozenset({"en"})
"""Primary subtags of BCP 47 tags."""
PARTLY_READ_LANGUAGES = frozenset(LEXICON_BY_LANGUAGE)
"""Those whose rules a gold has shown to be right (bench/reading/gold_languages)."""


class ReadingDepth(StrEnum):
    """Which of its statements are read from a report."""

    READ = "read"
    """All that the tagger and the rules find."""
    IN_PART = "read in part"
    """Direct quotations with a named speaker and citations of outlets only."""
    NOT_READ = "not read"
    """None: nothing here tells what the report says."""


def primary_subtag(language: str) -> str:
    """Return `pt` of `pt-BR`, in small letters."""
    return language.partition("-")[0].lower()


def reading_depth(language: str) -> ReadingDepth:
    """Return how deeply reports in `language`, a BCP 47 tag, are read."""
    subtag = primary_subtag(language)
    if subtag in READ_LANGUAGES:
        return ReadingDepth.READ
    return ReadingDepth.IN_PART if subtag in PARTLY_READ_LANGUAGES else ReadingDepth.NOT_READ
