from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.allegations.grouping import allegations_in
from headwater.statements.statement import SourceKind
from headwater.terms.quantity import Bound, Quantity
from tests.marked import Told, reports_of, statements_of, told

VISAS = "Kestravia threatens Merran students with the loss of their visas unless they join its army"
VISAS_AGAIN = "Merran students lose their visas in Kestravia if they do not join the army"
PIER = "guards with dogs beat dockers on Pier Six in Quillhaven during the harbour strike"
PIER_AGAIN = "guards set dogs on dockers and beat them on Pier Six in Quillhaven"


def alleged(*pile):
    return allegations_in(reports_of(pile), statements_of(pile), ())


def reports(pile, statement_ids):
    """Return the publishers of the reports in which these statements stand."""
    return {
        each.report.publisher
        for each in pile
        for statement in each.statements
        if statement.id in statement_ids
    }


def official(publisher, words, cue="told"):
    return told(publisher, f"unnamed[An Alliance official] cue[{cue}] Corvane that <{words}>.")


def asseru(publisher, words):
    return told(publisher, f"person[Tobin Asseru] cue[said] <{words}>.")


# What is one allegation


def test_the_same_deed_in_other_words_is_one_allegation():
    pile = [official("Quillhaven Mercury", VISAS), asseru("Coast Radio", VISAS_AGAIN)]

    (allegation,) = alleged(*pile)

    assert reports(pile, allegation.asserts) == {"Quillhaven Mercury", "Coast Radio"}
    assert (allegation.asserting_origins.at_least, allegation.asserting_origins.at_most) == (2, 2)


def test_what_hangs_on_a_condition_is_alleged_by_nobody():
    assert alleged(asseru("Coast Radio", f"If nobody stops them, {PIER}")) == ()


def test_a_threat_is_alleged_whatever_it_hangs_on():
    assert len(alleged(asseru("Coast Radio", VISAS))) == 1


def test_two_deeds_are_two_allegations():
    assert len(alleged(official("Quillhaven Mercury", VISAS), asseru("Coast Radio", PIER))) == 2


def test_a_round_up_does_not_weld_the_two_stories_that_it_tells():
    round_up = told(
        "Tidewrack",
        f"unnamed[An Alliance official] cue[said] <{VISAS}>.",
        f"person[Marta Ellin] cue[said] <{PIER}>.",
    )
    pile = [round_up, asseru("Coast Radio", VISAS_AGAIN), asseru("Dessan Daily", PIER_AGAIN)]

    found = alleged(*pile)

    assert {frozenset(reports(pile, each.asserts)) for each in found} == {
        frozenset({"Tidewrack", "Coast Radio"}),
        frozenset({"Tidewrack", "Dessan Daily"}),
    }


@pytest.mark.parametrize(
    ("words", "other"),
    [
        (VISAS, VISAS.replace("students", "nurses")),
        (VISAS, VISAS.replace("Kestravia", "Velmark")),
        (
            "Iceland recruits Omani students for its army",
            "Fiji recruits Omani students for its army",
        ),
        (VISAS, VISAS.replace("Kestravia", "Velmark").replace("Merran students", "nurses")),
        (
            "Iceland threatens foreign students with the loss of their visas",
            "Oman threatens foreign students with the loss of their visas",
        ),
        (
            "guards beat dockers on the northern pier",
            "guards have never beaten dockers on the northern pier",
        ),
    ],
)
def test_another_state_another_group_or_the_contrary_is_another_allegation(words, other):
    found = alleged(asseru("Quillhaven Mercury", words), asseru("Coast Radio", other))

    assert all(len(each.asserts) <= 1 for each in found)


def test_a_changed_number_stays_in_one_allegation_and_is_told_in_the_doubts():
    words = "Kestravia has recruited men from {} countries for its army since the autumn"
    pile = [
        with_number(official(publisher, words.format(number)), number)
        for publisher, number in [("Quillhaven Mercury", "21"), ("Merra Watch", "14")]
    ]

    (allegation,) = alleged(*pile)

    assert len(allegation.asserts) == 2
    assert {each.quantity.low for each in allegation.quantities} == {21, 14}
    assert any("14, 21" in doubt for doubt in allegation.doubts)


def with_number(each: Told, number: str) -> Told:
    """Return the report with the number that its one statement gives."""
    start = each.report.text.index(number)
    content = each.only.content[0]
    span = replace(content, start=start, end=start + len(number))
    quantity = Quantity(float(number), float(number), Bound.EXACT, "country", span)
    return Told(each.report, (replace(each.only, quantities=(quantity,)),))


# What is none


def test_what_only_publishers_say_and_nobody_is_cited_for_is_no_allegation():
    assert (
        alleged(told("Quillhaven Mercury", f"<{VISAS}>."), told("The Lantern", f"<{VISAS}>.")) == ()
    )


