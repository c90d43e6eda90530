import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given

from headwater.dossier.findings import Findings, NotOpened
from headwater.dossier.report import html_of
from headwater.origins.origin import OriginCount, OriginKind
from tests.dossier.builders import (
    NOTHING,
    TOO_LONG,
    a_report,
    a_statement,
    an_origin,
    one_allegation,
)
from tests.dossier.generated import piles
from tests.dossier.hostile import PAYLOADS, hostile
from tests.dossier.outline import Outline
from tests.dossier.pile import a_pile, three_hundred_reports

AT = datetime(2031, 4, 1, 9, 30, tzinfo=UTC)


def html(findings: Findings) -> str:
    return html_of(findings, "9.9", AT)


def outline(findings: Findings) -> Outline:
    return Outline(html(findings))


PAGE = outline(a_pile())


def test_the_report_says_on_its_face_that_no_person_has_judged_it():
    face = PAGE.shown[: PAGE.shown.index("Contents")]

    assert "A machine made this. No person has judged any of it." in face
    assert "never says that an allegation is true" in face
    assert "made 1 April 2031, 09:30 UTC" in face


def test_the_report_names_what_it_could_not_read_and_why():
    assert "wire/empty.txt (Isthmus Tonight): the file is empty." in PAGE.shown
    assert "Read in part: 2 reports." in PAGE.shown
    assert "direct quotations with a named speaker and citations of outlets are read" in PAGE.shown
    assert "Le Phare de Velden: French" in PAGE.shown


def test_a_report_in_a_language_without_rules_is_named_as_not_read():
    report = a_report("Die Tür war zu.", "Hafenblatt", language="de")
    shown = outline(replace(NOTHING, reports=(report,))).shown

    assert "Hafenblatt: German" in shown
    assert "what is stated there is not read yet" in shown
    assert "Read in part" not in shown


def test_a_report_that_is_too_long_is_named_with_its_length():
    report = a_report(TOO_LONG, "Harbour Gazette")
    shown = outline(replace(NOTHING, reports=(report,))).shown

    assert "Too long: 1 report." in shown
    assert "Harbour Gazette: it has 5,000,001 characters, and the most that are read" in shown


def test_what_could_not_be_opened_is_named_and_counted_as_unread():
    closed = (
        NotOpened("wire/closed.txt", "there is no permission"),
        NotOpened("wire/shut", "there is no permission", is_folder=True),
    )
    page = outline(replace(a_pile(), not_opened=closed))

    assert "2 files and 1 folder" in page.shown
    assert "wire/closed.txt: there is no permission." in page.shown
    assert "wire/shut (a folder, with all that is in it): there is no permission." in page.shown
    assert "What was not read" in outline(replace(NOTHING, not_opened=closed)).shown


def test_statements_in_no_allegation_are_told_of():
    report = a_report("They dig, an official said.", "Quay")
    findings = one_allegation(report, a_statement(report, "They dig"))
    page = outline(replace(findings, allegations=()))

    assert "1 (1 in no allegation)" in page.shown
    assert "in no allegation because it names no act that this program knows" in page.shown
    assert "No allegation was found. 1 statement could be read nevertheless" in page.shown
    assert "in no allegation" not in outline(findings).shown


def test_an_interval_of_those_who_deny_is_explained():
    report = a_report("They dig. No, Ada said. No, said Bo.")
    said = [a_statement(report, words) for words in ("They dig", "No, Ada said", "No, said Bo")]
    origins = tuple(
        an_origin(name, OriginKind.PERSON, [each])
        for name, each in zip(("Ada", "Bo"), said[1:], strict=True)
    )
    findings = one_allegation(report, said[0])
    for at_least, is_explained in ((1, True), (2, False)):
        allegation = replace(
            findings.allegations[0],
            denies=tuple(each.id for each in said[1:]),
            denying_origins=OriginCount(at_least, 2, origins),
        )
        page = outline(replace(findings, statements=tuple(said), allegations=(allegation,)))

        explained = "Some of these 2 may be one or rest on one another, which would leave 1"
        assert (explained in page.shown) is is_explained


def test_the_count_is_the_heading_of_an_allegation():
    assert re.search(r'<h3 class="count"[^>]*>8 reports, 1 to 2 origins</h3>', html(a_pile()))


