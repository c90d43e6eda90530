"""`headwater update`: read, extract and trace what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import rich_click as click

from headwater.cli.options import profile_option
from headwater.cli.terminal import complain, say

if TYPE_CHECKING:
    from headwater.dossier.findings import Findings
    from headwater.statements.profile import Profile
    from headwater.steps.update import UpdateOutcome


@click.command(name="update")
@profile_option
def command(profile: Profile) -> int:
    """Read the items that are new, find their statements, and trace the pile again.

    An update that was interrupted goes on where it stopped. What another model read before is
    read again.
    """
    from headwater.cli.tools import tools
    from headwater.cli.working import investigation_here, run_told
    from headwater.steps.publish import gather_findings
    from headwater.steps.update import update

    with investigation_here() as investigation:
        with run_told() as run:
            outcome = update(investigation, tools(profile), run)
        findings = gather_findings(investigation)
    complain_of_unread(outcome)
    if outcome.changed_nothing:
        say("nothing is new")
    say(_counts(findings))
    return int(bool(outcome.not_read))


def complain_of_unread(outcome: UpdateOutcome) -> None:
    """Name each item that this update could not read on standard error."""
    for unread in outcome.not_read:
        complain(f"{unread.item.path} was not read: {unread.why}")


def _counts(findings: Findings) -> str:
    from headwater.dossier.wording import counted

    counts = (
        counted(len(findings.reports), "report"),
        f"{counted(len(findings.not_read), 'item')} not read",
        counted(len(findings.statements), "statement"),
        counted(len(findings.derivations), "derivation"),
        counted(len(findings.allegations), "allegation"),
    )
    return f"{', '.join(counts)}; next: headwater publish"
