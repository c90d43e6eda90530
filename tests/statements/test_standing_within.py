"""Tests of which draft stands in whose content."""

from __future__ import annotations

from dataclasses import replace

from headwater.statements.draft import Draft
from headwater.statements.sentences import sentences_in
from headwater.statements.standing_within import with_parents_by_place
from headwater.terms.span import Span

TEXT = "A cook said a guard had told the crew that the gate “stays shut”. The guard denied it."


def test_a_draft_stands_in_the_content_that_holds_it():
    outer = _draft(1, "A cook", "said", "a guard had told the crew that the gate “stays shut”")
    inner = _draft(2, "a guard", "had told", "the gate “stays shut”")
    assert _parents(outer, inner) == [None, 1]


def test_a_draft_stands_in_the_shortest_of_several_contents():
    whole = _draft(1, "", "A cook", "said a guard had told the crew that the gate “stays shut”")
    middle = _draft(2, "A cook", "said", "a guard had told the crew that the gate “stays shut”")
    inner = _draft(3, "a guard", "had told", "the gate “stays shut”")
    assert _parents(whole, middle, inner) == [None, 1, 2]


def test_a_mark_that_closes_behind_the_outer_content_parts_no_drafts():
    outer = _draft(1, "A cook", "said", "a guard had told the crew that the gate “stays shut")
    inner = _draft(2, "a guard", "had told", "that the gate “stays shut”")
    assert _parents(outer, inner) == [None, 1]


def test_a_draft_leaves_the_content_that_its_cue_has_left():
    outer = _draft(1, "A cook", "said", "a guard had told the crew that the gate “stays shut”")
    beside = replace(_draft(2, "The guard", "denied", "it"), parent=1)
    assert _parents(outer, beside) == [None, None]


def test_a_claim_without_a_cue_stays_where_it_is():
    outer = _draft(1, "A cook", "said", "a guard had told the crew that the gate “stays shut”")
    claim = replace(_draft(2, "", "", "The guard denied it"), parent=1)
    assert _parents(outer, claim) == [None, 1]


def test_no_draft_stands_in_one_that_has_no_number():
    outer = _draft(None, "A cook", "said", "a guard had told the crew that the gate “stays shut”")
    inner = _draft(2, "a guard", "had told", "the gate “stays shut”")
    assert _parents(outer, inner) == [None, None]


def _parents(*drafts: Draft) -> list[int | None]:
    return [draft.parent for draft in with_parents_by_place(drafts, sentences_in(TEXT))]


def _draft(number: int | None, source: str, cue: str, content: str) -> Draft:
    parts = [(_span(words),) if words else () for words in (source, cue, content)]
    sentence = next(s for s in sentences_in(TEXT) if s.covers((parts[1] or parts[2])[0]))
    return Draft(parts[0], parts[1], parts[2], 0.9, sentence, number)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))
