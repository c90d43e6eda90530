"""`headwater init`: make a folder an investigation."""

from __future__ import annotations

from pathlib import Path

import rich_click as click

from headwater.cli.terminal import say


@click.command(name="init")
@click.argument(
    "folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path, readable=False)
)
def command(folder: Path) -> None:
    """Make DIR, or the current folder, an investigation."""
    from headwater.investigation.opening import create_investigation

    create_investigation(folder)
    say(f"{folder.absolute()} is now an investigation; next: headwater add PATH")
