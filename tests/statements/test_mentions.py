"""Whom a sentence mentions."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.statements.mention import Gender, Mention, Sort
from headwater.statements.mentions import gender_of_noun, mentions_in
from headwater.terms.span import Span


def mentions(sentence: str) -> tuple[Mention, ...]:
    return mentions_in(sentence, Span(0, len(sentence)))


def shown(sentence: str) -> list[str]:
    return [f"{one.words} ({one.sort})" for one in mentions(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ada Moll met a nurse.", ["Ada Moll (person)", "a nurse (person)"]),
        ("Its director, Ada Moll, left.", ["Ada Moll (person)"]),
        ("Ada Moll, a retired nurse, left.", ["Ada Moll (person)"]),
        ("Colonel Moll left.", ["Moll (person)"]),
        ("The contractor, Lumen Vale, left.", ["Lumen Vale (body)"]),
        ("The agency Lumen left.", ["Lumen (body)"]),
        ("The Ministry of Defence left.", ["Ministry of Defence (body)"]),
        ("She read the letter.", ["She (pronoun)", "the letter (paper)"]),
        ("On Monday it rained.", ["it (pronoun)"]),
        ("A guard who jumped from a roof, Ori Moll, left.", ["Ori Moll (person)"]),
        ("A witness who may be named only as Boro left.", ["Boro (person)"]),
    ],
)
def test_names_come_with_the_words_that_tell_of_them(sentence: str, expected: list[str]):
    assert shown(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "gender"),
    [
        ("Mr Moll left.", Gender.HE),
        ("Her sister left.", Gender.SHE),
        ("Anna Moll left.", Gender.SHE),
        ("Ori Moll left.", None),
        ("The nurse left.", None),
        ("His sister, Ori Moll, left.", Gender.SHE),
    ],
)
def test_words_and_given_names_tell_the_pronoun(sentence: str, gender: Gender | None):
    assert mentions(sentence)[0].gender is gender


def test_a_noun_tells_the_pronoun_where_it_has_one():
    assert gender_of_noun("uncle") is Gender.HE
    assert gender_of_noun("widow") is Gender.SHE
    assert gender_of_noun("nurse") is None


def test_who_stands_behind_a_preposition_is_no_subject():
    moll, nurse = mentions("Ada Moll spoke to a nurse.")
    assert (moll.is_subject, nurse.is_subject) == (True, False)


def test_and_joins_two():
    moll, cole = mentions("Ada Moll and Ben Cole left.")
    assert (moll.joined, cole.joined) == (False, True)


@given(st.text(max_size=60))
@settings(max_examples=60)
def test_mentions_come_in_order_and_inside_the_sentence(sentence: str):
    if sentence:
        found = mentions(sentence)
        assert all(one.span.end <= two.span.start for one, two in pairwise(found))
        assert all(0 <= one.span.start < one.span.end <= len(sentence) for one in found)
        assert all(one.sort in Sort for one in found)
