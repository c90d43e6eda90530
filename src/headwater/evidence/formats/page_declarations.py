"""Read what a web page declares of itself: address, language, date, and what it rests on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from headwater.evidence.document import Link
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
_DATE = re.compile(r"\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?![\d-])")
_DATE_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")

Element = Any
"""An element of lxml, which ships no types."""


def declared_address(tree: Element, markup: str) -> str | None:
    """Return the address the page gives as its own, None if it gives none."""
    base = _base_of(tree, markup) or absolute_address(_meta(tree, "og:url"), None)
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            address = absolute_address(link.get("href"), base)
            if address:
                return address
    return absolute_address(_meta(tree, "og:url"), base) or _saved_from(markup)


def base_address(tree: Element, markup: str) -> str | None:
    """Return the address that the page's relative links start from, None if it is not known."""
    return _base_of(tree, markup) or declared_address(tree, markup)


def declared_language(tree: Element) -> str | None:
    """Return the language tag the page declares, None if it declares none."""
    words = tree.get("lang") or tree.get("xml:lang")
    for declared in (words, _meta(tree, "content-language"), _meta(tree, "og:locale")):
        if declared and (tag := language_tag(declared.replace("_", "-"))):
            return tag
    return None


def declared_date(tree: Element, data: list[Any], address: str | None) -> PartialDate | None:
    """Return the day of publication that the page declares for machines, None if it does not.

    A date that merely stands in the text is not taken: it may be the date of anything.
    """
    for found in (
        *(str(entry.get("datePublished")) for entry in data if _is_article(entry)),
        *(_meta(tree, name) for name in _PUBLISHED_NAMES),
        *_marked_times(tree),
    ):
        if found and (day := _date_in(found)):
            return day
    in_address = _DATE_IN_ADDRESS.search(address or "")
    return _date_in("-".join(in_address.groups())) if in_address else None


def linked_data_of(tree: Element) -> list[Any]:
    """Return the objects of the page's linked data (JSON-LD), those of articles first."""
    found: list[Any] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            words = script.text or ""
            if len(words) <= MAX_DATA_CHARACTERS:
                found.extend(_objects_in(words))
    return sorted(found, key=lambda entry: not _is_article(entry))


def declared_bases(tree: Element, data: list[Any], base: str | None) -> Iterator[Link]:
    """Yield the works that the page declares itself to rest on, as links without words."""
    for entry in data:
        for work in _listed(entry.get("isBasedOn")) if _is_article(entry) else ():
            reference = work.get("url") or work.get("@id") if isinstance(work, dict) else work
            if isinstance(reference, str) and (address := absolute_address(reference, base)):
                yield Link(address, "")
    marked = [_meta(tree, name) for name in _BASIS_NAMES]
    for link in tree.iter("link"):
        if set((link.get("rel") or "").lower().split()) & set(_BASIS_NAMES):
            marked.append(link.get("href"))
    for reference in marked:
        if address := absolute_address(reference, base):
            yield Link(address, "")


def declared_authors(tree: Element, data: list[Any]) -> str | None:
    """Return the names of the authors that the page declares, None if it declares none."""
    names = [
        name
        for entry in data
        if _is_article(entry)
        for author in _listed(entry.get("author"))
        if isinstance(name := author.get("name") if isinstance(author, dict) else author, str)
    ]
    joined = ", ".join(dict.fromkeys(name.strip() for name in names)) or _meta(tree, "author") or ""
    return joined if joined and not is_web_address(joined) else None


def _base_of(tree: Element, markup: str) -> str | None:
    for element in tree.iter("base"):
        if address := absolute_address(element.get("href"), None):
            return address
    return _saved_from(markup)


def _saved_from(markup: str) -> str | None:
    saved = _SAVED_FROM.search(markup, 0, _HEAD_CHARACTERS)
    return saved[1] if saved and is_web_address(saved[1]) else None


def _meta(tree: Element, name: str) -> str | None:
    for element in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if (element.get(attribute) or "").lower() == name:
                content = " ".join((element.get("content") or "").split())
                if content:
                    return content
    return None


def _marked_times(tree: Element) -> Iterator[str]:
    for element in tree.iter("time", "span", "abbr"):
        is_published = "datepublished" in (element.get("itemprop") or "").lower().split()
        if is_published or (element.tag == "time" and element.get("pubdate") is not None):
            yield element.get("datetime") or element.get("content") or element.get("title") or ""
    times = {_date_in(element.get("datetime") or "") for element in tree.iter("time")}
    if len(times) == 1:
        # One day and no other anywhere on the page leaves no doubt whose it is.
        yield from (day.text for day in times if day)


def _date_in(words: str) -> PartialDate | None:
    found = _DATE.match(words)
    if found is None:
        return None
    year, *rest = (part for part in found.groups() if part)
    try:
        return PartialDate("-".join([year, *(part.zfill(2) for part in rest)]))
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
