"""Who said nothing, and to what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.sentences import sentences_in
from headwater.statements.silences import silences_in
from tests.statements.marked_text import unmarked, with_marks

SILENCES = """
<The board> [declined to say] {how many men slept there}.
<Ada Moll, who owns the yard>, left.
<The owner of the yard, Anton Vell>, [could not be reached] for {comment} on Monday; it rained.
It rained; <his lawyer> [did not return] {calls}.
<It> [would not be drawn] by the agency on {conditions at sea}.
<The port> [has yet to reply] to {the request}.
<He> [would not tell] the presenter {why the men had left}.
<The clerk> [has made no comment] on {the threat}.
Questioned on it, <a spokesman of the port> [would neither confirm nor deny] that {it was kept}.
On the question {whether a cook is held}, <the embassy> [is not in a position to comment].
Asked {how many men slept there}, <the company> [did not reply].
<Its inspector>, asked at deposition {whether the trailer had alarms}, [declined to answer].
Asked {who had torn down the tents}, <the embassy> [kept silent].
<Moll> [did not respond] to {questions sent} on Friday.
<The clerk> confirmed that a file was open, but [would not say] {against whom}.
<The clerk> said it was late, but [would not say] {whose it was}.
<The ministry> [declined to] {comment}.
<The owner> [has left unanswered] {three letters}.
<Major Boro> [hung up without answering] {our questions}.
<The yard> [did not answer] the mission's question of 2 May as to {whether it had left}.
<The port> [has not yet answered] our emailed questions about {the crash}.
<The clerk> [declined to give] {a figure of her own} before the board has met.
{Whether that pledge still stands} <he> [would not say].
{Who signed it} <the mayor> [declined to say].
<The board> [has not answered] {two letters} on Monday.
<The office> [has not answered] {three e-mails}.
{Whether he had done so aloud}, <he> [declined to say].
She denied it; {what it bought in 2030} <she> [would not say].
On {whether that leaves out the lake}, <she> [would not be drawn].
<He> [refused to take] {questions about their papers}.
<He> [did not answer] the Mission's question of 2 May as to {whether they were paid}.
<The general> [declined to give] {a figure of his own} before the inquiry has ended.
<The minister> [did not rule out] {further arrests}.
<The yard> [ignored] {repeated requests for comment}.
{Whether the pledge still stands} <he> [would not say].
It left; {what it paid in May} <she> [would not say].
On {whether a cook was held}, <she> [would not be drawn].
<The clerk> [saw no need to say] {who had paid}.
<The inspector> [has turned down] {all requests for an interview}.
<He> [refused to take] {questions about the permits}.
“<I> [will not comment] on {a newspaper article},” she said.
""".strip().splitlines()
NO_SILENCE = """
The ship left on Monday.
He could not speak for joy.
She refused to leave.
They would not give way.
The men did not return to the yard.
""".strip().splitlines()


def marked(text: str) -> str:
    return with_marks(text, silences_in(text, sentences_in(text)))


@pytest.mark.parametrize("expected", [line for line in SILENCES if "[" in line])
def test_who_is_silent_about_what_is_found(expected: str) -> None:
    assert marked(unmarked(expected)) == expected


@pytest.mark.parametrize("text", NO_SILENCE)
def test_who_does_not_act_is_not_silent(text: str) -> None:
    assert marked(text) == text


@given(
    st.lists(
        st.sampled_from(
            ["the port ", "did not reply ", "to ", ", ", "asked ", "whether ", "he ", ". "]
        )
        | st.text(max_size=3)
    ).map("".join)
)
def test_a_silence_lies_in_one_sentence(text: str) -> None:
    for draft in silences_in(text, sentences_in(text)):
        for span in (*draft.source, *draft.cue, *draft.content):
            assert draft.sentence.covers(span)
            assert span.of(text).strip()
