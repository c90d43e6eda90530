"""`headwater show`: list what the investigation holds."""

from __future__ import annotations

import rich_click as click

from headwater.cli.terminal import complain

KINDS = ("items", "statements", "origins", "allegations")


@click.command(name="show")
@click.argument("kind", metavar="|".join(KINDS), type=click.Choice(KINDS))
@click.option("--json", "as_json", is_flag=True, help="Print JSON: a part of what analyse writes.")
def command(kind: str, *, as_json: bool) -> None:
    """List the items, statements, origins or allegations of the investigation."""
    from headwater.cli.listings import print_json, print_listing
    from headwater.cli.working import investigation_here
    from headwater.steps.publish import gather_findings
    from headwater.steps.update import is_up_to_date

    with investigation_here() as investigation:
        found = gather_findings(investigation)
        current = is_up_to_date(investigation)
    if not current:
        complain("something was added since the last update; run: headwater update")
    if as_json:
        print_json(kind, found)
    else:
        print_listing(kind, found)
