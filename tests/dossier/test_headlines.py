from dataclasses import replace

import pytest
from hypothesis import given

from headwater.dossier.findings import Findings, NotOpened, NotRead
from headwater.dossier.headlines import LONGEST_LINE, headlines_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from tests.dossier.builders import NOTHING, TOO_LONG, a_report, a_statement, one_allegation
from tests.dossier.generated import piles
from tests.dossier.pile import a_pile


def test_the_two_best_supported_allegations_come_before_what_is_missing():
    assert headlines_of(a_pile()) == (
        "“Dock workers from the Sorrel coast lose their permits…” (The Salt Road Herald): "
        "8 reports, 1 to 2 origins: a senior harbour official and 1 other; denied.",
        "“They locked the gate behind us and kept our papers,” (Radio Velden): "
        "2 reports, 1 origin: Tamsin Orrel.",
        "1 file could not be read and 2 reports were read in part; "
        "no person has judged any of this.",
    )


def test_one_allegation_leaves_room_for_a_line_on_judgement():
    report = a_report("They dig, an official said.", "Quay")
    statement = a_statement(report, "They dig", speaker="an official")

    assert headlines_of(one_allegation(report, statement)) == (
        "“They dig” (Quay): 1 report, 1 origin: an official.",
        "Every report was read.",
        "No person has judged any of this.",
    )


def test_a_denial_names_who_denies_where_there_is_room():
    pile = a_pile()
    short = replace(pile.allegations[0].proposition, text="They dig")
    allegation = replace(pile.allegations[0], proposition=short)

    assert headlines_of(replace(pile, allegations=(allegation,)))[0] == (
        "“They dig” (The Salt Road Herald): 8 reports, 1 to 2 origins: a senior harbour official "
        "and 1 other; denied by the Ministry of Labour of Ostrava…."
    )


@pytest.mark.parametrize("count", [0, 3])
def test_nothing_found_is_said(count: int):
    reports = tuple(a_report("Quiet.", path=f"{place}.txt") for place in range(count))
    lines = headlines_of(replace(NOTHING, reports=reports))

    assert len(lines) == 3
    assert lines[0] == f"No allegation was found in {count} reports."


def test_a_file_not_read_is_counted():
    unread = NotRead(seal_item(b"", "a.txt", MediaType.TEXT), Metadata(), "the file is empty")

    assert headlines_of(replace(NOTHING, not_read=(unread,)))[1] == "1 file could not be read."


def test_reports_that_are_not_read_are_told_from_those_read_in_part():
    reports = tuple(
        a_report("Quiet.", path=f"{language}.txt", language=language)
        for language in ("en", "fr", "de", "und")
    )
    lines = headlines_of(replace(NOTHING, reports=reports))

    assert lines[1] == (
        "1 report is in a language not read yet, 1 report is in a language that could not be told"
        " and 1 report was read in part."
    )


def test_a_report_that_is_too_long_is_not_in_a_language_that_is_not_read():
    long = a_report(TOO_LONG, language="de")
    lines = headlines_of(replace(NOTHING, reports=(long, a_report("Quiet."))))

    assert lines[1] == "1 report is too long to be read."


def test_what_could_not_be_opened_is_counted_too():
    unread = NotRead(seal_item(b"", "a.txt", MediaType.TEXT), Metadata(), "the file is empty")
    closed = (NotOpened("b.txt", "too large"), NotOpened("shut", "no permission", is_folder=True))

    some = headlines_of(replace(NOTHING, not_opened=closed[:1]))
    both = headlines_of(replace(NOTHING, not_read=(unread,), not_opened=closed))

    assert some[1] == "1 file could not be read."
    assert both[1] == "2 files and 1 folder could not be read."


def test_statements_without_an_allegation_are_counted():
    report = a_report("They dig, an official said.", "Quay")
    findings = replace(one_allegation(report, a_statement(report, "They dig")), allegations=())

    first = "No allegation was found in 1 report, though 1 statement could be read."
    assert headlines_of(findings)[0] == first


def test_names_cannot_steer_the_terminal():
    report = a_report("They dig\x1b[2J.", "Quay\x1b]0;x\x07\u202e")

    line = headlines_of(one_allegation(report, a_statement(report, "They dig\x1b[2J")))[0]

    assert line.isprintable()


@given(piles())
def test_there_are_three_short_lines_whatever_the_findings(findings: Findings):
    lines = headlines_of(findings)

    assert len(lines) == 3
    assert all(len(line) <= LONGEST_LINE and "\n" not in line for line in lines)
