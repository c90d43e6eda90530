import pytest

from headwater.statements.counted import noun_after, person_after, singular


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("countries", "country"),
        ("men", "man"),
        ("Women", "woman"),
        ("people", "person"),
        ("Kenyans", "Kenyan"),
        ("Togolese", "Togolese"),
        ("wives", "wife"),
        ("cases", "case"),
        ("classes", "class"),
        ("buses", "bus"),
        ("policemen", "policeman"),
        ("police", "police"),
    ],
)
def test_nouns_are_put_into_the_singular_and_names_keep_their_capital(
    plural: str, expected: str
) -> None:
    assert singular(plural).casefold() == expected.casefold()
    assert singular(plural)[0].isupper() == plural[0].isupper()


def test_the_head_of_the_phrase_is_its_last_plural() -> None:
    text = "17 young African men from Odo"
    found = noun_after(text, 2, len(text), is_plural=True)
    assert found is not None
    assert (found.unit, text[2 : found.end]) == ("man", " young African men")


def test_a_phrase_without_a_plural_tells_nothing() -> None:
    text = "17 went home"
    assert noun_after(text, 2, len(text), is_plural=True) is None


def test_only_people_can_be_missing_or_in_hospital() -> None:
    assert person_after("28 missing", 2, 10)
    assert person_after("39 in hospital", 2, 14)
    assert not person_after("39 in stock", 2, 11)


@pytest.mark.parametrize("text", ["30 s in the camp", "30 S men", "5 x's in the camp"])
def test_a_single_letter_is_no_plural(text: str) -> None:
    found = noun_after(text, 2, len(text), is_plural=True)
    assert found is None or len(found.unit) > 1


def test_the_singular_of_a_single_letter_is_the_letter() -> None:
    assert singular("s") == "s"
