"""Read saved web pages: the article's text, its links, and what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree, html  # type: ignore[import-untyped]  # lxml ships no types
from trafilatura import extract_metadata
from trafilatura.settings import Document

from headwater.evidence.byline import byline_of
from headwater.evidence.characters import SUPERSCRIPTS, readable
from headwater.evidence.document import Link, Reading
from headwater.evidence.encoding import decoded
from headwater.evidence.formats.article import article_of
from headwater.evidence.formats.omissions import completed, is_only_links, squeezed
from headwater.evidence.formats.page_declarations import MAX_DATA_CHARACTERS, declarations_of
from headwater.evidence.formats.passages import Element, Passage, passages_of, walked
from headwater.evidence.item import Unreadable
from headwater.evidence.links import absolute_address, without_repeats

MAX_BYTES = 32 * 2**20
MAX_ELEMENTS = 100_000
"""News pages have a few thousand; the time to read one grows with them."""
MAX_STRETCH_CHARACTERS = 1_000_000
"""The longest text without any markup in it."""
_MAX_ATTRIBUTE_CHARACTERS = 10_000
"""Longer ones hold pictures and scripts."""

_MAX_ATTRIBUTES = 2_000
"""Of one element; the most on a page of the wild are a few dozen."""
_MAX_DEPTHS = 20_000_000
"""Of all elements' depths together, counted at both their ends: what finding the article costs."""
_TOO_DEEP = "its HTML elements are nested too deep"

_PARSER_FAILURES = (
    # What parsers of web pages raise on bytes that no author wrote; they promise nothing less.
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    etree.LxmlError,
)

_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.-]{1,40})")
_CHARSET_BYTES = 8_192
_XML_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

_TAG = re.compile(
    r"<[a-zA-Z][^\s/>]*+(?:[\s/]++(?:[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?+"
    r"|=)?+)*+"
)
_ATTRIBUTE = re.compile(r"[\s/]++[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?+")

_SET_ASIDE = ("style", "svg", "template", "iframe", "object", "embed", "canvas", "select")
_LINES_ABOVE, _LINES_BELOW = 12, 3
"""How far from the article's first paragraph a by-line may stand."""

_DATE_SETTINGS = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}
"""Fixed, since otherwise trafilatura asks the clock; its date is not used."""


def read_html(content: bytes) -> Reading:
    """Return the reading of a saved web page; raises Unreadable.

    Paragraphs of the text are set apart by a blank line, forced line breaks by a line end. The
    headline is the title and no paragraph.
    """
    if len(content) > MAX_BYTES:
        found, most = len(content) / 2**20, MAX_BYTES // 2**20
        raise Unreadable(f"it holds {found:.0f} MiB of HTML and at most {most} MiB are read")
    markup = decoded(content, _declared_encoding(content))
    try:
        tree = _tree_of(markup)
        said = extract_metadata(tree, date_config=dict(_DATE_SETTINGS))
        paragraphs = article_of(tree)
    except _PARSER_FAILURES as failure:
        raise Unreadable("its HTML is too broken to read") from failure
    return _reading_of(tree, markup, said, paragraphs)


def _declared_encoding(content: bytes) -> str | None:
    head = content[:_CHARSET_BYTES]
    declared = _CHARSET.search(head) or _XML_ENCODING.search(head)
    return declared[1].decode("ascii", "ignore") if declared else None


def _tree_of(markup: str) -> Element:
    markup = _NO_CHARACTER.sub("", _XML_DECLARATION.sub("", markup, count=1))
    if not markup.strip():
        raise Unreadable("it holds nothing but white space")
    if any(_attribute_count(tag[0]) > _MAX_ATTRIBUTES for tag in _TAG.finditer(markup)):
        # The time the parser takes for a tag grows with the square of their number.
        raise Unreadable(f"one of its HTML tags has more than {_MAX_ATTRIBUTES:,} attributes")
    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
    )
    # As bytes: a declaration of the encoding it once had would make the parser refuse the text.
    tree = html.document_fromstring(markup.encode(), parser=parser)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        # The parser stops there, and half a page must not pass for the whole.
        raise Unreadable(_TOO_DEEP)
    _check_shape(tree)
    etree.strip_elements(tree, *_SET_ASIDE, with_tail=False)
    _check_size(tree)
    _raise_note_numbers(tree)
    return tree


