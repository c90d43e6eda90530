"""A named speaker, as the words beside a verb of speech give them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from headwater.statements.statement import SourceKind
from headwater.terms.span import Span


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks, and the words that say so."""

    kind: SourceKind
    name: str
    """Without title and article, in the case in which it stands."""
    span: Span
    """With title and article."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The part of a text in which a subject is looked for."""

    text: str
    start: int
    end: int
    full_names: Mapping[str, str]
    """The one full name of the text by each surname."""
    speakers: tuple[str, ...] = ()
    """Names of those who speak elsewhere in the text, distinct."""
    must_fill: bool = False
    """True if the subject with what is apposed to it must reach the end: a verb stands there."""
    oblique: bool = False
    """True if the name stands in another case than that of a subject."""
