"""Word lists that read as running text."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of `words`, which white space separates."""
    return frozenset(words.split())
