from __future__ import annotations

import pytest
from lxml import html  # type: ignore[import-untyped]  # lxml ships no types

from headwater.evidence.formats.page_declarations import Declarations, declarations_of


def declared(head: str, body: str = "words", attributes: str = "") -> Declarations:
    """Return what a page with this head declares."""
    markup = f"<html {attributes}><head>{head}</head><body>{body}</body></html>"
    return declarations_of(html.document_fromstring(markup), markup)


def data(words: str) -> str:
    return f'<script type="application/ld+json">{words}</script>'


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("<link rel=canonical href='https://a.example/x'>", "https://a.example/x"),
        ("<link rel='shortlink canonical' href='https://a.example/x'>", "https://a.example/x"),
        ("<meta property=og:url content='https://a.example/x'>", "https://a.example/x"),
        (
            "<link rel=canonical href='/x'><meta property=og:url content='https://a.example/y'>",
            "https://a.example/x",
        ),
        (
            "<base href='https://a.example/y/'><link rel=canonical href='x'>",
            "https://a.example/y/x",
        ),
        ("<!-- saved from url=(0019)https://a.example/x -->", "https://a.example/x"),
        (
            "<!--\n Page saved with SingleFile\n url: https://a.example/x\n-->",
            "https://a.example/x",
        ),
        ("<link rel=canonical href='/x'>", None),
        ("<link rel=canonical href='javascript:x'>", None),
        ("", None),
    ],
)
def test_the_address_is_the_one_the_page_calls_its_own(head: str, address: str | None) -> None:
    assert declared(head).address == address


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (
            "<meta property='article:published_time' content='2024-06-11T23:30:00-05:00'>",
            "2024-06-11",
        ),
        ("<meta name=pubdate content='2024/6/1'>", "2024-06-01"),
        (data('{"@type": "NewsArticle", "datePublished": "2024-06-11"}'), "2024-06-11"),
        (data('{"@graph": [{"@type": ["Article"], "datePublished": "2024-06-11"}]}'), "2024-06-11"),
        ("<link rel=canonical href='https://a.example/2024/06/11/x'>", "2024-06-11"),
        (data('{"@type": "Event", "datePublished": "2024-06-11"}'), None),
        (data('{"@type": "NewsArticle", "datePublished": "11 June"}'), None),
        ("<meta name=date content='2024-13-45'>", None),
        ("<meta name=date content='2024'>", None),
        ("", None),
    ],
)
def test_the_day_is_one_declared_for_machines(head: str, day: str | None) -> None:
    published = declared(head, "<p>On 3 May 2024 they came.</p>").published
    assert (published.text if published else None) == day


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("<div>By X <time datetime=2024-06-11>today</time></div>", "2024-06-11"),
        ("<span itemprop=datePublished content=2024-06-11>x</span><p>words</p>", "2024-06-11"),
        ("<div><time datetime=2024-06-11>a</time> <time datetime=2024-06-12>b</time></div>", None),
        (f"<p>{'words ' * 40}<time datetime=2024-06-11>then</time></p>", None),
    ],
)
def test_a_marked_time_counts_if_it_can_only_be_that_of_the_page(
    body: str, day: str | None
) -> None:
    published = declared("", body).published
    assert (published.text if published else None) == day


@pytest.mark.parametrize(
    ("attributes", "head", "language"),
    [
        ("lang=pt-br", "", "pt-BR"),
        ("lang=en_US", "", "en-US"),
        ("xml:lang=fr", "", "fr"),
        ("lang=''", "<meta property=og:locale content=de_DE>", "de-DE"),
        ("", "<meta http-equiv=Content-Language content=uk>", "uk"),
        ("lang=english", "", None),
    ],
)
def test_the_language_is_the_one_of_the_whole_page(
    attributes: str, head: str, language: str | None
) -> None:
    assert declared(head, attributes=attributes).language == language


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        (data('{"@type": "Article", "author": {"name": "ANP"}}'), "ANP"),
        (data('{"@type": "Article", "author": [{"name": "A B"}, "C D"]}'), "A B, C D"),
        ("<meta name=author content='Norpress'>", "Norpress"),
        ("<meta name=author content='https://a.example/staff'>", None),
    ],
)
def test_authors_are_those_declared(head: str, authors: str | None) -> None:
    assert declared(head).authors == authors


@pytest.mark.parametrize(
    "head",
    [
        data('{"@type": "Article", "isBasedOn": "https://b.example/y"}'),
        data('{"@type": "Article", "isBasedOn": [{"url": "https://b.example/y"}]}'),
        "<meta name=syndication-source content='https://b.example/y'>",
        "<link rel=original-source href='https://b.example/y'>",
    ],
)
def test_works_that_the_page_rests_on_are_named(head: str) -> None:
    assert declared(head).rests_on == ("https://b.example/y",)


@pytest.mark.parametrize(
    "words", ["", "{", "[" * 100_000, "1" * 5_000, '["x", 3, null, {"a": []}]']
)
def test_linked_data_that_is_none_tells_nothing(words: str) -> None:
    assert declared(data(words)) == declared("")
