from random import Random

import pytest
from hypothesis import given

from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation, DerivationKind
from headwater.origins.utterances import utterances_in
from headwater.statements.statement import Statement
from tests.builders import a_report, a_statement
from tests.origins.word_salad import chance, linked, numbered, salad, words_at

SAID = "they read out nine names and nobody was allowed to take his coat"


def quoting(quoted: str, publisher: str, published: str | None = "2031-03-04") -> Report:
    return a_report(f"“{quoted},” the official told the {publisher}.", publisher, published)


def statement_of(report: Report) -> Statement:
    """Return the statement of a report that says nothing else."""
    return a_statement(report, report.text.split(" the official")[0])


def utterances(*reports: Report) -> tuple[Derivation, ...]:
    return utterances_in(reports, [statement_of(report) for report in reports])


def test_the_same_words_in_two_outlets_are_one_utterance():
    early = quoting(SAID, "Mercury", "2031-03-04")
    late = quoting(SAID.upper().replace(" AND", " – AND"), "Observer", "2031-03-05")

    (edge,) = utterances(late, early)

    assert edge.kind is DerivationKind.SAME_UTTERANCE
    assert (edge.rests.item_id, edge.on.item_id) == (late.id, early.id)
    assert edge.rests.statement_id == statement_of(late).id
    assert words_at(edge.on, [early, late]) == SAID
    assert (edge.rule, edge.score, edge.certain) == ("same quotation", 1.0, True)


def test_quotation_marks_and_ellipses_do_not_matter():
    one = quoting("it's true … they read out nine names, and nobody moved", "Mercury")
    other = a_report(
        '"It’s true... they read out nine names and\nnobody moved", he said.', "Observer"
    )
    statements = [statement_of(one), a_statement(other, other.text.split(", he")[0])]

    (edge,) = utterances_in([one, other], statements)

    assert edge.certain


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("« Ils ont lu neuf noms et personne n’a pris son manteau »", "“Ils ont lu neuf noms"),
        ("«Они зачитали девять имён и никто не взял пальто»", "„Они зачитали девять имён"),
        ("«قرأوا تسعة أسماء ولم يأخذ أحد معطفه معه»", '"قرأوا تسعة أسماء'),
        ("“Walisoma majina tisa na hakuna aliyechukua koti”", '"Walisoma majina tisa'),
    ],
)
def test_one_utterance_is_found_in_marks_of_every_script(first: str, second: str):
    closing = {"“": "”", "„": "“", '"': '"'}[second[0]]
    quoted = second[0] + first.strip("«»“” ") + closing
    one, other = (
        a_report(f"{words} X.", publisher)
        for words, publisher in ((first, "Mercury"), (quoted, "Observer"))
    )
    statements = [a_statement(one, first), a_statement(other, quoted)]

    (edge,) = utterances_in([one, other], statements)

    assert quoted.startswith(second)
    assert edge.certain


def test_a_trimmed_quotation_is_the_same_utterance_and_its_shared_words_are_shown():
    whole = quoting(f"{SAID} because the vans were waiting", "Mercury", "2031-03-04")
    trimmed = quoting(SAID, "Observer", "2031-03-06")

    (edge,) = utterances(whole, trimmed)

    assert words_at(edge.rests, [whole, trimmed]) == SAID
    assert words_at(edge.on, [whole, trimmed]) == SAID
    assert edge.rule == "trimmed quotation"
    assert edge.certain


def test_an_edited_quotation_is_possible_only():
    one = quoting("they read nine names aloud and no man could take a coat", "Mercury")
    other = quoting("they read nine names out and no man might take his coat", "Observer")

    (edge,) = utterances(one, other)

    assert edge.rule == "edited quotation"
    assert not edge.certain


def test_few_shared_words_are_not_enough():
    assert utterances(
        quoting(f"{numbered(10)} out of the question", "Mercury"),
        quoting(f"{numbered(10, 50)} out of the question", "Observer"),
    ) == ()  # fmt: skip


def test_six_words_count_if_they_are_nearly_the_whole_quotation():
    short = "nobody there came back that night"

    assert [edge.certain for edge in utterances(
        quoting(short, "Mercury"), quoting(f"{short} {numbered(9)}", "Observer")
    )] == [True]  # fmt: skip
    assert utterances(
        quoting(f"{numbered(9, 50)} {short}", "Mercury"),
        quoting(f"{short} {numbered(9)}", "Observer"),
    ) == ()  # fmt: skip


