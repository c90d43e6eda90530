"""Verify an investigation: its files against their digests, its rows against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.allegations.allegation import Allegation
from headwater.evidence.item import Item
from headwater.investigation import inspection
from headwater.investigation.documents import decode_text
from headwater.investigation.events import WHOLE, Event
from headwater.investigation.inspection import Damage, Inspected, KeptDocument
from headwater.investigation.opening import Investigation
from headwater.investigation.vault import DamagedFile, Vault
from headwater.origins.derivation import Derivation
from headwater.statements.statement import Statement, spans_of
from headwater.steps.progress import Progress
from headwater.terms.digest import content_id
from headwater.terms.span import Span

STEP = "verify"

NOT_DETECTED = (
    "Not detected, for nothing is signed yet: altered metadata and times, and a file, its row "
    "and the log altered together."
)


@dataclass(frozen=True, slots=True)
class Verification:
    """What a verification came to."""

    item_count: int
    document_count: int
    statement_count: int
    event_count: int
    damage: tuple[Damage, ...]
    strays: tuple[str, ...]
    """Files that no row names: an interrupted step may leave some, and they do no harm."""


@dataclass(frozen=True, slots=True)
class Pile:
    """What the rows still say; a row that cannot be read is missing here."""

    items: Inspected[Item]
    documents: Inspected[KeptDocument]
    statements: Inspected[Statement]
    derivations: Inspected[Derivation]
    allegations: Inspected[Allegation]
    events: Inspected[Event]


def verify(investigation: Investigation, progress: Progress) -> Verification:
    """Check everything that is kept, and name each thing that is damaged.

    Damage never stops the check: what lies behind it is looked at too.
    """
    structure = inspection.inspect_structure()
    metadata = inspection.inspect_metadata()
    pile = Pile(
        inspection.inspect_items(),
        inspection.inspect_documents(),
        inspection.inspect_statements(),
        inspection.inspect_derivations(),
        inspection.inspect_allegations(),
        inspection.inspect_events(),
    )
    undecodable = [
        damage
        for table in (metadata, pile.items, pile.documents, pile.statements)
        for damage in table.damage
    ]
    undecodable += (*pile.derivations.damage, *pile.allegations.damage, *pile.events.damage)
    total = len(pile.items.values) + len(pile.documents.values)
    originals = tuple(_damage_of_originals(pile, investigation.originals, progress, total))
    length_by_item, texts = _texts(pile, investigation.texts, progress, total)
    return Verification(
        item_count=len(pile.items.values),
        document_count=len(pile.documents.values),
        statement_count=len(pile.statements.values),
        event_count=len(pile.events.values),
        damage=(
            *structure,
            *undecodable,
            *originals,
            *texts,
            *_damage_of_spans(pile, length_by_item),
            *_damage_of_references(pile),
            *_damage_of_log(pile),
        ),
        strays=tuple(_strays(investigation, pile)),
    )


def _damage_of_originals(
    pile: Pile, originals: Vault, progress: Progress, total: int
) -> Iterator[Damage]:
    for done, item in enumerate(pile.items.values):
        progress(STEP, done, total)
        if item.id != content_id("item", item.sha256, item.path):
            yield Damage(item.id, f"its row was altered: it is not the item of {item.path}")
        try:
            size = len(originals.fetch(item.sha256))
        except (DamagedFile, OSError) as error:
            yield Damage(f"{item.id} ({item.path})", str(error))
        else:
            if size != item.byte_count:
                yield Damage(item.id, f"its row says {item.byte_count} bytes, its file has {size}")


def _texts(
    pile: Pile, texts: Vault, progress: Progress, total: int
) -> tuple[dict[str, int], list[Damage]]:
    """Return the length of each item's newest text, in code points, and what is damaged."""
    length_by_item: dict[str, int] = {}
    damage = []
    for done, document in enumerate(pile.documents.values, start=len(pile.items.values)):
        progress(STEP, done, total)
        length_by_item.pop(document.item_id, None)
        if document.id != content_id("document", document.item_id, document.text_sha256):
            damage.append(Damage(document.id, "its row was altered"))
        try:
            length = len(decode_text(texts.fetch(document.text_sha256)))
        except (DamagedFile, OSError, UnicodeDecodeError) as error:
            damage.append(Damage(document.id, str(error)))
            continue
        length_by_item[document.item_id] = length
        if any(segment.span.end > length for segment in document.reading.segments):
            damage.append(Damage(document.id, "a line of it ends after its text"))
    if total:
        progress(STEP, total, total)
    return length_by_item, damage


def _damage_of_spans(pile: Pile, length_by_item: dict[str, int]) -> Iterator[Damage]:
    for statement in pile.statements.values:
        if _ends_after(spans_of(statement), length_by_item.get(statement.item_id)):
            yield Damage(statement.id, "its words end after the text")
    for derivation in pile.derivations.values:
        for end in (derivation.rests, derivation.on):
            if end.span and _ends_after((end.span,), length_by_item.get(end.item_id or "")):
                yield Damage(derivation.id, "its words end after the text")


def _ends_after(spans: Iterable[Span], length: int | None) -> bool:
    # A text that is damaged itself was named already.
    return length is not None and any(span.end > length for span in spans)


def _damage_of_references(pile: Pile) -> Iterator[Damage]:
    item_ids = {item.id for item in pile.items.values}
    statement_ids = {statement.id for statement in pile.statements.values}
    for statement in pile.statements.values:
        if statement.item_id not in item_ids:
            yield Damage(statement.id, f"it names {statement.item_id}, which is not kept")
        if statement.within and statement.within not in statement_ids:
            yield Damage(statement.id, f"it names {statement.within}, which is not kept")
    for derivation in pile.derivations.values:
        for end in (derivation.rests, derivation.on):
            named = (end.item_id in item_ids, end.statement_id in statement_ids)
            for key, is_kept in zip((end.item_id, end.statement_id), named, strict=True):
                if key and not is_kept:
                    yield Damage(derivation.id, f"it names {key}, which is not kept")
    for allegation in pile.allegations.values:
        named_ids = (
            *(allegation.proposition.statement_id,),
            *allegation.asserts,
            *allegation.repeats_to_deny,
            *allegation.denies,
        )
        for key in sorted(set(named_ids) - statement_ids):
            yield Damage(allegation.id, f"it names {key}, which is not kept")


def _damage_of_log(pile: Pile) -> Iterator[Damage]:
    """Compare rows with the log: each sealed row has its event, each event its row."""
    preserved = {event.subject for event in pile.events.values if event.step == "preserve"}
    item_ids = {item.id for item in pile.items.values}
    document_ids = {document.id for document in pile.documents.values}
    read = {str(event.outcome.get("document")) for event in pile.events.values} - {"none", "None"}
    for key in sorted(item_ids - preserved):
        yield Damage(key, "the log does not tell that it was preserved")
    for key in sorted(document_ids - read):
        yield Damage(key, "the log does not tell that it was read")
    subjects = {event.subject for event in pile.events.values} - {WHOLE}
    for key in sorted((subjects - item_ids) | (read - document_ids)):
        yield Damage(key, "the log tells of it, but its row is gone")


def _strays(investigation: Investigation, pile: Pile) -> Iterator[str]:
    named_by_vault = (
        ("originals", investigation.originals, {item.sha256 for item in pile.items.values}),
        ("texts", investigation.texts, {doc.text_sha256 for doc in pile.documents.values}),
    )
    for name, vault, named in named_by_vault:
        yield from vault.strays()
        yield from (
            f"{name}/{digest[:2]}/{digest[2:]}" for digest in vault.digests() if digest not in named
        )
