"""`headwater publish`: write the report of the investigation."""

from __future__ import annotations

from pathlib import Path

import rich_click as click

from headwater.cli.options import findings_option, report_option
from headwater.cli.refusals import Refusal


@click.command(name="publish")
@report_option
@findings_option
def command(report: Path | None, findings: Path | None) -> None:
    """Write what the investigation has found.

    Writes headwater-report.html in the current folder if neither -o nor --json is given.
    """
    from headwater.cli.outputs import outputs_at
    from headwater.cli.telling import progress_told
    from headwater.cli.working import investigation_here, run_told
    from headwater.steps.publish import gather_findings, refuse_damaged_originals
    from headwater.steps.update import is_up_to_date

    outputs = outputs_at(report, findings)
    with investigation_here() as investigation:
        if not is_up_to_date(investigation):
            raise Refusal("the investigation holds what is not traced yet; run: headwater update")
        with progress_told() as progress:
            refuse_damaged_originals(investigation, progress)
        found = gather_findings(investigation)
    if not found.reports:
        raise Refusal("the investigation holds no report that was read; next: headwater add PATH")
    with run_told() as run:
        outputs.write(found, run.clock())
