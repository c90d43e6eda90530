"""Somebody whom a text mentions, by a name, an office, a kinship or a pronoun."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.terms.span import Span


class Gender(StrEnum):
    """Which pronoun can stand for somebody."""

    HE = "he"
    SHE = "she"


class Sort(StrEnum):
    """What is mentioned."""

    PERSON = "person"
    BODY = "body"
    PAPER = "paper"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a text mentions a person, a body, a paper, or uses a pronoun for one."""

    span: Span
    sort: Sort
    words: str
    """The name alone if there is one, else the words without what follows the noun."""
    name: str | None
    roles: frozenset[str]
    """Nouns, small and singular, that tell what the mentioned is: “warden”, “minister”."""
    gender: Gender | None
    plural: bool
    definite: bool
    is_subject: bool
    """True unless it stands behind a preposition or owns what follows."""
    joined: bool
    """True if “and” joins it to the mention before it."""
