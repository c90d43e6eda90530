"""Preserve bytes: seal them as an item, keep them for good, and log it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.evidence.item import Item, seal_item
from headwater.evidence.media_type import media_type_of
from headwater.evidence.metadata import Metadata
from headwater.investigation import items
from headwater.investigation.opening import Investigation
from headwater.investigation.transaction import one_transaction
from headwater.steps.run import Run


class Novelty(StrEnum):
    """What preserving changed."""

    NEW = "new"
    KNOWN = "known"
    DESCRIBED_ANEW = "described anew"


@dataclass(frozen=True, slots=True)
class Preserved:
    """An item that is safe on the disk."""

    item: Item
    novelty: Novelty


def preserve(
    investigation: Investigation,
    content: bytes,
    path: str,
    metadata: Metadata | None,
    run: Run,
) -> Preserved:
    """Preserve `content` as found at `path`, and return once a power cut cannot undo it.

    The same bytes from the same path are the same item, and nothing is done twice. `metadata`
    that differs from what is known stands from now on; None leaves what is known as it is.
    """
    item = seal_item(content, path, media_type_of(content, path))
    investigation.originals.keep(content)
    with one_transaction():
        novelty = Novelty.KNOWN
        if not items.is_kept(item):
            at = run.log("preserve", item.id, bytes=item.byte_count)
            items.keep_item(item, at)
            novelty = Novelty.NEW
        if metadata is not None and metadata != items.metadata_of(item.id):
            at = run.log("describe", item.id)
            items.keep_metadata(item.id, metadata, at)
            novelty = Novelty.DESCRIBED_ANEW if novelty is Novelty.KNOWN else novelty
    return Preserved(item, novelty)
