from dataclasses import replace

from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.findings import Findings
from headwater.dossier.joining import (
    derivations_by_report,
    joining_derivations,
    shown_derivations,
)
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.statements.statement import Statement
from tests.dossier.builders import NOTHING, a_report, a_statement, copied
from tests.dossier.pile import a_pile

REPORTS = tuple(
    a_report(f"They dig in the tunnel, Ada said in {place}. Later they dive.", path=f"{place}.txt")
    for place in range(45)
)
SAID = tuple(a_statement(report, "They dig in the tunnel", cue="said") for report in REPORTS)


def pile(*derivations: Derivation) -> Findings:
    return replace(NOTHING, reports=REPORTS, statements=SAID, derivations=derivations)


def kept(findings: Findings, *statement_ids: str) -> tuple[list[Derivation], int]:
    """Return the derivations shown for these statements, and how many more there are."""
    by_report = derivations_by_report(findings.derivations)
    joining = joining_derivations(statement_ids, by_report, exhibits_of(findings))
    shown, left_out = shown_derivations(joining)
    return [each.derivation for each in shown], left_out


def test_of_the_pairs_of_forty_five_copies_those_that_hold_them_together_are_shown():
    findings = pile(
        *(copied(one, other) for place, one in enumerate(SAID) for other in SAID[:place])
    )

    shown, left_out = kept(findings, *(statement.id for statement in SAID))

    assert (len(shown), left_out) == (44, 990 - 44)


def test_a_certain_link_is_shown_before_a_possible_one():
    possible, certain = copied(SAID[1], SAID[0], certain=False), passed_on_words(SAID[1], SAID[0])

    assert kept(pile(possible, certain), SAID[0].id, SAID[1].id) == ([certain], 1)


def passed_on_words(rests: Statement, on: Statement) -> Derivation:
    ends = (End(one.item_id, one.id, one.content[0]) for one in (rests, on))
    kind = DerivationKind.SAME_UTTERANCE
    return derivation(kind, *ends, rule="same words", score=1, certain=True)


def test_every_link_to_an_agent_is_shown():
    findings = a_pile()
    asserts = findings.allegations[0].asserts

    shown, _ = kept(findings, *asserts)

    assert sum(edge.on.agent == "Meridian Wire" for edge in shown) == 7


def test_a_copy_of_other_words_is_no_reason():
    elsewhere = derivation(
        DerivationKind.COPY_OF,
        End(REPORTS[1].id, span=a_statement(REPORTS[1], "Later they dive").content[0]),
        End(REPORTS[0].id, span=a_statement(REPORTS[0], "Later they dive").content[0]),
        rule="aligned passage",
        score=40,
        certain=True,
    )

    assert kept(pile(elsewhere), SAID[0].id, SAID[1].id) == ([], 0)


def test_a_link_between_whole_reports_is_a_reason_wherever_its_words_stand():
    credit = derivation(
        DerivationKind.CREDITS,
        End(REPORTS[1].id, span=a_statement(REPORTS[1], "Later they dive").content[0]),
        End(REPORTS[0].id),
        rule="h/t",
        score=1,
        certain=True,
    )

    assert kept(pile(credit), SAID[0].id, SAID[1].id) == ([credit], 0)


def test_a_link_to_a_report_of_another_allegation_is_no_reason():
    assert kept(pile(copied(SAID[1], SAID[0])), SAID[1].id) == ([], 0)
