"""Read bytes into text by the reader for their kind of file."""

from __future__ import annotations

from headwater.evidence.document import Reading
from headwater.evidence.formats.pdf import read_pdf
from headwater.evidence.formats.text import read_markdown, read_text
from headwater.evidence.item import MediaType, Unreadable


def read(content: bytes, media_type: MediaType) -> Reading:
    """Return what `content` says; raises Unreadable and nothing else."""
    if not content:
        raise Unreadable("it is empty")
    match media_type:
        case MediaType.TEXT:
            return read_text(content)
        case MediaType.MARKDOWN:
            return read_markdown(content)
        case MediaType.HTML:
            from headwater.evidence.formats.html import (  # noqa: PLC0415 - loads for half a second
                read_html,
            )

            return read_html(content)
        case MediaType.PDF:
            return read_pdf(content)
        case MediaType.OTHER:
            raise Unreadable("no reader knows this kind of file")
