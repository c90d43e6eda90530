from pathlib import Path

import pytest

from bench.reading.agreement import (
    DifferentTexts,
    agreement_table,
    first_difference,
    labelled_twice,
)
from tests.bench.reading.labelled import a_gold

FILE = "genre: wire story\n---\n{}\n---\n1: kind=unnamed | speaker=?\n"
FIRST = FILE.format("So.\n⟦S1 She⟧ ⟦Q1 said⟧ ⟦T1 it was so⟧.")
SECOND = FILE.format("So.\n⟦S1 She⟧ ⟦Q1 said⟧ it ⟦T1 was so⟧.")


def kept(folder: Path, **files: str) -> Path:
    for place, words in files.items():
        half, _, name = place.partition("_")
        (folder / half).mkdir(exist_ok=True)
        (folder / half / f"{name}.txt").write_text(words, encoding="utf-8")
    return folder


def test_a_second_labelling_belongs_to_the_first_of_its_name(tmp_path: Path):
    gold = kept(tmp_path, dev_a=FIRST, test_b=FIRST, dev_c=FIRST, second_a=SECOND, second_b=FIRST)

    assert [first.name for first, _ in labelled_twice(gold)] == ["a", "b"]


def test_both_labellings_are_of_one_text(tmp_path: Path):
    gold = kept(tmp_path, dev_a=FIRST, second_a=SECOND.replace("it", "he"))

    with pytest.raises(DifferentTexts, match=r"from character 13 on, in line 2 of the text"):
        labelled_twice(gold)


@pytest.mark.parametrize("firsts", [{}, {"dev_a": FIRST, "test_a": FIRST}])
def test_a_second_labelling_has_one_first(tmp_path: Path, firsts: dict[str, str]):
    gold = kept(tmp_path, second_a=SECOND, **firsts)

    with pytest.raises(DifferentTexts, match=f"one of dev, tuning, test, found {len(firsts)}"):
        labelled_twice(gold)


def test_texts_differ_from_where_the_shorter_ends():
    assert first_difference("same", "same") is None
    assert first_difference("same", "some") == 1
    assert first_difference("same", "same.") == 4


def test_agreement_has_kappas_and_no_recall():
    text = "⟦S1 She⟧ ⟦Q1,2 said⟧ ⟦T1 it⟧ ⟦T2 was⟧."
    unnamed, own = "1: kind=unnamed | speaker=?", "2: kind=publisher"
    asks = f"{unnamed} | stance=asks | certainty=unknown"
    lines = agreement_table([(a_gold(text, unnamed, own), a_gold(text, asks, own))])

    assert lines[0].startswith("1 texts labelled twice: 2 statements in the first labelling, 2 in")
    assert "| statements F1 | 100.0 | 100.0-100.0 | 100.0 / 100.0 | 2 |  |  |" in lines
    assert "| kind | 1.00 | 2 |" in lines
    assert "| stance | 0.00 | 2 |" in lines
    assert "| quotation | – | 2 |" in lines
    assert not any("recall," in line for line in lines)


def test_without_second_labellings_there_is_no_agreement(tmp_path: Path):
    assert agreement_table(labelled_twice(tmp_path)) == ["No text has a second labelling."]
