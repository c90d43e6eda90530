"""How long the name of a publisher, a title or a by-line may be."""

from __future__ import annotations

MAX_NAME_CHARACTERS = 300
"""Of a publisher's name; later stages compare every two of them."""
MAX_TITLE_CHARACTERS = 1_000
"""Of a title or a by-line: posts have long titles, and studies dozens of authors."""


def if_short(words: str | None, most: int) -> str | None:
    """Return `words` if they have at most so many characters, otherwise None.

    What is longer is a text in the wrong place: to cut it would make up a name.
    """
    return words if words is not None and len(words) <= most else None
