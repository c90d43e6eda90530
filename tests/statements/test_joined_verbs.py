"""Contents that end where the same speaker goes on."""

import pytest

from headwater.statements.attribution import Attribution
from headwater.statements.joined_verbs import with_joined_verbs_apart
from headwater.terms.span import Span


def said(text: str, source: str, cue: str, content: str) -> Attribution:
    spans = (Span(text.index(each), text.index(each) + len(each)) for each in (source, cue))
    source_span, cue_span = spans
    start = text.index(content, cue_span.end)
    return Attribution((source_span,), (cue_span,), (Span(start, start + len(content)),), 0.8)


@pytest.mark.parametrize(
    ("text", "second", "expected"),
    [
        ("Moll confirmed the list but refused to say who left.", "refused to say", "the list"),
        ("Moll confirmed that two men left and denied a third.", "denied", "that two men left"),
        ("Moll confirmed a fire, and also asked for calm.", "asked for", "a fire"),
        ("Moll confirmed a fire and, on Monday, urged calm.", "urged", "a fire"),
    ],
)
def test_the_second_verb_ends_the_first_content(text: str, second: str, expected: str) -> None:
    start = text.index("confirmed") + len("confirmed ")
    first = said(text, "Moll", "confirmed", text[start:-1])
    rest = text[text.index(second) + len(second) + 1 : -1]
    cut, kept = with_joined_verbs_apart(text, [first, said(text, "Moll", second, rest)])
    assert [part.of(text) for part in cut.content] == [expected]
    assert kept.content[0].of(text) == rest


def test_what_somebody_else_says_stays_inside() -> None:
    text = "Moll said the cook left and denied a fire."
    outer = said(text, "Moll", "said", "the cook left and denied a fire")
    inner = said(text, "the cook", "denied", "a fire")
    assert with_joined_verbs_apart(text, [outer, inner]) == [outer, inner]


def test_a_quotation_is_not_cut() -> None:
    text = "Moll said: “I left and denied a fire.”"
    outer = said(text, "Moll", "said", "“I left and denied a fire.”")
    inner = said(text, "Moll", "denied", "a fire")
    assert with_joined_verbs_apart(text, [outer, inner]) == [outer, inner]


@pytest.mark.parametrize(
    ("text", "taken_for_speaker"),
    [
        ("Moll denied that the cook profits from it and called it “a joke”.", "the cook"),
        ("Moll said three nights in the hold were enough, and called it “a joke”.", "three nights"),
        ("The note complains that guards burned a boat and demands a sum.", "guards"),
    ],
)
def test_who_cannot_have_said_it_gives_way_to_the_speaker(
    text: str, taken_for_speaker: str
) -> None:
    source = text.split(maxsplit=1)[0] if text.startswith("Moll") else "The note"
    cue = next(word for word in ("denied", "said", "complains") if word in text)
    second = "demands" if "demands" in text else "called"
    rest = text[text.index(second) + len(second) + 1 : -1]
    whole = text[text.index(cue) + len(cue) + 1 : -1]
    found = [said(text, source, cue, whole), said(text, taken_for_speaker, second, rest)]
    outer, inner = with_joined_verbs_apart(text, found)
    assert inner.source[0].of(text) == source
    assert rest not in outer.content[0].of(text)
