"""Patterns that grow too fast are found."""

from __future__ import annotations

import re

from bench.reading.hostile_patterns import Named, complaint, hostile_texts, patterns

LINEAR = Named("headwater.terms.two", re.compile(r"\d+ men"), is_searched=True)


def test_a_pattern_that_grows_with_the_cube_is_complained_of():
    told = complaint(LINEAR, 400, lambda _, text: (len(text) / 1000) ** 3)
    assert told is not None
    assert told.startswith("headwater.terms.two on ")


def test_a_pattern_that_grows_with_the_text_is_not_complained_of():
    assert complaint(LINEAR, 400, lambda _, text: len(text) / 1000) is None


def test_a_patterns_own_words_are_said_to_it_again_and_again():
    assert any(text.startswith("men men men") for text in hostile_texts(LINEAR, 40))
    assert all(len(text) == 40 for text in hostile_texts(LINEAR, 40))


def test_every_pattern_of_the_package_is_found_also_in_lists():
    names = [named.name for named in patterns()]
    assert "headwater.terms.place._CODE" in names
    assert len(names) == len(set(names)) > 500
