"""The noun phrase behind a verb or a preposition."""

import pytest

from headwater.statements.phrases_behind import noun_phrase_behind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two deckhands who left", "two deckhands"),
        ("Dr. Ada Moll, the yard's director, in May", "Dr. Ada Moll, the yard's director"),
        ("the yard's director, Ada Moll, in May", "the yard's director, Ada Moll"),
        ("a one-page note pinned up in the hall", "a one-page note"),
        ("the union on Monday", "the union"),
        (", nobody", None),
    ],
)
def test_the_phrase_ends_where_another_clause_begins(text: str, expected: str | None) -> None:
    found = noun_phrase_behind(text, 0, len(text))
    assert (None if found is None else found.of(text)) == expected
