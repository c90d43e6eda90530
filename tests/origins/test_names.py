import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.origins.names import name_keys, owners_in, surname_of
from tests.marked import told


def speaker(name, kind="person"):
    return told("Quillhaven Mercury", f"{kind}[{name}] cue[said] <dockers were beaten>.").only


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Andriy Velko", "Andrii Velko"),
        ("Mohamed Sarr", "Mohammed Sarr"),
        ("Tobin Asseru", "Asseru"),
        ("Tobin Asseru", "tobin ASSERU"),
        ("Tobin Asseru", "T. Asseru"),
        ("Tobin Jon Asseru", "Tobin Asseru"),
        ("José Marrel", "Jose Marrel"),
    ],
)
def test_two_spellings_of_a_name_are_one_person(one, other):
    keys = name_keys([speaker(one), speaker(other)])

    assert keys[one] == keys[other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Marta Ellin", "Olena Ellin"),
        ("Marta Ellin", "Maria Ellin"),
        ("Tobin Asseru", "M. Asseru"),
        ("Tobin Asseru", "Tobin Ellin"),
    ],
)
def test_two_persons_of_one_surname_are_two(one, other):
    keys = name_keys([speaker(one), speaker(other)])

    assert keys.get(one, one) != keys.get(other, other)


def test_a_surname_that_two_people_share_stays_by_itself():
    names = ("Marta Ellin", "Bram Ellin", "Ellin")
    keys = name_keys([speaker(name) for name in names])

    assert len({keys.get(name, name) for name in names}) == 3


def test_a_namesake_does_not_part_two_spellings_of_one_name():
    names = ("Andriy Velko", "Andrii Velko", "Olena Velko")
    keys = name_keys([speaker(name) for name in names])

    assert keys["Andriy Velko"] == keys["Andrii Velko"] != keys.get("Olena Velko", "Olena Velko")


@given(st.permutations(["Andriy Velko", "Andrii Velko", "Velko", "Marta Ellin", "Olena Ellin"]))
def test_the_key_of_a_name_does_not_depend_on_order(names):
    statements = [speaker(name) for name in names]

    assert name_keys(statements) == name_keys(sorted(statements, key=lambda s: s.id))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The foreign ministry", "Iceland's foreign ministry"),
        ("The ministry of trade", "The trade ministry"),
        ("The dockers' union", "the dockers' union"),
    ],
)
def test_a_body_is_the_one_longer_name_that_ends_with_its_own(one, other):
    statements = [speaker(one, "body"), speaker(other, "body")]
    keys = name_keys(statements)

    assert len({keys[statement.speaker] for statement in statements}) == 1


def test_which_of_two_ministries_is_meant_is_not_guessed_at():
    names = ("The foreign ministry", "Iceland's foreign ministry", "Oman's foreign ministry")
    statements = [speaker(name, "body") for name in names]
    keys = name_keys(statements)

    assert len({keys[statement.speaker] for statement in statements}) == 3


def test_the_father_of_somebody_has_no_surname_that_we_know():
    assert surname_of("Tobin Asseru") == "asseru"
    assert surname_of("Asseru's father") is None
    assert surname_of("?!") is None
    assert owners_in("Asseru's father, and Toll’s") == ("Asseru", "Toll")


@given(st.lists(st.text(alphabet="Aab'’ .?-", min_size=1, max_size=12), max_size=6))
def test_any_words_have_one_key(names):
    statements = [speaker(name) for name in names if "]" not in name]

    assert set(name_keys(statements)) == {s.speaker for s in statements if s.speaker}
