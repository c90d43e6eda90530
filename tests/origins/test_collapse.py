from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.collapse import count_origins
from headwater.origins.derivation import DerivationKind, End, derivation
from headwater.origins.origin import OriginKind
from headwater.origins.pile import pile_of
from headwater.statements.statement import SourceKind
from headwater.terms.span import Span
from tests.marked import reports_of, statements_of, told
from tests.origins.voices import (
    BEATEN,
    OUTLETS,
    cites,
    count,
    credit,
    edge,
    interval,
    named,
    official,
    own_voice,
)

# One origin, however many reports


def test_nothing_said_has_no_origin():
    assert interval() == (0, 0)


def test_nine_outlets_that_cite_one_official_through_one_agency_are_one_origin():
    found = count(*(official(outlet, "Corvane") for outlet in OUTLETS))

    assert (found.at_least, found.at_most) == (1, 1)
    (origin,) = found.origins
    assert (origin.kind, origin.via) == (OriginKind.UNNAMED, "Corvane")
    assert len(origin.item_ids) == len(OUTLETS)


def test_nine_reports_of_a_named_person_are_one_origin():
    found = count(*(named("Tobin Asseru", outlet) for outlet in OUTLETS))

    assert (found.at_least, found.at_most) == (1, 1)
    assert [origin.agent for origin in found.origins] == ["Tobin Asseru"]
    assert found.origins[0].via is None


def test_two_named_persons_are_two_origins():
    assert interval(named("Tobin Asseru", "The Lantern"), named("Marta Ellin", "Merra Watch")) == (
        2,
        2,
    )


def test_one_person_in_two_spellings_is_one_origin():
    found = count(named("Andriy Velko", "The Lantern"), named("Andrii Velko", "Merra Watch"))

    assert (found.at_least, found.at_most) == (1, 1)


def test_two_persons_of_one_surname_are_two_and_perhaps_one():
    assert interval(named("Marta Ellin", "The Lantern"), named("Olena Ellin", "Merra Watch")) == (
        1,
        2,
    )


def test_where_somebody_spoke_is_no_origin_of_its_own():
    venue = told("The Lantern", f"person[Tobin Asseru] cue[told] venue[Corvane] that {BEATEN}.")

    assert interval(venue, named("Tobin Asseru", "Merra Watch")) == (1, 1)


def test_who_is_quoted_inside_anothers_words_speaks_through_that_other():
    outer = told("The Lantern", f"person[Marta Ellin] cue[said] friends told her {BEATEN}.")
    inner = replace(
        outer.only,
        id="statement-inner",
        source_kind=SourceKind.UNNAMED,
        speaker="friends",
        within=outer.only.id,
    )
    found = count_origins([inner, outer.only], pile_of([outer.report], ()))

    assert (found.at_least, found.at_most) == (1, 1)
    assert found.origins[0].agent == "Marta Ellin"


def test_who_is_quoted_inside_anothers_words_makes_that_other_nobody_elses_double():
    outer = told("The Lantern", f"person[Marta Ellin] cue[said] they told her {BEATEN}.")
    inner = replace(
        outer.only,
        id="statement-inner",
        source_kind=SourceKind.UNNAMED,
        speaker="they",
        within=outer.only.id,
    )
    elsewhere = official("Merra Watch", "Corvane")
    pile = pile_of([outer.report, elsewhere.report], ())

    found = count_origins([inner, outer.only, elsewhere.only], pile)

    assert (found.at_least, found.at_most) == (2, 2)


def test_who_passes_on_what_a_states_body_said_may_rest_on_it_elsewhere_too():
    outer = told("The Lantern", f"body[Orlen's ministry] cue[said] so of {BEATEN}.")
    inner = replace(
        outer.only,
        id="statement-inner",
        speaker="Ukraine's military intelligence",
        within=outer.only.id,
    )
    elsewhere = told("Merra Watch", f"body[Ukraine's Ministry of Defence] cue[said] {BEATEN}.")
    pile = pile_of([outer.report, elsewhere.report], ())

    found = count_origins([inner, outer.only, elsewhere.only], pile)

    assert (found.at_least, found.at_most) == (1, 2)


# Unnamed speakers


def test_two_unnamed_officials_through_two_agencies_are_two_at_most_and_one_at_least():
    assert interval(official("The Lantern", "Corvane"), official("Merra Watch", "Estrel")) == (1, 2)


