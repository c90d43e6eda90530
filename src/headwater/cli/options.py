"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path

import rich_click as click

from headwater.statements.profile import Profile

paths_argument = click.argument(
    "paths",
    metavar="PATH...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False),
)
metadata_option = click.option(
    "--metadata",
    "index",
    metavar="CSV",
    type=click.Path(path_type=Path, readable=False),
    help="Table that says of each file its url, publisher, published, language and title.",
)
report_option = click.option(
    "-o",
    "--output",
    "report",
    metavar="HTML",
    type=click.Path(path_type=Path, readable=False),
    help="Write the report for readers to this file.",
)
findings_option = click.option(
    "--json",
    "findings",
    metavar="JSON",
    type=click.Path(path_type=Path, readable=False, allow_dash=True),
    help="Write the findings for programs to this file; - is standard output.",
)
profile_option = click.option(
    "--profile",
    # click would take the members' names; users write their values.
    type=click.Choice([profile.value for profile in Profile]),
    callback=lambda _context, _option, value: Profile(value),
    default=Profile.ACCURATE.value,
    show_default=True,
    help="Read with the accurate model, or twice as fast with one that finds a little less.",
)
