import pytest

from bench.reading.labelling import Labelling
from bench.reading.placed_measures import WHERE_FOUND, misread, placed_tallies
from bench.reading.tally import Tally, accuracy, same
from tests.bench.reading.labelled import a_labelling

SHE = "1: kind=unnamed | speaker=?"
TEXT = "On ⟦D1 Monday⟧ ⟦S1 she⟧ ⟦Q1 said⟧ ⟦T1 ⟦N1 at least two men⟧ left ⟦P1 Orlenz⟧ ⟦D2 in May⟧⟧."
MONDAY, MAY, ORLENZ = "D1: 2031-03-03", "D2: 2030-05", "P1: RU | city"
GOLD = a_labelling(TEXT, SHE, "N1: 2.. | bound=at_least | unit=man", MONDAY, MAY, ORLENZ)


def found(number: str, *others: str, text: str = TEXT) -> Labelling:
    return a_labelling(text, SHE, f"N1: {number}", *others)


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("2.. | bound=at_least | unit=men", 1),
        ("2.. | bound=at_least", 0),
        ("2 | unit=man", 0),
        ("..2 | bound=at_most | unit=man", 0),
    ],
)
def test_a_number_is_right_in_ends_bound_and_unit(number: str, right: int):
    result = placed_tallies(GOLD, found(number, MONDAY, MAY, ORLENZ))

    assert result["numbers"] == same(right, 1, 1)
    assert result[f"numbers{WHERE_FOUND}"] == accuracy(right, 1)


def test_words_outside_contents_are_judged_only_where_found():
    result = placed_tallies(GOLD, found("2", "D1: 2031-03-10", MAY, "P1: ?"))

    assert result["dates"] == same(1, 1, 1)
    assert result[f"dates{WHERE_FOUND}"] == accuracy(1, 2)
    assert result["places"] == same(0, 1, 1)


def test_what_was_not_found_is_missed_and_what_is_not_there_invented():
    bare = TEXT.replace("⟦D2 in May⟧", "in May").replace("men⟧ left", "men⟧ ⟦P2 left⟧")
    result = placed_tallies(GOLD, found("2", MONDAY, ORLENZ, "P2: ?", text=bare))

    assert result["dates"] == same(0, 1, 0)
    assert result["places"] == same(1, 1, 2)
    assert result[f"places{WHERE_FOUND}"] == accuracy(1, 1)


def test_each_place_counts_once_however_many_statements_it_stands_in():
    text = "⟦S1 She⟧ ⟦Q1 said⟧ ⟦T1 ⟦S2 he⟧ ⟦Q2 said⟧ ⟦T2 ⟦N1 two⟧ left⟧⟧."
    twice = a_labelling(text, SHE, "2: kind=unnamed | speaker=?", "N1: 2")

    assert placed_tallies(twice, twice)["numbers"] == same(1, 1, 1)
    assert placed_tallies(twice, twice)["dates"] == Tally()


def test_what_was_misread_is_told_in_words():
    wrong = found("2 | unit=man", MONDAY, MAY, "P1: ? | city")

    assert list(misread(GOLD, GOLD)) == []
    assert list(misread(GOLD, wrong)) == [
        "“at least two men”: 2.. at_least man, read as 2..2 exact man",
        "“Orlenz”: RU city, read as ? city",
    ]


def test_where_the_gold_leaves_the_kind_of_a_place_open_any_will_do():
    open_kind = a_labelling("⟦T1 In ⟦P1 Orlenz⟧⟧", "1: kind=publisher", "P1: ?")
    city = a_labelling("⟦T1 In ⟦P1 Orlenz⟧⟧", "1: kind=publisher", "P1: ? | city")

    assert placed_tallies(open_kind, city)["places"] == same(1, 1, 1)
    assert placed_tallies(city, open_kind)["places"] == same(0, 1, 1)
