"""Name the models that Headwater ships for reading."""

from __future__ import annotations

from enum import StrEnum


class Profile(StrEnum):
    """Which of the two models reads."""

    ACCURATE = "accurate"
    FAST = "fast"
    """Half as deep: reads about twice as fast and finds a little less."""
