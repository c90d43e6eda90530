"""Publish findings: gather what the investigation holds and write it for readers."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from headwater import __version__
from headwater.dossier.findings import Findings, NotRead
from headwater.dossier.json_contract import json_of
from headwater.dossier.report import html_of
from headwater.evidence.metadata import Metadata
from headwater.investigation.documents import reasons_not_read, reports
from headwater.investigation.durable import write_durably, write_through
from headwater.investigation.items import items, metadata_by_item
from headwater.investigation.opening import Investigation
from headwater.investigation.statements import statements
from headwater.investigation.traces import allegations, derivations
from headwater.investigation.vault import DamagedFile
from headwater.steps.progress import Progress
from headwater.terms.errors import HeadwaterError

STEP = "publish"

NOT_READ_YET = "it was added since the last update"

PUBLIC = 0o666
"""Permissions of what is written for readers, less those the user's umask takes away."""


class DamagedOriginal(HeadwaterError):
    """An item's bytes are not those that were preserved, so nothing may be published of it."""


def refuse_damaged_originals(investigation: Investigation, progress: Progress) -> None:
    """Compare every original with its digest, which readers are told to check; stop at a damage."""
    kept = items()
    for done, item in enumerate(kept):
        progress(STEP, done, len(kept))
        try:
            investigation.originals.fetch(item.sha256)
        except DamagedFile as error:
            raise DamagedOriginal(
                f"{item.path} is damaged: {error}; headwater verify names all that is damaged"
            ) from None
    if kept:
        progress(STEP, len(kept), len(kept))


def gather_findings(investigation: Investigation) -> Findings:
    """Return everything that the investigation holds, for those who set it out."""
    pile = reports(investigation.texts)
    read = {report.id for report in pile}
    metadata, why_by_item = metadata_by_item(), reasons_not_read()
    not_read = tuple(
        NotRead(item, metadata.get(item.id, Metadata()), why_by_item.get(item.id, NOT_READ_YET))
        for item in items()
        if item.id not in read
    )
    return Findings(pile, not_read, statements(), derivations(), allegations())


def json_bytes(findings: Findings) -> bytes:
    """Return the findings as one JSON object in UTF-8."""
    text = json.dumps(json_of(findings, __version__), ensure_ascii=False, indent=1)
    # A lone surrogate, which broken files hold, has no UTF-8 form; JSON writes it as \udXXX.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def html_bytes(findings: Findings, made_at: datetime) -> bytes:
    """Return the report as one self-contained HTML page in UTF-8."""
    return html_of(findings, __version__, made_at).encode("utf-8", "replace")


def write_for_readers(target: Path, content: bytes) -> None:
    """Write `content` to `target` whole, or leave `target` as it was."""
    if target.exists() and not target.is_file():
        # A device or a pipe must be written to: putting a file in its place would destroy it.
        # Its links are left to the system: /dev/stdout may lead to a pipe that has no name.
        write_through(target, content)
    else:
        write_durably(target.resolve(), content, mode=PUBLIC)
