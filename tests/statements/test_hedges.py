import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.hedges import certainty_of_hedge, hedges_in, least_certain
from headwater.statements.sentences import sentences_in
from headwater.statements.statement import Certainty
from headwater.terms.span import Span

# Hedges stand in brackets; a line without brackets has none.
PROBABLE = """
Ten men [were reported missing].
The toll was [likely] higher, or as likely as not the same.
Guards [reportedly] held the students at the border.
The men were [allegedly] lured with office jobs.
He [apparently] signed in a language that he could not read.
The [purported] recruiter was [supposedly] a priest.
They are [likely] to be sent away, and that is very [probably] the plan.
Many [are said to] earn less than promised.
They [are widely believed to] be under guard.
The [alleged] recruiter left for Port Amani.
Two [alleged] recruiters and an [alleged to be] agent fled.
[On information and belief], the papers were kept in a drawer.
The [apparent] aim was cheap labour.
She [seems to] have left and he [appears to] be waiting.
[It is understood that] the camp was closed.
[There are reports that] the camp was closed.
A man [believed to be] an officer took their papers.
The clerk [is accused of] selling visas.
[I think] that he was sold.
[As far as is known], nobody came back.
Nine of them were, [it appears], locked in, and two have, [it seems], fled.
They [are said by villagers to] have left.
The dead [are estimated to] number 40; the letter [purports to] be new.
There is [reason to believe that] he left in a would-be convoy of a so-called agency.
"""
POSSIBLE = """
The [rumoured] list was never seen; a third ship [is rumoured to] have left.
They [may] have been sent to the front.
It [might] have been an officer, or [possibly] a guard.
[Perhaps] the list is longer.
The contracts [could] be void.
The [potential] recruits were told nothing.
A [possible] motive is money.
He [is feared to] have died.
A hundred [are feared dead].
He [is suspected of] selling visas.
Three [suspected] recruiters fled.
More deaths [could not be ruled out].
Port [May] Have Been Shut.
A fall was [possible], and more deaths are [possible].
The number [could] still rise, and he [could] have been sold.
[There is a possibility that] he fled; a trick [can't be ruled out].
"""
UNKNOWN = """
[I do not know where] they are; if so, [I cannot tell].
How many left is [impossible to say], and why [is still not known].
The letter [could not be independently verified].
The letter [could not immediately be verified].
The paper was [unable to independently confirm] the account.
The paper [could not verify] the account.
The number [has not been independently confirmed].
[If true], it ends the talks.
[It was not immediately clear how] they left.
[If confirmed], the deaths are the first.
[It is unclear whether] he signed.
His fate [is not known].
Precise numbers [are unknown].
The toll [has yet to be confirmed] and [could neither be confirmed] nor denied.
The paper [did not independently verify] the video, and there was [no way of checking] it.
It was [impossible to verify] the list, which [awaits confirmation].
[Word has it that] he fled; I [cannot say for certain].
[Assuming the account is true], it is new.
[Unconfirmed] reports speak of a riot; the video is [unverified].
[According to unconfirmed reports], he fled.
The claims, [if true], [would amount] to a crime.
"""
NO_HEDGES = """
He was born in May 2004 and left on 3 May.
In May the women came home.
She said that we could sign or that I could come too.
He asked whether the embassy could send a lawyer, and nobody could be found.
She ran as fast as she could.
It was possible to leave, and they could be heard shouting.
They could not leave the hostel, and nobody could see the road.
The army showed its military might.
It would be a crime.
He was said to the police to have left.
That was reported to the ministry.
The men were supposed to guard a bank.
It became apparent that they had lied.
Come as soon as possible, if possible with your papers.
The region has great potential for farming.
He was not known to the police.
Likewise, the mayor left.
Lawyers alleged that the visas were sold.
The union alleges it, and it has alleged mistreatment before.
He suggests another road.
"""


def lines_with(table: str) -> list[str]:
    return table.strip().splitlines()


def marked(text: str, spans: tuple[Span, ...]) -> str:
    for span in reversed(spans):
        text = f"{text[: span.start]}[{span.of(text)}]{text[span.end :]}"
    return text


@pytest.mark.parametrize(
    "expected", lines_with(PROBABLE) + lines_with(POSSIBLE) + lines_with(UNKNOWN)
)
def test_hedges_are_found_with_their_places(expected: str) -> None:
    text = expected.replace("[", "").replace("]", "")
    assert marked(text, hedges_in(text, Span(0, len(text)))) == expected


@pytest.mark.parametrize("text", lines_with(NO_HEDGES))
def test_dates_abilities_and_plain_senses_are_no_hedges(text: str) -> None:
    assert hedges_in(text, Span(0, len(text))) == ()


@pytest.mark.parametrize(
    ("certainty", "line"),
    [
        (certainty, line)
        for certainty, table in (
            (Certainty.PROBABLE, PROBABLE),
            (Certainty.POSSIBLE, POSSIBLE),
            (Certainty.UNKNOWN, UNKNOWN),
        )
        for line in lines_with(table)
    ],
)
def test_each_hedge_has_one_effect_on_certainty(certainty: Certainty, line: str) -> None:
    for words in re.findall(r"\[(.*?)\]", line):
        assert certainty_of_hedge(words) is certainty


def test_of_several_effects_the_weakest_counts() -> None:
    assert least_certain([Certainty.PROBABLE, Certainty.UNKNOWN, Certainty.POSSIBLE]) is (
        Certainty.UNKNOWN
    )
    assert least_certain([]) is Certainty.CERTAIN


def test_words_that_somebody_marked_as_a_hedge_are_no_longer_certain() -> None:
    assert certainty_of_hedge("so they whisper") is Certainty.PROBABLE


def test_hedges_outside_the_span_are_left_out_and_lines_may_break_them() -> None:
    text = "Perhaps it rained. The letter could not be\nverified. It may be old."
    within = sentences_in(text)[1]
    assert hedges_in(text, within) == ()
    within = Span(within.start, len(text))
    assert [hedge.of(text) for hedge in hedges_in(text, within)] == [
        "could not be\nverified",
        "may",
    ]


@given(
    st.lists(
        st.sampled_from(["may ", "if true ", "would be ", "is said to ", "not ", "could ", "😀"])
        | st.text(max_size=5)
    ).map("".join),
    st.data(),
)
@settings(max_examples=150)
def test_hedges_are_disjoint_and_lie_within_the_span(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    within = Span(start, data.draw(st.integers(start + 1, len(text))))
    end = within.start
    for hedge in hedges_in(text, within):
        assert hedge.start >= end
        assert within.covers(hedge)
        assert isinstance(certainty_of_hedge(hedge.of(text)), Certainty)
        end = hedge.end
