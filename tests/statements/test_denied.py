import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.denied import denial_of
from headwater.terms.span import Span

# Cue, stroke, content. What is denied stands in brackets, what narrows it in braces.
BY_CUE = """
denied | [recruiting students {illegally}]
denied | that [it had sent conscripts to the border]
denied | [sending {its own citizens}]
denied | [having beaten anyone]
denied | [recruitment {of its own citizens} {in 2024}]
denied | [{forced} recruitment]
has denied | that [{more than 300 porters} had been held]
denied | that [the twelve porters had been beaten]
rejected | allegations of [{systematic} torture]
rejected | the claim that [guards had shot at the boat]
dismissed | reports that [porters were held {in its camps}] as baseless
denies | [any {direct} role]
denied | [holding porters {against their will}]
denied | [involvement in the raid]
denied | [the claims]
denied | [it]
rejected | [the allegations] as baseless
called | [the reports] fake news
denies | [all of the accusations against it]
dismissed | [the tale] as “a novel”
rejected | “categorically” the accusation of [conscripting porters]
dismissed | as rumour a message that [two porters had drowned]
denied | [anyone was taken {“by force”}]
denied | that [any porter had left {‘with a weapon’}]
denied | [running “a camp”]
denied | [sending anybody {to the front}]
denied | [sharing lists {with armed groups}]
denied | [having promised it {in writing}]
denied | that [anyone was held {for any length of time}]
denied | that [the door was locked {by their staff}]
denied | [taking money {before a visa was issued}]
denied | [links with the foreign ministry]
denied | that [state bodies recruited]
denied | that [it was {still} recruiting porters {abroad}]
denied | “[{deliberately} targeting porters]”
denied | [recruiting {minors} {since March 2031}]
ruled out | [{deliberate} harm]
denied | [paying drivers {for their silence}]
denied | [discussing wages {with her}]
denies | [giving any such order {on the night in question}]
denied | that [anybody had been held {at the quarry}]
denied | that [any man {on the yard's list} has been refused a ticket]
denied | that [any clerk {under my office} gave such an order]
denied | [any transfer {of registered pilgrims}]
denied | that [hiring went on {inside the hostels}]
denied | [taking part in the raid]
denied | [any knowledge of the list]
denied | [theft {in any aggravated form}]
rejects | the claim that [it took fees from porters {inside Orlenz}]
rejects | the claim that [porters were driven to the pits {under threat of dismissal}]
rejects | the accusation that [its men had left porters near the river]
dismissed | a claim by the senator Kadra Moll that [a patrol had rammed the boat]
rejects | the suggestion by the Porters' Union, a body, that [porters paid 250 crowns a month]
rejects | the allegation that [it bought beans from dozens of farms]
dismissed | [that] as “a clerk's mistake”
called | [the story of the lorries] absurd
""".strip().splitlines()
BY_NEGATION = """
replied | ‘We deny [having known {officially}].’
said | it had never [recruited students {by force}]
said | no [students had been deported {in 2031}]
said | “Nobody has been [left {without water}].”
said | “We do not [recruit {foreign} porters].”
said | nobody was [forced to sign]
insisted | that [its agents] had not [paid anyone]
said | [the reports] were baseless
said | There is no truth to [these stories]
said | there was no evidence that [porters had drowned]
said | This is a lie. We have never [sold {illegal} visas].
""".strip().splitlines()


def unmarked(marked: str) -> str:
    return re.sub(r"[\[\]{}]", "", marked)


def marked(text: str, brackets: list[tuple[tuple[Span, ...], str]]) -> str:
    signs = [
        (place, order, sign)
        for spans, both in brackets
        for span in spans
        for place, order, sign in (
            (span.start, 1 if both == "[]" else 2, both[0]),
            (span.end, 0 if both == "[]" else -1, both[1]),
        )
    ]
    for place, _, sign in sorted(signs, reverse=True):
        text = f"{text[:place]}{sign}{text[place:]}"
    return text


@pytest.mark.parametrize("line", BY_CUE + BY_NEGATION)
def test_a_denial_denies_no_more_than_its_words(line: str) -> None:
    cue, _, content = line.partition(" | ")
    text = unmarked(content)
    denial = denial_of(text, cue, [Span(0, len(text))])
    assert marked(text, [(denial.denied, "[]"), (denial.narrowed_by, "{}")]) == content


@given(
    st.sampled_from(["denied", "said", "", "rejected"]),
    st.lists(
        st.sampled_from(
            ["never ", "that ", "illegal ", "the claims ", "no ", "300 men ", "in 2024 "]
        )
        | st.text(max_size=5)
    ).map("".join),
)
@settings(max_examples=150)
def test_what_is_denied_lies_in_the_content_and_what_narrows_it_in_that(
    cue: str, text: str
) -> None:
    if not text:
        return
    denial = denial_of(text, cue, [Span(0, len(text))])
    for span in denial.narrowed_by:
        assert any(part.covers(span) for part in denial.denied)
