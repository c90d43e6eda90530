"""Read PDF files: their text with the page and box of every line, title, language, links."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types
from pypdfium2 import PdfDocument, PdfiumError

from headwater.evidence.byline import byline_in
from headwater.evidence.characters import readable
from headwater.evidence.document import Link, Reading
from headwater.evidence.formats.print_lines import Line, PageFrame, lines_of
from headwater.evidence.formats.print_paragraphs import text_of
from headwater.evidence.item import Unreadable
from headwater.evidence.language_tag import language_tag
from headwater.evidence.links import bare_addresses_in, is_web_address, without_repeats

MAX_PAGES = 5_000
MAX_CHARACTERS = 5_000_000
"""Of the whole file; a thousand dense pages have about three million."""
_MAX_LINKS = 20_000
_MAX_TITLE_CHARACTERS = 300

_END_BYTES = 2_048
"""A whole PDF closes with its end mark; some programs add a few bytes behind it."""
_FILE_NAME = re.compile(
    r"(?:microsoft \w+ - .*|untitled.*|document\d*|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|pptx?|txt))",
    re.IGNORECASE,
)
_UNTOLD = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
"""Code points for private use, which stand for letters that only the file's own font knows."""
_LETTER = re.compile(r"\w")

_PDFIUM_FAILURES = (PdfiumError, AssertionError, ValueError, OverflowError, MemoryError)

Pdf = Any
"""A document or page of pypdfium2, which ships no types."""


def read_pdf(content: bytes) -> Reading:
    """Return the reading of a PDF; raises Unreadable."""
    if b"%%EOF" not in content.rstrip(b"\0\r\n \t")[-_END_BYTES:]:
        # PDFium mends a file that is cut off, and part of it must not pass for the whole.
        raise Unreadable("the PDF is cut off: its end is missing")
    try:
        with PdfDocument(content) as pdf:
            return _reading_of(pdf)
    except _PDFIUM_FAILURES as failure:
        if getattr(failure, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            raise Unreadable("the PDF is locked with a password") from failure
        raise Unreadable("the PDF is damaged") from failure


def _reading_of(pdf: Pdf) -> Reading:
    if len(pdf) > MAX_PAGES:
        raise Unreadable(f"the PDF has {len(pdf):,} pages and at most {MAX_PAGES:,} are read")
    pages: list[list[Line]] = []
    links: list[Link] = []
    characters = 0
    for number in range(1, len(pdf) + 1):
        with closing(pdf[number - 1]) as page, closing(page.get_textpage()) as text_page:
            characters += text_page.count_chars()
            if characters > MAX_CHARACTERS:
                raise Unreadable(f"the PDF has more than {MAX_CHARACTERS:,} characters of text")
            frame = PageFrame(page.get_bbox(), page.get_rotation())
            pages.append(lines_of(text_page, number, frame))
            if len(links) < _MAX_LINKS:
                links += _links_of(pdf, page, text_page)
    text, segments = text_of(pages)
    _check_letters(text, characters)
    links += [Link(address, "") for _, address in bare_addresses_in(text)]
    return Reading(
        text,
        segments=segments,
        title=_title_of(pdf),
        byline=byline_in(text),
        language=_language_of(pdf),
        links=without_repeats(links),
    )


def _check_letters(text: str, characters: int) -> None:
    told = len(_LETTER.findall(text))
    if not told and not characters:
        raise Unreadable("the PDF is a scan without text: its pages are pictures")
    if not told or len(_UNTOLD.findall(text)) > told:
        raise Unreadable("the PDF draws letters without telling which they are")


def _title_of(pdf: Pdf) -> str | None:
    title = readable(pdf.get_metadata_value("Title"))
    is_name = _FILE_NAME.fullmatch(title) or len(title) > _MAX_TITLE_CHARACTERS
    return None if is_name or not title else title


def _language_of(pdf: Pdf) -> str | None:
    size = pdfium.FPDFCatalog_GetLanguage(pdf, None, 0)
    if size <= 0:
        return None
    buffer = (ctypes.c_ushort * size)()
    pdfium.FPDFCatalog_GetLanguage(pdf, buffer, size)
    return language_tag(bytes(buffer).decode("utf-16-le", "ignore").rstrip("\0"))


def _links_of(pdf: Pdf, page: Pdf, text_page: Pdf) -> Iterator[Link]:
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    for _ in range(_MAX_LINKS):
        if not pdfium.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
            return
        action = pdfium.FPDFLink_GetAction(link)
        if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
            continue
        size = pdfium.FPDFAction_GetURIPath(pdf, action, None, 0)
        buffer = ctypes.create_string_buffer(size)
        pdfium.FPDFAction_GetURIPath(pdf, action, buffer, size)
        address = buffer.value.decode("utf-8", "replace").strip()
        area = pdfium.FS_RECTF()
        if is_web_address(address) and pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(area)):
            words = text_page.get_text_bounded(area.left, area.bottom, area.right, area.top)
            yield Link(address, readable(words))
