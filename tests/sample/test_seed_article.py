"""The founding article, read by the released model: what it says, through whom, how surely."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.adapters.tagging_model import load_tagging_model
from headwater.allegations.allegation import Allegation
from headwater.allegations.grouping import allegations_in
from headwater.evidence.document import document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.reader import read
from headwater.evidence.report import Report, report_of
from headwater.origins.tracing import derivations_in
from headwater.statements.outlets import outlets_of
from headwater.statements.reading import statements_in
from headwater.statements.statement import Certainty, SourceKind, Stance, Statement
from headwater.terms.quantity import Bound

ARTICLE = Path(__file__).parents[3] / "shared" / "data" / "seed-article.txt"
PUBLISHER = "Harbour Gazette"

if not ARTICLE.exists():
    pytest.skip("the founding article lies outside the repository", allow_module_level=True)


@pytest.fixture(scope="module")
def report() -> Report:
    content = ARTICLE.read_bytes()
    item = seal_item(content, ARTICLE.name, MediaType.TEXT)
    document = document_of(item.id, read(content, MediaType.TEXT))
    return report_of(item, document, Metadata(publisher=PUBLISHER), "en")


@pytest.fixture(scope="module")
def statements(report: Report) -> tuple[Statement, ...]:
    return statements_in(report, load_tagging_model(), outlets_of([report]))


@pytest.fixture(scope="module")
def visa_threat(report: Report, statements: tuple[Statement, ...]) -> Allegation:
    derivations = derivations_in([report], statements)
    quoted = about(report, statements, "not to extend the visas")
    allegations = allegations_in([report], statements, derivations)
    (found,) = (one for one in allegations if quoted.id in one.asserts)
    return found


def about(report: Report, statements: tuple[Statement, ...], words: str) -> Statement:
    """Return the one statement whose content holds `words`."""
    start = report.text.index(words)
    (found,) = (
        statement
        for statement in statements
        if any(part.start <= start < part.end for part in statement.content)
    )
    return found


def words_of(report: Report, statement: Statement) -> str:
    return " … ".join(part.of(report.text) for part in statement.content)


def test_the_quotation_comes_from_one_unnamed_official_through_bloomberg(
    report: Report, statements: tuple[Statement, ...]
):
    found = about(report, statements, "not to extend the visas")
    assert found.chain == (
        PUBLISHER,
        "Bloomberg",
        "one European official familiar with the matter",
    )
    assert found.source_kind is SourceKind.UNNAMED
    assert found.source[-1].of(report.text) == "on condition of anonymity"
    assert found.quotation.value == "direct"


@pytest.mark.parametrize("words", ["legally working in Russia", "able to bribe"])
def test_the_official_of_the_next_paragraphs_is_the_same_speaker(
    report: Report, statements: tuple[Statement, ...], words: str
):
    quoted = about(report, statements, "not to extend the visas")
    found = about(report, statements, words)
    assert (found.speaker, found.chain) == (quoted.speaker, quoted.chain)


def test_officials_cited_by_bloomberg_are_a_relay_and_not_two_outlets(
    report: Report, statements: tuple[Statement, ...]
):
    found = about(report, statements, "deploy to the front lines")
    assert found.chain == (PUBLISHER, "Bloomberg", "some European officials")
    assert [(conduit.agent, conduit.role.value) for conduit in found.conduits] == [
        ("Bloomberg", "relay")
    ]


def test_moscow_denies_and_its_denial_says_what(report: Report, statements: tuple[Statement, ...]):
    (denial,) = (one for one in statements if one.stance is Stance.DENIES)
    assert denial.speaker == "Moscow"
    assert words_of(report, denial) == "the claims"
    assert "recruitment" in denial.acts


def test_moscow_denies_the_visa_threat(visa_threat: Allegation, statements: tuple[Statement, ...]):
    (denial,) = (one for one in statements if one.stance is Stance.DENIES)
    assert denial.id in visa_threat.denies


def test_ukrainian_intelligence_comes_through_reports_that_are_not_named(
    report: Report, statements: tuple[Statement, ...]
):
    found = about(report, statements, "global recruitment drive")
    assert found.chain == (PUBLISHER, "reports", "Ukrainian intelligence")
    (countries,) = found.quantities
    assert (countries.low, countries.high, countries.bound) == (21, None, Bound.AT_LEAST)
    assert countries.unit == "country"


def test_what_many_are_said_to_fear_is_said_by_nobody_known(
    report: Report, statements: tuple[Statement, ...]
):
    found = about(report, statements, "living under the threat")
    assert (found.source_kind, found.speaker) == (SourceKind.UNATTRIBUTED, None)
    assert words_of(report, found).startswith("many … be living under the threat")
    assert [part.of(report.text) for part in found.cue] == ["are said to"]


def test_if_true_is_a_hedge(report: Report, statements: tuple[Statement, ...]):
    found = about(report, statements, "an appalling violation")
    assert "if true" in [hedge.of(report.text) for hedge in found.hedges]
    assert found.certainty is Certainty.UNKNOWN


def test_numbers_that_are_not_known_are_none(report: Report, statements: tuple[Statement, ...]):
    start = report.text.index("Precise numbers are unknown")
    counted = [quantity.span for one in statements for quantity in one.quantities]
    assert not any(start <= span.start < start + len("Precise numbers") for span in counted)


def test_thousands_are_at_least_two_of_them(report: Report, statements: tuple[Statement, ...]):
    found = about(report, statements, "exploiting and coercing thousands")
    (thousands,) = found.quantities
    assert (thousands.low, thousands.high) == (2000, None)


def test_the_visa_threat_rests_on_one_origin_for_certain_and_two_at_most(visa_threat: Allegation):
    origins = visa_threat.asserting_origins
    assert (origins.at_least, origins.at_most) == (1, 2)
