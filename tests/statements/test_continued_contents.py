"""The rest of what is said."""

from __future__ import annotations

import re

import pytest

from headwater.statements.attribution import Attribution
from headwater.statements.continued_contents import with_contents_continued
from headwater.statements.sentences import sentences_in
from tests.statements.marked_text import draft_of, unmarked


def continued(marked: str) -> str:
    text = unmarked(re.sub("[⟨⟩]", "", marked))
    draft = draft_of(re.sub("[⟨⟩]", "", marked))
    found = Attribution(draft.source, draft.cue, draft.content, 0.9)
    (whole,) = with_contents_continued(text, sentences_in(text), [found])
    return " … ".join(part.of(text) for part in whole.content)


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        ("{“It left,”} <she> [said]. “It sank.”", "“It left,” … “It sank.”"),
        ("“It left,” <she> [said]. {“It sank.”}", "“It left,” … “It sank.”"),
        (
            "{“It left,”} <she> [said]. “It sank.\n\n“Nobody came.\n\n“It rained.”\n\n“No.”",
            "“It left,” … “It sank. … “Nobody came. … “It rained.”",
        ),
        (
            "<He> [has written] to us {in these terms}:\n\n“It left.\n\n“It sank.”",
            "“It left. … “It sank.”",
        ),
        ("{“It left,”} <she> [said]. Then it rained. “No.”", "“It left,”"),
        ("<He> [swore] that {it left}. She writes:\n\n“It sank.”", "it left"),
        ("{Moll}, <she> [said], had taken nine cedis.", "Moll … had taken nine cedis"),
        ("{In his letter}, <she> [recalls], he wrote of it.", "In his letter … he wrote of it"),
        ("{It was signed}, <he> [says], by a clerk.", "It was signed … by a clerk"),
        ("{It left}, <he> [said], in a statement.", "It left"),
        (
            "{The men had left the port}, <he> [said], but the cook stayed.",
            "The men had left the port",
        ),
        (
            "{The men had left the port}, <he> [said], adding that it rained.",
            "The men had left the port",
        ),
    ],
)
def test_what_goes_on_belongs_to_who_spoke(marked: str, content: str):
    assert continued(marked) == content


def test_a_quotation_that_another_is_found_to_say_is_theirs():
    marked = "{“It left,”} <she> [said]. “It sank,” he replied."
    text = unmarked(marked)
    first = draft_of(marked)
    second = draft_of("“It left,” she said. {“It sank,”} <he> [replied].")
    found = [Attribution(d.source, d.cue, d.content, 0.9) for d in (first, second)]
    contents = [each.content for each in with_contents_continued(text, sentences_in(text), found)]
    assert contents == [first.content, second.content]
