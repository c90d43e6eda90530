"""Quotation marks of all sorts, and where they end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.quoting.marks import dash_turns_in, quotations_in


def shown(text: str) -> list[str]:
    return [quoted.inside.of(text) for quoted in quotations_in(text)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Il dit « oui » et « non ».", ["oui", "non"]),
        ("„так“ и «да» и “yes”", ["так", "да", "yes"]),
        ("Dice \"sí\" y 'no'.", ["sí"]),
        ('"Walininyang\'anya simu"', ["Walininyang'anya simu"]),
        ("« A “b” c »", ["A “b” c", "b"]),
        ("“A “b” c”", ["A “b” c", "b"]),
        ("«A „b“ c»", ["A „b“ c", "b"]),
        ("« A 'b' c »", ["A 'b' c", "b"]),
        ("« A « b « c » »»", ["A « b « c » »", "b « c »"]),
        ("« ouvert\n« clos »", ["clos"]),
        ("« ouvert “clos” et plus", []),
        ("«»", []),
        ("", []),
    ],
)
def test_what_stands_in_marks_is_found_with_what_stands_in_it(text: str, inside: list[str]):
    assert shown(text) == inside


def test_an_inner_quotation_knows_the_one_around_it():
    outer, inner = quotations_in("« A “b” c »")
    assert (outer.around, inner.around) == (None, 0)


def test_a_dash_opens_a_turn_of_a_dialogue():
    text = "Il entre.\n— Venez, dit-elle.\n  – Non.\nUn - deux"
    assert [turn.inside.of(text) for turn in dash_turns_in(text)] == ["Venez, dit-elle.", "Non."]


@given(st.text(alphabet="«»“”„\"'‘’ab \n—", max_size=60))
def test_any_marks_give_quotations_inside_the_text(text: str):
    found = quotations_in(text)
    for quoted in (*found, *dash_turns_in(text)):
        assert quoted.span.covers(quoted.inside)
        assert quoted.span.end <= len(text)
        if quoted.around is not None:
            assert found[quoted.around].inside.covers(quoted.span)
