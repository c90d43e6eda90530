from collections import Counter

from bench.reading.gold_measures import measured
from bench.reading.score_table import F1, Row, confusion_table, per_cent, score_table
from tests.bench.reading.labelled import a_labelling

TEXT = "⟦S1 She⟧ ⟦Q1 said⟧ ⟦T1 so⟧. It was no good."
GOLD = a_labelling(TEXT, "1: kind=unnamed | speaker=?")
MORE = a_labelling(
    f"{TEXT[:-15]}⟦T2 It was no good⟧.", "1: kind=unnamed | speaker=?", "2: kind=publisher"
)


def test_a_figure_has_its_interval_and_what_it_must_be():
    table = score_table([measured(GOLD, MORE)], [Row("statements F1", "statements", F1, 70, 80)])

    assert table[2:] == ["| statements F1 | 66.7 | 66.7-66.7 | 50.0 / 100.0 | 1 | 70 | 80 |"]


def test_every_row_is_a_measure_that_is_taken():
    lines = score_table([measured(GOLD, GOLD)])

    assert "| stance accuracy on right statements | 100.0 | 100.0-100.0 |  | 1 | 92 | 95 |" in lines
    assert "| nested links F1 | – | – | – / – | 0 | 70 | 80 |" in lines


def test_a_confusion_table_has_the_golds_choices_in_rows():
    chosen = Counter({("asks", "asserts"): 2, ("asserts", "asserts"): 5})

    assert confusion_table("stance", chosen) == [
        "| stance: gold ↓ found → | asserts |",
        "|---|---|",
        "| asks | 2 |",
        "| asserts | 5 |",
    ]


def test_what_cannot_be_counted_is_no_zero():
    assert per_cent(None) == "–"
    assert per_cent(0.0) == "0.0"
    assert per_cent(0.9549) == "95.5"
