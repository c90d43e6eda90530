"""Keep and fetch items and what is known of them."""

from __future__ import annotations

from datetime import datetime

from headwater.evidence.item import Item, MediaType
from headwater.evidence.metadata import Metadata
from headwater.investigation.json_columns import from_json, to_json
from headwater.investigation.orm import models


def keep_item(item: Item, at: datetime) -> None:
    """Append `item`, whose bytes must be in the vault already."""
    models.ItemRow.objects.create(
        id=item.id,
        sha256=item.sha256,
        byte_count=item.byte_count,
        media_type=item.media_type,
        path=item.path,
        preserved_at=at,
    )


def is_kept(item: Item) -> bool:
    """Return True if the same bytes from the same path are kept."""
    return models.ItemRow.objects.filter(pk=item.id).exists()


def items() -> tuple[Item, ...]:
    """Return every item, in order of path."""
    return tuple(item_of(row) for row in models.ItemRow.objects.order_by("path", "pk"))


def keep_metadata(item_id: str, metadata: Metadata, at: datetime) -> None:
    """Append `metadata`, which stands from now on for the item."""
    models.MetadataRow.objects.create(item_id=item_id, value=to_json(metadata), at=at)


def metadata_of(item_id: str) -> Metadata:
    """Return what stands for one item."""
    row = models.MetadataRow.objects.filter(item_id=item_id).order_by("-pk").first()
    return from_json(row.value, Metadata) if row else Metadata()


def metadata_by_item() -> dict[str, Metadata]:
    """Return what stands for each item of which an index said something."""
    rows = models.MetadataRow.objects.order_by("pk")
    return {row.item_id: from_json(row.value, Metadata) for row in rows}


def item_of(row: models.ItemRow) -> Item:
    """Return the item that `row` holds."""
    return Item(row.id, row.sha256, row.byte_count, MediaType(row.media_type), row.path)
