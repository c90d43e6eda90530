"""The right answers about the sample in `examples/`, which its README gives in words."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.sample.conftest import EXAMPLES
from tests.sample.outcome import Outcome, number_of
from tests.sample.right_answers import (
    BRIBES,
    COUNTRIES,
    DOGS_ON_THE_PIER,
    NURSES,
    RIGHT_ANSWERS,
    VISA_THREAT,
    WORKERS_TAKEN,
    RightAnswer,
)

THE_OFFICIALS_REPORTS = set(range(1, 11))
MINISTRY, GAZETTE = 11, 12
FRENCH = 17

each_allegation = pytest.mark.parametrize("answer", RIGHT_ANSWERS.values(), ids=RIGHT_ANSWERS)
each_denied_allegation = pytest.mark.parametrize(
    "answer",
    [answer for answer in RIGHT_ANSWERS.values() if answer.denied],
    ids=[name for name, answer in RIGHT_ANSWERS.items() if answer.denied],
)


# What was kept


def test_every_report_is_kept_byte_for_byte(outcome: Outcome) -> None:
    kept = {number: item["sha256"] for number, item in outcome.items.items()}
    files = sorted((EXAMPLES / "reports").iterdir())
    assert kept == {
        number_of(file.name): hashlib.sha256(file.read_bytes()).hexdigest() for file in files
    }


def test_the_french_report_is_kept_and_marked_as_read_in_part(
    outcome: Outcome, page_path: Path
) -> None:
    french = outcome.items[FRENCH]
    assert (french["language"], french["reading"]) == ("fr", "read in part")
    said = [each for each in outcome.statements.values() if each["item"] == french["id"]]
    assert [each["speaker"] for each in said] == ["Awélé Dossoumbé"]
    page = page_path.read_text(encoding="utf-8")
    assert "17-le-phare-de-sarouba.txt" in page
    assert "read in part" in page.casefold()


def test_what_is_read_in_part_is_in_no_allegation(outcome: Outcome) -> None:
    for allegation in outcome.allegations:
        assert FRENCH not in outcome.reports_of(allegation["asserts"])
        assert FRENCH not in outcome.reports_of(allegation["denies"])


# The visa threat


def test_twelve_reports_assert_the_visa_threat(outcome: Outcome) -> None:
    allegation = outcome.allegation_of(VISA_THREAT)
    assert outcome.reports_of(allegation["asserts"]) == set(VISA_THREAT.asserted)


def test_the_visa_threat_rests_on_two_origins_and_not_on_twelve(outcome: Outcome) -> None:
    count = outcome.allegation_of(VISA_THREAT)["asserting_origins"]
    assert (count["at_least"], count["at_most"]) == (2, 2)


def test_ten_reports_of_the_visa_threat_rest_on_one_unnamed_official(outcome: Outcome) -> None:
    allegation = outcome.allegation_of(VISA_THREAT)
    officials = [each for each in outcome.origins_of(allegation) if each["kind"] == "unnamed"]
    assert len(officials) == 1
    assert outcome.reports_behind(allegation, officials[0]) == THE_OFFICIALS_REPORTS
    assert officials[0]["via"] == "Corvane"


def test_the_survivor_who_told_two_outlets_is_one_origin(outcome: Outcome) -> None:
    allegation = outcome.allegation_of(VISA_THREAT)
    persons = [each for each in outcome.origins_of(allegation) if each["kind"] == "person"]
    assert [each["agent"] for each in persons] == ["Tobin Asseru"]
    assert outcome.reports_behind(allegation, persons[0]) == {13, 14}


def test_the_official_without_an_agency_is_not_a_second_official(outcome: Outcome) -> None:
    said_by_lantern = outcome.statements_about({8: VISA_THREAT.asserted[8]})
    said_by_mercury = outcome.statements_about({1: VISA_THREAT.asserted[1]})
    behind = [
        origin
        for origin in outcome.origins_of(outcome.allegation_of(VISA_THREAT))
        if said_by_lantern & set(origin["statements"])
    ]
    assert behind
    assert all(said_by_mercury & set(origin["statements"]) for origin in behind)


def test_the_lanterns_words_are_traced_to_the_agencys_dispatch(outcome: Outcome) -> None:
    dispatch = outcome.items[1]["id"]
    copies = outcome.derivations_from(8, "copy_of")
    words = [outcome.words_at(each["to"]) for each in copies if each["to"].get("item") == dispatch]
    assert any(VISA_THREAT.asserted[1] in each for each in words)


def test_a_quotation_made_out_of_prose_is_no_origin_of_its_own(outcome: Outcome) -> None:
    made_up = outcome.statements_about({9: VISA_THREAT.asserted[9]})
    assert made_up
    for origin in outcome.origins_of(outcome.allegation_of(VISA_THREAT)):
        if made_up & set(origin["statements"]):
            assert (origin["kind"], origin["via"]) == ("unnamed", "Corvane")


# Denials


@each_denied_allegation
def test_who_only_repeats_in_order_to_deny_supports_nothing(
    outcome: Outcome, answer: RightAnswer
) -> None:
    asserting = outcome.reports_of(outcome.allegation_of(answer)["asserts"])
    assert not asserting & set(answer.repeated_to_deny)


@each_allegation
def test_no_statement_stands_on_both_sides(outcome: Outcome, answer: RightAnswer) -> None:
    allegation = outcome.allegation_of(answer)
    assert not set(allegation["asserts"]) & {*allegation["denies"], *allegation["repeats_to_deny"]}


@each_denied_allegation
def test_each_denial_stands_by_the_allegation_it_denies(
    outcome: Outcome, answer: RightAnswer
) -> None:
    allegation = outcome.allegation_of(answer)
    denying = outcome.reports_of([*allegation["denies"], *allegation["repeats_to_deny"]])
    assert set(answer.denied) <= denying
    assert set(answer.repeated_to_deny) <= outcome.reports_of(allegation["repeats_to_deny"])


def test_one_ministry_denies_however_many_outlets_carry_it(outcome: Outcome) -> None:
    for answer in (VISA_THREAT, WORKERS_TAKEN):
        count = outcome.allegation_of(answer)["denying_origins"]
        assert count["at_least"] <= 1 <= count["at_most"]


def test_a_ministry_that_does_not_answer_denies_nothing(outcome: Outcome) -> None:
    for allegation in outcome.allegations:
        assert 1 not in outcome.reports_of(allegation["denies"])


def test_no_allegation_of_the_dispatch_is_supported_by_the_ministry(outcome: Outcome) -> None:
    for answer in (VISA_THREAT, WORKERS_TAKEN, BRIBES, COUNTRIES):
        asserting = outcome.reports_of(outcome.allegation_of(answer)["asserts"])
        assert not asserting & {MINISTRY, GAZETTE}


# Every count


@each_allegation
def test_the_count_is_never_above_the_truth(outcome: Outcome, answer: RightAnswer) -> None:
    assert outcome.allegation_of(answer)["asserting_origins"]["at_least"] <= answer.origins


@each_allegation
def test_the_count_holds_the_truth(outcome: Outcome, answer: RightAnswer) -> None:
    count = outcome.allegation_of(answer)["asserting_origins"]
    assert count["at_least"] <= answer.origins <= count["at_most"]


@each_allegation
def test_nobody_outside_the_right_reports_supports_it(
    outcome: Outcome, answer: RightAnswer
) -> None:
    asserting = outcome.reports_of(outcome.allegation_of(answer)["asserts"])
    assert asserting <= set(answer.asserted)


@each_allegation
def test_most_reports_that_assert_it_are_found(outcome: Outcome, answer: RightAnswer) -> None:
    asserting = outcome.reports_of(outcome.allegation_of(answer)["asserts"])
    assert 2 * len(asserting & set(answer.asserted)) > len(answer.asserted)


def test_the_general_staff_alone_stands_behind_the_number_of_countries(outcome: Outcome) -> None:
    origins = outcome.origins_of(outcome.allegation_of(COUNTRIES))
    assert [each["kind"] for each in origins] == ["organisation"]
    assert "General Staff" in origins[0]["agent"]


def test_a_changed_number_is_shown_as_a_conflict_with_both_numbers(outcome: Outcome) -> None:
    allegation = outcome.allegation_of(COUNTRIES)
    assert {21, 14} <= {each["low"] for each in allegation["quantities"]}
    assert any("21" in doubt and "14" in doubt for doubt in allegation["doubts"])


# What must stay apart


def test_the_round_up_does_not_join_the_two_stories_it_quotes(outcome: Outcome) -> None:
    students, pier = outcome.allegation_of(VISA_THREAT), outcome.allegation_of(DOGS_ON_THE_PIER)
    assert students["id"] != pier["id"]
    assert not set(students["asserts"]) & set(pier["asserts"])
    assert not {each["id"] for each in outcome.origins_of(students)} & {
        each["id"] for each in outcome.origins_of(pier)
    }


def test_the_round_up_speaks_in_both_stories(outcome: Outcome) -> None:
    for answer in (VISA_THREAT, DOGS_ON_THE_PIER):
        assert 10 in outcome.reports_of(outcome.allegation_of(answer)["asserts"])


def test_nurses_in_velmark_are_another_allegation(outcome: Outcome) -> None:
    nurses = outcome.allegation_of(NURSES)
    assert outcome.reports_of(nurses["asserts"]) == {16}
    assert nurses["id"] != outcome.allegation_of(VISA_THREAT)["id"]


def test_students_and_workers_are_two_allegations_of_one_official(outcome: Outcome) -> None:
    students, workers = outcome.allegation_of(VISA_THREAT), outcome.allegation_of(WORKERS_TAKEN)
    assert students["id"] != workers["id"]


# How the reports hang together


def test_the_print_edition_is_a_revision_of_the_web_page(outcome: Outcome) -> None:
    revised = outcome.derivations_from(4, "revision_of")
    assert [outcome.number_by_item[each["to"]["item"]] for each in revised] == [3]


def test_two_stories_of_one_paper_are_not_revisions_of_each_other(outcome: Outcome) -> None:
    for number in (1, 15):
        assert not outcome.derivations_from(number, "revision_of")


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("A student goes in to renew a visa and is told", {1, 5}),
        ("ends on Friday and the contract starts on Monday", {13, 14}),
        ("Eleven of our people were bitten", {10, 15}),
        ("a fabrication from the first word to the last", {4, 6}),
    ],
)
def test_one_sentence_in_two_papers_was_said_once(
    outcome: Outcome, words: str, numbers: set[int]
) -> None:
    joined = [
        {each["from"]["item"], each["to"].get("item")}
        for each in outcome.derivations
        if each["kind"] in {"same_utterance", "copy_of"} and words in outcome.words_at(each["from"])
    ]
    assert {outcome.items[number]["id"] for number in numbers} in joined


def test_the_dateline_shows_the_agencys_dispatch(outcome: Outcome) -> None:
    assert {each["to"]["agent"] for each in outcome.derivations_from(1, "wire_of")} == {"Corvane"}


def test_the_blogs_thanks_show_on_whom_it_rests(outcome: Outcome) -> None:
    credited = outcome.derivations_from(7, "credits")
    assert {each["to"].get("agent") for each in credited} == {"Dessan Daily"}


@pytest.mark.parametrize("number", [2, 3, 4, 6, 10])
def test_the_agency_is_a_relay_and_the_official_the_speaker(outcome: Outcome, number: int) -> None:
    about = outcome.statements_about({number: VISA_THREAT.asserted[number]})
    chains = [outcome.statements[each]["chain"] for each in about]
    assert any("Corvane" in chain[1:-1] and "official" in chain[-1] for chain in chains)


@pytest.mark.parametrize("number", [5, 9])
def test_who_told_the_agency_is_the_speaker(outcome: Outcome, number: int) -> None:
    about = outcome.statements_about({number: VISA_THREAT.asserted[number]})
    kinds = {outcome.statements[each]["source_kind"] for each in about}
    assert kinds == {"unnamed"}
    assert all("Corvane" in outcome.statements[each]["chain"] for each in about)


def test_every_statement_shows_words_that_are_there(outcome: Outcome) -> None:
    for statement in outcome.statements.values():
        text = outcome.items[outcome.number_by_item[statement["item"]]]["text"]
        for start, end in statement["content"]:
            assert text[start:end].strip()
