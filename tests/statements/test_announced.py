"""Speakers who are announced before a paragraph."""

import pytest

from headwater.statements.announced import with_announced_speakers
from headwater.statements.draft import Draft
from headwater.statements.sentences import sentences_in
from headwater.terms.span import Span


def announced(text: str, claim: str) -> str | None:
    start = text.index(claim)
    span = Span(start, start + len(claim))
    draft = Draft((), (), (span,), 0.5, span)
    (found,) = with_announced_speakers(text, [draft], sentences_in(text))
    return " ".join(part.of(text) for part in (*found.source, *found.cue)) or None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The ministry wrote:\n\nGuards beat them.", "The ministry wrote"),
        ("The ministry said in a statement:\n\nIt left. Guards beat them.", "The ministry said"),
        ("She also wrote on Monday:\nGuards beat them.", "She also wrote"),
        ("The ministry wrote:\n\nIt left.\n\nGuards beat them.", None),
        ("The ministry wrote: Guards beat them.", None),
        ("The ministry met.\n\nGuards beat them.", None),
        ("What they said:\n\nGuards beat them.", None),
        ("Guards beat them.\n\nThe ministry wrote:\n\nIt left.", None),
    ],
)
def test_the_paragraph_behind_the_colon_is_the_announced_speakers(text: str, who: str | None):
    assert announced(text, "Guards beat them") == who


def test_what_has_a_cue_has_its_speaker():
    text = "The ministry wrote:\n\nGuards beat them, she said."
    claim = Span(text.index("Guards"), text.index(", she"))
    cue = Span(text.index("said"), text.index("said") + 4)
    draft = Draft((), (cue,), (claim,), 0.5, sentences_in(text)[-1])
    assert with_announced_speakers(text, [draft], sentences_in(text)) == (draft,)
