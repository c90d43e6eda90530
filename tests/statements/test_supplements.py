"""What plain grammar adds to what a model finds."""

from __future__ import annotations

from headwater.statements.attribution import Attribution
from headwater.statements.sentences import sentences_in
from headwater.statements.supplements import with_grammar
from headwater.terms.span import Span


def found_at(text: str, source: str, cue: str, content: str) -> Attribution:
    spans = [
        () if not words else (Span(text.index(words), text.index(words) + len(words)),)
        for words in (source, cue, content)
    ]
    return Attribution(*spans, probability=0.9)


def told(text: str, found: list[Attribution]) -> list[str]:
    return [
        " | ".join(
            " … ".join(part.of(text) for part in parts) or "-"
            for parts in (each.source, each.cue, each.content)
        )
        for each in with_grammar(text, sentences_in(text), found)
    ]


def test_what_no_cue_was_found_for_is_added():
    text = "Moll said that a guard had told them that it left."
    found = found_at(text, "Moll", "said", "a guard had told them that it left")
    assert told(text, [found]) == [
        "Moll | said | a guard had told them that it left",
        "a guard | had told | it left",
    ]


def test_what_a_model_found_stays_as_it_found_it():
    text = "Moll said that it left on Monday."
    found = found_at(text, "Moll", "said", "it left")
    assert told(text, [found]) == ["Moll | said | it left"]


def test_whom_somebody_told_is_not_what_they_told():
    text = "Inspectors had warned the yard in March about the stairs."
    found = found_at(text, "Inspectors", "warned", "the yard")
    assert told(text, [found]) == ["Inspectors | warned | the stairs"]
    text = "The judge asked her whether it left."
    found = found_at(text, "The judge", "asked", "her whether it left")
    assert told(text, [found]) == ["The judge | asked | whether it left"]


def test_whom_somebody_told_stands_apart_from_what_they_told():
    text = "Cooks in Odo have been told by an agent, Mato Penn, that it left."
    found = found_at(text, "Cooks in Odo", "have been told", "Cooks in Odo")
    whole = Attribution(found.source, found.cue, (*found.content, span_of(text, "that it left")), 1)
    assert told(text, [whole]) == ["an agent, Mato Penn | have been told | it left"]


def test_who_heard_of_it_is_not_who_told_of_it():
    text = "I heard it from two of the cooks."
    found = found_at(text, "I", "heard", "it")
    assert told(text, [found]) == ["two of the cooks | heard | it"]


def test_who_wrote_to_say_says():
    text = "Their priest wrote to me on Monday to say that it left."
    found = found_at(text, "Their priest", "wrote", "to me")
    assert told(text, [found]) == ["Their priest | wrote | it left"]


def test_nobody_orders_herself():
    text = "She swore that a guard had taken her phone and ordered her to wait."
    swore = found_at(text, "She", "swore", "a guard had taken her phone")
    ordered = found_at(text, "She", "ordered", "her to wait")
    assert told(text, [swore, ordered]) == [
        "She | swore | a guard had taken her phone and ordered her to wait",
        "a guard | ordered | to wait",
    ]


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_a_question_is_not_whom_somebody_asked():
    text = "The judge had asked the guard why he wanted to leave."
    found = found_at(text, "The judge", "had asked", "why he wanted to leave")
    assert told(text, [found]) == ["The judge | had asked | why he wanted to leave"]


def test_of_a_silence_grammar_knows_better():
    text = "Asked how many left, the port did not reply."
    asked = found_at(text, "the port", "Asked", "how many left")
    replied = found_at(text, "port", "reply", "many")
    assert told(text, [asked, replied]) == ["the port | did not reply | how many left"]


def test_a_first_name_is_no_cue_and_the_time_of_an_entry_no_source():
    text = "09:10 The interior minister, Said Karam, has told reporters that it left."
    found = found_at(text, "09:10 The interior minister", "Said", "Karam")
    assert told(text, [found]) == [
        "The interior minister, Said Karam | has told | it left",
    ]


def test_what_somebody_wants_to_know_is_what_is_asked():
    text = "The judge wanted to know why it had left."
    found = found_at(text, "The judge", "wanted", "to know why it had left")
    assert told(text, [found]) == ["The judge | wanted to know | why it had left"]
