from __future__ import annotations

import pytest

from headwater.evidence.document import Box
from headwater.evidence.formats.print_lines import Line
from headwater.evidence.formats.print_paragraphs import text_of

WIDTH = 300


def line(words: str, top: float, *, left: float = 0, page: int = 1, size: float = 10) -> Line:
    """Return a line whose letters are each half as wide as high; a last `~` breaks its word."""
    plain = words.removesuffix("~")
    box = Box(left, top - size, left + len(plain) * size / 2, top)
    return Line(plain, page, box, size, words.endswith("~"))


def column(*words: str, left: float = 0, page: int = 1) -> list[Line]:
    return [
        line(each, 500 - 12 * number, left=left, page=page) for number, each in enumerate(words)
    ]


def text(*pages: list[Line]) -> str:
    return text_of(pages)[0]


FULL = "The ministry of the interior denied on Monday, and on Tuesda"
"""Sixty letters: as wide as the column."""


def test_the_lines_of_a_paragraph_are_joined_by_spaces() -> None:
    assert text(column(FULL, FULL, "again.")) == f"{FULL} {FULL} again."


def test_a_wider_gap_parts_paragraphs() -> None:
    lines = column(FULL, FULL, FULL)
    assert text([*lines, line(FULL, 452)]) == f"{FULL} {FULL} {FULL}\n\n{FULL}"


def test_a_line_that_ends_on_purpose_ends_its_paragraph() -> None:
    assert text(column(FULL, "It did.", FULL, "Nobody came.")) == (
        f"{FULL} It did.\n\n{FULL} Nobody came."
    )


def test_a_short_line_without_a_stop_ends_its_paragraph_too() -> None:
    assert text(column("WHAT HAPPENED", FULL, FULL)) == f"WHAT HAPPENED\n\n{FULL} {FULL}"


def test_an_indented_line_begins_a_paragraph() -> None:
    lines = [
        *column(FULL, FULL),
        line("Two men came and stood at the only door there was", 476, left=20),
    ]
    assert text(lines).startswith(f"{FULL} {FULL}\n\nTwo men")


def test_the_lines_of_a_list_entry_stand_in() -> None:
    lines = [
        line("1. " + FULL[3:], 500),
        line("hung back", 488, left=15),
        line("2. the other", 476),
    ]
    assert text(lines) == f"1. {FULL[3:]} hung back\n\n2. the other"


def test_other_letters_are_another_paragraph() -> None:
    assert text([line("Heading", 520, size=16), *column(FULL, FULL)]) == f"Heading\n\n{FULL} {FULL}"


def test_each_bullet_begins_a_paragraph() -> None:
    assert text(column(f"• {FULL[:50]} and", "so on", f"• {FULL[:40]}")) == (
        f"• {FULL[:50]} and so on\n\n• {FULL[:40]}"
    )


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["The com~", "mittee met."], "The committee met."),
        (["A well~", "known man."], "A well-known man."),
        (["The Franco~", "German talks."], "The Franco-German talks."),
        (["In co~", "operation, as co-operation is spelt."], "In co-operation, as co-operation"),
        (["The re~", "sign of resign."], "The resign of resign."),
        (["Article 21~", "bis applies."], "Article 21-bis applies."),
        (["The Franco-", "German talks."], "The Franco-German talks."),
    ],
)
def test_a_broken_word_is_joined_as_the_document_spells_it(lines: list[str], joined: str) -> None:
    assert text(column(*lines)).startswith(joined)


def test_a_sentence_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    left, right = column(FULL, FULL), column(FULL, FULL, left=400)
    assert text([*left, *right], column("and ends.", page=2)) == " ".join([FULL] * 4) + " and ends."


def test_a_sentence_that_has_ended_does_not_go_on_overleaf() -> None:
    assert text(column(FULL, f"{FULL[:59]}."), column("There", page=2)).endswith(".\n\nThere")


def test_cells_of_a_row_stand_in_one_line() -> None:
    rows = [
        line("Lumbasa", 500),
        line("14", 500, left=200),
        line("Tereko", 488),
        line("7", 488, left=200),
    ]
    assert text(rows) == "Lumbasa | 14\n\nTereko | 7"


def test_lines_of_a_script_without_spaces_are_joined_without() -> None:
    assert (
        text(column("该部门否认了这一说法该部门否认了", "这一说法。"))
        == "该部门否认了这一说法该部门否认了这一说法。"
    )


def test_heads_that_run_through_the_pages_stand_once_at_the_end() -> None:
    pages = [
        [
            line(f"The Student, March 2025 {number}", 590, page=number),
            *column(opening + FULL[len(opening) :], page=number),
            line(str(number), 20, page=number),
        ]
        for number, opening in enumerate(["One", "two", "three"], start=1)
    ]
    assert text(*pages) == (
        f"One{FULL[3:]} two{FULL[3:]} three{FULL[5:]}\n\nThe Student, March 2025 1"
    )


def test_a_line_that_signs_is_a_paragraph_of_its_own() -> None:
    assert text(column("One boot undone", "By Ana Sorel", FULL)).split("\n\n")[1] == "By Ana Sorel"


def test_lines_alike_in_the_midst_of_pages_are_no_heads() -> None:
    pages = [column("a", "b", "Same words.", "c", "d", page=number) for number in (1, 2, 3)]
    assert text(*pages).count("Same words.") == 3


def test_one_page_has_no_running_heads() -> None:
    assert text(column("Head", "words.")) == "Head words."


def test_each_segment_is_the_line_it_stands_for() -> None:
    lines = column("The com~", "mittee met.", FULL)
    whole, segments = text_of([lines])
    assert [segment.span.of(whole) for segment in segments] == [each.words for each in lines]
    assert [segment.box for segment in segments] == [each.box for each in lines]


def test_no_pages_have_no_text() -> None:
    assert text_of([]) == ("", ())
    assert text_of([[], []]) == ("", ())
