"""Read what a web page declares of itself: address, language, date, and what it rests on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from headwater.evidence.language_tag import language_tag
from headwater.evidence.links import absolute_address, is_web_address
from headwater.terms.partial_date import NotADate, PartialDate

MAX_DATA_CHARACTERS = 1_000_000
"""Longest block of linked data (JSON-LD) that is read."""
_MAX_DATA_DEPTH = 20

_SAVED_FROM = re.compile(
    # What Internet Explorer, Chrome and SingleFile write at the head of a page they save.
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://\S{1,2000})",
    re.IGNORECASE,
)
_HEAD_CHARACTERS = 4_000

_PUBLISHED_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "citation_publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "date",
)
_BASIS_NAMES = ("syndication-source", "original-source")
_DAY = re.compile(r"\s*([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9-])")
_DATE_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")
_LABEL_PIECES, _LABEL_CHARACTERS = 20, 150
"""A line with by-line and date is at most so long."""

Element = Any
"""An element of lxml, which ships no types."""


@dataclass(frozen=True, slots=True)
class Declarations:
    """What a page says of itself to machines; None where it says nothing."""

    address: str | None
    """The address it gives as its own."""
    base: str | None
    """The address that its relative links start from."""
    language: str | None
    """BCP 47 tag."""
    published: PartialDate | None
    """Never a date that merely stands in the text: that may be the date of anything."""
    authors: str | None
    rests_on: tuple[str, ...]
    """Addresses of the works that it names as its basis."""


def declarations_of(tree: Element, markup: str) -> Declarations:
    """Return what the page declares in its head, its linked data (JSON-LD) and its attributes."""
    metas = _metas_of(tree)
    articles = [entry for entry in _linked_data_of(tree) if _is_article(entry)]
    base = _base_of(tree) or _saved_from(markup)
    address = _address_of(tree, metas, base) or _saved_from(markup)
    base = base or address
    return Declarations(
        address=address,
        base=base,
        language=_language_of(tree, metas),
        published=_date_of(tree, metas, articles) or _date_within(address),
        authors=_authors_of(metas, articles),
        rests_on=tuple(_rests_on(tree, metas, articles, base)),
    )


def _address_of(tree: Element, metas: Mapping[str, str], base: str | None) -> str | None:
    own = absolute_address(metas.get("og:url"), base)
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            address = absolute_address(link.get("href"), base or own)
            if address:
                return address
    return own


def _language_of(tree: Element, metas: Mapping[str, str]) -> str | None:
    words = tree.get("lang") or tree.get("xml:lang")
    for declared in (words, metas.get("content-language"), metas.get("og:locale")):
        if declared and (tag := language_tag(declared.replace("_", "-"))):
            return tag
    return None


def _date_of(
    tree: Element, metas: Mapping[str, str], articles: Sequence[Any]
) -> PartialDate | None:
    declared = (
        *(str(entry.get("datePublished")) for entry in articles),
        *(metas.get(name, "") for name in _PUBLISHED_NAMES),
        *_marked_times(tree),
    )
    return next((day for words in declared if (day := _day_in(words))), None)


def _date_within(address: str | None) -> PartialDate | None:
    found = _DATE_IN_ADDRESS.search(address or "")
    return _day_in("-".join(found.groups())) if found else None


def _linked_data_of(tree: Element) -> Iterator[Any]:
    for script in tree.iter("script"):
        words = script.text or ""
        if "ld+json" in (script.get("type") or "").lower() and len(words) <= MAX_DATA_CHARACTERS:
            yield from _objects_in(words)


def _rests_on(
    tree: Element, metas: Mapping[str, str], articles: Sequence[Any], base: str | None
) -> Iterator[str]:
    works = [work for entry in articles for work in _listed(entry.get("isBasedOn"))]
    named = [
        work.get("url") or work.get("@id") if isinstance(work, dict) else work for work in works
    ]
    marked = [metas.get(name) for name in _BASIS_NAMES]
    linked = [
        link.get("href")
        for link in tree.iter("link")
        if set((link.get("rel") or "").lower().split()) & set(_BASIS_NAMES)
    ]
    for reference in (*named, *marked, *linked):
        if isinstance(reference, str) and (address := absolute_address(reference, base)):
            yield address


def _authors_of(metas: Mapping[str, str], articles: Sequence[Any]) -> str | None:
    authors = [author for entry in articles for author in _listed(entry.get("author"))]
    names = [author.get("name") if isinstance(author, dict) else author for author in authors]
    spoken = dict.fromkeys(name.strip() for name in names if isinstance(name, str))
    joined = ", ".join(spoken) or metas.get("author", "")
    return joined if joined and not is_web_address(joined) else None


def _base_of(tree: Element) -> str | None:
    bases = (absolute_address(element.get("href"), None) for element in tree.iter("base"))
    return next((address for address in bases if address), None)


def _saved_from(markup: str) -> str | None:
    saved = _SAVED_FROM.search(markup, 0, _HEAD_CHARACTERS)
    return saved[1] if saved and is_web_address(saved[1]) else None


def _metas_of(tree: Element) -> dict[str, str]:
    """Return what the meta elements say, the first of each name, by names in small letters."""
    said: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = " ".join((element.get("content") or "").split())
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := element.get(attribute)):
                said.setdefault(name.lower(), content)
    return said


def _marked_times(tree: Element) -> Iterator[str]:
    for element in tree.iter("time", "span", "abbr"):
        is_published = "datepublished" in (element.get("itemprop") or "").lower().split()
        if is_published or (element.tag == "time" and element.get("pubdate") is not None):
            yield element.get("datetime") or element.get("content") or element.get("title") or ""
    times = [element for element in tree.iter("time") if element.get("datetime")]
    if len({_day_in(element.get("datetime")) for element in times}) == 1:
        # The page's only day, set apart from the prose, is that of the page.
        yield from (element.get("datetime") for element in times[:1] if _is_apart(element))


def _is_apart(element: Element) -> bool:
    words = islice(element.getparent().itertext(), _LABEL_PIECES)
    return sum(map(len, words)) <= _LABEL_CHARACTERS


def _day_in(words: str) -> PartialDate | None:
    found = _DAY.match(words)
    if found is None:
        return None
    year, month, day = found.groups()
    try:
        return PartialDate(f"{year}-{month.zfill(2)}-{day.zfill(2)}")
    except NotADate:
        return None


def _objects_in(words: str) -> Iterator[Any]:
    try:
        data = json.loads(words, strict=False)
    except (ValueError, RecursionError):
        return iter(())
    return _objects_of(data, _MAX_DATA_DEPTH)


def _objects_of(value: Any, depth: int) -> Iterator[Any]:
    inner = value
    if isinstance(value, dict):
        yield value
        inner = value.get("@graph")
    if isinstance(inner, dict | list) and depth:
        for part in _listed(inner):
            yield from _objects_of(part, depth - 1)


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _is_article(entry: Any) -> bool:
    kinds = " ".join(str(kind) for kind in _listed(entry.get("@type")))
    return any(word in kinds for word in ("Article", "Report", "Posting", "Page", "Work"))
