"""`headwater analyse`: do the whole job once, and keep no investigation."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from headwater.cli.options import (
    findings_option,
    metadata_option,
    paths_argument,
    profile_option,
    report_option,
)
from headwater.cli.refusals import Refusal

if TYPE_CHECKING:
    from headwater.statements.profile import Profile
    from headwater.steps.update import UpdateOutcome


@click.command(name="analyse")
@paths_argument
@metadata_option
@report_option
@findings_option
@profile_option
def command(
    paths: tuple[Path, ...],
    index: Path | None,
    report: Path | None,
    findings: Path | None,
    profile: Profile,
) -> int:
    """Trace the allegations in files and folders to their origins, without keeping anything.

    Writes headwater-report.html in the current folder if neither -o nor --json is given.
    """
    from headwater.cli.given_files import files_given
    from headwater.cli.outputs import outputs_at
    from headwater.cli.preserving import preserve_files
    from headwater.cli.tools import tools
    from headwater.cli.update import complain_of_unread
    from headwater.cli.working import run_told
    from headwater.investigation.opening import open_in_memory
    from headwater.steps.publish import gather_findings
    from headwater.steps.update import update

    outputs = outputs_at(report, findings)
    given = files_given(paths, index)
    with open_in_memory() as investigation:
        with run_told() as run:
            files = preserve_files(investigation, given, run)
            outputs.refuse_overwriting(file.file for file, _ in files.preserved)
            outcome = update(investigation, tools(profile), run)
        _refuse_nothing_read(outcome, len(files.not_opened))
        found = replace(gather_findings(investigation), not_opened=files.not_opened)
    complain_of_unread(outcome)
    outputs.write(found, run.clock())
    return int(bool(outcome.not_read or files.not_opened))


def _refuse_nothing_read(outcome: UpdateOutcome, failed: int) -> None:
    if outcome.read_count:
        return
    if not outcome.not_read:
        raise Refusal(
            "there is nothing to analyse" + (": no file could be opened" if failed else "")
        )
    first, count = outcome.not_read[0], len(outcome.not_read)
    if count == 1:
        raise Refusal(f"{first.item.path} was not read: {first.why}")
    raise Refusal(
        f"none of the {count} files could be read: the first is {first.item.path}, and {first.why}"
    )
