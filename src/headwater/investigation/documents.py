"""Keep and fetch documents, and the reasons why other items have none."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from headwater.evidence.document import Document, Reading
from headwater.evidence.item import Item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report, report_of
from headwater.investigation.items import item_of, items, metadata_by_item
from headwater.investigation.json_columns import from_json, to_json
from headwater.investigation.orm import models
from headwater.investigation.vault import Vault


def items_to_read(version: str) -> tuple[Item, ...]:
    """Return the items without a document that program `version` has not tried, by path."""
    tried = models.NotReadRow.objects.filter(version=version).values("item_id")
    read = models.DocumentRow.objects.values("item_id")
    rows = models.ItemRow.objects.exclude(pk__in=tried).exclude(pk__in=read)
    return tuple(item_of(row) for row in rows.order_by("path", "pk"))


def is_kept(document_id: str) -> bool:
    """Return True if the document is kept."""
    return models.DocumentRow.objects.filter(pk=document_id).exists()


def keep_document(document: Document, language: str, texts: Vault, at: datetime) -> None:
    """Keep the words of `document` in `texts`, then append its row."""
    texts.keep(encode_text(document.text))
    models.DocumentRow.objects.create(
        id=document.id,
        item_id=document.item_id,
        text_sha256=document.text_sha256,
        reading=to_json(replace(document.reading, text="")),
        language=language,
        read_at=at,
    )


def keep_not_read(item_id: str, why: str, version: str, at: datetime) -> None:
    """Append that program `version` could not read the item."""
    models.NotReadRow.objects.create(item_id=item_id, why=why, version=version, at=at)


def reports(texts: Vault) -> tuple[Report, ...]:
    """Return a report for each item with a document, in order of path."""
    rows = models.DocumentRow.objects.order_by("read_at", "pk")
    newest = {row.item_id: row for row in rows}
    metadata = metadata_by_item()
    return tuple(
        report_of(
            item,
            document_from(newest[item.id], texts),
            metadata.get(item.id, Metadata()),
            newest[item.id].language,
        )
        for item in items()
        if item.id in newest
    )


def reasons_not_read() -> dict[str, str]:
    """Return the newest reason for each item that has no document, by item id."""
    read = models.DocumentRow.objects.values("item_id")
    rows = models.NotReadRow.objects.exclude(item_id__in=read).order_by("pk")
    return {row.item_id: row.why for row in rows}


def document_from(row: models.DocumentRow, texts: Vault) -> Document:
    """Return the document that `row` describes, with its words."""
    text = decode_text(texts.fetch(row.text_sha256))
    reading = replace(from_json(row.reading, Reading), text=text)
    return Document(row.id, row.item_id, row.text_sha256, reading)


def encode_text(text: str) -> bytes:
    """Return `text` as it is kept; its digest is the document's `text_sha256`."""
    return text.encode("utf-8", "surrogatepass")


def decode_text(content: bytes) -> str:
    """Return the text that was kept as `content`."""
    return content.decode("utf-8", "surrogatepass")
