"""Words that the layout of a text gives to somebody."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.draft import Draft
from headwater.statements.laid_out import outside_turns, with_layout
from headwater.statements.sentences import sentences_in
from headwater.statements.turns import turns_in
from tests.statements.marked_text import draft_of, unmarked


def told(text: str, drafts: list[Draft]) -> list[str]:
    found = sorted(
        with_layout(text, sentences_in(text), drafts, turns_in(text)), key=lambda d: d.number or 0
    )
    by_number = {draft.number: place for place, draft in enumerate(found)}
    return [
        " | ".join(
            " … ".join(part.of(text) for part in parts) or "-"
            for parts in (draft.source, draft.cue, draft.content)
        )
        + ("" if draft.parent is None else f" (in {by_number[draft.parent]})")
        for draft in found
    ]


INTERVIEW = """\
Ada Moll: What was your job?

Joel Keel: I kept names. <My boss> [told] me that {a name was dear}. No.

Ada Moll: Who paid?
"""


def test_in_an_exchange_every_sentence_is_whose_turn_it_is():
    text = unmarked(INTERVIEW)
    assert told(text, [replace(draft_of(INTERVIEW), number=0)]) == [
        "My boss | told | a name was dear (in 3)",
        "Ada Moll | - | What was your job?",
        "Joel Keel | - | I kept names",
        "Joel Keel | - | My boss told me that a name was dear",
        "Ada Moll | - | Who paid?",
    ]


def test_i_is_who_has_the_turn():
    marked = INTERVIEW.replace("<My boss> [told] me that {", "<I> [can tell] you that {")
    text = unmarked(marked)
    assert told(text, [replace(draft_of(marked), number=0)])[0] == (
        "Joel Keel | can tell | a name was dear"
    )
    assert len(told(text, [replace(draft_of(marked), number=0)])) == 4


def test_a_message_says_something_if_it_speaks_of_an_act_or_of_what_others_said():
    text = "[14:05] Amina: guards beat two cooks\n[14:06] Joel: ok\n[14:07] Joel: are you there now"
    assert told(text, []) == ["Amina | - | guards beat two cooks"]


def test_a_witness_says_what_speaks_of_an_act():
    text = "Witness: Salma E., 33\n\nGuards beat two cooks. The strawberries were big.\n"
    assert told(text, []) == ["Salma E., 33 | - | Guards beat two cooks"]


def test_a_forwarded_message_is_not_its_senders():
    text = "[14:05] Amina: Fwd: nobody was hurt there\n[14:06] Joel: ok"
    [draft] = with_layout(text, sentences_in(text), [], turns_in(text))
    assert told(text, []) == ["- | Fwd | nobody was hurt there"]
    assert [each.agent for each in draft.conduits] == ["Amina"]


def test_a_forwarded_message_may_name_its_origin():
    text = "[14:05] Amina: [Forwarded from Port Desk] nobody was hurt\n[14:06] Joel: ok"
    assert told(text, []) == [
        "Port Desk | Forwarded from | nobody was hurt (in 1)",
        "Amina | - | [Forwarded from Port Desk] nobody was hurt",
    ]


def test_what_i_asked_stands_inside_what_is_told_of_it():
    marked = "Witness: Salma E., 33\n\nWhen <I> [asked] for {my card}, the cook laughed at me.\n"
    text = unmarked(marked)
    other = "Witness: Salma E., 33\n\nWhen I asked for my card, <the cook> [laughed] {at me}.\n"
    drafts = [replace(draft_of(marked), number=0), replace(draft_of(other), number=1)]
    assert told(text, drafts)[-1].startswith("Salma E., 33 | - | When I asked for my card")


def test_the_publisher_has_no_voice_in_the_turns_of_others():
    text = "Witness: Salma E., 33\n\nGuards beat two cooks.\n"
    claim = with_layout(text, sentences_in(text), [], turns_in(text))[0]
    assert outside_turns([replace(claim, source=())], turns_in(text)) == ()
    assert len(outside_turns([replace(claim, source=())], ())) == 1


def test_of_a_text_in_its_writers_own_voice_only_deeds_are_its_statements():
    marked = (
        "I was young when I left my village. Two guards beat me with a hose. "
        "<The doorman> [told] us {that it was free}. My room had a window. I sell tea now."
    )
    text = unmarked(marked)
    assert told(text, [replace(draft_of(marked), number=0)]) == [
        "The doorman | told | that it was free",
        "- | - | Two guards beat me with a hose",
    ]


def test_a_listed_quotation_is_whose_name_stands_behind_it():
    marked = "“<The agent> [told] me that {it was free}.” — Shafiq, 22, cook\n"
    text = unmarked(marked)
    assert told(text, [replace(draft_of(marked), number=0)]) == [
        "The agent | told | it was free (in 1)",
        "Shafiq, 22, cook | - | “The agent told me that it was free.”",
    ]


def test_a_text_without_layout_stays_as_it_is():
    marked = "<Ada Moll> [said] {that it left}."
    draft = draft_of(marked)
    text = unmarked(marked)
    assert with_layout(text, sentences_in(text), [draft]) == (draft,)


@given(
    st.lists(
        st.sampled_from(
            ["Q: ", "Ada Moll: ", "[14:05] Jo: ", "guards beat him. ", "\n", "“", "” — Jo"]
        )
        | st.text(max_size=3)
    ).map("".join)
)
def test_whatever_is_laid_out_lies_in_the_text_and_has_its_own_number(text: str):
    found = with_layout(text, sentences_in(text), [], turns_in(text))
    assert len({draft.number for draft in found}) == len(found)
    for draft in found:
        assert all(span.of(text).strip() for span in (*draft.source, *draft.content))
