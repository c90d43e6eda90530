from __future__ import annotations

import pytest

from headwater.evidence.language_tag import language_tag


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("en", "en"),
        ("EN-gb", "en-GB"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        (" pt-BR ", "pt-BR"),
        ("sl-rozaj-biske", "sl-rozaj-biske"),
    ],
)
def test_a_tag_is_written_in_its_usual_case(words: str, expected: str) -> None:
    assert language_tag(words) == expected


@pytest.mark.parametrize("words", [None, "", "English", "en_GB", "e", "en-", "12", "en GB"])
def test_words_of_another_shape_are_no_tag(words: str | None) -> None:
    assert language_tag(words) is None


@pytest.mark.parametrize("words", ["es-４１９", "eſ", "\N{KELVIN SIGN}k"])
def test_a_tag_is_written_in_plain_letters_and_digits(words: str) -> None:
    assert language_tag(words) is None
