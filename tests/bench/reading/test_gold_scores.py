from bench.reading.gold_scores import found_in, main, report_from, table_of
from bench.reading.worst import shortcomings
from headwater.adapters.tagging_model import load_tagging_model
from tests.bench.reading.labelled import a_gold

TEXT = """⟦S1 Ilse Marrow⟧ ⟦Q1 said⟧ that ⟦T1 ⟦N1 two men⟧ were beaten at the port⟧.

⟦S2 She⟧ ⟦Q2 denied⟧ ⟦T2 ⟦X2 hiring children⟧⟧."""
LABELS = (
    "1: kind=named person | speaker=Ilse Marrow",
    "2: kind=named person | speaker=Ilse Marrow | stance=denies",
    "N1: 2 | unit=man",
)


def test_the_product_reads_a_plain_text_as_it_is_labelled():
    gold, model = a_gold(TEXT, *LABELS), load_tagging_model()
    (found,) = found_in([gold], model)
    table = table_of([gold], [found])

    assert shortcomings(gold, found)[1:] == []
    assert "| statements F1 | 100.0 | 100.0-100.0 | 100.0 / 100.0 | 2 |  |  |" in table
    assert table[-1] == "| wire story | 1 | 2 | 100.0 / 100.0 | 100.0 |"


def test_a_report_has_what_stands_above_the_text_and_no_marks():
    report = report_from(a_gold(TEXT, *LABELS))

    assert report.text.startswith("Ilse Marrow said that two men were beaten")
    assert report.publisher == "Harbour Courier"
    assert report.published is not None
    assert report.published.text == "2031-03-04"
    assert report.language == "en"


def test_one_of_two_halves_is_scored():
    assert main([]) == main(["all"]) == main(["dev", "test"]) == 2
