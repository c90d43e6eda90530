"""What somebody told an outlet."""

import pytest

from headwater.statements.outlets import outlet_mentions
from headwater.statements.outlets_pointed_at import with_outlets_pointed_at
from headwater.statements.sentences import sentences_in
from headwater.statements.told import told_to_outlets
from tests.statements.marked_text import draft_of, unmarked

OUTLETS = frozenset({"Norpress"})


def found_in(marked: str, *, with_marked: bool = True) -> list[str]:
    """Return each told claim as “source | cue | content … content”."""
    text = unmarked(marked)
    mentions = with_outlets_pointed_at(text, outlet_mentions(text, OUTLETS))
    taken = [draft_of(marked)] if with_marked and marked != text else []
    return [
        " | ".join(
            " … ".join(part.of(text) for part in parts)
            for parts in (draft.source, draft.cue, draft.content)
        )
        for draft in told_to_outlets(text, sentences_in(text), mentions, taken)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The men were beaten, a nurse told Norpress.", "a nurse | told | The men were beaten"),
        (
            "But men were seized, the nurse later told Norpress on Monday.",
            "the nurse | later told | men were seized",
        ),
        (
            "The men were seized, a nurse told Norpress, and put on a train.",
            "a nurse | told | The men were seized … and put on a train",
        ),
        (
            "The men were seized, the port's director, Ada Moll, told Norpress.",
            "the port's director, Ada Moll | told | The men were seized",
        ),
        (
            "Norpress asked. The men were seized, she told the agency.",
            "she | told | The men were seized",
        ),
    ],
)
def test_a_claim_before_who_told_the_outlet_is_theirs(text: str, told: str):
    assert found_in(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "At the time, he told Norpress that the men were seized.",
        "In a long and bitter interview, he told Norpress he would go.",
        "A nurse told Norpress that the men were seized.",
        "The men were seized when he told Norpress.",
        "The men were seized, when he told Norpress.",
        "“The men were seized,” a nurse told Norpress.",
        "The men were seized, a nurse told the guards.",
        "Yes, a nurse told Norpress.",
    ],
)
def test_where_the_claim_is_not_sure_to_stand_before_nothing_is_found(text: str):
    assert found_in(text) == []


@pytest.mark.parametrize(
    "marked",
    [
        "{The men were beaten}, <a nurse> [told] Norpress.",
        "[Citing] {the men were beaten, a nurse told Norpress}.",
    ],
)
def test_what_is_found_already_is_not_found_again(marked: str):
    assert found_in(marked) == []
    assert len(found_in(marked, with_marked=False)) == 1