def _attribute_count(tag: str) -> int:
    if len(tag) < _MAX_ATTRIBUTES:
        return 0
    return sum(1 for _ in _ATTRIBUTE.finditer(tag))


def _check_size(tree: Element) -> None:
    for element in tree.iter():
        if element.tag == "script" and len(element.text or "") > MAX_DATA_CHARACTERS:
            element.text = None
        longest = max(len(element.text or ""), len(element.tail or ""))
        if longest > MAX_STRETCH_CHARACTERS:
            raise Unreadable(
                f"it has a stretch of {longest:,} characters without any markup and at most"
                f" {MAX_STRETCH_CHARACTERS:,} are read"
            )
        for name, value in element.items():
            if len(value) > _MAX_ATTRIBUTE_CHARACTERS:
                del element.attrib[name]


def _check_shape(tree: Element) -> None:
    elements = depth = depths = 0
    for event, _ in walked(tree):
        depth += 1 if event == "start" else -1
        depths += depth
        elements += event == "start"
        if elements > MAX_ELEMENTS:
            raise Unreadable(
                f"it has more than {MAX_ELEMENTS:,} HTML elements, the most that are read"
            )
        if depths > _MAX_DEPTHS:
            raise Unreadable(_TOO_DEEP)


def _raise_note_numbers(tree: Element) -> None:
    """Write numbers set as superscripts with the characters for them.

    Otherwise the note's number after “21 countries in 2024” would be read as part of the figure.
    """
    raised = 0
    for event, element in walked(tree):
        if event == "start":
            raised += element.tag == "sup"
            if raised and element.text:
                element.text = element.text.translate(SUPERSCRIPTS)
        else:
            raised -= element.tag == "sup"
            if raised and element.tail:
                element.tail = element.tail.translate(SUPERSCRIPTS)


def _reading_of(tree: Element, markup: str, said: Document, paragraphs: Sequence[str]) -> Reading:
    passages = passages_of(tree)
    title = readable(said.title) if said.title else None
    paragraphs, article = completed(paragraphs, passages, title)
    if paragraphs and title and squeezed(paragraphs[0]) == squeezed(title):
        del paragraphs[0]
    if not paragraphs or (article and is_only_links(article)):
        raise Unreadable("no article text could be found in its HTML")
    declared = declarations_of(tree, markup)
    bases = (Link(address, "") for address in declared.rests_on)
    return Reading(
        "\n\n".join(paragraphs),
        title=title,
        byline=_byline_near(passages, article) or _signed(said.author) or declared.authors,
        site=said.sitename,
        published=declared.published,
        language=declared.language,
        canonical_url=declared.address,
        links=without_repeats([*bases, *_links_of(article, declared.base)]),
    )


def _signed(author: str | None) -> str | None:
    # trafilatura takes the whole line “Reporting by …; editing by …” for a name.
    return None if author is None or re.search(r"\bby\b", author, re.IGNORECASE) else author


def _byline_near(passages: Sequence[Passage], article: Sequence[Passage]) -> str | None:
    """Return the signed names that stand shortly above the article or among its first lines."""
    first = passages.index(article[0]) if article else 0
    near = passages[max(0, first - _LINES_ABOVE) : first + _LINES_BELOW]
    return next((names for passage in near if (names := byline_of(passage.words))), None)


def _links_of(passages: Iterable[Passage], base: str | None) -> Iterator[Link]:
    for passage in passages:
        for target, words in passage.links:
            if address := absolute_address(target, base):
                yield Link(address, words)
