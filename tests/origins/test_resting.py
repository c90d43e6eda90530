from dataclasses import replace

from headwater.origins.derivation import DerivationKind
from headwater.origins.origin import OriginKind
from tests.marked import told
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


def test_an_outlets_lead_in_its_own_voice_rests_on_the_source_its_report_shows():
    report = told("The Lantern", f"{BEATEN}.", f"person[Tobin Asseru] cue[said] again {BEATEN}.")

    assert interval(report) == (1, 1)


def test_a_report_that_shows_no_source_is_unresolved_and_counts_at_most():
    found = count(own_voice("The Lantern"), named("Tobin Asseru", "Merra Watch"))

    assert (found.at_least, found.at_most) == (1, 2)
    assert [origin.kind for origin in found.origins] == [
        OriginKind.PERSON,
        OriginKind.UNRESOLVED,
    ]


def test_where_nothing_can_be_seen_there_is_at_least_one_origin():
    assert interval(*(own_voice(outlet) for outlet in OUTLETS[:3])) == (1, 3)


def test_an_outlet_that_says_it_twice_without_a_source_is_one_unresolved_origin():
    assert interval(own_voice("The Lantern"), own_voice("The Lantern", "2031-03-09")) == (1, 1)


def test_a_remark_on_the_publisher_makes_no_other_outlet_of_it():
    in_print = own_voice("The Lantern (print)")

    assert interval(own_voice("The Lantern"), in_print) == (1, 1)
    assert interval(named("Tobin Asseru", "The Lantern [web]"), in_print) == (1, 1)


def test_an_outlet_that_says_it_again_rests_on_the_source_it_showed_before():
    assert interval(
        named("Tobin Asseru", "The Lantern"), own_voice("The Lantern", "2031-03-09")
    ) == (1, 1)


def test_an_outlet_that_is_cited_is_followed_to_its_own_report_and_to_the_source_there():
    found = count(cites("Merra Watch", "The Lantern"), named("Tobin Asseru", "The Lantern"))

    assert (found.at_least, found.at_most) == (1, 1)
    assert found.origins[0].agent == "Tobin Asseru"


def test_an_agency_is_followed_to_the_official_who_told_it():
    told_it = official("The Lantern", "Corvane News")

    assert interval(cites("Merra Watch", "Corvane News"), told_it) == (1, 1)


def test_what_an_outlet_was_told_is_not_what_the_citing_report_was_told_itself():
    both = told(
        "Merra Watch",
        f"body[Port Abren Standard] cue[reported] that {BEATEN}.",
        f"person[Tobin Asseru] cue[told] us as well that {BEATEN}.",
    )

    assert interval(both) == (1, 2)


def test_what_rests_on_two_sources_does_not_make_them_one():
    round_up = told(
        "Tidewrack",
        f"{BEATEN}.",
        f"person[Tobin Asseru] cue[said] {BEATEN}.",
        f"person[Marta Ellin] cue[said] {BEATEN}.",
    )

    assert interval(round_up) == (2, 2)


def test_a_report_that_credits_two_reports_does_not_make_their_sources_one():
    one, other = named("Tobin Asseru", "The Lantern"), named("Marta Ellin", "Merra Watch")
    round_up = own_voice("Tidewrack")
    credits_ = [credit(round_up, one), credit(round_up, other)]

    assert interval(round_up, one, other, edges=credits_) == (2, 2)


def test_a_credit_of_a_whole_report_sends_what_it_says_itself_to_the_other():
    lantern, watch = named("Tobin Asseru", "The Lantern"), own_voice("Merra Watch")

    assert interval(watch, lantern) == (1, 2)
    assert interval(watch, lantern, edges=[credit(watch, lantern)]) == (1, 1)


def test_a_link_in_a_sentence_sends_that_sentence_and_no_other_to_the_other():
    watch = told("Merra Watch", "<Guards beat eleven dockers>, we read.", f"{BEATEN}.")
    lantern = named("Tobin Asseru", "The Lantern")
    first, second = (replace(watch, statements=(each,)) for each in watch.statements)
    link = credit(watch, lantern, "link to the report")

    assert interval(first, lantern, edges=[link]) == (1, 1)
    assert interval(second, lantern, edges=[link]) == (1, 2)


def test_a_revision_rests_on_what_the_first_version_rested_on():
    first, second = named("Tobin Asseru", "The Lantern"), own_voice("The Lantern", "2031-03-05")
    revised = edge(DerivationKind.REVISION_OF, second, first)

    assert interval(first, second, edges=[revised]) == (1, 1)


def test_an_outlet_that_quotes_two_people_does_not_make_them_one():
    lantern = told(
        "The Lantern",
        f"body[Corvane News] cue[said] {BEATEN}.",
        "person[Tobin Asseru] cue[said] <eleven were beaten>.",
        "person[Marta Ellin] cue[said] <they were beaten>.",
    )
    outer, *inner = lantern.statements
    quoted = replace(lantern, statements=(outer, *(replace(s, within=outer.id) for s in inner)))

    assert interval(quoted) == (2, 2)


def test_what_an_outlet_says_of_a_body_goes_back_to_that_body():
    union = told("The Lantern", f"body[The dockers' union] cue[said] {BEATEN}.")
    watch = told("Merra Watch", "<The dockers' union has counted eleven who were beaten>.")

    assert interval(union, watch) == (1, 1)


def test_an_outlet_is_one_however_it_is_cited():
    relayed = told("Ismere Today", f"Eleven, relay[Corvane News] cue[said]: {BEATEN}.")

    assert interval(cites("Merra Watch", "Corvane News"), relayed) == (1, 1)
