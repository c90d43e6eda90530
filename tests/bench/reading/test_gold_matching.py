import pytest

from bench.reading.gold_matching import matched
from tests.bench.reading.labelled import a_labelling

OWN = "1: kind=publisher"


@pytest.mark.parametrize(
    ("gold", "found", "pairs"),
    [
        ("he ⟦Q1 said⟧ ⟦T1 one two⟧ three four", "he ⟦Q1 said⟧ ⟦T1 one two three⟧ four", {0: 0}),
        ("he ⟦Q1 said⟧ ⟦T1 one two⟧ three four", "he ⟦Q1 said⟧ ⟦T1 one two three four⟧", {}),
        ("he ⟦Q1 said⟧ ⟦T1 one two three⟧ four", "he ⟦Q1 said⟧ one two ⟦T1 three four⟧", {}),
        ("he ⟦Q1 had said⟧ ⟦T1 one⟧", "he had ⟦Q1 said⟧ ⟦T1 one⟧", {0: 0}),
        ("he ⟦Q1 had⟧ said ⟦T1 one⟧", "he had ⟦Q1 said⟧ ⟦T1 one⟧", {}),
        ("he said ⟦T1 one⟧", "he ⟦Q1 said⟧ ⟦T1 one⟧", {}),
        ("he said ⟦T1 one⟧", "he said ⟦T1 one⟧", {0: 0}),
    ],
)
def test_a_statement_is_the_same_if_cues_meet_and_half_of_each_content_is_shared(
    gold: str, found: str, pairs: dict[int, int]
):
    assert matched(a_labelling(gold, OWN), a_labelling(found, OWN)) == pairs


def test_each_statement_is_the_same_as_one_other_and_the_nearest_goes_first():
    gold = a_labelling("he ⟦Q1,2 said⟧ ⟦T1 ⟦T2 one two three⟧ four⟧", OWN, "2: kind=publisher")
    found = a_labelling("he ⟦Q1,2 said⟧ ⟦T2 ⟦T1 one two⟧ three four⟧", OWN, "2: kind=publisher")

    assert matched(gold, found) == {0: 1, 1: 0}


def test_the_source_decides_between_statements_of_one_content():
    text = "⟦S{} The guard⟧ and ⟦S{} the cook⟧ ⟦Q1,2 said⟧ ⟦T1,2 so⟧"
    labels = ("1: kind=unnamed | speaker=?", "2: kind=unnamed | speaker=?")
    gold = a_labelling(text.format(1, 2), *labels)
    found = a_labelling(text.format(2, 1), *labels)

    assert matched(gold, found) == {0: 1, 1: 0}
