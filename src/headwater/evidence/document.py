"""A document: the readable text of an item, with its parts and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.terms.digest import content_id, text_sha256
from headwater.terms.partial_date import PartialDate
from headwater.terms.span import Span


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a document's text that lies at one place of the original."""

    span: Span
    page: int
    """Counted from 1."""
    box: Box


@dataclass(frozen=True, slots=True)
class Link:
    """An outgoing link of the original; a link shows on whom a report may rest."""

    url: str
    words: str
    """The linked words, empty if there are none."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a format's reader finds in bytes."""

    text: str
    segments: tuple[Segment, ...] = ()
    """Lines with their page and box, in order of the text; empty where the format has none."""
    title: str | None = None
    byline: str | None = None
    site: str | None = None
    """The name by which the page calls its own publisher."""
    published: PartialDate | None = None
    language: str | None = None
    """BCP 47 tag that the file states; None if it states none."""
    canonical_url: str | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The readable text of one item. It never changes: a better reading is another document."""

    id: str
    item_id: str
    text_sha256: str
    reading: Reading

    @property
    def text(self) -> str:
        """The text all spans of this document count in."""
        return self.reading.text


def document_of(item_id: str, reading: Reading) -> Document:
    """Return the document that `reading` makes of the item."""
    digest = text_sha256(reading.text)
    return Document(content_id("document", item_id, digest), item_id, digest, reading)
