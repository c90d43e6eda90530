"""A report: one published document, as the later stages see it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from headwater.evidence.document import Document, Link
from headwater.evidence.item import Item
from headwater.evidence.metadata import Metadata
from headwater.evidence.publisher import publisher_without_remark
from headwater.terms.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Report:
    """An item with its document, and what is known of its publication."""

    item: Item
    document: Document
    publisher: str | None
    published: PartialDate | None
    language: str
    """BCP 47 tag."""
    title: str | None
    url: str | None

    @property
    def id(self) -> str:
        """The item's id; one report is one item."""
        return self.item.id

    @property
    def text(self) -> str:
        """The document's text."""
        return self.document.text

    @property
    def publisher_name(self) -> str | None:
        """The publisher without a remark in brackets, which tells it from other publishers."""
        return None if self.publisher is None else publisher_without_remark(self.publisher)

    @property
    def byline(self) -> str | None:
        """The by-line the page carries, None if it carries none."""
        return self.document.reading.byline

    @property
    def links(self) -> tuple[Link, ...]:
        """The outgoing links of the original."""
        return self.document.reading.links


def report_of(item: Item, document: Document, metadata: Metadata, language: str) -> Report:
    """Return the report; what the user's index says goes before what the file says of itself."""
    reading = document.reading
    url = metadata.url or reading.canonical_url
    return Report(
        item=item,
        document=document,
        publisher=metadata.publisher or reading.site or _host(url),
        published=metadata.published or reading.published,
        language=metadata.language or language,
        title=metadata.title or reading.title,
        url=url,
    )


def _host(url: str | None) -> str | None:
    host = urlsplit(url).hostname if url else None
    return host.removeprefix("www.") if host else None
