from dataclasses import replace

import pytest

from headwater.dossier.exhibits import BrokenFindings, exhibits_of
from headwater.dossier.findings import Findings
from headwater.origins.derivation import DerivationKind, End, derivation
from headwater.origins.origin import OriginCount
from headwater.terms.span import Span
from tests.dossier.builders import NOTHING, a_report, a_statement, one_allegation
from tests.dossier.pile import a_pile

REPORT = a_report("They dig. They dive.")
DIG, DIVE = a_statement(REPORT, "They dig"), a_statement(REPORT, "They dive")
SOUND = one_allegation(REPORT, DIG)


def test_reports_are_numbered_in_their_order_and_statements_as_they_stand():
    other = a_report("They swim.", path="other.txt")
    swim = a_statement(other, "They swim")
    exhibits = exhibits_of(replace(NOTHING, reports=(REPORT, other), statements=(swim, DIVE, DIG)))

    assert exhibits.number_by_report_id == {REPORT.id: 1, other.id: 2}
    assert exhibits.number_by_statement_id == {DIG.id: "1.1", DIVE.id: "1.2", swim.id: "2.1"}


def test_a_statement_that_holds_another_comes_before_it():
    whole = replace(DIVE, content=(Span(0, 20),), id="whole")
    exhibits = exhibits_of(replace(NOTHING, reports=(REPORT,), statements=(DIG, whole)))

    assert exhibits.number_by_statement_id["whole"] == "1.1"


def test_every_word_of_the_invented_pile_can_be_followed():
    assert len(exhibits_of(a_pile()).number_by_report_id) == 13


def with_edge(rests: End, on: End) -> Findings:
    edge = derivation(DerivationKind.COPY_OF, rests, on, rule="r", score=1, certain=True)
    return replace(SOUND, derivations=(edge,))


ALLEGATION = SOUND.allegations[0]
NO_ORIGIN_OF_IT = replace(ALLEGATION, asserting_origins=OriginCount(0, 0, ()))
STRANGE_ORIGIN = replace(ALLEGATION.asserting_origins.origins[0], statement_ids=("statement-gone",))


@pytest.mark.parametrize(
    ("findings", "why"),
    [
        (replace(SOUND, reports=()), "which is not among the findings"),
        (replace(SOUND, statements=()), "rests on"),
        (replace(SOUND, reports=(REPORT, REPORT)), "twice"),
        (replace(SOUND, statements=(DIG, DIG)), "twice"),
        (replace(SOUND, statements=(replace(DIG, within="gone"),)), "stands within gone"),
        (replace(SOUND, statements=(replace(DIG, hedges=(Span(5, 99),)),)), "ends at 99"),
        (with_edge(End("item-gone"), End(REPORT.id)), "joins the report item-gone"),
        (with_edge(End(REPORT.id, "gone"), End(REPORT.id)), "joins the statement gone"),
        (with_edge(End(REPORT.id, span=Span(5, 99)), End(REPORT.id)), "ends at 99"),
        (replace(SOUND, allegations=(replace(ALLEGATION, denies=("gone",)),)), "rests on gone"),
        (
            replace(
                SOUND,
                allegations=(
                    replace(NO_ORIGIN_OF_IT, denying_origins=OriginCount(1, 1, (STRANGE_ORIGIN,))),
                ),
            ),
            "statement-gone",
        ),
    ],
)
def test_what_cannot_be_followed_is_refused(findings: Findings, why: str):
    with pytest.raises(BrokenFindings, match=why):
        exhibits_of(findings)
