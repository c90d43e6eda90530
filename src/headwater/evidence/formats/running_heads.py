"""Tell the heads and feet that run through printed pages from the text between them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import median_low

from headwater.evidence.formats.print_lines import Line

_OUTERMOST = 2
"""How many lines at the top and at the bottom of a page may be heads and feet."""
_FEWEST_PAGES = 2
_SHARE_OF_PAGES = 3
"""Heads that differ between left and right pages, or by chapter, run through a third of them."""
_SAME_HEIGHT_POINTS = 8


def without_running_heads(pages: Sequence[Sequence[Line]]) -> tuple[list[Line], list[Line]]:
    """Return the lines of the text in order, and one of each head or foot that runs through it.

    Page numbers are left out of both.
    """
    running: set[int] = set()
    kept: list[Line] = []
    for alike in _alike(pages).values():
        height = median_low(line.box.bottom for line in alike)
        level = [line for line in alike if abs(line.box.bottom - height) < _SAME_HEIGHT_POINTS]
        on_pages = {line.page for line in level}
        if len(on_pages) >= max(_FEWEST_PAGES, len(pages) / _SHARE_OF_PAGES):
            running |= {id(line) for line in level}
            kept += [level[0]] if re.search(r"[^\W\d_]{2}", level[0].words) else []
    body = [line for page in pages for line in page if id(line) not in running]
    return body, kept


def _alike(pages: Sequence[Sequence[Line]]) -> dict[str, list[Line]]:
    """Return the outermost lines of the pages by their words, whatever numbers are in them."""
    alike: dict[str, list[Line]] = defaultdict(list)
    for page in pages:
        for line in _outermost(page):
            alike[re.sub(r"\d+", "#", line.words).casefold()].append(line)
    return alike


def _outermost(page: Sequence[Line]) -> Iterator[Line]:
    by_height = sorted(page, key=lambda line: line.box.bottom)
    if len(by_height) <= 2 * _OUTERMOST:
        yield from by_height
    else:
        yield from (*by_height[:_OUTERMOST], *by_height[-_OUTERMOST:])
