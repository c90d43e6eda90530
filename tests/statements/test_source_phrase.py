"""What the words of a source tell of the speaker."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.statements.source_phrase import (
    SourcePhrase,
    author_of_paper,
    names_nobody,
    read_source_phrase,
    tells_who,
)
from headwater.statements.statement import SourceKind
from headwater.terms.countries import names_a_country

# The words of a source, and in brackets those of them that are the speaker's own name.
NAMED_PERSONS = """
[Ada Moll]
[Ada Moll], a nurse at the camp
a nurse, [Ada Moll],
One of them, [Boro]
The Turkish Consul-General, Mr. [Orhan Sezen]
[Moll], 43,
Mr. [Moll]
Gen. [Osk Veren]
President [Lina Tavour]
Kestravian President [Lina Tavour]
Defence Minister [Corin Abaye]
its spokesman, [Idris Kabeen],
the ministry's spokeswoman, [Ilka Senn]
[Jory Pell] of the Union of Tindwean Students Abroad
Furious mum-of-three [Della Quist], 51, whose nephew is studying in Brodny,
"""
NAMED_ORGANISATIONS = """
the [Ministry of Foreign Affairs]
The Ministry
the [Union of Oluman Students Abroad]
the [Guild of Ward Nurses]
The guild
[Sulmar's General Staff]
Our [General Staff]
[Brodny Polytechnic]
The sixth, [Brodny Polytechnic],
[Quill Terminals]
[Lagoon Rights Watch]
[Amity International]
[NATO]
[Moscow]
the [Kremlin]
[Kestravian state television]
"""
FOUND_BY_OFFICE = """
the prime minister
the foreign minister of Oluma
the guild's chairwoman
the chief of staff
Kabeen's father
the company's director, who asked not to be named
"""
UNNAMED = """
The Consul
Oluman authorities
one official familiar with the matter
an official of the Aldern Alliance
Alliance official
the same official
a Russian official
two of the nurses
one of them
those who came back
people close to the talks
Western intelligence officials
UN experts
a bank
My cousin in Brodny
A friend who teaches there
Staff of a university
parents
somebody
Someone close to the ministry
court documents
Witness LM-114, a welder
Source B
the Fire Officer
the summary
the Law on the Stay of Foreign Citizens
an aide to the minister
"""
NOBODY = """
Nobody
No one
none of them
No student
not one student
neither of the guards
"""
NOT_SAID_WHO = """
in a statement
he
They
we
it
many
Several
Another
who
"""


def lines(table: str) -> list[str]:
    return table.strip().splitlines()


def kind_and_name(words: str) -> tuple[SourceKind | None, str | None]:
    found = read_source_phrase(words)
    return found.kind, found.name


@pytest.mark.parametrize(
    ("marked", "kind"),
    [(line, SourceKind.NAMED_PERSON) for line in lines(NAMED_PERSONS)]
    + [(line, SourceKind.NAMED_ORGANISATION) for line in lines(NAMED_ORGANISATIONS)],
)
def test_a_named_speaker_is_read_with_the_name_alone(marked: str, kind: SourceKind):
    words = marked.replace("[", "").replace("]", "")
    name = marked[marked.index("[") + 1 : marked.index("]")] if "[" in marked else None
    assert kind_and_name(words) == (kind, name)


@pytest.mark.parametrize("words", lines(UNNAMED))
def test_a_role_without_a_name_is_unnamed(words: str):
    assert read_source_phrase(words).kind is SourceKind.UNNAMED


@pytest.mark.parametrize("words", lines(FOUND_BY_OFFICE))
def test_an_office_alone_is_unnamed_but_tells_who_it_is(words: str):
    assert kind_and_name(words) == (SourceKind.UNNAMED, None)
    assert tells_who(words)


@pytest.mark.parametrize(
    "words", ["a minister", "one of the ministers", "ministers", "a nurse", "Minister Ada Moll"]
)
def test_a_role_that_many_have_does_not_tell_who_it_is(words: str):
    assert not tells_who(words)


@pytest.mark.parametrize("words", ["Aldern Staffing", "the weekly Lantern", "Ridge Logistics"])
def test_a_name_that_only_bodies_bear_is_a_body(words: str):
    assert read_source_phrase(words).kind is SourceKind.NAMED_ORGANISATION


@pytest.mark.parametrize("words", lines(NOBODY))
def test_nobody_is_no_speaker(words: str):
    assert names_nobody(words)
    assert kind_and_name(words) == (None, None)


@pytest.mark.parametrize("words", lines(NOT_SAID_WHO))
def test_words_that_only_point_have_no_kind(words: str):
    assert not names_nobody(words)
    assert read_source_phrase(words).kind is None


def test_a_street_number_is_not_nobody():
    assert not names_nobody("No 10")
    assert not names_nobody("No. 10")


def test_not_everyone_is_somebody():
    assert not names_nobody("Not everyone")


@pytest.mark.parametrize(
    ("words", "head", "plural"),
    [
        ("three ministries", "ministry", True),
        ("the authorities", "authorities", True),
        ("young people from the coast", "people", True),
        ("two women", "woman", True),
        ("an Aldern Alliance official who was not named", "official", False),
        ("the foreign minister, Corin Abaye,", "minister", False),
        ("mum-of-three", "mum-of-three", False),
    ],
)
def test_the_head_is_the_singular_of_the_noun_before_what_modifies_it(
    words: str, head: str, plural: bool
):
    found = read_source_phrase(words)
    assert (found.head, found.plural) == (head, plural)


@pytest.mark.parametrize(
    "marked",
    [
        "assessments by [some officials]",
        "a survey by [the Institute for Student Exchange]",
        "a study published by [Inlet]",
        "a letter from [the health board]",
        "[the ministry]'s latest intelligence update",
        "[Sulmar]'s weekly report",
    ],
)
def test_behind_a_paper_stands_its_author(marked: str):
    words = marked.replace("[", "").replace("]", "")
    author = author_of_paper(words)
    assert author is not None
    assert f"[{author.of(words)}]" in marked


@pytest.mark.parametrize(
    "words", ["the report", "a nurse from the coast", "the ministry's spokeswoman", "Ada Moll"]
)
def test_what_is_no_paper_has_no_author(words: str):
    assert author_of_paper(words) is None


@given(st.text(max_size=60))
def test_any_words_can_be_read(words: str):
    found = read_source_phrase(words)
    assert isinstance(found, SourcePhrase)
    if found.is_pronoun:
        assert found.kind is None
    # A country's name may come without being a word of its own: “the U.S.”.
    if found.name is not None and not names_a_country(words):
        assert found.name.split()[0] in words


@given(st.sampled_from(lines(UNNAMED) + lines(NOBODY)))
def test_the_unnamed_have_no_name(words: str):
    assert read_source_phrase(words).name is None


def test_a_part_of_a_part_is_read_like_a_part():
    part, whole = read_source_phrase("one of the nurses"), "one of " * 100_000 + "the nurses"
    assert read_source_phrase(whole) == part
    assert read_source_phrase("none of " + whole).kind is None
