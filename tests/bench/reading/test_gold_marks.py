import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.reading.gold_marks import MarkName, without_marks

WORDS = st.text(alphabet="ab é\n", min_size=1, max_size=6).filter(str.strip)
MARKED = st.recursive(
    WORDS,
    lambda inner: st.lists(
        st.one_of(inner, st.builds("⟦N{} {}⟧".format, st.integers(1, 10**6), inner)), max_size=4
    ).map("".join),
    max_leaves=8,
)


def parts_of(*lines: str) -> dict[str, list[str]]:
    """Return the words of each mark, part by part."""
    found = without_marks(lines)
    assert not found.problems
    return {str(name): [s.of(found.text) for s in m.spans] for name, m in found.marks.items()}


def test_the_text_is_what_a_reader_sees():
    line = "⟦S1 Ilse Marrow⟧ ⟦Q1 said⟧ ⟦T1 ⟦N1 two men⟧ left⟧."

    assert without_marks([line, "", "So."]).text == "Ilse Marrow said two men left.\n\nSo."


def test_marks_stand_inside_one_another_and_serve_several_statements():
    assert parts_of("⟦S1,2 She⟧ said ⟦T1 ⟦T2 ⟦N12 two men⟧ left⟧ late⟧") == {
        "N12": ["two men"],
        "S1": ["She"],
        "S2": ["She"],
        "T1": ["two men left late"],
        "T2": ["two men left"],
    }


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("⟦T1 a b ⟧⟦T1,2 c⟧⟦T2  d⟧", {"T1": ["a b c"], "T2": ["c d"]}),
        ("⟦T1 The men⟧, she said, ⟦T1 were locked in⟧", {"T1": ["The men", "were locked in"]}),
        ("⟦T1 “One.⟧\n\n⟦T1 “Two.”⟧", {"T1": ["“One.\n\n“Two.”"]}),
    ],
)
def test_parts_with_nothing_but_white_space_between_them_are_one(
    line: str, parts: dict[str, list[str]]
):
    assert parts_of(*line.split("\n")) == parts


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (["a", "b⟧"], "line 12: expected a mark that is open here, found ⟧ without ⟦ before it"),
        (["⟦T1 a", "b"], "line 11: expected ⟧ that closes T1, found none"),
        (["⟦T1,2  ⟧"], "line 11: expected words in T1, T2, found none"),
        (["⟦T1 a ⟦T1 b⟧⟧"], "line 11: expected T1 beside other parts of T1, found one in another"),
        (
            ["⟦Z1 a⟧"],
            "line 11: expected ⟦, one of SQTRXYHNDP, number, space, words, ⟧, found '⟦Z1 a⟧'",
        ),
    ],
)
def test_a_mark_that_is_not_right_is_told_with_its_line(lines: list[str], problem: str):
    assert [str(each) for each in without_marks(lines, 11).problems] == [problem]


@given(MARKED)
@settings(max_examples=60)
def test_taking_marks_out_leaves_every_other_character(marked: str):
    plain = re.sub(r"⟦N\d+ |⟧", "", marked)
    found = without_marks(marked.split("\n"))

    assert found.text == plain
    for name, mark in found.marks.items():
        assert name == MarkName("N", name.number)
        assert all(span.of(plain) == span.of(plain).strip() for span in mark.spans)
