from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.item import MediaType
from headwater.evidence.media_type import media_type_of
from tests.evidence import news_pages
from tests.evidence.pdf_builder import lines, pdf_of

WORDS = "The ministry denied the account on Monday. Nobody was threatened, it said."


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        (WORDS.encode(), "a.txt", MediaType.TEXT),
        (WORDS.encode(), "no extension at all", MediaType.TEXT),
        (WORDS.encode(), "report 12.06.2024", MediaType.TEXT),
        (WORDS.encode(), "a.md", MediaType.MARKDOWN),
        (WORDS.encode(), "A.MARKDOWN", MediaType.MARKDOWN),
        (WORDS.encode("utf-16"), "a.txt", MediaType.TEXT),
        (WORDS.encode("utf-16-le"), "a.txt", MediaType.TEXT),
        (WORDS.encode("utf-16-be"), "a.txt", MediaType.TEXT),
        (WORDS.encode("utf-32"), "a.txt", MediaType.TEXT),
        ("Министерство это отрицает.".encode("koi8-r"), "a.txt", MediaType.TEXT),
        (b"", "a.txt", MediaType.TEXT),
        (b"", "a.pdf", MediaType.PDF),
        (b"", "a.html", MediaType.HTML),
        (b"", "a.md", MediaType.MARKDOWN),
        (b"", "a.jpg", MediaType.OTHER),
    ],
)
def test_text_is_told_by_its_characters_and_then_by_its_name(
    content: bytes, name: str, expected: MediaType
) -> None:
    assert media_type_of(content, name) is expected


@pytest.mark.parametrize(
    "start",
    [
        "<html><body>",
        "<!DOCTYPE html>\n<html>",
        "\ufeff\n  <!doctype HTML>",
        "<!-- saved from url=(0024)https://meridian.example -->\n<html>",
        '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN">',
        "<HEAD><TITLE>x</TITLE>",
    ],
)
@pytest.mark.parametrize("name", ["page.html", "page", "page.txt", "page.md"])
def test_a_page_is_html_whatever_its_name_says(start: str, name: str) -> None:
    assert media_type_of(f"{start}<p>{WORDS}".encode(), name) is MediaType.HTML


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "cp1251", "utf-8-sig"])
def test_a_page_is_html_in_any_encoding(encoding: str) -> None:
    assert media_type_of(news_pages.OLD_PORTAL.encode(encoding), "x") is MediaType.HTML


def test_a_piece_of_a_page_is_html_by_its_first_tag_or_its_name() -> None:
    piece = f"<div><p>{WORDS}</p></div>".encode()
    assert media_type_of(piece, "piece") is MediaType.HTML
    assert media_type_of(f"{WORDS}<br>{WORDS}".encode(), "a.htm") is MediaType.HTML
    assert media_type_of(piece, "a.md") is MediaType.MARKDOWN
    assert media_type_of(piece, "a.txt") is MediaType.TEXT


def test_words_without_any_tag_are_text_under_the_name_of_a_page() -> None:
    assert media_type_of(WORDS.encode(), "a.html") is MediaType.TEXT


def test_a_pdf_is_told_by_its_mark_wherever_it_stands_near_the_beginning() -> None:
    content = pdf_of(lines("x"))
    assert media_type_of(content, "a.txt") is MediaType.PDF
    assert media_type_of(b"\r\n" + content, "a") is MediaType.PDF
    assert media_type_of(b"\x1b%-12345X\0" + content, "a") is MediaType.PDF


def test_prose_that_speaks_of_pdf_files_is_text() -> None:
    assert media_type_of(b"A file that begins with %PDF-1.4 is one.", "a.txt") is MediaType.TEXT


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<html>", "page.html"),
        (b"Subject: x\nContent-Type: multipart/related; boundary=a\n\n--a", "page"),
        (b"Received: from a\n by b\nSubject: x\n\nWords", "letter.txt"),
        (b"file,url\na.txt,\n", "index.csv"),
        (b'{"a": 1}', "a.json"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "feed"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture"),
        (b"{\\rtf1\\ansi words}", "a.txt"),
        (b"PK\x03\x04" + bytes(30), "a.docx"),
        (b"\x89PNG\r\n\x1a\n" + bytes(30), "a.txt"),
        (b"\xff\xd8\xff\xe0" + bytes(30), "a.html"),
        (b"\x00\x00\x00\x18ftypmp42", "a"),
        (bytes(range(256)) * 8, "a.txt"),
        (b"words\0words\0", "a.txt"),
    ],
)
def test_what_no_reader_knows_is_other(content: bytes, name: str) -> None:
    assert media_type_of(content, name) is MediaType.OTHER


@given(st.binary(max_size=300), st.text(max_size=20))
def test_every_content_under_every_name_has_a_media_type(content: bytes, name: str) -> None:
    assert media_type_of(content, name) in MediaType
