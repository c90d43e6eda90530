"""How deeply a report is read."""

from __future__ import annotations

import pytest

from headwater.statements.attribution import LONGEST_TEXT
from headwater.statements.coverage import depth_of, is_too_long, why_not_read
from headwater.statements.languages import ReadingDepth
from tests.statements.test_reading import report


@pytest.mark.parametrize(
    ("text", "language", "depth", "why"),
    [
        ("It left.", "en", ReadingDepth.READ, None),
        ("Il part.", "fr", ReadingDepth.IN_PART, None),
        ("\u0301", "und", ReadingDepth.NOT_READ, "its language could not be told"),
        ("Die Tür.", "de", ReadingDepth.NOT_READ, "what is stated in its language is not read yet"),
        (
            "a" * (LONGEST_TEXT + 1),
            "fr",
            ReadingDepth.NOT_READ,
            "it has 5,000,001 characters, and the most that are read is 5,000,000",
        ),
    ],
)
def test_language_and_length_tell_how_deeply_a_report_is_read(
    text: str, language: str, depth: ReadingDepth, why: str | None
):
    found = report(text, language)
    assert (depth_of(found), why_not_read(found)) == (depth, why)
    assert is_too_long(found) == (len(text) > LONGEST_TEXT)
