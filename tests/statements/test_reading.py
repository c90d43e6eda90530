"""A whole report, read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.document import Reading, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report, report_of
from headwater.statements.reading import statements_in
from headwater.statements.statement import Statement
from headwater.statements.word_set import word_set
from tests.statements.said_model import SaidModel

OUTLETS = frozenset({"Corvane", "Coast Radio", "Harbour Gazette"})
TEXT = """\
ALDERN, March 3 (Corvane) - A port official said that guards had seized two students.

Coast Radio said, citing a nurse, that the guards beat them. The official said that the nurse was \
wrong. The office said that nobody was beaten.

Nobody said that the students drowned. No student has been deported by the guards. Guards deported \
nine sailors to Aldern in June. We said why.
"""
STATEMENTS = """\
A port official | that guards had seized two students | Harbour Gazette < Corvane < port official
a nurse | the guards beat them | Harbour Gazette < Corvane < Coast Radio < nurse
The official | that the nurse was wrong | Harbour Gazette < Corvane < port official
The office | that nobody was beaten | Harbour Gazette < Corvane < office
- | that the students drowned | Harbour Gazette < Corvane
- | No student has been deported by the guards | Harbour Gazette < Corvane
- | Guards deported nine sailors to Aldern in June | Harbour Gazette < Corvane
We | why | Harbour Gazette < Corvane
"""


def report(text: str, language: str = "en") -> Report:
    item = seal_item(text.encode(), "report.txt", MediaType.TEXT)
    metadata = Metadata(publisher="Harbour Gazette")
    return report_of(item, document_of(item.id, Reading(text)), metadata, language)


def line(text: str, statement: Statement) -> str:
    source, content = (
        " … ".join(part.of(text) for part in parts) or "-"
        for parts in (statement.source, statement.content)
    )
    return f"{source} | {content} | {' < '.join(statement.chain)}"


def test_a_report_is_read_from_its_words_to_its_chains():
    found = statements_in(report(TEXT), SaidModel(), OUTLETS)
    assert [line(TEXT, statement) for statement in found] == STATEMENTS.splitlines()


def test_statements_come_in_the_order_of_the_text_and_have_their_own_ids():
    found = statements_in(report(TEXT), SaidModel(), OUTLETS)
    places = [(statement.cue or statement.content)[0].start for statement in found]
    assert places == sorted(places)
    assert len({statement.id for statement in found}) == len(found)
    assert {statement.item_id for statement in found} == {report(TEXT).id}


def test_the_same_report_gives_the_same_statements():
    first = statements_in(report(TEXT), SaidModel(), OUTLETS)
    assert statements_in(report(TEXT), SaidModel(), OUTLETS) == first


def test_a_report_in_a_language_that_is_not_read_has_no_statements():
    assert statements_in(report(TEXT, "de"), SaidModel(), OUTLETS) == ()
    assert statements_in(report(TEXT, "en-GB"), SaidModel(), OUTLETS) != ()


def test_a_report_in_a_language_that_is_read_in_part_is_read_by_its_rules_alone():
    text = "Un garde a dit que oui. « Ils dorment », a dit Ada Moll à Coast Radio."
    model = SaidModel()
    found = statements_in(report(text, "fr-SN"), model, OUTLETS)
    assert [line(text, statement) for statement in found] == [
        "Ada Moll | « Ils dorment » | Harbour Gazette < Coast Radio < Ada Moll"
    ]
    assert model.windows_read == 0


def test_a_report_without_words_has_no_statements():
    assert statements_in(report("…\n\n—"), SaidModel(), OUTLETS) == ()


WORDS = word_set(
    """
    said told Corvane Coast Radio the agency who which nobody No “ ” " , : . ( ) citing by that
    it Ada Moll an official The reportedly deported students had from 21 — ‘ as we
    """
)
words = st.sampled_from([*sorted(WORDS), "\n"])


@given(st.lists(words, max_size=40).map(" ".join))
def test_whatever_a_report_says_its_statements_lie_within_it(text: str):
    found = statements_in(report(text), SaidModel(), OUTLETS)
    for statement in found:
        parts = (*statement.source, *statement.cue, *statement.content, *statement.hedges)
        assert all(part.of(text).strip() for part in parts)
        assert statement.chain[0] == "Harbour Gazette"
        assert statement.within != statement.id
    ids = {statement.id for statement in found}
    assert {statement.within for statement in found} <= ids | {None}
