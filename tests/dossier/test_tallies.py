from dataclasses import replace

from headwater.dossier.exhibits import Exhibits, exhibits_of
from headwater.dossier.findings import Findings
from headwater.dossier.tallies import certainties_in, hedges_in, numbers_in
from headwater.origins.origin import OriginCount, OriginKind
from headwater.statements.statement import Statement
from headwater.terms.quantity import Bound
from tests.dossier.builders import (
    NOTHING,
    a_report,
    a_statement,
    an_allegation,
    an_origin,
    with_number,
)
from tests.dossier.pile import a_pile

Sentence = tuple[str, tuple[tuple[str, float, Bound, str], ...]]
"""The words of a report, and the numbers in it."""


def told(*sentences: Sentence) -> tuple[Findings, Exhibits]:
    """Return findings of one allegation; each sentence is a report that gives some numbers."""
    reports, statements = [], []
    for place, (sentence, numbers) in enumerate(sentences):
        report = a_report(sentence, path=f"{place}.txt")
        statement: Statement = a_statement(report, sentence)
        for phrase, value, bound, unit in numbers:
            statement = with_number(statement, report, phrase, value, bound=bound, unit=unit)
        reports.append(report)
        statements.append(statement)
    origin = an_origin("Ada", OriginKind.PERSON, statements)
    allegation = an_allegation(statements[0], "words", statements, OriginCount(1, 1, (origin,)))
    findings = replace(
        NOTHING, reports=tuple(reports), statements=tuple(statements), allegations=(allegation,)
    )
    return findings, exhibits_of(findings)


def numbers(*sentences: Sentence) -> list[str]:
    """Return the numbers in words: unit, conflict or not, each value with its reports."""
    findings, exhibits = told(*sentences)
    return [
        f"{'!' if unit.is_conflict else ''}{unit.unit}: "
        + "; ".join(
            "/".join(words.text for words in tally.words) + f" in {tally.reports_counted}"
            for tally in unit.tallies
        )
        for unit in numbers_in(findings.allegations[0], exhibits)
    ]


EXACT, AT_LEAST = Bound.EXACT, Bound.AT_LEAST


def test_different_numbers_conflict_and_the_more_frequent_comes_first():
    assert numbers(
        ("14 men", (("14 men", 14, EXACT, "man"),)),
        ("21 men", (("21 men", 21, EXACT, "man"),)),
        ("21 men dig", (("21 men", 21, EXACT, "man"),)),
    ) == ["!man: 21 men in 2 reports; 14 men in 1 report"]


def test_one_number_in_two_wordings_is_one_number():
    assert numbers(
        ("21 men", (("21 men", 21, EXACT, "man"),)),
        ("twenty-one men", (("twenty-one men", 21, EXACT, "Man"),)),
    ) == ["man: 21 men/twenty-one men in 2 reports"]


def test_different_bounds_of_one_number_conflict():
    assert numbers(
        ("21 men", (("21 men", 21, EXACT, "man"),)),
        ("at least 21 men", (("at least 21 men", 21, AT_LEAST, "man"),)),
    ) == ["!man: 21 men in 1 report; at least 21 men in 1 report"]


def test_two_numbers_of_one_report_do_not_conflict_even_if_another_omits_one():
    pay = (("2,000 marks", 2000, EXACT, "mark"), ("900 marks", 900, EXACT, "mark"))

    found = numbers(("2,000 marks and 900 marks", pay), ("2,000 marks", pay[:1]))

    assert found == ["mark: 2,000 marks in 2 reports; 900 marks in 1 report"]


def test_numbers_of_different_things_are_not_compared():
    assert numbers(
        ("21 men", (("21 men", 21, EXACT, "man"),)),
        ("14 boats", (("14 boats", 14, EXACT, "boat"),)),
    ) == ["boat: 14 boats in 1 report", "man: 21 men in 1 report"]


def test_hedges_are_counted_by_their_words():
    pile = a_pile()

    (hedge,) = hedges_in(pile.allegations[0], exhibits_of(pile))

    assert [words.text for words in hedge.words] == ["reportedly"]
    assert [report.label for report in hedge.reports] == ["The Brass Lantern"]


def test_the_same_hedge_with_a_capital_is_the_same():
    first, second = (
        a_report("Reportedly they dig.", path="1"),
        a_report("they reportedly dig.", path="2"),
    )
    statements = (
        a_statement(first, "Reportedly they dig", hedge="Reportedly"),
        a_statement(second, "they reportedly dig", hedge="reportedly"),
    )
    allegation = an_allegation(statements[0], "words", statements, OriginCount(0, 0, ()))
    findings = Findings((first, second), (), statements, (), (allegation,))

    (hedge,) = hedges_in(allegation, exhibits_of(findings))

    assert hedge.reports_counted == "2 reports"


def test_how_surely_it_is_said_follows_the_scale():
    pile = a_pile()

    found = certainties_in(pile.allegations[0], exhibits_of(pile))

    assert [(tally.phrase, tally.reports_counted) for tally in found] == [
        ("without a hedge", "7 reports"),
        ("given as possible", "1 report"),
    ]
