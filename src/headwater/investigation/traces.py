"""Keep and fetch the derivations and allegations of the whole pile."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from headwater.allegations.allegation import Allegation
from headwater.investigation.json_columns import from_json, to_json
from headwater.investigation.orm import models
from headwater.investigation.transaction import one_transaction
from headwater.origins.derivation import Derivation


def trace_basis() -> str | None:
    """Return what the pile was traced from, None if it never was."""
    return models.TraceRow.objects.values_list("basis", flat=True).first()


def keep_trace(
    basis: str,
    derivations: Sequence[Derivation],
    allegations: Sequence[Allegation],
    at: datetime,
) -> None:
    """Put these derivations and allegations in the place of all that are kept."""
    with one_transaction():
        for table in (models.TraceRow, models.DerivationRow, models.AllegationRow):
            table.objects.all().delete()
        models.DerivationRow.objects.bulk_create(
            models.DerivationRow(id=derivation.id, position=position, value=to_json(derivation))
            for position, derivation in enumerate(derivations)
        )
        models.AllegationRow.objects.bulk_create(
            models.AllegationRow(id=allegation.id, position=position, value=to_json(allegation))
            for position, allegation in enumerate(allegations)
        )
        models.TraceRow.objects.create(basis=basis, at=at)


def derivations() -> tuple[Derivation, ...]:
    """Return every derivation in the order they were found."""
    rows = models.DerivationRow.objects.order_by("position")
    return tuple(from_json(value, Derivation) for value in rows.values_list("value", flat=True))


def allegations() -> tuple[Allegation, ...]:
    """Return every allegation, the best supported first."""
    rows = models.AllegationRow.objects.order_by("position")
    return tuple(from_json(value, Allegation) for value in rows.values_list("value", flat=True))
