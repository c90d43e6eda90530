"""`headwater verify`: check that everything is as it was kept."""

from __future__ import annotations

import rich_click as click

from headwater.cli.refusals import Refusal
from headwater.cli.telling import progress_told
from headwater.cli.terminal import say


@click.command(name="verify")
def command() -> None:
    """Check each file and each row of the investigation, and name what is damaged."""
    from headwater.cli.working import investigation_here
    from headwater.steps.verify import NOT_DETECTED, verify

    with investigation_here() as investigation, progress_told() as progress:
        found = verify(investigation, progress)
    for damage in found.damage:
        say(f"damaged: {damage.subject}: {damage.what}")
    for stray in found.strays:
        say(f"not part of the investigation: {stray}")
    say(
        f"checked: {found.item_count} items, {found.document_count} documents, "
        f"{found.statement_count} statements, {found.event_count} events"
    )
    say(NOT_DETECTED)
    if found.damage:
        count = len(found.damage)
        raise Refusal("1 thing is damaged" if count == 1 else f"{count} things are damaged")
    say("nothing is damaged")
