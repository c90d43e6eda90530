import pytest

from bench.reading.gold_names import is_same_agent, is_same_speaker, is_same_unit
from headwater.statements.statement import SourceKind

PERSON, BODY, UNNAMED = (
    SourceKind.NAMED_PERSON,
    SourceKind.NAMED_ORGANISATION,
    SourceKind.UNNAMED,
)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (PERSON, "Ilse Marrow", "Dr. Ilse  Marrow"),
        (PERSON, "Ilse Marrow", "Harbour Minister Ilse Marrow"),
        (BODY, "The Harbour Rights Network (HRN)", "Harbour Rights Network"),
        (BODY, "Merra’s foreign ministry", "the foreign ministry of Merra"),
        (BODY, "Harbour Rights Network", "the exiles' group Harbour Rights Network"),
        (UNNAMED, "two guards", "Two guards, who left"),
        (UNNAMED, "guard", "a guard speaking from the port"),
        (UNNAMED, "sister", "her sister"),
        (UNNAMED, "log", "a log seen by the paper"),
        (UNNAMED, "two officers", "two officers involved in the plan"),
        (UNNAMED, "rnen frorn the pier", "men from the pier"),
        (UNNAMED, "po1ice note", "police note"),
        (PERSON, None, None),
    ],
)
def test_one_speaker_may_be_written_in_two_ways(
    kind: SourceKind, one: str | None, other: str | None
):
    assert is_same_speaker(one, other, kind)
    assert is_same_speaker(other, one, kind)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (PERSON, "Ilse Marrow", "Marrow"),
        (PERSON, "Ilse Marrow", "Anton Marrow"),
        (PERSON, "Ilse Marrow", None),
        (BODY, "foreign ministry of Merra", "foreign ministry of Orlenz"),
        (BODY, "foreign ministry of Merra", "foreign ministry"),
        (BODY, "foreign ministry of Merra", "Merra"),
        (BODY, "port police", "police"),
        (UNNAMED, "two guards", "guards"),
        (UNNAMED, "10 guards", "11 guards"),
        (UNNAMED, "guard at the north gate", "guard at the south gate"),
        (UNNAMED, "who was there", "that man"),
    ],
)
def test_what_may_be_two_speakers_is_not_one(kind: SourceKind, one: str | None, other: str | None):
    assert not is_same_speaker(one, other, kind)
    assert not is_same_speaker(other, one, kind)


def test_an_outlet_is_the_same_with_its_trade_behind_its_name():
    assert is_same_agent("the Delta Wire news agency", "Delta Wire")
    assert not is_same_agent("the agency", "Delta Wire")
    assert not is_same_agent("the agency", "the newspaper")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("man", "men"),
        ("person", "People"),
        ("family", "families"),
        ("bus", "bus"),
        ("USD", "USD per month"),
        ("USD", "usd a month"),
        ("per cent", "%"),
        ("foreign student", "students"),
        ("box", "boxes"),
        ("", ""),
        ("dead", "person"),
    ],
)
def test_units_are_the_same_in_any_number_and_case(one: str, other: str):
    assert is_same_unit(one, other)
    assert is_same_unit(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("man", "woman"), ("man", ""), ("USD", "EUR"), ("foreign student", "local student")],
)
def test_other_units_are_others(one: str, other: str):
    assert not is_same_unit(one, other)
