"""An item: preserved bytes, known by their digest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.terms.digest import content_id, sha256_hex


class MediaType(StrEnum):
    """What kind of file the bytes are, by their content and not only their name."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    PDF = "application/pdf"
    OTHER = "application/octet-stream"


class Unreadable(Exception):
    """An item's bytes give no text; `why` is one clause, fit for the user's eyes."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Item:
    """Preserved bytes and where they came from."""

    id: str
    sha256: str
    byte_count: int
    media_type: MediaType
    path: str
    """Relative to the folder that was added, with `/`; the file's name if a file was added."""


def seal_item(content: bytes, path: str, media_type: MediaType) -> Item:
    """Return the item of `content` found at `path`.

    The same bytes at two paths are two items: forty outlets may carry one text.
    """
    digest = sha256_hex(content)
    return Item(content_id("item", digest, path), digest, len(content), media_type, path)
