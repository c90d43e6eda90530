"""Which hedges of a sentence bear on a statement."""

from dataclasses import replace

import pytest

from headwater.statements.bearing_hedges import hedges_of
from tests.statements.marked_text import draft_of, drafts_of, unmarked


@pytest.mark.parametrize(
    ("marked", "hedges"),
    [
        ("<Ada Moll> [said] {that two men may have left}.", ["may"]),
        ("[If true], {the men left}, <Ada Moll> said.", ["If true"]),
        ("If true, {it ends the talks}, <Ada Moll> [said].", ["If true"]),
        ("<Two men> [reportedly told] her {that it left}.", ["reportedly"]),
        ("<A cook, who may be named only as Joel>, [said] {that it left}.", []),
        ("Those who may have left were not there, <a cook> [said]: {it left}.", []),
        ("{The ship} [is believed to] {have left}.", ["is believed to"]),
        ("It was probably a trick, and <a clerk> [promised] {to look}.", []),
        ("Probably a trick, <a clerk> [said] {it left}.", ["Probably"]),
        ("The port [reportedly closed], {and it left}.", ["reportedly"]),
    ],
)
def test_hedges_bear_on_their_own_clause_or_on_the_whole(marked: str, hedges: list[str]) -> None:
    text = unmarked(marked)
    assert [span.of(text) for span in hedges_of(text, draft_of(marked), ())] == hedges


def test_what_somebody_inside_says_is_hedged_by_them_alone() -> None:
    text, (first, second) = drafts_of(
        "<Ada Moll> [said] {a clerk told her the port may close, possibly today}.",
        "Ada Moll said <a clerk> [told] her {the port may close}, possibly today.",
    )
    outer, inner = replace(first, number=1), replace(second, number=2, parent=1)
    assert [span.of(text) for span in hedges_of(text, outer, [inner])] == ["possibly"]
    assert [span.of(text) for span in hedges_of(text, inner, [outer])] == ["may"]


def test_a_hedge_in_what_another_says_bears_on_that_alone() -> None:
    text, (first, second) = drafts_of(
        "<Ada Moll> [said] {it left}, while Ben Cole told us it allegedly sank.",
        "Ada Moll said it left, while <Ben Cole> [told] us {it allegedly sank}.",
    )
    assert hedges_of(text, first, [second]) == ()
    assert [span.of(text) for span in hedges_of(text, second, [first])] == ["allegedly"]
