"""Who stands before a verb."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.noun_phrases import noun_phrase_before


@pytest.mark.parametrize(
    "marked",
    [
        "[The nurse] | said it",
        "In the morning [the dean] | said it",
        "On arrival [he] later | said it",
        "[Two former foremen] | said it",
        "[The owner of the yard, Anton Vell], | said it",
        "[Ada Moll, the port's director], | said it",
        "[Ada Moll], who was there, | said it",
        "[Ada Moll], she said, | had said it",
        "[Mei Dann of the Bridge Centre] | said it",
        "[An agency in Orlenz] repeatedly | said it",
        "In Orlenz [an agency] | said it",
        "She told them that [the company's agent, Oscar Penn], | said it",
        "[Two guards] who searched the depot | said it",
        "[Two guards] who searched the depot, speaking on condition of anonymity, | said it",
        "The men left because [survivors] | said it",
        "“We left,” [her lawyer] | said",
        "If [the ministry] | said it",
        "[The head of a dockers' union] | said it",
    ],
)
def test_the_subject_is_the_phrase_before_the_verb(marked: str) -> None:
    before, _, behind = marked.partition("|")
    plain = before.replace("[", "").replace("]", "")
    text = plain + behind
    found = noun_phrase_before(text, 0, len(plain))
    assert found is not None
    last = "[" + before.rpartition("[")[2].partition("]")[0] + "]"
    assert f"[{found.of(text)}]" == last


@pytest.mark.parametrize("before", ["", "and ", "It was grey and ", ", ", "to be ", "“ "])
def test_what_cannot_speak_is_no_subject(before: str) -> None:
    assert noun_phrase_before(before + "said it", 0, len(before)) is None


@given(
    st.lists(
        st.sampled_from(["the ", "guard ", "of ", ", ", "who ", "Ada ", "Moll ", "had ", "a ", "“"])
        | st.text(max_size=3)
    ).map("".join)
)
def test_a_subject_lies_before_the_verb(before: str) -> None:
    found = noun_phrase_before(before + "said", 0, len(before))
    assert found is None or found.end <= len(before)
