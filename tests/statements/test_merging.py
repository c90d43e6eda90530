"""Attributions that were read twice."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.draft import Draft
from headwater.statements.merging import (
    merged,
    with_outlets_passed_through,
    without_nouns_of_others,
)
from headwater.statements.outlets import outlet_mentions
from headwater.terms.span import Span
from tests.statements.marked_text import drafts_of

OUTLETS = frozenset({"Norpress"})


def test_two_readings_of_one_cue_are_one_and_the_one_with_a_source_stays():
    _, drafts = drafts_of(
        "<She> [said] {that it left}.",
        "She [said] {that it left}.",
    )
    assert merged(drafts) == (drafts[0],)
    assert merged(drafts[::-1]) == (replace(drafts[0], number=drafts[1].number),)


def test_two_cues_of_one_source_for_one_content_are_one():
    _, drafts = drafts_of(
        "[According to] <Norpress>, {two sailors drowned}, it reported.",
        "According to <Norpress>, {two sailors drowned}, it [reported].",
    )
    assert len(merged(drafts)) == 1


def test_two_speakers_of_one_sentence_stay_two():
    _, drafts = drafts_of(
        "<She> [said] {that it left}, but he denied that it sank.",
        "She said that it left, but <he> [denied] {that it sank}.",
    )
    assert merged(drafts) == tuple(drafts)


def test_a_draft_that_goes_leaves_its_children_to_the_one_that_stays():
    _, (whole, twin, inner) = drafts_of(
        "<She> [said] {that he told her that it left}.",
        "She [said] {that he told her that it left}.",
        "She said that <he> [told] her {that it left}.",
    )
    outer, child = merged([whole, twin, replace(inner, parent=1)])
    assert outer.source == whole.source
    assert child.parent == 0


spans = st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda p: Span(p[0], p[0] + p[1]))
sentences = st.sampled_from([Span(0, 20), Span(20, 40)])


@st.composite
def forests(draw: st.DrawFn) -> list[Draft]:
    """Drafts anywhere, each with an earlier one for parent or none."""
    drafts: list[Draft] = []
    for number in range(draw(st.integers(0, 8))):
        parent = draw(st.one_of(st.none(), st.integers(0, number - 1))) if number else None
        sources = tuple(draw(st.lists(spans, max_size=1)))
        content = tuple(draw(st.lists(spans, min_size=1, max_size=2)))
        probability = draw(st.floats(0.1, 1))
        sentence = draw(sentences)
        cue = (draw(spans),)
        drafts.append(Draft(sources, cue, content, probability, sentence, number, parent))
    return drafts


def has_no_circle(drafts: tuple[Draft, ...]) -> bool:
    parent_by_number = {draft.number: draft.parent for draft in drafts}
    for own, parent in parent_by_number.items():
        around, steps = parent, 0
        while around is not None:
            if around == own or steps > len(drafts):
                return False
            around, steps = parent_by_number[around], steps + 1
    return True


@given(forests())
def test_parents_stay_and_never_come_round_to_their_children(drafts: list[Draft]):
    found = merged(drafts)
    numbers = {draft.number for draft in found}
    assert len(numbers) == len(found) <= len(drafts)
    assert {draft.parent for draft in found} <= numbers | {None}
    assert has_no_circle(found)


def test_an_outlet_that_only_says_what_another_said_is_passed_through():
    text, (outer, inner) = drafts_of(
        "{The ship left, a sailor said}, [according to] <Norpress>.",
        "{The ship left}, <a sailor> [said], according to Norpress.",
    )
    drafts = [outer, replace(inner, parent=0)]
    (found,) = with_outlets_passed_through(text, drafts, outlet_mentions(text, OUTLETS))
    assert (found.source, found.parent) == (inner.source, None)
    assert [conduit.agent for conduit in found.conduits] == ["Norpress"]


def test_an_outlet_that_says_more_than_another_said_stays():
    text, (outer, inner) = drafts_of(
        "<Norpress> [reported] {that guards sank the ship and that it had left, a sailor said}.",
        "Norpress reported that guards sank the ship and that {it had left}, <a sailor> [said].",
    )
    drafts = [outer, replace(inner, parent=0)]
    mentions = outlet_mentions(text, OUTLETS)
    assert with_outlets_passed_through(text, drafts, mentions) == tuple(drafts)


def test_a_speaker_who_is_no_outlet_is_not_passed_through():
    text, (outer, inner) = drafts_of(
        "{The ship left, a sailor said}, [according to] <Ada Moll>.",
        "{The ship left}, <a sailor> [said], according to Ada Moll.",
    )
    drafts = [outer, replace(inner, parent=0)]
    assert with_outlets_passed_through(text, drafts, ()) == tuple(drafts)


def test_allegations_that_somebody_rejects_are_not_said_a_second_time():
    text, drafts = drafts_of(
        "<The embassy> [rejected] {allegations that it sold visas}.",
        "The embassy rejected [allegations] {that it sold visas}.",
    )
    assert without_nouns_of_others(text, drafts) == (drafts[0],)


def test_allegations_that_stand_alone_stay():
    text, drafts = drafts_of(
        "Moscow faces [allegations] {that it sold visas}.",
        "Moscow faces [allegations] {that it sold visas}.",
    )
    assert without_nouns_of_others(text, drafts) == tuple(drafts)


def test_a_question_that_an_outlet_asked_is_no_claim_it_passed_on():
    text, (outer, inner) = drafts_of(
        "[Asked] by <Norpress> {whether it would call for its sailors}, he laughed.",
        "Asked by Norpress whether <it> [would call] {for its sailors}, he laughed.",
    )
    drafts = [outer, replace(inner, parent=0)]
    found = with_outlets_passed_through(text, drafts, outlet_mentions(text, OUTLETS))
    assert [draft.cue for draft in found] == [outer.cue, inner.cue]


def test_the_article_of_an_outlet_passes_on_as_the_outlet_does():
    text, (outer, inner) = drafts_of(
        "[According to] <Norpress's translation of it>, {she said that it left}.",
        "According to Norpress's translation of it, <she> [said] {that it left}.",
    )
    drafts = [outer, replace(inner, parent=0)]
    (found,) = with_outlets_passed_through(text, drafts, outlet_mentions(text, OUTLETS))
    assert [conduit.agent for conduit in found.conduits] == ["Norpress"]


def test_an_outlet_that_tells_what_somebody_said_beside_it_is_a_relay():
    text, drafts = drafts_of(
        "A clerk told the board that {nine men came, two of them at night}, <Norpress> [wrote].",
        "<A clerk> [told] the board {that nine men came}, two of them at night, Norpress wrote.",
    )
    (found,) = with_outlets_passed_through(text, drafts, outlet_mentions(text, OUTLETS))
    assert [part.of(text) for part in found.source] == ["A clerk"]
    assert [part.of(text) for part in found.content] == ["nine men came, two of them at night"]
    assert [conduit.agent for conduit in found.conduits] == ["Norpress"]
