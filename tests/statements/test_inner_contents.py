"""How far contents reach in which others say something."""

from __future__ import annotations

import pytest

from headwater.statements.attribution import Attribution
from headwater.statements.inner_contents import with_inner_contents
from headwater.terms.span import Span

Part = tuple[str, str, str]
GUARD = "She swore that a guard had taken her phone, warned her that it left and told her to wait."
AGENT = "The radio says it met the agent, who asked what it paid, and left."
DRIVER = "He said a clerk had asked him whether he drove, and that he had answered no."
WROTE = "The embassy wrote to us in May asking how many cooks had died."
RANG = "The cook had telephoned to say that it left."


@pytest.mark.parametrize(
    ("text", "found", "contents"),
    [
        (
            GUARD,
            [
                ("She", "swore", "that a guard had taken her phone"),
                ("a guard", "warned", "that it left"),
                ("a guard", "told", "to wait"),
            ],
            [
                "that a guard had taken her phone, warned her that it left and told her to wait",
                "that it left",
                "to wait",
            ],
        ),
        (
            AGENT,
            [("The radio", "says", "it met the agent"), ("the agent", "asked", "what it paid")],
            ["it met the agent, who asked what it paid", "what it paid"],
        ),
        (
            DRIVER,
            [
                (
                    "He",
                    "said",
                    "a clerk had asked him whether he drove, and that he had answered no",
                ),
                ("a clerk", "had asked", "whether he drove, and that he had answered no"),
                ("he", "had answered", "no"),
            ],
            [
                "a clerk had asked him whether he drove, and that he had answered no",
                "whether he drove",
                "no",
            ],
        ),
    ],
)
def test_a_content_holds_what_others_say_in_it_and_no_more(
    text: str, found: list[Part], contents: list[str]
) -> None:
    assert [words for _, _, words in read(text, found)] == contents


def test_who_is_the_last_of_the_content() -> None:
    text = "Papers show that it billed the cooks, who had been told it was free."
    found = [("Papers", "show", "that it billed the cooks"), ("who", "been told", "it was free")]
    whole = "that it billed the cooks, who had been told it was free"
    assert read(text, found)[0] == ("Papers", "show", whole)


def test_who_speaks_outside_of_a_content_says_nothing_in_it() -> None:
    text = "She said a guard had left, and the cook told her to wait."
    found = [("She", "said", "a guard had left"), ("the cook", "told", "to wait")]
    assert read(text, found) == found


def test_writing_to_ask_is_asking() -> None:
    found = [
        ("The embassy", "wrote", "asking how many cooks had died"),
        ("", "asking", "how many cooks had died"),
    ]
    assert read(WROTE, found) == [("The embassy", "asking", "how many cooks had died")]


def test_telephoning_to_say_is_saying() -> None:
    found = [("The cook", "had telephoned", "to say that it left")]
    assert read(RANG, found) == [("The cook", "had telephoned", "it left")]


def read(text: str, found: list[Part]) -> list[Part]:
    attributions = [
        Attribution(_spans(text, source), _spans(text, cue), _spans(text, content), 0.9)
        for source, cue, content in found
    ]
    return [
        (_words(text, one.source), _words(text, one.cue), _words(text, one.content))
        for one in with_inner_contents(text, attributions)
    ]


def _spans(text: str, words: str) -> tuple[Span, ...]:
    return (Span(text.index(words), text.index(words) + len(words)),) if words else ()


def _words(text: str, spans: tuple[Span, ...]) -> str:
    return " … ".join(span.of(text) for span in spans)
