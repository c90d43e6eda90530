"""A run is held against the last accepted one, by places alone."""

from __future__ import annotations

from pathlib import Path

from bench.reading.accepted import accept, changes, place_of
from headwater.terms.span import Span


def test_a_place_is_the_same_from_spans_and_from_pairs():
    spans = ((Span(3, 9),), (Span(10, 14),), (Span(15, 20), Span(22, 30)))
    pairs = ([[3, 9]], [[10, 14]], [[15, 20], [22, 30]])
    assert place_of(*spans) == place_of(*pairs) == "3-9/10-14/15-20,22-30"


def test_gains_and_losses_are_told_with_how_many_are_right(tmp_path: Path):
    kept = tmp_path / "accepted.json"
    accept({"a": ["1-2//3-4", "5-6//7-8"], "b": []}, kept)
    told = changes({"a": ["1-2//3-4", "9-10//11-12"], "new": ["x"]}, {"a": ["5-6//7-8"]}, kept)
    assert told == (
        "Against the last accepted run: 1 gained, of which 0 are right word for word;"
        " 1 lost, of which 1 were."
    )


def test_a_first_run_says_so(tmp_path: Path):
    assert changes({}, {}, tmp_path / "none.json") == (
        "No run on these texts was accepted before this one."
    )
