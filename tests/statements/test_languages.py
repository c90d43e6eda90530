"""How deeply reports in each language are read."""

import pytest

from headwater.statements.languages import ReadingDepth, reading_depth


@pytest.mark.parametrize("tag", ["en", "en-GB", "EN"])
def test_english_is_read_in_all_its_regions(tag: str):
    assert reading_depth(tag) is ReadingDepth.READ


@pytest.mark.parametrize("tag", ["ar", "es", "fr-CI", "pt-BR", "ru", "sw", "uk"])
def test_seven_languages_are_read_in_part(tag: str):
    assert reading_depth(tag) is ReadingDepth.IN_PART


@pytest.mark.parametrize("tag", ["de", "enm", "und", ""])
def test_all_others_are_not_read(tag: str):
    assert reading_depth(tag) is ReadingDepth.NOT_READ