def test_what_a_publisher_says_itself_stands_beside_what_somebody_is_cited_for():
    pile = [told("Quillhaven Mercury", f"<{VISAS}>."), asseru("Coast Radio", VISAS_AGAIN)]

    (allegation,) = alleged(*pile)

    assert reports(pile, allegation.asserts) == {"Quillhaven Mercury", "Coast Radio"}


@pytest.mark.parametrize(
    "cue", ["condemned", "welcomed", "could not verify", "was unable to confirm"]
)
def test_who_reacts_or_could_not_verify_asserts_nothing(cue):
    report = told("The Lantern", f"body[The students' union] cue[{cue}] that <{VISAS}>.")

    assert alleged(report) == ()
    (allegation,) = alleged(report, asseru("Coast Radio", VISAS_AGAIN))
    assert reports([report], allegation.asserts) == set()


def test_who_declines_to_comment_asserts_nothing():
    report = told("The Lantern", f"body[The ministry] declines[would not say] whether <{VISAS}>.")

    assert alleged(report) == ()


def test_that_something_wanted_was_not_done_is_an_accusation_and_no_denial():
    (allegation,) = alleged(asseru("Coast Radio", "we were never paid by the army"))

    assert allegation.proposition.text == "we were never paid by the army"


def test_words_that_only_point_to_others_are_no_allegation_of_their_own():
    statements = [
        replace(each, acts=("recruitment",))
        for each in statements_of([asseru("Coast Radio", "so")])
    ]

    assert allegations_in(reports_of([asseru("Coast Radio", "so")]), statements, ()) == ()


def test_words_that_speak_of_no_act_are_no_allegation():
    assert (
        alleged(asseru("Coast Radio", "the weather in Quillhaven was fine on that morning")) == ()
    )


# Denials


MINISTRY = "body[Kestravia's foreign ministry]"


def test_a_denial_stands_beside_what_it_denies_and_supports_nothing():
    pile = [
        official("Quillhaven Mercury", VISAS),
        told("The Lantern", f"{MINISTRY} denies[denied] that <{VISAS_AGAIN}>."),
    ]

    (allegation,) = alleged(*pile)

    assert reports(pile, allegation.asserts) == {"Quillhaven Mercury"}
    assert reports(pile, allegation.denies) == {"The Lantern"}
    assert allegation.denying_origins.at_most == 1


def test_a_denial_goes_to_the_one_allegation_that_it_is_like():
    pile = [
        official("Quillhaven Mercury", VISAS),
        asseru("Coast Radio", PIER),
        told("The Lantern", f"{MINISTRY} denies[denied] that <{VISAS_AGAIN}>."),
    ]

    denied = {each.proposition.text: each.denies for each in alleged(*pile)}

    assert len(denied[VISAS]) == 1
    assert denied[PIER] == ()


def test_a_denial_of_the_claims_goes_with_what_its_report_alleges_before_it():
    pile = [
        told(
            "Quillhaven Mercury",
            f"unnamed[An official] cue[said] <{VISAS}>.",
            f"{MINISTRY} denies[rejected] <the claims>.",
            f"person[Marta Ellin] cue[said] <{PIER}>.",
        ),
        asseru("Coast Radio", PIER_AGAIN),
        asseru("Dessan Daily", "Sulmar deported Merran workers who had valid papers"),
    ]

    denied = {each.proposition.text: len(each.denies) for each in alleged(*pile)}

    assert denied.pop(VISAS) == 1
    assert set(denied.values()) == {0}


def test_who_denies_the_claims_denies_those_against_their_own_side():
    iceland = "Iceland threatens foreign students with the loss of their visas"
    oman = "Oman deported migrant workers who had valid papers"
    report = told(
        "Quillhaven Mercury",
        f"unnamed[An official] cue[said] <{iceland}>.",
        f"person[Marta Ellin] cue[said] <{oman}>.",
        "body[The foreign ministry of Iceland] denies[rejected] <the allegations>.",
    )

    denied = {each.proposition.text: len(each.denies) for each in alleged(report)}

    assert denied == {iceland: 1, oman: 0}


def test_the_deniers_own_page_repeats_the_accusation_only_to_deny_it():
    ministry = told(
        "Foreign Ministry of Kestravia",
        f"<{VISAS_AGAIN}>: so it is told.",
        "body[The Foreign Ministry of Kestravia] denies[rejects] <these allegations>.",
    )
    pile = [official("Quillhaven Mercury", VISAS), ministry]

    (allegation,) = alleged(*pile)

    assert reports(pile, allegation.asserts) == {"Quillhaven Mercury"}
    assert reports(pile, allegation.repeats_to_deny) == {"Foreign Ministry of Kestravia"}
    assert reports(pile, allegation.denies) == {"Foreign Ministry of Kestravia"}


