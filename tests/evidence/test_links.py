from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.document import Link
from headwater.evidence.links import (
    absolute_address,
    bare_addresses_in,
    is_web_address,
    without_repeats,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://a.example/x.", "https://a.example/x"),
        ("(https://a.example/x)", "https://a.example/x"),
        ("https://a.example/Lagoon_(film), he said", "https://a.example/Lagoon_(film)"),
        ("“https://a.example/x?y=1&z=2”", "https://a.example/x?y=1&z=2"),
        ("HTTP://A.example/…", "HTTP://A.example/"),
        ("*https://a.example/x*", "https://a.example/x"),
    ],
)
def test_an_address_ends_where_the_sentence_around_it_goes_on(text: str, expected: str) -> None:
    assert [address for _, address in bare_addresses_in(text)] == [expected]


@pytest.mark.parametrize(
    "words", ["a.example", "mailto:a@b.example", "http://", "http://[x", "https://a b.example", ""]
)
def test_what_does_not_lead_to_the_web_is_no_address(words: str) -> None:
    assert not is_web_address(words)


def test_relative_links_start_from_the_page() -> None:
    base = "https://a.example/world/story"
    assert absolute_address("/x", base) == "https://a.example/x"
    assert absolute_address("other", base) == "https://a.example/world/other"
    assert absolute_address("//b.example/x", base) == "https://b.example/x"
    assert absolute_address("/x", None) is None
    assert absolute_address("javascript:void(0)", base) is None
    assert absolute_address("http://[x", base) is None


def test_the_same_link_with_the_same_words_counts_once() -> None:
    once, again = Link("https://a.example/", "x"), Link("https://a.example/", "y")
    assert without_repeats([once, again, once]) == (once, again)


@given(st.text(alphabet="htps:/.ab()[]{}' ,", max_size=80))
def test_each_address_stands_in_the_text_at_its_offset(text: str) -> None:
    for start, address in bare_addresses_in(text):
        assert text[start : start + len(address)] == address
