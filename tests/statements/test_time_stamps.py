"""The times of entries."""

import pytest

from headwater.statements.sentences import sentences_in
from headwater.statements.time_stamps import without_stamp
from headwater.terms.span import Span


@pytest.mark.parametrize(
    "stamp", ["09:10", "9.10am", "9:10 p.m.", "09:10 GMT", "*09:10* –", "10am"]
)
def test_a_sentence_begins_behind_the_time_of_its_entry(stamp: str):
    text = f"{stamp} The port says it is shut. It rained."
    words = [sentence.of(text) for sentence in sentences_in(text)]
    assert words == [stamp, "The port says it is shut.", "It rained."]
    assert without_stamp(text, Span(0, len(stamp) + 9)).of(text) == "The port"


@pytest.mark.parametrize("text", ["31 Odans left.", "9 Corvane ships sank.", "12 March was dry."])
def test_a_number_is_no_time(text: str):
    assert [sentence.of(text) for sentence in sentences_in(text)] == [text]
    assert without_stamp(text, Span(0, 8)) == Span(0, 8)
