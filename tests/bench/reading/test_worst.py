import pytest

from bench.reading.worst import main, shortcomings
from tests.bench.reading.labelled import a_gold, a_labelling

TEXT = "⟦S1 She⟧ ⟦Q1 said⟧ ⟦T1 so⟧. It was no good."


@pytest.mark.parametrize("arguments", [[], ["test"], ["all"], ["test", "dev"]])
def test_no_rule_is_written_on_the_test_part(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
):
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "The test part is not shown" in said.err


def test_what_was_missed_and_invented_is_told_with_its_words():
    gold = a_gold(TEXT, "1: kind=unnamed | speaker=?")
    found = a_labelling("She said so. ⟦T1 It was no good⟧.", "1: kind=publisher")

    assert shortcomings(gold, found) == [
        "== harbour (wire story): 0 of 1 statements right, 1 invented",
        "missed 1: She | said | so (unnamed)",
        "invented: – | – | It was no good (publisher)",
    ]


def test_what_is_wrong_with_a_right_statement_is_told():
    text = "⟦R1 Unnamed⟧, ⟦S1 she⟧ ⟦Q1 denied⟧ ⟦T1 ⟦X1 ⟦H1 perhaps⟧ ⟦N1 two⟧⟧⟧. By Delta Wire."
    gold = a_gold(
        text,
        "1: kind=unnamed | speaker=nurse | stance=denies | certainty=possible | hedges=H1"
        " | via=Delta Wire:relay",
        "N1: 2",
    )
    bare = "Unnamed, ⟦S1 she⟧ ⟦Q1 denied⟧ ⟦T1 perhaps ⟦N1 two⟧⟧. ⟦H1 By⟧ Delta Wire."
    label = "1: kind=named person | speaker=Ilse | via=By:venue | quotation=mixed | hedges=H1"

    assert shortcomings(gold, a_labelling(bare, label, "N1: 3"))[1:] == [
        "wrong 1 kind: unnamed, read as named person",
        "wrong 1 stance: denies, read as asserts",
        "wrong 1 quotation: indirect, read as mixed",
        "wrong 1 certainty: possible, read as certain",
        "wrong 1 speaker: 'nurse', read as 'Ilse'",
        "wrong 1 via not seen: Delta Wire:relay",
        "wrong 1 via invented: By:venue",
        "wrong 1 hedge not seen: perhaps",
        "wrong 1 hedge invented: By",
        "wrong 1 denied: perhaps two, read as –",
        "wrong 1 reason: Unnamed, read as –",
        "wrong “two”: 2..2 exact without unit, read as 3..3 exact without unit",
    ]


def test_where_a_statement_stands_is_told_by_the_one_around_it():
    text = "⟦S1 She⟧ ⟦Q1 said⟧ ⟦T1 ⟦S2 he⟧ ⟦Q2 said⟧ ⟦T2 so⟧⟧."
    labels = ("1: kind=unnamed | speaker=?", "2: kind=unnamed | speaker=?")
    nested = (labels[0], f"{labels[1]} | within=1")

    assert shortcomings(a_gold(text, *nested), a_labelling(text, *labels))[1:] == [
        "wrong 2 within: She | said | he said so (unnamed), read as in nothing"
    ]
    assert shortcomings(a_gold(text, *nested), a_labelling(text, *nested))[1:] == []
