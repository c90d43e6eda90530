"""An attributed statement: who is reported to have said what, through whom, how surely."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from headwater.terms.date_span import DatedWords
from headwater.terms.digest import content_id
from headwater.terms.place import PlaceMention
from headwater.terms.quantity import Quantity
from headwater.terms.span import Span


class SourceKind(StrEnum):
    """What is known of the person or organisation that speaks."""

    NAMED_PERSON = "named person"
    NAMED_ORGANISATION = "named organisation"
    UNNAMED = "unnamed"
    PUBLISHER = "publisher"
    UNATTRIBUTED = "unattributed"


class Stance(StrEnum):
    """What the speaker does with the content."""

    ASSERTS = "asserts"
    DENIES = "denies"
    DECLINES = "declines to comment"
    ASKS = "asks"
    DEMANDS = "demands"


class Silence(StrEnum):
    """How a speaker who was asked said nothing to it."""

    DECLINED = "declined"
    """Answered that there would be no answer."""
    NO_REPLY = "did not reply"
    """Was asked and has not answered."""
    NOT_REACHED = "not reached"
    """Could not be asked."""


class Certainty(StrEnum):
    """How sure the words make the content (after Saurí and Pustejovsky 2009, FactBank)."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"


class Quotation(StrEnum):
    """Whether the content stands in quotation marks, wholly, in part or not at all."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class ConduitRole(StrEnum):
    """What an organisation between the speaker and the publisher did."""

    RELAY = "relay"
    """It passed the claim on: the publisher rests on it."""
    VENUE = "venue"
    """Somebody spoke there: the speaker, not the venue, is the origin."""
    PRODUCER = "producer"
    """Its own poll, count or study is the claim."""


@dataclass(frozen=True, slots=True)
class Conduit:
    """An outlet, agency or organisation through which a statement came."""

    agent: str
    role: ConduitRole
    span: Span
    """The words that name it."""


@dataclass(frozen=True, slots=True)
class Denial:
    """What a denial denies, in its own words: “illegal recruitment” is not “recruitment”."""

    denied: tuple[Span, ...]
    """The words that name what is denied, or point to it (“the claims”); empty if none do."""
    narrowed_by: tuple[Span, ...]
    """The words inside `denied` without which more would be denied: “illegal”, “in 2024”."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One attributed statement (source, cue, content after Pareti 2012, PARC) and its reading."""

    id: str
    item_id: str
    source: tuple[Span, ...]
    """The words that name the speaker, and those that say why they are not named; may be empty."""
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    source_kind: SourceKind
    speaker: str | None
    """The speaker after resolution inside the document; None if nobody is named or two remain."""
    conduits: tuple[Conduit, ...]
    """Outermost first."""
    chain: tuple[str, ...]
    """Publisher, conduits and speaker, outermost first, in words a reader can check."""
    within: str | None
    """Id of the statement whose content this one stands in."""
    stance: Stance
    certainty: Certainty
    hedges: tuple[Span, ...]
    quotation: Quotation
    quantities: tuple[Quantity, ...]
    acts: tuple[str, ...]
    """Kinds of act the content speaks of, sorted (`statements.acts`)."""
    confidence: float
    """Probability in [0, 1] that cue, source and content are right, by the tagger alone.

    It says nothing without a cue.
    """
    silence: Silence | None = None
    """How the speaker kept silent; None for who takes no position in so many words."""
    denial: Denial | None = None
    """What a statement that denies says it denies; None of every other."""
    reason_unnamed: Span | None = None
    """Why the speaker is not named, in the report's words; None if it gives no reason."""
    dates: tuple[DatedWords, ...] = ()
    """The dates that the content names."""
    places: tuple[PlaceMention, ...] = ()
    """The places that the content names."""

    def __post_init__(self) -> None:
        if not self.content:
            raise ValueError("a statement needs content")
        if self.silence is not None and self.stance is not Stance.DECLINES:
            raise ValueError(f"only who declines to comment is silent, found {self.stance}")
        if self.denial is not None and self.stance is not Stance.DENIES:
            raise ValueError(f"only who denies has a denial, found {self.stance}")


def spans_of(statement: Statement) -> Iterator[Span]:
    """Yield every span of the statement, in no order."""
    yield from statement.source
    yield from statement.cue
    yield from statement.content
    yield from statement.hedges
    yield from (quantity.span for quantity in statement.quantities)
    yield from (conduit.span for conduit in statement.conduits)
    yield from (words.span for words in statement.dates)
    yield from (mention.span for mention in statement.places)
    if statement.denial is not None:
        yield from statement.denial.denied
        yield from statement.denial.narrowed_by
    if statement.reason_unnamed is not None:
        yield statement.reason_unnamed


def statement_id(item_id: str, cue: tuple[Span, ...], content: tuple[Span, ...]) -> str:
    """Return the id of the statement at these places of an item."""
    places = (f"{span.start}-{span.end}" for span in (*cue, *content))
    return content_id("statement", item_id, str(len(cue)), *places)
