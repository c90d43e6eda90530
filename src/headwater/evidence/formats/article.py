"""Tell a web page's article from all that surrounds it, and return its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from trafilatura import bare_extraction
from trafilatura.settings import Document, use_config

from headwater.evidence.characters import readable
from headwater.evidence.formats.passages import Element, walked

CELL_BREAK = " | "
"""Stands between the cells of a table's row, which is one line."""

_SETTINGS = use_config()
# Below this size trafilatura would rather take all text of the page, in one piece: a brief of two
# sentences is shorter than its default of 250 characters.
_SETTINGS.set("DEFAULT", "MIN_EXTRACTED_SIZE", "100")

_BLOCKS = frozenset({"ab", "body", "code", "div", "head", "item", "list", "p", "quote", "table"})


def article_of(tree: Element) -> list[str]:
    """Return the paragraphs of the page's article, headings and table rows among them.

    Lines that the page breaks within a paragraph are set apart by a line end.
    """
    # The fast way leaves out a comparison with two other extractors, one of which reads word
    # lists from files, as no stage may. What it misses by that, `omissions` puts back. Readers'
    # comments are no part of a report.
    found = bare_extraction(tree, fast=True, include_comments=False, config=_SETTINGS)
    body = found.body if isinstance(found, Document) else None
    return list(_paragraphs_of(body)) if body is not None else []


@dataclass(slots=True)
class _Paragraph:
    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def end_line(self) -> None:
        if line := readable("".join(self.words)):
            self.lines.append(line)
        self.words.clear()

    def end(self) -> Iterator[str]:
        self.end_line()
        if self.lines:
            yield "\n".join(self.lines)
        self.lines.clear()


def _paragraphs_of(body: Element) -> Iterator[str]:
    paragraph = _Paragraph()
    rows = 0
    for event, element in walked(body):
        tag = element.tag
        if tag == "row" or (tag in _BLOCKS and not rows):
            yield from paragraph.end()
        elif tag in _BLOCKS:
            paragraph.words.append(" ")
        elif tag == "lb" and event == "start":
            paragraph.end_line() if not rows else paragraph.words.append(" ")
        elif tag == "cell" and event == "start" and "".join(paragraph.words).strip():
            paragraph.words.append(CELL_BREAK)
        rows += {"start": 1, "end": -1}[event] if tag == "row" else 0
        paragraph.words.append((element.text if event == "start" else element.tail) or "")
