"""Read saved web pages: the article's text, its links, and what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree, html  # type: ignore[import-untyped]  # lxml ships no types
from trafilatura import extract_metadata

from headwater.evidence.byline import byline_of
from headwater.evidence.characters import readable
from headwater.evidence.document import Link, Reading
from headwater.evidence.encoding import decoded
from headwater.evidence.formats import page_declarations as page
from headwater.evidence.formats.article import article_of
from headwater.evidence.formats.omissions import completed, squeezed
from headwater.evidence.formats.passages import Passage, passages_of
from headwater.evidence.item import Unreadable
from headwater.evidence.links import absolute_address, without_repeats

MAX_BYTES = 32 * 2**20
MAX_ELEMENTS = 100_000
"""News pages have a few thousand; the time to read one grows with them."""
MAX_STRETCH_CHARACTERS = 1_000_000
"""The longest text without any markup in it."""
_MAX_ATTRIBUTE_CHARACTERS = 10_000
"""Longer ones hold pictures and scripts."""

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
        return _reading_of(_tree_of(markup), markup)
    except _PARSER_FAILURES as failure:
        raise Unreadable(f"its HTML is too broken to read ({type(failure).__name__})") from failure


def _declared_encoding(content: bytes) -> str | None:
    head = content[:_CHARSET_BYTES]
    declared = _CHARSET.search(head) or _XML_ENCODING.search(head)
    return declared[1].decode("ascii", "ignore") if declared else None


def _tree_of(markup: str) -> page.Element:
    markup = _NO_CHARACTER.sub("", _XML_DECLARATION.sub("", markup, count=1))
    if not markup.strip():
        raise Unreadable("it holds nothing but white space")
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    tree = html.document_fromstring(markup, parser=parser)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        # The parser stops there, and half a page must not pass for the whole.
        raise Unreadable("its HTML is nested more than 2,000 elements deep")
    etree.strip_elements(tree, *_SET_ASIDE, with_tail=False)
    _check_size(tree)
    return tree


def _check_size(tree: page.Element) -> None:
    for number, element in enumerate(tree.iter(), start=1):
        if number > MAX_ELEMENTS:
            raise Unreadable(
                f"it has more than {MAX_ELEMENTS:,} HTML elements, the most that are read"
            )
        is_data = element.tag == "script"
        if is_data and len(element.text or "") > page.MAX_DATA_CHARACTERS:
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


def _reading_of(tree: page.Element, markup: str) -> Reading:
    passages = passages_of(tree)
    said = extract_metadata(tree, date_config=dict(_DATE_SETTINGS))
    title = readable(said.title) if said.title else None
    paragraphs, article = completed(article_of(tree), passages, title)
    if paragraphs and title and squeezed(paragraphs[0]) == squeezed(title):
        del paragraphs[0]
    if not paragraphs:
        raise Unreadable("no article text could be found in its HTML")
    byline = _byline_near(passages, article) or _signed(said.author)
    data = page.linked_data_of(tree)
    address = page.declared_address(tree, markup)
    base = page.base_address(tree, markup)
    bases = page.declared_bases(tree, data, base)
    return Reading(
        "\n\n".join(paragraphs),
        title=title,
        byline=byline or page.declared_authors(tree, data),
        site=said.sitename,
        published=page.declared_date(tree, data, address),
        language=page.declared_language(tree),
        canonical_url=address,
        links=without_repeats([*bases, *_links_of(article, base)]),
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
