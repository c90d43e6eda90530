"""Who speaks, by the words around the cue."""

import pytest

from headwater.statements.statement import ConduitRole
from headwater.statements.subjects import is_said_by_nobody, told_passively, with_subject
from tests.statements.marked_text import draft_of, unmarked

# <source> [cue] {content} as the tagger marks them; behind the arrow the source that speaks.
CORRECTED = """
Her sister, Ada Moll, <who> [claimed] {that he left}, wept. -> Ada Moll
A friend <who teaches there> [said] {that he could not talk}. -> A friend who teaches there
The Guild of Sailors, <which> [said] {it would sue}, met. -> The Guild of Sailors
It was a blow for Ada Moll, <who> [said] {that he left}. -> Ada Moll
It raised the ire of lawmakers <who> [said] {that he left}. -> lawmakers
Ada Moll, a nurse at the camp, <who> [said] {that he left}, wept. -> Ada Moll, a nurse at the camp
The captain met the guards, <who> [said] {that nobody drowned}. -> the guards
{Guards were sent to the pier}, [say] dockers. -> -
<Guards were sent to the pier>, [say] {dockers}. -> dockers
{British Intelligence} [said] {the ship had left}. -> British Intelligence
Port Terminals, which has run it since 2019, [denied] {that it had sent guards}. <Bram Teller>, a \
spokesman, wept. -> Port Terminals
The company [denied] {that it had sent guards}. -> The company
It [is unclear] {how many}. -> -
Thousands [reportedly] {died}. -> -
The claim, [put about] by the agency, {that guards beat them}, is false. -> the agency
<The men> [were told] by a guard {that they must go}. -> a guard
<The men> [were told] {that they must go}. -> -
<Members> [had been advised] {to go in pairs}. -> -
<The nurses> [have been asked] {to join}. -> -
<Nurses> [told] {to join the reserve}. -> -
<The report>, tabled by Ada Moll, [said] {that guards beat them}. -> The report
The report, tabled by <Ada Moll>, [said] {that guards beat them}. -> The report
<Moll> said that he asked, and that the sailor [replied]: {“No.”} -> the sailor
<Moll> [said] {that he asked}. -> Moll
""".strip().splitlines()


def corrected_source(marked: str) -> str:
    text = unmarked(marked)
    found = with_subject(text, draft_of(marked))
    return " … ".join(part.of(text) for part in found.source) or "-"


@pytest.mark.parametrize(("marked", "source"), [tuple(line.split(" -> ")) for line in CORRECTED])
def test_a_cue_has_the_subject_that_its_words_give_it(marked: str, source: str):
    assert corrected_source(marked) == source


def test_what_was_taken_for_the_speaker_in_an_inversion_is_what_they_say():
    marked = "<Guards were sent to the pier>, [say] {dockers}."
    found = with_subject(unmarked(marked), draft_of(marked))
    assert [part.of(unmarked(marked)) for part in found.content] == ["Guards were sent to the pier"]


@pytest.mark.parametrize(
    "marked",
    [
        "The report, tabled by <Ada Moll>, [said] {that guards beat them}.",
        "<Ada Moll> said that he asked, and that the sailor [replied]: {“No.”}",
    ],
)
def test_who_passed_on_the_words_of_another_is_a_relay(marked: str):
    found = with_subject(unmarked(marked), draft_of(marked))
    assert [(c.agent, c.role) for c in found.conduits] == [("Ada Moll", ConduitRole.RELAY)]


@pytest.mark.parametrize(
    "marked",
    [
        "No <student> [has been asked] {to serve}.",
        "Not <one student> [had been asked] {to serve}.",
        "<Nobody> [was told] {that the ship had left}.",
        "The Law on Foreign Citizens, <which> [says] {nothing of fees}, stands.",
    ],
)
def test_what_nobody_was_told_and_what_a_law_does_not_say_is_not_said(marked: str):
    assert is_said_by_nobody(unmarked(marked), draft_of(marked))


@pytest.mark.parametrize(
    "marked",
    [
        "<Students> [were told] {to serve}.",
        "<Nobody> [said] {that the ship had left}.",
        "The Guild of Sailors, <which> [says] {nothing of fees}, met.",
        "The nurse, <who> [said] {nothing}, left.",
        "[Citing] {sailors}, he left.",
    ],
)
def test_what_somebody_was_told_or_said_is_said(marked: str):
    assert not is_said_by_nobody(unmarked(marked), draft_of(marked))


@pytest.mark.parametrize(
    ("marked", "cue"),
    [
        ("<Nobody> [said] {that it left}.", "Nobody said"),
        ("No <official> [has confirmed] {that it left}.", "No official has confirmed"),
        ("<None of them> [said] {that it left}.", "None of them said"),
    ],
)
def test_nobody_is_part_of_what_was_not_said(marked: str, cue: str):
    text = unmarked(marked)
    found = with_subject(text, draft_of(marked))
    assert found.source == ()
    assert [part.of(text) for part in found.cue] == [cue]


@pytest.mark.parametrize(
    ("marked", "is_passive"),
    [
        ("<They> [were told] {to go}.", True),
        ("<They> [have been warned] {that it would sink}.", True),
        ("<Nurses> [urged] {to join the reserve}.", True),
        ("<Sailors> [hear more and more often] {that it will sink}.", True),
        ("<He> [was heard saying] {that it would sink}.", False),
        ("<The mate> [heard from] {them that it would sink}.", False),
        ("<He> [asked] {to be let upstairs}.", False),
        ("<She> [told] {them to go}.", False),
        ("<She> [warned] {that it would sink}.", False),
    ],
)
def test_a_passive_names_who_was_told(marked: str, is_passive: bool):
    assert told_passively(unmarked(marked), draft_of(marked)) is is_passive


@pytest.mark.parametrize(
    "phrase",
    [
        "The Bank" + " of Moll" * 500 + " (left)",
        "The Bank of Moll" + " of the old quay of coast" * 500 + " (left)",
        "A man" + " of the coast of the coast" * 500 + " ;",
    ],
)
def test_a_chain_of_phrases_that_ends_in_no_name_is_given_up(phrase: str):
    assert corrected_source(f"{phrase} <who> [said] {{that he left}}, wept.") == "-"


def test_of_a_long_chain_of_phrases_the_words_next_to_the_relative_speak():
    phrase = "The head" + " of the guild" * 500
    found = corrected_source(f"{phrase}, <who> [said] {{that he left}}, wept.")
    assert phrase.endswith(found)


@pytest.mark.parametrize(
    ("marked", "is_passive"),
    [
        ("<The officer> [ordered] the crew {to leave}.", False),
        ("<Nurses> [told] {to leave}.", True),
    ],
)
def test_who_orders_others_is_not_ordered(marked: str, is_passive: bool):
    assert told_passively(unmarked(marked), draft_of(marked)) is is_passive


@pytest.mark.parametrize("behind", ["in March", "how many left", "two years ago", "last week"])
def test_an_agent_ends_where_something_else_begins(behind: str):
    marked = f"<The crew> [was told] by the port office {behind}: {{leave}}."
    found = with_subject(unmarked(marked), draft_of(marked))
    assert [part.of(unmarked(marked)) for part in found.source] == ["the port office"]
