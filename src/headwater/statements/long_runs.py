"""Find runs of blanks, signs and letters that are longer than anybody writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.statements.changed_text import Change

MOST_BLANKS = 40
MOST_EQUAL_SIGNS = 40
LONGEST_WORD = 100
"""Letters and digits in a row."""
LONGEST_RUN = 1_000
"""Characters without a blank, such as an address or a picture written as text."""

_LONG_RUN = re.compile(
    rf"\s{{{MOST_BLANKS + 1},}}"
    rf"|([^\w\s])\1{{{MOST_EQUAL_SIGNS},}}"
    rf"|\w{{{LONGEST_WORD + 1},}}"
)
_UNBROKEN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")


def shortened_runs(text: str) -> Iterator[Change]:
    """Yield how long runs are read: as their beginning, with a line end if they had one.

    No rule then has to follow a run without end, and nothing that can be read is lost.
    """
    for match in _LONG_RUN.finditer(text):
        yield Change(match.start(), match.end(), _beginning(match))


def shortened_words(text: str) -> Iterator[Change]:
    """Yield how characters without a blank between them are read: as their beginning."""
    for match in _UNBROKEN.finditer(text):
        yield Change(match.start(), match.end(), match.group()[:LONGEST_RUN])


def _beginning(run: re.Match[str]) -> str:
    words = run.group()
    if words[0].isspace():
        kept = words[:MOST_BLANKS]
        has_lost_line_end = "\n" in words and "\n" not in kept
        return f"{kept[:-1]}\n" if has_lost_line_end else kept
    return words[: MOST_EQUAL_SIGNS if run[1] else LONGEST_WORD]
