"""The `headwater` command: its subcommands, loaded when asked for, and how it ends."""

from __future__ import annotations

import sys
from contextlib import chdir
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

import rich_click as click

from headwater import __version__
from headwater.cli.ending import end_told

COMMANDS = ("init", "add", "update", "show", "publish", "verify", "analyse")
"""In the order of work; each is the module of its name here."""


class LazyGroup(click.RichGroup):
    """Loads a subcommand only when it is asked for, and ends with one sentence if it fails."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the subcommands, in the order of work."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return one subcommand, None if there is no such one."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"headwater.cli.{cmd_name}").command
        return command

    def main(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Run the command and end the process with its exit status."""
        kwargs["standalone_mode"] = False
        sys.exit(end_told(lambda: super(LazyGroup, self).main(*args, **kwargs)))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="headwater", message="%(prog)s %(version)s")
@click.option(
    "-C",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, readable=False),
    help="Work as if started in DIR.",
)
@click.pass_context
def main(context: click.Context, folder: Path | None) -> None:
    """Trace reported allegations to the independent origins they rest on.

    Works on the investigation in the current folder, or in one above it.
    """
    if folder is not None:
        context.with_resource(chdir(folder))


if __name__ == "__main__":
    main(prog_name="headwater")
