from dataclasses import replace

from headwater.dossier.exhibits import exhibits_of
from headwater.dossier.findings import Findings
from headwater.dossier.merges import (
    MergeGroup,
    derivations_by_report,
    joining_derivations,
    merge_groups,
    shown_derivations,
)
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from tests.dossier.builders import NOTHING, a_report, a_statement, copied, passed_on
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
    return list(shown), left_out


def test_of_the_pairs_of_forty_five_copies_those_that_hold_them_together_are_shown():
    findings = pile(
        *(copied(one, other) for place, one in enumerate(SAID) for other in SAID[:place])
    )

    shown, left_out = kept(findings, *(statement.id for statement in SAID))

    assert (len(shown), left_out) == (44, 990 - 44)


def test_a_certain_link_is_shown_before_a_possible_one():
    possible, certain = copied(SAID[1], SAID[0], certain=False), passed_on_words(SAID[1], SAID[0])

    assert kept(pile(possible, certain), SAID[0].id, SAID[1].id) == ([certain], 1)


def passed_on_words(rests, on) -> Derivation:
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


def groups(findings: Findings) -> tuple[MergeGroup, ...]:
    shown, _ = kept(findings, *findings.allegations[0].asserts)
    return merge_groups(shown, exhibits_of(findings))


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

    (group,) = merge_groups(edges, exhibits_of(findings))

    assert len(group.merges) == 1


def test_words_that_stand_in_no_text_are_not_made_up():
    credit = derivation(
        DerivationKind.CREDITS, End(REPORTS[1].id), End(agent="Quay"), rule="by-line", score=1,
        certain=True,
    )  # fmt: skip
    (group,) = merge_groups([credit], exhibits_of(pile(credit)))

    assert group.merges[0].rests.words is None
    assert group.merges[0].rests.anchor == REPORTS[1].id


def test_the_place_where_somebody_spoke_joins_nothing():
    report = a_report("They dig, Ada told Radio Quay.")
    statement = a_statement(report, "They dig", cue="told", through="Radio Quay")
    venue = replace(passed_on(statement, "Radio Quay"), kind=DerivationKind.VENUE)
    findings = Findings((report,), (), (statement,), (venue,), ())

    (group,) = merge_groups([venue], exhibits_of(findings))

    assert (group.joins, group.on.label) == (False, "Radio Quay")
