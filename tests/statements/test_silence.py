import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.silence import silence_of
from headwater.statements.statement import Silence

# Cue, stroke, content: the stroke alone if the statement has no content of its own.
DECLINED = """
declined to comment |
declined | to say how many men had left
refused | to answer questions
would not say | who paid
would not be drawn | on the figures
said it would not comment | on single cases
neither confirmed nor denied | the deaths
had no comment |
made no comment |
did not elaborate |
did not wish to comment |
cannot comment | on cases before the court
said in an email | it could not discuss operations
chose not to answer | the questions
did not say | how many were held
gave no details |
was not prepared to discuss | the contracts
won't comment |
has not disclosed | the figure
""".strip().splitlines()
NO_REPLY = """
did not respond to | a request for comment
did not immediately reply to | written questions
has not responded |
has yet to reply |
had not answered | by Tuesday evening
never answered | our letter
did not return | calls
went unanswered |
failed to respond |
had no immediate reply |
gave no immediate response |
There was no immediate comment from |
left | three messages unanswered
ignored | repeated requests for comment
There has been no reply to | the letter
""".strip().splitlines()
NOT_REACHED = """
could not be reached | for comment
could not immediately be reached |
couldn't be contacted |
was not immediately available | for comment
was unavailable | for comment
was unreachable | by telephone
Attempts to reach | the captain were unsuccessful
Repeated efforts to contact | the agency failed
was unable to reach | the owner
""".strip().splitlines()
NOT_SILENT = """
did not deny | that the men were paid
could not confirm | the number
was unable to verify | the account
does not know | who sent them
said | the ship had left
did not rule out | a second trip
""".strip().splitlines()


def parts(line: str) -> tuple[str, str]:
    cue, _, content = line.partition(" |")
    return cue.strip(), content.strip()


@pytest.mark.parametrize(
    ("line", "silence"),
    [(line, Silence.DECLINED) for line in DECLINED]
    + [(line, Silence.NO_REPLY) for line in NO_REPLY]
    + [(line, Silence.NOT_REACHED) for line in NOT_REACHED],
)
def test_no_answer_no_reply_and_not_reached_are_told_apart(line: str, silence: Silence) -> None:
    assert silence_of(*parts(line)) is silence


@pytest.mark.parametrize("line", NOT_SILENT)
def test_who_answers_without_a_position_is_not_silent(line: str) -> None:
    assert silence_of(*parts(line)) is None


@given(st.lists(st.sampled_from(["no ", "not ", "reply ", "left ", "…"]) | st.text()).map("".join))
def test_any_words_are_silent_in_one_way_or_none(words: str) -> None:
    assert silence_of(words) in {*Silence, None}
