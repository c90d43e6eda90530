"""Drafts inside one another, of which some go."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.ancestry import kept, with_heirs, without_circles
from headwater.statements.draft import Draft
from headwater.terms.span import Span


def draft(number: int | None, parent: int | None = None) -> Draft:
    return Draft((), (Span(0, 4),), (Span(5, 9),), 0.9, Span(0, 9), number, parent)


@st.composite
def forests(draw: st.DrawFn) -> list[Draft]:
    """Drafts in any order, each with one of a smaller number for parent or none."""
    drafts = [
        draft(number, draw(st.one_of(st.none(), st.integers(0, number - 1))) if number else None)
        for number in range(draw(st.integers(0, 8)))
    ]
    return draw(st.permutations(drafts))


@given(forests(), st.data())
def test_what_is_kept_stands_in_its_nearest_kept_ancestor(drafts: list[Draft], data: st.DataObject):
    stay = data.draw(st.sets(st.sampled_from(drafts))) if drafts else set()
    parent_by_number = {each.number: each.parent for each in drafts}
    found = kept(drafts, lambda each: each in stay)
    assert [each.number for each in found] == [each.number for each in drafts if each in stay]
    for each in found:
        around = parent_by_number[each.number]
        while around is not None and around not in {other.number for other in stay}:
            around = parent_by_number[around]
        assert each.parent == around


def test_what_rules_found_goes_and_stays_without_a_number():
    found = draft(None)
    assert kept([found], lambda each: each == found) == (found,)
    assert kept([found], lambda each: each != found) == ()


def test_a_draft_inside_drafts_that_stand_in_each_other_and_go_stands_in_none():
    circle = [draft(0, 1), draft(1, 0), draft(2, 1)]
    assert kept(circle, lambda each: each.number == 2) == (draft(2),)


def test_an_heir_takes_in_what_stood_in_the_one_that_has_gone():
    assert with_heirs([draft(0), draft(2, 1)], {1: 0}) == (draft(0), draft(2, 0))


def test_drafts_that_come_to_stand_in_themselves_stand_in_none():
    drafts = [draft(0, 1), draft(1, 0), draft(2, 1), draft(3, 3)]
    expected = (draft(0), draft(1), draft(2, 1), draft(3))
    assert without_circles(drafts) == expected
    assert without_circles(expected) == expected


@given(forests())
def test_drafts_without_circles_stay_as_they_are(drafts: list[Draft]):
    assert without_circles(drafts) == tuple(drafts)
