"""Extract the statements of each report."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from headwater import __version__
from headwater.evidence.report import Report
from headwater.investigation import statements
from headwater.investigation.documents import reports
from headwater.investigation.opening import Investigation
from headwater.investigation.transaction import one_transaction
from headwater.statements.outlets import outlet_names
from headwater.statements.reading import statements_in
from headwater.statements.tagging_model import TaggingModel
from headwater.steps.run import Run
from headwater.terms.digest import content_id

STEP = "extract"


def extract_statements(
    investigation: Investigation, load_model: Callable[[], TaggingModel], run: Run
) -> int:
    """Extract the statements of each report that has none from just what is known now.

    Returns from how many reports they were extracted. One transaction a report: an interrupted
    run goes on where it stopped. The model is loaded only if there is something to do.
    """
    pile = reports(investigation.texts)
    publishers = outlet_names(report.publisher for report in pile)
    known = statements.extraction_bases()
    pending = []
    for report in pile:
        outlets = outlets_named(report.text, publishers)
        basis = basis_of(report, outlets)
        if known.get(report.id) != basis:
            pending.append((report, outlets, basis))
    if not pending:
        return 0
    model = load_model()
    for done, (report, outlets, basis) in enumerate(pending):
        run.progress(STEP, done, len(pending))
        found = statements_in(report, model, outlets)
        with one_transaction():
            at = run.log(STEP, report.id, statements=len(found))
            statements.keep_statements(report.id, basis, found, at)
    run.progress(STEP, len(pending), len(pending))
    return len(pending)


def outlets_named(text: str, publishers: Iterable[str]) -> frozenset[str]:
    """Return the publishers whose name occurs in `text`.

    The others cannot be cited there, and a report need not be read again when one is added.
    """
    plain = text.casefold()
    return frozenset(name for name in publishers if name.casefold() in plain)


def basis_of(report: Report, outlets: frozenset[str]) -> str:
    """Return an id that changes with everything that the report's statements depend on."""
    published = report.published.text if report.published else None
    described = (report.publisher, published, report.language, report.title, report.url)
    return content_id(
        "basis", __version__, report.document.id, *map(repr, described), *sorted(outlets)
    )