def test_the_graph_has_its_words_in_a_list():
    assert "a senior harbour official not named Meridian Wire 5. The Salt Road Herald" in PAGE.shown
    assert "3. The Brass Lantern (possible)" in PAGE.shown


def test_numbers_that_differ_are_set_side_by_side():
    assert (
        "The reports give different numbers: 21 men in 6 reports: 5.1 The Salt Road Herald, "
        in PAGE.shown
    )
    assert "14 men in 1 report: 10.1 The Daily Ferryman" in PAGE.shown


def test_words_of_another_language_say_which_and_run_their_way():
    assert ("lang", "ar") in PAGE.attributes
    assert ("dir", "rtl") in PAGE.attributes
    assert ("lang", "fr") in PAGE.attributes


def test_there_is_no_script_and_nothing_from_elsewhere():
    assert not [tag for tag, _ in PAGE.tags if tag in {"script", "iframe", "object", "img", "form"}]
    assert not [name for name, _ in PAGE.attributes if name.startswith("on") or name == "src"]
    policy = next(value for name, value in PAGE.attributes if value.startswith("default-src"))
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    assert not re.search(r"url\(|@import", html(a_pile()))


def test_only_the_addresses_of_reports_lead_out_and_tell_nobody_from_where():
    outside = [tag for tag in re.findall(r"<a [^>]*>", html(a_pile())) if 'href="#' not in tag]

    assert len(outside) == 7
    assert all('rel="noreferrer noopener"' in tag for tag in outside)


def test_the_program_knows_its_own_report_again():
    assert '<meta name="generator" content="Headwater' in html(NOTHING)[:2000]


def test_headings_leave_out_no_level():
    levels = [int(tag[1]) for tag, _ in PAGE.tags if re.fullmatch("h[1-6]", tag)]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_nul_and_half_a_character_are_shown_as_replaced_one_for_one():
    report = a_report("They\x00dig\ud800.")
    page = html(one_allegation(report, a_statement(report, "dig")))

    assert page.encode("utf-8")
    assert "".join(Outline(page).texts) == "They\ufffddig\ufffd."


def test_no_findings_make_a_report():
    page = outline(NOTHING)

    assert "No allegation was found." in page.shown
    assert page.texts == []


def test_an_allegation_of_one_report_is_told_briefly():
    report = a_report("They dig, an official said.", "Quay")
    page = outline(one_allegation(report, a_statement(report, "They dig", speaker="an official")))

    assert "Allegations that one report makes" in page.shown
    assert "svg" not in {tag for tag, _ in page.tags}


@given(piles())
def test_without_its_tags_each_text_is_exactly_what_was_read(findings: Findings):
    assert outline(findings).texts == [report.text for report in findings.reports]


@given(piles())
def test_every_link_in_the_page_has_its_place_and_every_place_one_name(findings: Findings):
    page = outline(findings)

    assert len(set(page.ids)) == len(page.ids)
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def without_class(page: Outline) -> list[tuple[str, tuple[str, ...]]]:
    # Words that begin with a quotation mark of their own get a class, and nothing else differs.
    return [(tag, tuple(n for n in names if n != "class")) for tag, names in page.tags]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_words_are_words_wherever_they_stand(payload: str):
    page = outline(hostile(payload))
    harmless = outline(hostile(re.sub(r"\S", "x", payload)))

    assert without_class(page) == without_class(harmless)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert all(link.startswith(("#", "data:,")) for link in page.links)
    assert page.texts[0] == f"{payload} said. 7 {payload}"


def test_names_that_turn_words_round_are_kept_apart():
    name = "\u202eevil"
    report = a_report("They dig.", name)
    page = html(one_allegation(report, a_statement(report, "They dig", speaker=name)))
    body = page[page.index("<body>") :]

    for found in re.finditer(re.escape(name), body):
        before = body[: found.start()]
        assert before.endswith("<bdi>") or before.rindex("<") < before.rindex('"')


def test_a_pile_of_three_hundred_reports_makes_a_report():
    page = outline(three_hundred_reports())

    assert "300 reports, 1 origin" in page.shown
    assert len(page.texts) == 300
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
