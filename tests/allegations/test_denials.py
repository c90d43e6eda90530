from dataclasses import replace

import pytest

from headwater.allegations.circles import Circle
from headwater.allegations.denials import (
    denial_around,
    denials_by_centre,
    is_denial,
    only_repeats,
)
from headwater.allegations.likeness import weights_of
from headwater.allegations.proposition import fields_of, names_of_report
from tests.marked import told

MINISTRY = "body[Iceland's foreign ministry]"
BEATEN = "guards in Iceland beat workers on the northern pier"
DEPORTED = "Iceland deported foreign students in the autumn"
ELSEWHERE = "Oman tortured prisoners in the old fort"


def fields_in(*pile):
    return {
        statement.id: fields_of(statement, each.report, names_of_report(each.report))
        for each in pile
        for statement in each.statements
        if statement.acts
    }


def denied(*pile):
    """Return the contents that each denial denies; each other statement is a circle of its own."""
    fields = fields_in(*pile)
    text = {s.id: each.report.text for each in pile for s in each.statements}
    by_id = {each.report.id: each.report for each in pile}
    statements = [statement for each in pile for statement in each.statements]
    denials = [s for s in statements if is_denial(s, fields.get(s.id), by_id[s.item_id])]
    circles = [Circle(s, (s,)) for s in statements if s not in denials]
    weights = weights_of(
        {item: [fields[s.id] for s in statements if s.item_id == item and s.acts] for item in by_id}
    )
    centres = denials_by_centre(denials, circles, fields, weights, by_id)
    content = {s.id: s.content[0].of(text[s.id]) for s in statements}
    return {
        content[denial.id]: {content[c] for c, found in centres.items() if denial in found}
        for denial in denials
    }


# What is a denial


@pytest.mark.parametrize(
    ("sentence", "denies"),
    [
        ("body[The ministry] denies[denied] that <workers were beaten>.", True),
        ("person[Tobin Asseru] denies[dismissed] the claim that <nobody was beaten>.", False),
        ("body[The ministry] cue[said] <nobody was beaten>.", True),
        ("body[The ministry] cue[said] <it never deported students>.", True),
        ("body[Iceland's ministry] cue[said] <Iceland never deported students>.", True),
        ("body[Iceland's ministry] cue[said] <Oman never freed the students>.", False),
        ("person[Tobin Asseru] cue[said] <we were never paid>.", False),
        ("person[Tobin Asseru] cue[said] <workers were beaten>.", False),
        ("person[Tobin Asseru] cue[said] <no visa is renewed unless students join up>.", False),
        ("body[The ministry] declines[would not say] whether <workers were beaten>.", False),
    ],
)
def test_who_denies_says_so_or_says_of_a_deed_of_their_own_that_it_was_not_done(sentence, denies):
    each = told("The Lantern", sentence)

    assert is_denial(each.only, fields_in(each).get(each.only.id), each.report) is denies


# What it denies


def test_a_denial_that_says_what_it_denies_goes_to_the_one_allegation_it_is_most_like():
    words = "guards beat workers on the pier"
    pile = [
        told("Coast Radio", f"person[Asseru] cue[said] <{BEATEN}>."),
        told("Merra Watch", f"person[Asseru] cue[said] <{DEPORTED}>."),
        told("The Lantern", f"{MINISTRY} denies[denied] that <{words}>."),
    ]

    assert denied(*pile) == {words: {BEATEN}}


def test_a_denial_that_is_like_nothing_denies_nothing_of_the_pile():
    words = "drones fly at night"
    pile = [
        told("Coast Radio", f"person[Asseru] cue[said] <{ELSEWHERE}>."),
        told("The Lantern", f"{MINISTRY} denies[denied] that <{words}>."),
    ]

    assert denied(*pile) == {words: set()}


def accusations(*more):
    return told(
        "Coast Radio",
        f"person[Asseru] cue[said] <{BEATEN}>.",
        f"person[Ellin] cue[said] <{DEPORTED}>.",
        f"person[Toll] cue[said] <{ELSEWHERE}>.",
        *more,
    )


