"""Print for people: what comes from reports cannot steer their terminal."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from typing import TextIO

Row = tuple[str, ...]


def printable(words: str) -> str:
    """Return `words` on one line, with control, format and undecodable characters as escapes."""
    one_line = " ".join(words.split())
    return "".join(c if c.isprintable() else _escaped(c) for c in one_line)


def printable_name(name: str) -> str:
    """Return a file's name with every character that does not print as an escape."""
    return "".join(c if c.isprintable() else _escaped(c) for c in name)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def complain(sentence: str) -> None:
    """Print `sentence` as the program's own on standard error."""
    _print(f"headwater: {printable_name(sentence)}", sys.stderr)


def note(sentence: str) -> None:
    """Print `sentence` on standard error, though nothing is wrong."""
    _print(printable_name(sentence), sys.stderr)


def say(sentence: str) -> None:
    """Print `sentence` on standard output."""
    _print(printable_name(sentence), sys.stdout)


def _print(line: str, stream: TextIO) -> None:
    # The encoding of the terminal may lack what the line holds.
    encoding = stream.encoding or "utf-8"
    shown = line.encode(encoding, "backslashreplace").decode(encoding)
    print(shown, file=stream)


def print_table(columns: Row, rows: Sequence[Row], names: Collection[str] = ()) -> None:
    """Print a table: drawn on a terminal, one line a row with tabs between cells in a pipe.

    Cells of the columns in `names` are names of files, whose white space is their own.
    """
    forms = [printable_name if column in names else printable for column in columns]
    shown = [tuple(form(cell) for form, cell in zip(forms, row, strict=True)) for row in rows]
    if not sys.stdout.isatty():
        for row in (columns, *shown):
            _print("\t".join(row), sys.stdout)
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in shown:
        # Text, so that brackets in a name are not taken for markup.
        table.add_row(*map(Text, row))
    Console().print(table)
