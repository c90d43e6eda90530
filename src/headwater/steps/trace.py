"""Trace the whole pile: derivations, and the allegations they are counted for."""

from __future__ import annotations

from headwater import __version__
from headwater.allegations.grouping import allegations_in
from headwater.investigation import traces
from headwater.investigation.documents import reports
from headwater.investigation.events import WHOLE
from headwater.investigation.opening import Investigation
from headwater.investigation.statements import extraction_bases, statements
from headwater.investigation.transaction import one_transaction
from headwater.origins.tracing import derivations_in
from headwater.steps.run import Run
from headwater.terms.digest import content_id

STEP = "trace"


def trace_origins(investigation: Investigation, run: Run) -> bool:
    """Trace the pile again if anything has changed since; return whether it had.

    Derivations and allegations concern the pile as a whole, so all are replaced together.
    """
    if is_traced():
        return False
    run.progress(STEP, 0, 1)
    pile, said = reports(investigation.texts), statements()
    derivations = derivations_in(pile, said)
    allegations = allegations_in(pile, said, derivations)
    with one_transaction():
        at = run.log(STEP, WHOLE, derivations=len(derivations), allegations=len(allegations))
        traces.keep_trace(basis_now(), derivations, allegations, at)
    run.progress(STEP, 1, 1)
    return True


def is_traced() -> bool:
    """Return True if nothing has changed since the pile was traced."""
    return traces.trace_basis() == basis_now()


def basis_now() -> str:
    """Return an id that changes with everything that derivations and allegations depend on."""
    pairs = sorted(extraction_bases().items())
    return content_id("basis", __version__, *(part for pair in pairs for part in pair))
