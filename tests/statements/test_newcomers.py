"""Who comes into a text with the words of a source."""

from __future__ import annotations

import pytest

from headwater.statements.newcomers import Newcomers
from headwater.statements.statement import SourceKind
from headwater.statements.word_places import WordPlaces
from tests.statements.marked_text import draft_of, unmarked


@pytest.mark.parametrize(
    ("marked", "words", "kind"),
    [
        ("<Moll> [said] {it left}. Ada Moll wept.", "Ada Moll", SourceKind.NAMED_PERSON),
        ("<Kestravia> [said] {it left} to Kestravian men.", "Kestravia", "named organisation"),
        ("<the official, who wept>, [said] {it left}.", "official", SourceKind.UNNAMED),
        (
            "<The official> [said] {it left}. An Orlenz official was there.",
            "Orlenz official",
            SourceKind.UNNAMED,
        ),
        (
            "<Our General Staff> [said] {it left}.",
            "General Staff",
            SourceKind.NAMED_ORGANISATION,
        ),
    ],
)
def test_a_newcomer_has_the_fullest_words_of_the_text(marked: str, words: str, kind: SourceKind):
    text, draft = unmarked(marked), draft_of(marked)
    found = Newcomers(WordPlaces(text)).introduced_at(draft.source[0], draft)
    assert found is not None
    assert (found.words, found.kind, found.position) == (words, kind, draft.position)


def test_a_pronoun_brings_nobody():
    marked = "<She> [said] {it left}."
    draft = draft_of(marked)
    assert Newcomers(WordPlaces(unmarked(marked))).introduced_at(draft.source[0], draft) is None


def test_the_same_words_bring_the_same_somebody_at_another_place():
    text = "Moll said it left. Moll said it sank. Ada Moll wept."
    first = draft_of("<Moll> [said] {it left}.")
    second = draft_of("Moll said it left. <Moll> [said] {it sank}.")
    newcomers = Newcomers(WordPlaces(text))
    here, there = (newcomers.introduced_at(each.source[0], each) for each in (first, second))
    assert here is not None
    assert there is not None
    assert (here.words, there.words) == ("Ada Moll", "Ada Moll")
    assert (here.position, there.position) == (first.position, second.position)
