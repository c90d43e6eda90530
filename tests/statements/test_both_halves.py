"""Both halves of what stands around a clause of saying."""

from collections.abc import Sequence

from headwater.statements.attribution import Attribution
from headwater.statements.both_halves import with_both_halves
from headwater.terms.span import Span


def spans(text: str, *words: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(each), text.index(each) + len(each)) for each in words)


def said(text: str, source: str, cue: str, content: Sequence[str]) -> Attribution:
    return Attribution(spans(text, source), spans(text, cue), spans(text, *content), 0.8)


def test_a_half_becomes_the_whole() -> None:
    text = "The pit had, she said, been dry."
    half = said(text, "she", "said", ["been dry"])
    whole = said(text, "she", "said", ["The pit had", "been dry"])
    assert with_both_halves(text, [half], [whole]) == [whole]


def test_who_stands_before_the_aside_does_what_stands_behind() -> None:
    text = "Ada Moll, she said, took the rope and joked that it was hers."
    aside = said(text, "she", "said", ["Ada Moll", "took the rope and joked that it was hers"])
    joke = said(text, "she", "joked", ["it was hers"])
    _, joked = with_both_halves(text, [aside, joke], [aside])
    assert joked.source == spans(text, "Ada Moll")


def test_nobody_says_a_content_who_stands_in_it() -> None:
    text = "Guards with dogs sent to the pier, say dockers"
    turned = said(text, "Guards with dogs sent to the pier", "say", ["dockers"])
    aside = said(text, "dockers", "say", ["Guards with dogs sent to the pier"])
    assert with_both_halves(text, [turned], [aside]) == [aside]


def test_others_stay_as_they_are() -> None:
    text = "The pit was dry, she said."
    found = said(text, "she", "said", ["The pit was dry"])
    assert with_both_halves(text, [found], []) == [found]


def test_who_says_it_ends_what_stands_inside() -> None:
    text = "The yard called it empty, the Oko reports."
    inner = said(text, "The yard", "called", ["it empty, the Oko reports"])
    aside = said(text, "the Oko", "reports", ["The yard called it empty"])
    (ended,) = with_both_halves(text, [inner], [aside])
    assert ended.content == spans(text, "it empty")


def test_a_verb_behind_the_aside_has_the_words_before_it_for_subject() -> None:
    text = "Two of the cooks, she said, recounted how it left."
    inner = said(text, "she", "recounted", ["how it left"])
    aside = said(text, "she", "said", ["Two of the cooks", "recounted how it left"])
    (told,) = with_both_halves(text, [inner], [aside])
    assert told.source == spans(text, "Two of the cooks")
