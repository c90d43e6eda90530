"""For whom a pronoun stands."""

from __future__ import annotations

import pytest

from tests.statements.test_speakers import speakers


@pytest.mark.parametrize(
    ("marked", "last"),
    [
        ("Ori Moll met Toma Cole. <He> [said] {yes}.", "Ori Moll"),
        ("The port was sold to Ori Moll. <He> [said] {yes}.", "Ori Moll"),
        ("Ori Moll left. He wept. <He> [said] {yes}.", "Ori Moll"),
        ("Mr Moll met Mrs Cole. <She> [said] {yes}.", "Cole"),
        ("Ori Moll's sister came. <She> [said] {yes}.", "Ori Moll's sister"),
        ("<Ori Moll> [said] {that Toma Cole had left}. <He> [said] {yes}.", "Ori Moll"),
        ("A guard hit them. <He> [said] {yes}.", "guard"),
        ("Aldern Roads, which owns the pier, left. <It> [said] {yes}.", "Aldern Roads"),
        ("Merra's embassy wrote to Ori Moll. <It> [said] {yes}.", "Merra's embassy"),
        ("Two nurses met a guard. <They> [said] {yes}.", "Two nurses"),
        ("Asked about a guard, <he> [said] {yes}.", None),
        ("Ori Moll left. Pressed on his brother, <he> [said] {yes}.", "Ori Moll"),
        ("Our General Staff knew. <It> [said] {yes}.", "General Staff"),
        ("The navy left. <She> [said] {yes}.", None),
        ("I was in the dean's office. <She> [said] {yes}.", "dean"),
        ("Ori Moll left. He stays at a motel in Port Vale. <He> [said] {yes}.", "Ori Moll"),
        ("“They took Boro.” <He> [said] {yes}.", None),
    ],
)
def test_the_subject_of_the_sentence_before_goes_first(marked: str, last: str | None):
    assert speakers(marked)[-1] == last


def test_who_turned_out_to_be_she_is_not_he_later():
    marked = "<Ori Moll> [said] {no}. <She> [said] {no}. Moll met Toma Cole. <He> [said] {yes}."
    assert speakers(marked)[-1] == "Toma Cole"