def test_the_claims_are_all_that_the_report_tells_before_against_the_deniers_side():
    report = accusations(
        f"{MINISTRY} denies[denied] <the claims>.",
        "person[Moll] cue[said] <Iceland killed workers>.",
    )

    assert denied(report) == {"the claims": {BEATEN, DEPORTED}}


def test_it_is_the_last_that_the_report_tells_against_the_deniers_side():
    assert denied(accusations(f"{MINISTRY} denies[denied] <it>.")) == {"it": {DEPORTED}}


def test_the_claims_are_not_what_other_reports_tell():
    other = told("The Lantern", "Rain fell.", f"{MINISTRY} denies[denied] <the claims>.")

    assert denied(accusations(), other) == {"the claims": set()}


def test_of_a_denier_without_a_state_any_accusation_before_may_be_meant():
    report = accusations("person[Ilka Senn] denies[denied] <the claims>.")

    assert denied(report) == {"the claims": {BEATEN, DEPORTED, ELSEWHERE}}


# Who repeats only in order to deny


DENIAL = f"{MINISTRY} denies[denied] <the claims>."


def repeats(publisher, *sentences):
    """Return which of the sentences before the last, a denial, only repeat to deny."""
    each = told(publisher, *sentences)
    *members, denial = each.statements
    return [only_repeats(member, members, [denial], publisher) for member in members]


def test_what_the_denier_says_supports_nothing_wherever_it_stands():
    accusation = f"{MINISTRY} cue[said] it was told that <{BEATEN}>."

    assert repeats("The Lantern", accusation, DENIAL) == [True]


def test_what_the_deniers_own_page_says_supports_nothing():
    words = (f"unnamed[Some] cue[said] <{BEATEN}>.", f"<{DEPORTED}>.")

    assert repeats("Iceland's Foreign Ministry, press office", *words, DENIAL) == [True, True]
    assert repeats("Iceland's Foreign Ministryline", *words, DENIAL) == [False, False]


def test_a_report_that_names_no_accuser_repeats_in_order_to_deny():
    assert repeats("The Lantern", f"<{BEATEN}>.", DENIAL) == [True]
    assert repeats("The Lantern", f"cue[Reportedly], <{BEATEN}>.", DENIAL) == [True]


def test_a_report_that_names_an_accuser_asserts_in_its_own_voice_too():
    accuser = f"person[Tobin Asseru] cue[said] <{DEPORTED}>."

    assert repeats("The Lantern", f"<{BEATEN}>.", accuser, DENIAL) == [False, False]


def test_an_accuser_whose_name_begins_with_the_deniers_accuses():
    accusation = f"body[Iceland Human Rights Commission] cue[said] <{BEATEN}>."
    denial = f"body[Iceland] denies[denied] that <{BEATEN}>."

    assert repeats("The Lantern", accusation, denial) == [False]
    assert repeats("Iceland Times", accusation, denial) == [False]


def test_without_a_denial_nothing_is_repeated_in_order_to_deny():
    each = told("The Lantern", f"<{BEATEN}>.")

    assert not only_repeats(each.only, [each.only], [], "The Lantern")


def test_what_stands_in_a_denial_at_any_depth_stands_in_it():
    each = told("The Lantern", f"<{BEATEN}>.", f"<{DEPORTED}>.", f"<{ELSEWHERE}>.")
    outer, middle, inner = each.statements
    middle, inner = replace(middle, within=outer.id), replace(inner, within=middle.id)
    by_id = {statement.id: statement for statement in (outer, middle, inner)}

    assert denial_around(inner, {outer.id}, by_id) == outer.id
    assert denial_around(inner, {middle.id, outer.id}, by_id) == middle.id
    assert denial_around(outer, {outer.id}, by_id) is None
    assert denial_around(inner, set(), by_id) is None
