"""Find the place that a path the user wrote stands for."""

from __future__ import annotations

from pathlib import Path

from headwater.cli.refusals import Refusal


def place_of(path: Path) -> Path:
    """Return the absolute path without links, of something that need not exist.

    Raises `Refusal` for links that lead to themselves and for a name that no file can have.
    """
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        # “Symlink loop” is a RuntimeError up to Python 3.12, a NUL in the name a ValueError.
        name = str(path).encode("unicode_escape").decode("ascii")
        raise Refusal(f"{name} cannot be a file: its links or its name lead nowhere") from None
