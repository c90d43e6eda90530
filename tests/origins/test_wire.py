import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.report import Report
from headwater.origins.derivation import DerivationKind
from headwater.origins.wire import wire_in
from headwater.statements.outlet_lexicon import AGENCY_BY_ALIAS
from tests.builders import a_report

BODY = "Guards took eleven dockers off the pier.\n\nTheir families were told nothing."


def marks(report: Report, *others: Report) -> list[str]:
    """Return `agency [words of the mark]` of the report, with a `?` if it is only possible."""
    return [
        f"{edge.on.agent}{'' if edge.certain else '?'} "
        f"[{edge.rests.span.of(report.text) if edge.rests.span else ''}]"
        for edge in wire_in([report, *others], AGENCY_BY_ALIAS)
        if edge.rests.item_id == report.id
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"QUILLPORT (Reuters) - {BODY}", "Reuters [QUILLPORT (Reuters) -]"),
        (f"QUILLPORT, 3 mai (AFP) – {BODY}", "Agence France-Presse [QUILLPORT, 3 mai (AFP) –]"),
        (f"QUILLPORT, May 3. /TASS/. {BODY}", "TASS [QUILLPORT, May 3. /TASS/. ]"),
        (f"Dockers gone\nBy Nadira Coe, Associated Press\n{BODY}",
         "Associated Press [By Nadira Coe, Associated Press]"),
        (f"By The Associated Press\n{BODY}", "Associated Press [By The Associated Press]"),
        (f"Dockers gone\nReuters\n{BODY}", "Reuters [Reuters]"),
        (f"Par Nadira Coe, AFP\n{BODY}", "Agence France-Presse [Par Nadira Coe, AFP]"),
        (f"{BODY}\n\nSource: Reuters", "Reuters [Source: Reuters]"),
        (f"{BODY}\n\nCHANZO: Reuters", "Reuters [CHANZO: Reuters]"),
        (f"{BODY}\n\nQuelle: dpa", "Deutsche Presse-Agentur [Quelle: dpa]"),
        (f"{BODY}\n\n© 2031 AFP", "Agence France-Presse [© 2031 AFP]"),
        (f"{BODY} (EFE)", "EFE [EFE]"),
        (f"{BODY} - Reuters", "Reuters [Reuters]"),
        (f"{BODY}\n\nAssociated Press writer Ines Toll in Aldern contributed to this report.",
         "Associated Press [Associated Press writer Ines Toll in Aldern contributed]"),
    ],
)  # fmt: skip
def test_an_agencys_mark_makes_the_report_its_text(text: str, found: str):
    assert marks(a_report(text, "Mercury")) == [found]


@pytest.mark.parametrize("publisher", ["Reuters", "Reuters (print)", "Reuters (Aldern) [web]"])
def test_an_agencys_own_report_is_no_wire_text_of_it(publisher: str):
    assert not marks(a_report(f"QUILLPORT (Reuters) - {BODY}", publisher))


@pytest.mark.parametrize(
    "text",
    [
        f"By Nadira Coe and AFP\n{BODY}",
        f"{BODY}\n\nwith AFP",
        f"{BODY}\n\nSource: Reuters, Port Sable Post",
        f"{BODY} (AFP, AP, Reuters)",
        f"{BODY}\n\nNadira Coe and The Associated Press contributed to this report.",
    ],
)
def test_a_share_in_the_text_is_possible_only(text: str):
    found = marks(a_report(text, "Mercury"))

    assert found
    assert all("?" in mark for mark in found)


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY} “It was night,” one told Reuters. According to AFP, nobody came.",
        f"{BODY}\n\nReuters reported that the pier was empty.\n\nBy the time AP asked, it rained.",
        f"The agency Agence France-Presse (AFP) - a rival of ours - was there.\n{BODY}",
        f"© AFP\n{BODY}\n{BODY}\n{BODY}\n{BODY}\n{BODY}",
        f"{BODY}\n___\n{BODY}",
    ],
)
def test_a_mention_is_no_mark(text: str):
    assert not [mark for mark in marks(a_report(text, "Mercury")) if "?" not in mark]


def test_the_agencys_own_report_is_no_copy_of_it():
    assert marks(a_report(f"QUILLPORT (Reuters) - {BODY}", "reuters")) == []


def test_an_unknown_agency_shows_itself_in_a_dateline():
    wire = a_report(f"QUILLPORT, March 3 (Corvane) - {BODY}", "Mercury")
    credit = a_report(f"{BODY}\n\nSource: Corvane", "Observer")

    assert marks(wire) == ["Corvane [QUILLPORT, March 3 (Corvane) -]"]
    assert marks(credit) == []
    assert marks(credit, wire) == ["Corvane [Source: Corvane]"]


def test_a_place_in_brackets_is_no_agency():
    assert marks(a_report(f"PORT SABLE (Tindwe) - {BODY}", "Mercury")) == []


def test_desks_name_the_agency_of_the_dateline():
    desks = "(Reporting by Ines Toll; editing by Paul Rask)"

    own = marks(a_report(f"QUILLPORT, March 3 (Corvane) - {BODY}\n\n{desks}", "Mercury"))

    assert f"Corvane [{desks}]" in own
    assert marks(a_report(f"{BODY} Reuters was told.\n{desks}", "Mercury")) == [
        f"Reuters [{desks}]"
    ]
    assert marks(a_report(f"{BODY}\n{desks}", "Mercury")) == [f"Reuters? [{desks}]"]


def test_remarks_on_the_publisher_and_the_pages_by_line_are_marks_without_a_place():
    assert marks(a_report(BODY, "Ismere Today (AP)")) == ["Associated Press []"]
    assert marks(a_report(BODY, "Reuters via Ismere Today")) == ["Reuters []"]
    assert marks(a_report(BODY, "Mercury", byline="By Nadira Coe, Reuters")) == ["Reuters []"]
    assert marks(a_report(BODY, "The Star (Tindwe)")) == []


def test_the_derivation_says_what_it_is():
    report = a_report(f"{BODY}\n\nSource: Reuters", "Mercury")

    (edge,) = wire_in([report], AGENCY_BY_ALIAS)

    assert edge.kind is DerivationKind.WIRE_OF
    assert (edge.rule, edge.score, edge.on.item_id) == ("credit line", 1.0, None)


@given(st.permutations(range(4)))
def test_the_order_of_the_reports_changes_nothing(order: list[int]):
    texts = (f"QUILLPORT, March 3 (Corvane) - {BODY}", f"{BODY}\n\nSource: Corvane", "(AFP)", "")
    reports = [a_report(texts[number], f"Outlet {number}") for number in range(4)]

    shuffled = [reports[number] for number in order]

    assert wire_in(shuffled, AGENCY_BY_ALIAS) == wire_in(reports, AGENCY_BY_ALIAS)


@given(st.text(alphabet="By AFP(—)/\n,.:©_Source", max_size=60))
def test_any_text_is_read_and_marks_lie_in_it(text: str):
    report = a_report(text, "Mercury")

    for edge in wire_in([report], AGENCY_BY_ALIAS):
        assert edge.rests.span is not None
        assert edge.rests.span.of(text)
