"""From drafts to statements."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.evidence.document import Reading, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report, report_of
from headwater.statements.draft import Draft
from headwater.statements.finishing import PUBLISHER_NOT_KNOWN, finished
from headwater.statements.speakers import speakers_of
from headwater.statements.statement import (
    Conduit,
    ConduitRole,
    Quotation,
    SourceKind,
    Stance,
    Statement,
)
from headwater.terms.span import Span
from tests.statements.marked_text import draft_of, drafts_of, unmarked


def report(text: str, publisher: str | None = "Harbour Gazette") -> Report:
    item = seal_item(text.encode(), "report.txt", MediaType.TEXT)
    metadata = Metadata(publisher=publisher)
    return report_of(item, document_of(item.id, Reading(text)), metadata, "en")


def statement(marked: str, publisher: str | None = "Harbour Gazette") -> Statement:
    (found,) = statements(unmarked(marked), [draft_of(marked)], publisher)
    return found


def statements(
    text: str,
    drafts: list[Draft],
    publisher: str | None = "Harbour Gazette",
    agency: Conduit | None = None,
) -> tuple[Statement, ...]:
    return finished(report(text, publisher), drafts, speakers_of(text, drafts, ()), agency)


def test_a_chain_goes_from_publisher_to_speaker():
    found = statement("<Ada Moll> [said] {that it left}.")
    assert found.chain == ("Harbour Gazette", "Ada Moll")
    assert (found.speaker, found.source_kind) == ("Ada Moll", SourceKind.NAMED_PERSON)


def test_a_chain_without_a_publisher_says_so():
    assert statement("<Ada Moll> [said] {that it left}.", None).chain[0] == PUBLISHER_NOT_KNOWN


def test_the_agency_that_wrote_the_report_comes_second():
    marked = "Norpress. <Ada Moll> [said] {that it left}."
    agency = Conduit("Norpress", ConduitRole.RELAY, Span(0, 8))
    (found,) = statements(unmarked(marked), [draft_of(marked)], agency=agency)
    assert found.chain == ("Harbour Gazette", "Norpress", "Ada Moll")
    assert found.conduits == (agency,)


def test_whoever_says_that_another_said_something_is_in_the_chain():
    text, (outer, inner) = drafts_of(
        "<Ada Moll> [said] {that Ben Cole told her that it left}.",
        "Ada Moll said that <Ben Cole> [told] her {that it left}.",
    )
    first, second = statements(text, [outer, replace(inner, parent=0)])
    assert second.within == first.id
    assert second.chain == ("Harbour Gazette", "Ada Moll", "Ben Cole")


def test_whoever_rejects_a_claim_does_not_pass_it_on():
    text, (outer, inner) = drafts_of(
        "<Ada Moll> [dismissed] {the ministry's claim that nobody was beaten}.",
        "Ada Moll dismissed <the ministry>'s [claim] {that nobody was beaten}.",
    )
    first, second = statements(text, [outer, replace(inner, parent=0)])
    assert first.stance is Stance.DENIES
    assert second.within == first.id
    assert second.chain == ("Harbour Gazette", "ministry")


def test_the_publishers_own_voice_has_no_cue():
    found = statement("{Guards beat the men}.")
    assert (found.source_kind, found.speaker) == (SourceKind.PUBLISHER, "Harbour Gazette")
    assert found.chain == ("Harbour Gazette",)


def test_what_nobody_is_said_to_say_is_unattributed():
    found = statement("{Guards} [reportedly] {beat the men}.")
    assert (found.source_kind, found.speaker) == (SourceKind.UNATTRIBUTED, None)


def test_words_that_name_nobody_known_are_an_unnamed_source():
    found = statement("<They> [said] {that it left}.")
    assert (found.source_kind, found.speaker) == (SourceKind.UNNAMED, None)


@pytest.mark.parametrize(
    ("marked", "source"),
    [
        (
            "{It left}, <a nurse> [said], asking not to be named.",
            "a nurse … asking not to be named",
        ),
        ("<A nurse who was not named> [said] {that it left}.", "A nurse who was not named"),
        ("{It left}, <Ada Moll> [said], asking not to be named.", "Ada Moll"),
    ],
)
def test_why_somebody_is_not_named_belongs_to_the_source_once(marked: str, source: str):
    text = unmarked(marked)
    assert " … ".join(part.of(text) for part in statement(marked).source) == source


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("<The office> [denied] {that guards beat them}.", Stance.DENIES),
        ("{The report that guards beat them is false}.", Stance.DENIES),
        ("{No student has been beaten by guards}.", Stance.DENIES),
        ("{Guards have beaten nine students}.", Stance.ASSERTS),
        ("[Nobody said] {that guards beat them}.", Stance.DECLINES),
    ],
)
def test_the_stance_is_told_by_cue_and_content(marked: str, stance: Stance):
    assert statement(marked).stance is stance


@pytest.mark.parametrize(
    ("marked", "quotation"),
    [
        ("{“It left the port,”} <she> [said].", Quotation.DIRECT),
        ('{"It left the port,"} <she> [said].', Quotation.DIRECT),
        ("{‘It left the men’s port,’} <she> [said].", Quotation.DIRECT),
        ("{'It left the men's port,'} <she> [said].", Quotation.DIRECT),
        ("<She> [said] {that ‘it left’ the grey port}.", Quotation.MIXED),
        (
            "<She> [said] {the dockers’ and the men's pay, the guards' too, was cut}.",
            Quotation.INDIRECT,
        ),
        ("<She> [said] {that “it left” the grey port}.", Quotation.MIXED),
        ("<She> [said] {that it left}.", Quotation.INDIRECT),
    ],
)
def test_quotation_marks_around_all_or_some_words_make_a_quotation(
    marked: str, quotation: Quotation
):
    assert statement(marked).quotation is quotation


def test_a_denial_of_the_claims_has_the_acts_of_its_sentence():
    found = statement("Guards beat them, but <the office> [denied] {the claims}.")
    assert found.acts == statement("{Guards beat them}.").acts != ()


def test_two_drafts_at_one_place_are_one_statement():
    marked = "<Ada Moll> [said] {that it left}."
    draft = draft_of(marked)
    found = statements(unmarked(marked), [draft, replace(draft, probability=0.5)])
    assert len(found) == 1


def test_who_says_that_another_denies_it_hands_a_denial_on():
    text, (first, second) = drafts_of(
        "<The lawyer> [said] {the office denies that guards beat them}.",
        "The lawyer said <the office> [denies] {that guards beat them}.",
    )
    outer, inner = replace(first, number=1), replace(second, number=2, parent=1)
    lawyer, office = statements(text, [outer, inner])
    assert (lawyer.stance, office.stance) == (Stance.ASSERTS, Stance.DENIES)
    assert (lawyer.acts, office.acts != ()) == ((), True)
    assert office.chain == ("Harbour Gazette", "lawyer", "office")


def test_who_speaks_for_the_one_that_denies_denies_it_too():
    text, (first, second) = drafts_of(
        "<A spokesman for the army> [said] {it denied that guards beat them}.",
        "A spokesman for the army said <it> [denied] {that guards beat them}.",
    )
    outer, inner = replace(first, number=1), replace(second, number=2, parent=1)
    assert {each.stance for each in statements(text, [outer, inner])} == {Stance.DENIES}
