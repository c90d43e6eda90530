"""Read items into documents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from headwater import __version__
from headwater.evidence.document import Document, document_of
from headwater.evidence.item import Item, Unreadable
from headwater.evidence.reader import read
from headwater.investigation import documents
from headwater.investigation.opening import Investigation
from headwater.investigation.transaction import one_transaction
from headwater.steps.run import Run

STEP = "read"


@dataclass(frozen=True, slots=True)
class NotReadNow:
    """An item that this run could not read."""

    item: Item
    why: str


@dataclass(frozen=True, slots=True)
class ReadOutcome:
    """What one run of the step came to."""

    read_count: int
    not_read: tuple[NotReadNow, ...]


def read_items(
    investigation: Investigation, language_of: Callable[[str], str], run: Run
) -> ReadOutcome:
    """Read each item that has no document; keep its document, or the reason why it has none.

    An item that could not be read is tried again only by another version of the program.
    `language_of` identifies the language of a text whose file states none.
    """
    pending = documents.items_to_read(__version__)
    not_read = []
    for done, item in enumerate(pending):
        run.progress(STEP, done, len(pending))
        try:
            reading = read(investigation.originals.fetch(item.sha256), item.media_type)
        except Unreadable as unreadable:
            not_read.append(NotReadNow(item, unreadable.why))
            with one_transaction():
                at = run.log(STEP, item.id, document="none")
                documents.keep_not_read(item.id, unreadable.why, __version__, at)
        else:
            document = document_of(item.id, reading)
            _keep(investigation, document, reading.language or language_of(reading.text), run)
    if pending:
        run.progress(STEP, len(pending), len(pending))
    return ReadOutcome(len(pending) - len(not_read), tuple(not_read))


def _keep(investigation: Investigation, document: Document, language: str, run: Run) -> None:
    with one_transaction():
        # Another program may have read it meanwhile.
        if not documents.is_kept(document.id):
            at = run.log(STEP, document.item_id, document=document.id)
            documents.keep_document(document, language, investigation.texts, at)
