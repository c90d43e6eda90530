"""Extract the statements of each report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from headwater import __version__
from headwater.evidence.report import Report
from headwater.investigation import statements
from headwater.investigation.documents import reports
from headwater.investigation.opening import Investigation
from headwater.investigation.transaction import one_transaction
from headwater.statements.outlets import outlets_of
from headwater.statements.place_names import Gazetteer, NoGazetteer
from headwater.statements.profile import Profile
from headwater.statements.reading import statements_in
from headwater.statements.reading_progress import ReadingProgress, untold
from headwater.statements.tagging_model import TaggingModel
from headwater.steps.outlet_names import OutletNames
from headwater.steps.run import Run
from headwater.terms.digest import content_id

STEP = "extract"
WITHIN_REPORT = "extract within a report"
LONG_REPORT = 100_000
"""Code points of a report that takes so long that its own progress is told: ten seconds."""


@dataclass(frozen=True, slots=True)
class ExtractionDue:
    """A report whose statements are to be extracted, and from what."""

    report: Report
    outlets: frozenset[str]
    basis: str


def extract_statements(
    investigation: Investigation,
    load_model: Callable[[], TaggingModel],
    run: Run,
    load_gazetteer: Callable[[], Gazetteer] = NoGazetteer,
    *,
    profile: Profile = Profile.ACCURATE,
) -> int:
    """Extract the statements of each report that is due; return of how many.

    One transaction a report: an interrupted run goes on where it stopped. Model and gazetteer are
    loaded only if there is something to do. `profile` tells which model it is: what another one
    read is read again.
    """
    due = extractions_due(investigation, profile)
    if not due:
        return 0
    model, gazetteer = load_model(), load_gazetteer()
    for done, extraction in enumerate(due):
        run.progress(STEP, done, len(due))
        report = extraction.report
        within = _progress_within(report, run)
        found = statements_in(report, model, extraction.outlets, gazetteer, within)
        item_id = extraction.report.id
        with one_transaction():
            at = run.log(STEP, item_id, statements=len(found))
            statements.keep_statements(item_id, extraction.basis, found, at)
    run.progress(STEP, len(due), len(due))
    return len(due)


def _progress_within(report: Report, run: Run) -> ReadingProgress:
    """Return whom to tell how far the reading of one report is: nobody unless it takes long."""
    if len(report.text) < LONG_REPORT:
        return untold
    return partial(run.progress, WITHIN_REPORT)


def extractions_due(
    investigation: Investigation, profile: Profile | None = None
) -> tuple[ExtractionDue, ...]:
    """Return the reports whose statements were not extracted from just what is known now.

    Nor by the model of `profile`; by any of them if it is None.
    """
    by = tuple(Profile) if profile is None else (profile,)
    pile = reports(investigation.texts)
    publishers = OutletNames.of(outlets_of(pile))
    known = statements.extraction_bases()
    due = []
    for report in pile:
        # The others cannot be cited there: a report need not be read again when one is added.
        outlets = publishers.named_in(report.text)
        bases = [basis_of(report, outlets, each) for each in by]
        if known.get(report.id) not in bases:
            due.append(ExtractionDue(report, outlets, bases[0]))
    return tuple(due)


def basis_of(report: Report, outlets: frozenset[str], profile: Profile) -> str:
    """Return an id that changes with everything that the report's statements depend on."""
    published = report.published.text if report.published else None
    described = (report.publisher, published, report.language, report.title, report.url)
    return content_id(
        "basis", __version__, profile, report.document.id, *map(repr, described), *sorted(outlets)
    )
