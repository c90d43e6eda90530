"""With which letters a pattern's matches begin: never too few, or words would be missed."""

from __future__ import annotations

import pytest

from headwater.statements.beginnings import beginnings_of
from headwater.statements.phrase_pattern import phrase_pattern


@pytest.mark.parametrize(
    ("pattern", "beginnings"),
    [
        ("said", "sai"),
        ("a|an|the", "a an the"),
        ("(?:he|she) said", "he she"),
        ("un(?:clear|sure)", "unc uns"),
        ("(?:not )?known", "not kno"),
        ("s?he", "she he"),
        ("no*t", "no nt"),
        ("ab{0,2}c", "ab ac"),
        ("ab{,2}c", "ab ac"),
        ("ab+c", "ab"),
        ("ab{2}c", "ab"),
        (r"(?<!the )(?:may|MAY)(?! \d)", "may"),
        ("(?-i:May)", "may"),
        ("(?P<who>police|army)", "pol arm"),
        (r"\bto", "to"),
        (r"go\w+", "go"),
        ("[Tt]he[ny]?", "the"),
        ("(?i)the", "the"),
        ("n['’]t", "n"),
        ("(?=a)b", "b"),
    ],
)
def test_a_pattern_tells_with_which_letters_its_matches_begin(pattern: str, beginnings: str):
    assert beginnings_of(pattern) == frozenset(beginnings.split())


@pytest.mark.parametrize(
    "pattern",
    [
        r"\w+ly",
        "[a-z]x",
        "’s",
        ".*x",
        "(?:a|)",
        "a?",
        "(?:said|[$€]5)",
        "(?:a?|b)",
        "(?>a)b",
        "(?i:a)|b",
        "ſaid",
    ],
)
def test_of_other_patterns_nothing_is_known(pattern: str):
    assert beginnings_of(pattern) is None


def test_the_notation_of_phrases_is_understood():
    assert beginnings_of(phrase_pattern("{lie} to|… them").pattern) is None
    assert beginnings_of(phrase_pattern("{lie} … to").pattern) == {"lie", "lyi"}
