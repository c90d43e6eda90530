"""Labellings for tests, written as in the gold."""

from __future__ import annotations

from bench.reading.gold_text import GoldText, gold_text
from bench.reading.labelling import Labelling, labelling_of_gold


def a_gold(text: str, *labels: str, name: str = "harbour") -> GoldText:
    """Return the labelled text of `text` with marks and these labels."""
    head = ("genre: wire story", "publisher: Harbour Courier", "published: 2031-03-04")
    return gold_text(name, "\n".join((*head, "---", text, "---", *labels)))


def a_labelling(text: str, *labels: str) -> Labelling:
    """Return what these marks and labels say."""
    return labelling_of_gold(a_gold(text, *labels))