def test_one_official_and_some_officials_through_one_agency_are_one_or_two():
    one = official("The Lantern", "Corvane")
    some = official("Merra Watch", "Corvane", "some officials")

    assert interval(one, some) == (1, 2)


def test_a_student_and_an_official_through_one_agency_are_not_surely_one():
    student = official("Merra Watch", "Corvane", "a student from the coast")

    assert interval(official("The Lantern", "Corvane"), student) == (1, 2)


def test_an_unnamed_official_and_a_named_survivor_are_two():
    assert interval(official("The Lantern", "Corvane"), named("Tobin Asseru", "Merra Watch")) == (
        2,
        2,
    )


def test_he_of_whom_two_remain_may_be_any_of_the_others():
    he = told("The Lantern", f"unnamed[He] cue[said] {BEATEN}.")
    nobody = replace(he, statements=(replace(he.only, speaker=None),))

    assert interval(nobody, named("Tobin Asseru", "Merra Watch")) == (1, 2)
    assert interval(nobody) == (1, 1)


def test_who_is_known_by_office_alone_may_be_any_of_the_others():
    minister = told("The Lantern", f"person[The minister of trade] cue[said] {BEATEN}.")

    assert interval(minister, named("Tobin Asseru", "Merra Watch")) == (1, 2)
    assert interval(minister) == (1, 1)


# Copies and utterances


COPIED = "guards marched eleven dockers off the northern pier before sunrise and beat them"


def quotes(publisher, person, before=""):
    return told(publisher, f"{before}person[{person}] cue[said] <{COPIED}>.")


def copy(rests, on, *, words=COPIED, certain=True):
    """Return the copy of a passage; `words` stand in both reports once."""
    ends = []
    for each in (rests, on):
        start = each.report.text.index(words)
        ends.append(End(each.report.id, span=Span(start, start + len(words))))
    return derivation(
        DerivationKind.COPY_OF, *ends, rule="14 words in a row", score=40.0, certain=certain
    )


def test_a_copy_that_covers_the_content_carries_the_statement():
    one, other = quotes("The Lantern", "Tobin Asseru"), quotes("Merra Watch", "Marta Ellin")

    assert interval(one, other) == (2, 2)
    assert interval(one, other, edges=[copy(other, one)]) == (1, 1)


def test_a_copy_that_covers_half_of_the_content_does_not():
    one, other = quotes("The Lantern", "Tobin Asseru"), quotes("Merra Watch", "Marta Ellin")
    half = copy(other, one, words=" ".join(COPIED.split()[:7]))

    assert interval(one, other, edges=[half]) == (2, 2)


def test_a_copy_carries_its_statement_though_the_original_goes_on():
    one = told(
        "The Lantern", f"person[Tobin Asseru] cue[said] <{COPIED}, on orders from the city>."
    )
    other = quotes("Merra Watch", "Marta Ellin")

    assert interval(one, other) == (2, 2)
    assert interval(one, other, edges=[copy(other, one)]) == (1, 1)


def test_a_statement_that_goes_on_where_the_copy_stops_is_not_carried():
    one = quotes("The Lantern", "Tobin Asseru")
    more = f"<{COPIED}, and by noon forty more men had been driven from their homes>"
    other = told("Merra Watch", f"person[Marta Ellin] cue[said] {more}.")

    assert interval(one, other, edges=[copy(other, one)]) == (2, 2)


def test_a_copied_passage_joins_each_statement_with_its_own_original():
    sentences = (
        f"person[Tobin Asseru] cue[said] <{COPIED}>.",
        "person[Marta Ellin] cue[said] <dockers were beaten>.",
    )
    one = told("The Lantern", *sentences)
    other = told("Merra Watch", *sentences)

    assert interval(one, other, edges=[copy(other, one, words=one.report.text)]) == (2, 2)


def test_a_copy_outside_the_statements_joins_nothing():
    one = quotes("The Lantern", "Tobin Asseru", "Rain fell on Quillport all day. ")
    other = quotes("Merra Watch", "Marta Ellin", "Rain fell on Quillport all day. ")
    rain = copy(other, one, words="Rain fell on Quillport all day.")

    assert interval(one, other, edges=[rain]) == (2, 2)


@pytest.mark.parametrize("kind", [DerivationKind.SAME_UTTERANCE, DerivationKind.SAME_AGENT])
def test_one_utterance_or_agent_is_one_origin(kind):
    one, other = official("The Lantern", "Corvane"), official("Merra Watch", "Estrel")

    assert interval(one, other, edges=[edge(kind, one, other)]) == (1, 1)


