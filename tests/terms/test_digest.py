"""Digests and ids that derive from content."""

from hypothesis import given
from hypothesis import strategies as st

from headwater.terms.digest import ID_HEX_DIGITS, content_id, sha256_hex, text_sha256


def test_a_digest_is_sha_256():
    assert sha256_hex(b"abc").startswith("ba7816bf8f01cfea")
    assert text_sha256("abc") == sha256_hex(b"abc")


def test_a_text_that_utf_8_cannot_hold_has_a_digest():
    assert text_sha256("\ud800") != text_sha256("?")


def test_an_id_names_its_kind():
    kind, _, digits = content_id("statement", "a").partition("-")
    assert kind == "statement"
    assert len(digits) == ID_HEX_DIGITS


parts = st.lists(st.text(max_size=6), max_size=4)


@given(parts, parts)
def test_ids_are_the_same_for_the_same_parts_alone(left: list[str], right: list[str]):
    assert (content_id("item", *left) == content_id("item", *right)) == (left == right)


@given(st.text(min_size=1, max_size=8), st.integers(0, 8))
def test_where_a_part_ends_makes_a_difference(words: str, at: int):
    cut = content_id("item", words[:at], words[at:])
    assert cut != content_id("item", words, "x")
    if 0 < at < len(words):
        assert cut != content_id("item", words[: at - 1], words[at - 1 :])
