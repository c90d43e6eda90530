"""Attributions on their way to statements."""

from tests.statements.marked_text import draft_of


def test_a_draft_stands_where_its_cue_begins():
    assert draft_of("{It left}, <she> [said].").position == len("It left, she ")


def test_a_draft_without_a_cue_stands_where_its_content_begins():
    assert draft_of("So {it left}.").position == len("So ")
