from __future__ import annotations

import pytest

from headwater.evidence.document import Link
from headwater.evidence.formats.text import (
    MAX_BYTES,
    MAX_LINE_CHARACTERS,
    read_markdown,
    read_text,
)
from headwater.evidence.item import Unreadable
from headwater.evidence.lengths import MAX_NAME_CHARACTERS, MAX_TITLE_CHARACTERS
from headwater.terms.partial_date import PartialDate


def test_line_ends_of_any_system_become_one_character() -> None:
    assert read_text(b"one\r\ntwo\rthree\nfour\x0cfive").text == "one\ntwo\nthree\nfour\nfive"


def test_all_else_of_a_text_stays_as_it_is() -> None:
    words = "  By the sea \u00a0 — “né”\u200b, e\u0301tat.\n\n\n h/t The Meridian \n"
    assert read_text(words.encode()).text == words


def test_a_text_gives_its_byline_and_the_addresses_in_it() -> None:
    reading = read_text(
        b"Students pressed to enlist\n\nBy Ana Sorel, Norpress\n\n"
        b"The list (see https://meridian.example/list) was real.\nhttps://meridian.example/list"
    )
    assert reading.byline == "Ana Sorel, Norpress"
    assert reading.links == (Link("https://meridian.example/list", ""),)
    assert reading.title is None


@pytest.mark.parametrize("content", [b" \n\t\r\n", "\ufeff \u00a0".encode()])
def test_a_text_of_white_space_is_unreadable(content: bytes) -> None:
    with pytest.raises(Unreadable, match="nothing but white space"):
        read_text(content)


def test_a_text_with_nul_characters_is_unreadable() -> None:
    with pytest.raises(Unreadable, match="NUL"):
        read_text(b"words" * 2000 + b"\0")


def test_an_endless_line_is_unreadable_before_it_is_decoded() -> None:
    with pytest.raises(Unreadable, match="33 MiB of text and at most 32 MiB"):
        read_text(bytes(MAX_BYTES + 2**20))


def test_a_line_over_the_limit_is_unreadable() -> None:
    assert read_text(b"a" * MAX_LINE_CHARACTERS).text
    with pytest.raises(Unreadable, match="1,000,001 characters"):
        read_text(b"words\n" + b"a" * (MAX_LINE_CHARACTERS + 1))


MARKDOWN = """---
title: "Envoy: students pressed to enlist"
author: Ana Sorel
date: 2024-06-11 08:15
publisher: The Veldt Herald
language: en-gb
url: https://veldt.example/a
tags: [visas]
---
# Another headline

A diplomat told [The Meridian](https://meridian.example/a_(b) "its report") and
[a radio][radio], see <https://rights.example/x> and ![a map](https://veldt.example/map.png).

[radio]: https://radio.example/tape
"""


def test_of_a_markdown_link_its_words_stay_and_all_other_marks_are_left_in_place() -> None:
    text = read_markdown(MARKDOWN.encode()).text
    assert "told The Meridian and\na radio, see <https://rights.example/x> and a map.\n" in text
    assert "# Another headline" in text
    assert "[radio]: https://radio.example/tape" in text


def test_front_matter_tells_of_the_report() -> None:
    reading = read_markdown(MARKDOWN.encode())
    assert reading.title == "Envoy: students pressed to enlist"
    assert reading.byline == "Ana Sorel"
    assert reading.published == PartialDate("2024-06-11")
    assert reading.site == "The Veldt Herald"
    assert reading.language == "en-GB"
    assert reading.canonical_url == "https://veldt.example/a"


def test_markdown_links_come_in_order_with_their_words() -> None:
    assert read_markdown(MARKDOWN.encode()).links == (
        Link("https://veldt.example/a", ""),
        Link("https://meridian.example/a_(b)", "The Meridian"),
        Link("https://radio.example/tape", "a radio"),
        Link("https://rights.example/x", ""),
    )


def test_links_that_stand_close_are_two() -> None:
    reading = read_markdown(b"[a](https://a.example)[b](https://b.example)")
    assert reading.links == (Link("https://a.example", "a"), Link("https://b.example", "b"))


def test_markdown_without_front_matter_has_its_first_heading_for_a_title() -> None:
    reading = read_markdown(b"\n# Two stories #\n\nBy Ana Sorel\n\nWords.\n# Later")
    assert (reading.title, reading.byline) == ("Two stories", "Ana Sorel")


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: never closed\n\nWords.",
        "Moscow: we deny it.\nKyiv: we know.\n",
        "Words.\n---\ntitle: a rule, no fence\n---\n",
    ],
)
def test_lines_that_are_no_front_matter_tell_nothing(text: str) -> None:
    reading = read_markdown(text.encode())
    assert (reading.title, reading.byline, reading.published) == (None, None, None)


def test_front_matter_too_long_for_a_name_is_not_given() -> None:
    endless = "(" * (MAX_TITLE_CHARACTERS + 1)
    fields = f"publisher: A{endless}\ntitle: {endless}\nauthor: {endless}\n"
    reading = read_markdown(f"---\n{fields}---\n# Two stories\n\nBy Ana Sorel\n".encode())
    assert (reading.site, reading.title, reading.byline) == (None, "Two stories", "Ana Sorel")
    assert read_markdown(f"# {endless}\n\nWords.".encode()).title is None


def test_the_longest_name_of_a_publisher_is_taken_whole() -> None:
    name = "A" * MAX_NAME_CHARACTERS
    assert read_markdown(f"---\npublisher: {name}\n---\nWords.".encode()).site == name
    assert read_markdown(f"---\npublisher: {name}A\n---\nWords.".encode()).site is None


def test_a_date_in_other_words_is_not_taken_from_front_matter() -> None:
    assert read_markdown(b"---\ndate: 11 June 2024\n---\nWords.").published is None
