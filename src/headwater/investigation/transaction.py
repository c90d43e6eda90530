"""Keep several things together or not at all."""

from __future__ import annotations

from contextlib import AbstractContextManager

from headwater.investigation.orm import transaction


def one_transaction() -> AbstractContextManager[None]:
    """Return a block whose rows are all kept at its end, or none if it fails or is killed."""
    return transaction.atomic()