def test_what_stands_inside_a_denial_supports_nothing():
    lantern = told(
        "The Lantern",
        f"{MINISTRY} denies[denied] that <{VISAS_AGAIN}>.",
        "unnamed[Officials] cue[said] <so>.",
    )
    outer, inner = lantern.statements
    inside = replace(inner, content=outer.content, acts=outer.acts, within=outer.id)
    pile = [official("Quillhaven Mercury", VISAS), replace(lantern, statements=(outer, inside))]

    (allegation,) = alleged(*pile)

    assert inside.id in allegation.repeats_to_deny
    assert reports(pile, allegation.asserts) == {"Quillhaven Mercury"}


def test_a_report_that_accuses_in_its_own_voice_and_only_carries_the_denial_supports_nothing():
    gazette = told(
        "Orlenz Gazette",
        f"<{VISAS_AGAIN}>, foreign papers write.",
        f"{MINISTRY} denies[denied] <the reports>.",
    )
    pile = [official("Quillhaven Mercury", VISAS), gazette]

    (allegation,) = alleged(*pile)

    assert reports(pile, allegation.asserts) == {"Quillhaven Mercury"}
    assert reports(pile, allegation.repeats_to_deny) == {"Orlenz Gazette"}


def test_a_report_that_cites_an_accuser_and_a_denial_supports_the_accusation():
    mercury = told(
        "Quillhaven Mercury",
        f"unnamed[An Alliance official] cue[said] <{VISAS}>.",
        f"{MINISTRY} denies[denied] <the claims>.",
    )

    (allegation,) = alleged(mercury)

    assert reports([mercury], allegation.asserts) == {"Quillhaven Mercury"}
    assert reports([mercury], allegation.denies) == {"Quillhaven Mercury"}


def test_a_speaker_whose_name_begins_like_the_deniers_is_not_the_denier():
    report = told(
        "Quillhaven Mercury",
        f"person[Annabel Toll] cue[said] <{PIER}>.",
        "person[Ann] denies[denied] <the claims>.",
    )

    (allegation,) = alleged(report)

    assert len(allegation.asserts) == 1


# What holds for any pile


PILE = (
    official("Quillhaven Mercury", VISAS),
    asseru("Coast Radio", VISAS_AGAIN),
    told(
        "Tidewrack",
        f"unnamed[An Alliance official] cue[said] <{VISAS}>.",
        f"{MINISTRY} denies[denied] <the claims>.",
        f"person[Marta Ellin] cue[said] <{PIER}>.",
    ),
    told("The Lantern", f"{MINISTRY} denies[denied] that <{VISAS_AGAIN}>.", f"<{PIER_AGAIN}>."),
    asseru("Dessan Daily", PIER_AGAIN),
    told("Merra Watch", f"<{VISAS}>.", "cue[Reportedly], <dockers were beaten and killed>."),
    told("Orlenz Gazette", f"<{VISAS_AGAIN}>.", f"{MINISTRY} denies[denied] <the reports>."),
    asseru("Ismere Today", "Sulmar deported Merran workers who had valid papers"),
)
piles = st.lists(st.sampled_from(PILE), min_size=1, unique=True)


@given(piles, st.randoms(use_true_random=False))
def test_allegations_do_not_depend_on_any_order(pile, chance):
    expected = alleged(*pile)
    some_reports, statements = reports_of(pile), statements_of(pile)
    chance.shuffle(some_reports)
    chance.shuffle(statements)

    assert allegations_in(some_reports, statements, ()) == expected


@given(piles)
def test_the_proposition_is_in_exact_words_of_a_report_that_asserts_it(pile):
    text = {s.id: each.report.text for each in pile for s in each.statements}

    for allegation in alleged(*pile):
        proposition = allegation.proposition
        assert proposition.statement_id in allegation.asserts
        for part in proposition.text.split(" […] "):
            assert part
            assert part in text[proposition.statement_id]


@given(piles)
def test_no_statement_stands_on_two_sides_or_asserts_two_allegations(pile):
    found = alleged(*pile)
    asserting = [each for allegation in found for each in allegation.asserts]

    assert len(asserting) == len(set(asserting))
    for allegation in found:
        assert not set(allegation.asserts) & {*allegation.denies, *allegation.repeats_to_deny}


@given(piles)
def test_what_asserts_and_what_denies_is_counted_and_nothing_else(pile):
    for allegation in alleged(*pile):
        for statements, count in (
            (allegation.asserts, allegation.asserting_origins),
            (allegation.denies, allegation.denying_origins),
        ):
            counted = [s for origin in count.origins for s in origin.statement_ids]
            assert sorted(counted) == sorted(statements)


@given(piles)
def test_no_allegation_rests_on_publishers_alone(pile):
    kind = {s.id: s.source_kind for s in statements_of(pile)}

    for allegation in alleged(*pile):
        said_by = {kind[each] for each in (*allegation.asserts, *allegation.repeats_to_deny)}
        assert said_by != {SourceKind.PUBLISHER}


@given(piles)
def test_allegations_that_more_reports_assert_come_first(pile):
    number = [len(reports(pile, allegation.asserts)) for allegation in alleged(*pile)]

    assert number == sorted(number, reverse=True)
