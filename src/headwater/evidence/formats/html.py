"""Read saved web pages: the article's text, its links, and what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from trafilatura import extract_metadata
from trafilatura.settings import Document

from headwater.evidence.byline import byline_of
from headwater.evidence.characters import readable
from headwater.evidence.document import Link, Reading
from headwater.evidence.encoding import decoded
from headwater.evidence.formats.article import article_of
from headwater.evidence.formats.omissions import completed, is_only_links, squeezed
from headwater.evidence.formats.page_declarations import declarations_of
from headwater.evidence.formats.page_tree import PARSER_FAILURES, tree_of
from headwater.evidence.formats.passages import Element, Passage, passages_of
from headwater.evidence.item import Unreadable
from headwater.evidence.lengths import MAX_NAME_CHARACTERS, MAX_TITLE_CHARACTERS, if_short
from headwater.evidence.links import absolute_address, without_repeats

MAX_BYTES = 32 * 2**20

_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.-]{1,40})")
_CHARSET_BYTES = 8_192

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
        tree = tree_of(markup)
        said = extract_metadata(tree, date_config=dict(_DATE_SETTINGS))
        paragraphs = article_of(tree)
    except PARSER_FAILURES as failure:
        raise Unreadable("its HTML is too broken to read") from failure
    return _reading_of(tree, markup, said, paragraphs)


def _declared_encoding(content: bytes) -> str | None:
    head = content[:_CHARSET_BYTES]
    declared = _CHARSET.search(head) or _XML_ENCODING.search(head)
    return declared[1].decode("ascii", "ignore") if declared else None


def _reading_of(tree: Element, markup: str, said: Document, paragraphs: Sequence[str]) -> Reading:
    passages = passages_of(tree)
    title = readable(said.title) if said.title else None
    paragraphs, article = completed(paragraphs, passages, title)
    if paragraphs and title and squeezed(paragraphs[0]) == squeezed(title):
        del paragraphs[0]
    if not paragraphs or (article and is_only_links(article)):
        raise Unreadable("no article text could be found in its HTML")
    declared = declarations_of(tree, markup)
    byline = _byline_near(passages, article) or _signed(said.author) or declared.authors
    bases = (Link(address, "") for address in declared.rests_on)
    return Reading(
        "\n\n".join(paragraphs),
        title=if_short(title, MAX_TITLE_CHARACTERS),
        byline=if_short(byline, MAX_TITLE_CHARACTERS),
        site=if_short(said.sitename, MAX_NAME_CHARACTERS),
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