@pytest.mark.parametrize(
    "kind", [DerivationKind.VENUE, DerivationKind.RELAYS, DerivationKind.PRODUCED_BY]
)
def test_who_passed_it_on_or_heard_it_joins_no_two_speakers(kind):
    one, other = named("Tobin Asseru", "The Lantern"), named("Marta Ellin", "Merra Watch")

    assert interval(one, other, edges=[edge(kind, one, other)]) == (2, 2)


# Possible derivations, and what a person makes of them


JOINING = [DerivationKind.COPY_OF, DerivationKind.SAME_UTTERANCE, DerivationKind.SAME_AGENT]


@pytest.mark.parametrize("kind", JOINING)
def test_a_possible_derivation_narrows_only_at_least(kind):
    one, other = named("Tobin Asseru", "The Lantern"), named("Marta Ellin", "Merra Watch")

    assert interval(one, other, edges=[edge(kind, one, other, certain=False)]) == (1, 2)


@pytest.mark.parametrize("kind", JOINING)
def test_without_the_derivation_the_count_is_open_again(kind):
    one, other = named("Tobin Asseru", "The Lantern"), named("Marta Ellin", "Merra Watch")
    third = named("Bram Toll", "Dessan Daily")
    first, second = edge(kind, one, other), edge(kind, other, third)

    assert interval(one, other, third, edges=[first, second]) == (1, 1)
    assert interval(one, other, third, edges=[first]) == (2, 2)
    assert interval(one, other, third) == (3, 3)


def test_bodies_of_one_state_are_possibly_one():
    ministry = told("The Lantern", f"body[Iceland's foreign ministry] cue[said] {BEATEN}.")
    police = told("Merra Watch", f"body[The Icelandic police] cue[said] {BEATEN}.")
    other = told("Merra Watch", f"body[The police of Oman] cue[said] {BEATEN}.")

    assert interval(ministry, police) == (1, 2)
    assert interval(ministry, other) == (2, 2)


# What holds for any pile


VOICES = (
    named("Tobin Asseru", "The Lantern"),
    named("Marta Ellin", "Merra Watch"),
    named("Olena Ellin", "Dessan Daily"),
    official("Ismere Today", "Corvane"),
    official("Tidewrack", "Estrel", "some officials"),
    cites("Brightwater Express", "The Lantern"),
    own_voice("Merra Watch", "2031-03-09"),
    own_voice("The Aldern Review"),
    own_voice("Port Abren Standard"),
    told("Coast Radio", f"{BEATEN}.", f"person[Bram Toll] cue[said] {BEATEN}."),
)
MERGING = [*JOINING, DerivationKind.REVISION_OF]
EDGES = [
    edge(kind, rests, on, certain=certain)
    for kind in MERGING
    for certain in (True, False)
    for rests in VOICES
    for on in VOICES
    if rests is not on
] + [
    credit(rests, on, "link to the report")
    for rests in VOICES[-4:]
    for on in VOICES
    if rests is not on
]
piles = st.lists(st.sampled_from(VOICES), min_size=1, unique=True)
edges = st.lists(st.sampled_from(EDGES), max_size=6, unique=True)


@given(piles, edges)
def test_at_least_is_never_above_at_most_and_never_below_one(pile, some):
    low, high = interval(*pile, edges=some)

    assert 1 <= low <= high <= len(statements_of(pile))


@given(piles, edges, st.sampled_from(EDGES))
def test_one_more_derivation_never_raises_the_count(pile, some, another):
    before, after = interval(*pile, edges=some), interval(*pile, edges=[*some, another])

    assert after[0] <= before[0]
    assert after[1] <= before[1]


@given(piles, edges, st.randoms(use_true_random=False))
def test_the_count_does_not_depend_on_any_order(pile, some, chance):
    expected = count(*pile, edges=some)
    statements, reports = statements_of(pile), reports_of(pile)
    for each in (statements, reports, some):
        chance.shuffle(each)

    assert count_origins(statements, pile_of(reports, some)) == expected


@given(piles, edges)
def test_every_statement_goes_back_to_one_origin(pile, some):
    origins = count(*pile, edges=some).origins
    counted = [statement for origin in origins for statement in origin.statement_ids]

    assert sorted(counted) == sorted(statement.id for statement in statements_of(pile))
