"""Outlets that are how the words came, and no part of them."""

import pytest

from headwater.statements.outlet_asides import without_outlets_told
from headwater.statements.outlets import outlet_mentions
from tests.statements.marked_text import draft_of, unmarked

PILE = frozenset({"Norpress"})


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<She> [denied to] {the paper Norpress leaving anybody there}.", "leaving anybody there"),
        ("<She> [told] {Norpress it left}.", "it left"),
        ("<She> [denied], {most recently to Norpress, hiring boys}.", "hiring boys"),
        ("<She> [warned] {in an interview with Norpress that it left}.", "it left"),
        ("<She> [refused to discuss] {the matter with Norpress}.", "the matter"),
        ("<She> [told] me {the ship left, the agency Norpress said}.", "the ship left"),
        ("<It> [called] {the story “a tale”, as quoted by Norpress}.", "the story “a tale”"),
        ("<It> [said] {“we left,” Norpress reports}.", "“we left,”"),
        ("<She> [denied] {giving an interview to Norpress}.", "giving an interview to Norpress"),
        ("{It left}, <she> [said], {going by a note in Norpress}.", "It left"),
        ("<She> [said] {it left, Norpress noted, at night}.", "it left … at night"),
        ("<Norpress> [says] {it left}.", "it left"),
        ("<She> [said] {Norpress lied}.", "Norpress lied"),
        ("<She> [said] {it left}.", "it left"),
    ],
)
def test_whom_it_was_told_and_who_tells_of_it_is_not_said(marked: str, expected: str):
    text = unmarked(marked)
    found = without_outlets_told(text, draft_of(marked), outlet_mentions(text, PILE))
    assert " … ".join(part.of(text) for part in found.content) == expected
