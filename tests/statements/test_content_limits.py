"""Where contents end."""

from __future__ import annotations

import pytest

from headwater.statements.attribution import Attribution
from headwater.statements.content_limits import with_contents_limited
from headwater.statements.sentences import sentences_in
from tests.statements.marked_text import draft_of, unmarked


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        ("<She> [said] {it left. It would not be drawn on that}.", "it left"),
        ("[According to] <Moll>, {it left. Did they ask}?", "it left"),
        ("{It left}, <she> [said], {while cooks accused the yard}.", "It left"),
        ("<She> [said]: {“It left.” He had been told so}.", "“It left.”"),
        ("<She> [said] {“it left” the port}.", "“it left” the port"),
        ("<She> [said] {“it left.” “It sank.”}", "“it left.” “It sank.”"),
        ("<She> [said] {it left; it sank}.", "it left; it sank"),
        ("[According to] <the Oko>, {a regional daily, it left}.", "it left"),
        ("<She> [wrote] {on Sunday that it left}.", "it left"),
        ("When <a cook>, also there, [asked] for {a doctor, the guard laughed}.", "a doctor"),
        ("After <Moll> [told] them {it sank, they went home}.", "it sank"),
        (
            "When it sank, <she> [told] them {it was late, the guard laughed}.",
            "it was late, the guard laughed",
        ),
        ("<She> [said] {that it was “low”. Sixty men left}.", "that it was “low”"),
        ("<She> [said] {it was “low}, or less”.", "it was “low, or less”"),
        ("<She> [was told] {when she asked, that it left}.", "it left"),
        ("<She> [denied] {that it left, hours after a cook saw it}.", "that it left"),
    ],
)
def test_a_content_ends_with_its_sentence_or_its_mark(marked: str, content: str):
    text, draft = unmarked(marked), draft_of(marked)
    found = Attribution(draft.source, draft.cue, draft.content, 0.9)
    (limited,) = with_contents_limited(text, sentences_in(text), [found])
    assert " … ".join(part.of(text) for part in limited.content) == content


def test_a_semicolon_ends_it_where_another_speaks_behind():
    first = "<She> [said] {it left; Moll said it sank}."
    second = "She said it left; <Moll> [said] {it sank}."
    text = unmarked(first)
    found = [
        Attribution(d.source, d.cue, d.content, 0.9) for d in (draft_of(first), draft_of(second))
    ]
    limited = with_contents_limited(text, sentences_in(text), found)
    assert [each.content[0].of(text) for each in limited] == ["it left", "it sank"]
