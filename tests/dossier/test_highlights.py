import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.dossier.highlights import Marker, MarkerKind, StatementPart, stretches_in
from headwater.terms.span import Span

TEXT = "They dig, Ada said."
CONTENT, SOURCE, CUE = StatementPart.CONTENT, StatementPart.SOURCE, StatementPart.CUE


def marked(*marks: tuple[int, int, StatementPart]) -> str:
    """Return the text with each stretch's roles in braces after it."""
    found = stretches_in(TEXT, [(Span(start, end), role) for start, end, role in marks], [])
    return "".join(
        f"[{stretch.text}|{' '.join(stretch.roles)}]" if stretch.roles else stretch.text
        for stretch in found
    )


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ((), "They dig, Ada said."),
        (((0, 8, CONTENT),), "[They dig|content], Ada said."),
        (
            ((0, 8, CONTENT), (10, 13, SOURCE), (14, 18, CUE)),
            "[They dig|content], [Ada|source] [said|cue].",
        ),
        (((0, 13, CONTENT), (5, 8, CUE)), "[They |content][dig|content cue][, Ada|content] said."),
        (
            ((0, 8, CONTENT), (5, 13, SOURCE)),
            "[They |content][dig|content source][, Ada|source] said.",
        ),
        (((0, 8, CONTENT), (0, 8, CONTENT)), "[They dig|content], Ada said."),
        (((0, 8, CONTENT), (5, 19, CONTENT)), "[They |content][dig|content][, Ada said.|content]"),
        (((0, 19, CONTENT),), "[They dig, Ada said.|content]"),
    ],
)
def test_overlapping_words_are_split_where_their_marks_change(
    marks: tuple[tuple[int, int, StatementPart], ...], expected: str
):
    assert marked(*marks) == expected


def test_words_beyond_the_text_are_refused():
    with pytest.raises(ValueError, match="ends after the text"):
        stretches_in("short", [(Span(0, 99), CONTENT)], [])


def marker(name: str) -> Marker:
    return Marker(name, MarkerKind.STATEMENT, name, None, name)


def test_a_marker_stands_before_the_words_it_names():
    found = stretches_in(TEXT, [(Span(0, 8), CONTENT)], [(10, marker("a")), (0, marker("b"))])

    assert [(s.text, [m.anchor for m in s.markers]) for s in found] == [
        ("They dig", ["b"]),
        (", ", []),
        ("Ada said.", ["a"]),
    ]


def test_a_marker_at_the_end_of_the_text_is_kept():
    found = stretches_in("ab", [], [(2, marker("end"))])

    assert [(s.text, len(s.markers)) for s in found] == [("ab", 0), ("", 1)]


PIECES = st.lists(
    st.tuples(st.integers(0, 39), st.integers(1, 20), st.sampled_from(StatementPart)), max_size=8
)


@given(st.text(min_size=60, max_size=60), PIECES, st.lists(st.integers(0, 60), max_size=4))
def test_the_stretches_are_the_text_and_each_character_keeps_its_roles(text, pieces, places):
    marks = [(Span(start, start + length), role) for start, length, role in pieces]
    found = stretches_in(text, marks, [(place, marker("m")) for place in places])

    assert "".join(stretch.text for stretch in found) == text
    roles = [set(stretch.roles) for stretch in found for _ in stretch.text]
    for offset in range(len(text)):
        assert roles[offset] == {role for span, role in marks if span.start <= offset < span.end}
    assert sum(len(stretch.markers) for stretch in found) == len(places)