def test_six_words_said_weeks_apart_may_have_been_said_twice():
    short = "nobody there came back that night"
    early = quoting(short, "Mercury", "2031-01-04")
    late = quoting(short, "Observer", "2031-03-04")

    assert [edge.certain for edge in utterances(early, late)] == [False]


def test_titles_are_no_utterance():
    title = "The Long Road From Quillport To The Sea"

    assert utterances(quoting(title, "Mercury"), quoting(title, "Observer")) == ()


def test_a_speech_in_capitals_is_no_title():
    shouted = SAID.upper() + " AND NOBODY CAME BACK THAT NIGHT"

    assert len(utterances(quoting(shouted, "Mercury"), quoting(shouted, "Observer"))) == 1


def test_one_publisher_quoting_itself_is_not_told_here():
    one = quoting(SAID, "The Mercury", "2031-03-04")
    other = quoting(SAID, "Mercury", "2031-03-05")

    assert utterances(one, other) == ()


def test_prose_that_turns_into_direct_words_is_quote_inflation():
    prose = a_report(f"The official said that {SAID}.", "Mercury", "2031-03-04")
    inflated = quoting(SAID, "Observer", "2031-03-05")
    statements = [a_statement(prose, f"that {SAID}"), statement_of(inflated)]

    (edge,) = utterances_in([prose, inflated], statements)

    assert edge.rule == "quote inflation"
    assert (edge.rests.item_id, edge.on.item_id) == (inflated.id, prose.id)
    assert words_at(edge.on, [prose, inflated]) == SAID
    assert edge.certain


def test_inflation_may_change_the_tense():
    prose = a_report(
        "They were refusing to renew visas for foreign students who would not enlist.", "Mercury"
    )
    inflated = quoting(
        "they are refusing to renew visas for foreign students who will not enlist", "Observer"
    )
    statements = [a_statement(prose, prose.text), statement_of(inflated)]

    assert [edge.certain for edge in utterances_in([prose, inflated], statements)] == [True]


def test_prose_in_both_is_no_utterance():
    one = a_report(f"The official said that {SAID}.", "Mercury")
    other = a_report(f"It was said that {SAID}.", "Observer")
    statements = [a_statement(report, f"that {SAID}") for report in (one, other)]

    assert utterances_in([one, other], statements) == ()


def test_words_in_two_pieces_show_the_longer_piece():
    broken = a_report(
        "“They read out nine names,” the official said, “and nobody was allowed to take his coat.”",
        "Mercury",
        "2031-03-04",
    )
    whole = quoting(SAID, "Observer", "2031-03-05")
    content = "“They read out nine names,” … “and nobody was allowed to take his coat.”"

    (edge,) = utterances_in([broken, whole], [a_statement(broken, content), statement_of(whole)])

    assert words_at(edge.on, [broken, whole]) == "and nobody was allowed to take his coat"
    assert edge.score == 1.0


def test_each_of_many_reports_is_linked_to_the_earliest():
    reports = [quoting(SAID, f"Outlet {day}", f"2031-03-{day:02}") for day in range(1, 21)]

    found = utterances(*reports)

    assert {rests for rests, on in linked(found) if on == reports[0].id} == {
        report.id for report in reports[1:]
    }
    assert len(found) <= 3 * len(reports)


def test_of_nested_statements_the_one_that_says_as_much_is_linked():
    one = a_report(f"“Our agents found that {SAID},” the official said.", "Mercury", "2031-03-04")
    other = a_report(f"“Our agents found that {SAID},” he told us.", "Observer", "2031-03-05")
    outer = [a_statement(report, f"“Our agents found that {SAID},”") for report in (one, other)]
    inner = [a_statement(report, SAID) for report in (one, other)]

    found = utterances_in([one, other], [*outer, *inner])

    assert {(edge.rests.statement_id, edge.on.statement_id) for edge in found} == {
        (outer[1].id, outer[0].id),
        (inner[1].id, inner[0].id),
    }


@given(chance())
def test_the_order_of_reports_and_statements_changes_nothing(dice: Random):
    said = [salad(dice, 8, 20) for _ in range(3)]
    reports = [
        quoting(f"{said[number % 3]} {said[number % 2]}", f"Outlet {number}", "2031-03-04")
        for number in range(5)
    ]
    statements = [statement_of(report) for report in reports]
    found = utterances_in(reports, statements)
    dice.shuffle(reports)
    dice.shuffle(statements)

    assert utterances_in(reports, statements) == found != ()


@given(chance())
def test_unrelated_quotations_are_not_linked(dice: Random):
    reports = [quoting(salad(dice), f"Outlet {number}") for number in range(4)]

    assert utterances(*reports) == ()
