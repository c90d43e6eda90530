import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.allegations.likeness import (
    features_of,
    is_conflict,
    is_contradiction,
    likeness,
    weights_of,
)
from headwater.allegations.proposition import Fields, fields_of, names_of_report
from tests.marked import told

NONE: frozenset[str] = frozenset()


def fields(words, *more):
    """Return the fields of what a report says, with more sentences around it."""
    each = told("Coast Radio", f"person[Asseru] cue[said] <{words}>.", *more)
    return fields_of(each.only, each.report, names_of_report(each.report))


def weigh(*several):
    """Return the weights of a pile that has these fields, each in a report of its own."""
    return weights_of({str(number): [each] for number, each in enumerate(several)})


def alike(one, other, *others):
    return likeness(one, other, weigh(one, other, *others))


some_words = st.frozensets(st.sampled_from(["visa", "army", "beat", "pier", "dog", "strike"]))
some_names = st.frozensets(st.sampled_from(["kestr", "velma", "merra", "IS", "OM"]))
any_fields = st.builds(
    Fields,
    acts=st.frozensets(st.sampled_from(["threat", "recruitment", "killing"])),
    names=some_names,
    groups=st.frozensets(st.sampled_from(["student", "worker", "man", "nurse"])),
    around=some_names,
    anywhere=some_names,
    numbers=st.frozensets(st.sampled_from(["21", "14"])),
    stems=some_words,
    is_negated=st.booleans(),
)
piles = st.lists(any_fields, min_size=2, max_size=9)


# How alike


@given(piles)
def test_likeness_lies_between_nothing_and_one_and_has_no_direction(pile):
    weights = weigh(*pile)
    value = likeness(pile[0], pile[1], weights)

    assert 0 <= value <= 1 + 1e-12
    assert value == likeness(pile[1], pile[0], weights)


def test_the_same_words_are_most_alike():
    said = fields("guards beat eleven workers on the pier")
    near = fields("workers were beaten on the pier by guards")
    far = fields("students were deported to the coast")
    weights = weigh(said, near, far)

    assert likeness(said, said, weights) > likeness(said, near, weights) > 0.3
    assert likeness(said, far, weights) < 0.1


def test_what_few_reports_say_tells_more_than_what_all_say():
    rare, common = "gates were shut and workers wept", "workers were beaten and dogs came"
    pile = [fields(f"{common} {number}0") for number in range(8)] + [fields(rare)]
    weights = weigh(*pile)

    assert (
        min(weights.weight_by_feature[f"word:{word}"] for word in ("gat", "shut"))
        > (weights.weight_by_feature["word:dog"])
    )


def test_a_short_statement_does_not_match_by_being_short():
    long = [
        fields(f"guards beat workers {words} on the pier at dawn with chains and dogs")
        for words in ("in Brodny", "in Ismere", "in Orlenz")
    ]
    short = fields("guards came")

    assert alike(short, long[0], *long[1:]) < 0.37


def test_a_name_that_only_the_report_gives_counts_half():
    said = fields("guards beat workers in Brodny")
    around = fields("guards beat workers there", "The hall in Brodny burnt.", "So did Brodny's.")
    without = fields("guards beat workers there", "The hall burnt.", "So did the mill.")

    assert around.around == {"brodn"}
    weights = weigh(said, around, without)
    assert likeness(said, said, weights) > likeness(said, around, weights)
    assert likeness(said, around, weights) > likeness(said, without, weights)


def test_names_of_one_report_do_not_make_its_statements_alike():
    more = ("The hall in Brodny burnt.", "So did the mill in Brodny.")
    one, other = fields("guards beat workers", *more), fields("students were deported", *more)

    assert alike(one, other) == 0


def test_the_fields_of_a_feature_are_marked():
    assert features_of(fields("in Oman police killed 21 workers")) == {
        "act:killing",
        "name:OM",
        "number:21",
        "group:worker",
        "word:polic",
        "word:kill",
        "word:worker",
    }


@given(piles, st.randoms(use_true_random=False))
def test_weights_do_not_depend_on_the_order_of_reports(pile, chance):
    order = list(enumerate(pile))
    chance.shuffle(order)
    shuffled = weights_of({str(number): [each] for number, each in order})

    assert shuffled == weigh(*pile)


def test_in_a_small_pile_no_name_is_rare_enough_to_tell():
    several = [fields(f"guards beat workers in {place}") for place in ("Brodny", "Ismere")]
    rain = [fields(f"it rained on {number} halls") for number in range(8)]

    assert weigh(*several).telling_names == NONE
    assert weigh(*several, *rain).telling_names >= {"brodn", "ismer"}


# What forbids to join


@pytest.mark.parametrize(
    ("one", "other", "is_forbidden"),
    [
        ("guards beat workers", "guards never beat workers", True),
        ("guards beat students in Oman", "guards beat students in Iceland", True),
        ("guards beat students in Brodny", "guards beat students in Ismere", True),
        ("students were beaten", "nurses were beaten", True),
        ("students were beaten", "foreign nationals were beaten", False),
        ("guards beat 21 workers", "guards beat 14 workers", False),
        ("guards beat students in Oman", "guards beat students", False),
        ("21 students were beaten", "21 workers were beaten", False),
    ],
)
def test_a_deed_and_its_contrary_other_names_or_other_people_are_two(one, other, is_forbidden):
    left, right = fields(one), fields(other)

    assert is_contradiction(left, right) is is_forbidden
    assert is_contradiction(right, left) is is_forbidden


def test_a_name_that_the_other_report_has_elsewhere_contradicts_nothing():
    said = fields("guards beat students in Oman")
    other = fields("guards beat students in Fiji", "In Oman, too, nobody slept.")
    third = fields("guards beat students in Oman and in Fiji", "In Oman nobody slept.")

    assert is_contradiction(said, other)
    assert not is_contradiction(said, third)
    assert not is_contradiction(other, third)


@given(piles)
def test_a_conflict_has_no_direction_and_a_contradiction_is_one(pile):
    weights = weigh(*pile)
    left, right = pile[:2]

    assert is_conflict(left, right, weights) == is_conflict(right, left, weights)
    if is_contradiction(left, right):
        assert is_conflict(left, right, weights)


def test_reports_that_are_about_other_rare_names_are_in_conflict_and_contradict_nothing():
    one, other = (
        fields("guards beat workers", f"It rained in {place}.", f"Nobody in {place} slept.")
        for place in ("Brodny", "Ismere")
    )
    weights = weigh(one, other, *(fields(f"it rained on {number} halls") for number in range(8)))

    assert is_conflict(one, other, weights)
    assert not is_contradiction(one, other)
