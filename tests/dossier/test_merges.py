from collections.abc import Iterable
from dataclasses import replace

from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.findings import Findings
from headwater.dossier.joining import (
    derivations_by_report,
    joining_derivations,
    shown_derivations,
)
from headwater.dossier.merges import MergeGroup, merge_groups
from headwater.origins.derivation import DerivationKind, End, derivation
from tests.dossier.builders import a_report, a_statement, passed_on
from tests.dossier.pile import a_pile


def groups(findings: Findings) -> tuple[MergeGroup, ...]:
    ids = findings.allegations[0].asserts
    return groups_of(findings, ids)


def groups_of(findings: Findings, ids: Iterable[str]) -> tuple[MergeGroup, ...]:
    exhibits, by_report = exhibits_of(findings), derivations_by_report(findings.derivations)
    shown, _ = shown_derivations(joining_derivations(ids, by_report, exhibits))
    return merge_groups(shown, exhibits)


def test_reasons_of_one_kind_stand_together_and_possible_ones_last():
    assert [(group.phrase, group.on.label, group.certain) for group in groups(a_pile())] == [
        ("Words repeated from", "The Salt Road Herald", True),
        ("Passed on from", "Meridian Wire", True),
        ("Words repeated from", "The Salt Road Herald", False),
    ]


def test_a_reason_shows_the_exact_words_at_both_ends():
    copies, relayed, possible = groups(a_pile())

    assert all(merge.is_verbatim for merge in copies.merges)
    assert "reportedly" in possible.merges[0].rests.words.text
    assert "reportedly" not in possible.merges[0].on.words.text
    assert not possible.merges[0].is_verbatim
    assert relayed.merges[0].rests.words.text == "Meridian Wire"
    assert relayed.merges[0].rests.words.lead.endswith("according to ")


def test_the_same_words_behind_two_statements_of_a_report_are_shown_once():
    report = a_report("They dig and dive, Ada said, according to Quay Wire.")
    first, second = (
        a_statement(report, content, cue="said", through="Quay Wire")
        for content in ("They dig", "dive")
    )
    edges = (passed_on(first, "Quay Wire"), passed_on(second, "Quay Wire"))
    findings = Findings((report,), (), (first, second), edges, ())

    (group,) = groups_of(findings, [first.id, second.id])

    assert len(group.merges) == 1


def test_words_that_stand_in_no_text_are_not_made_up():
    report = a_report("They dig.")
    statement = a_statement(report, "They dig")
    credit = derivation(
        DerivationKind.CREDITS,
        End(report.id),
        End(agent="Quay"),
        rule="by-line",
        score=1,
        certain=True,
    )

    (group,) = groups_of(Findings((report,), (), (statement,), (credit,), ()), [statement.id])

    assert group.merges[0].rests.words is None
    assert group.merges[0].rests.anchor == report.id


def test_the_place_where_somebody_spoke_joins_nothing():
    report = a_report("They dig, Ada told Radio Quay.")
    statement = a_statement(report, "They dig", cue="told", through="Radio Quay")
    venue = replace(passed_on(statement, "Radio Quay"), kind=DerivationKind.VENUE)
    findings = Findings((report,), (), (statement,), (venue,), ())

    (group,) = groups_of(findings, [statement.id])

    assert (group.joins, group.on.label) == (False, "Radio Quay")
