"""Parse a saved web page into a tree of a sane size."""

from __future__ import annotations

import re

from lxml import etree, html  # type: ignore[import-untyped]  # lxml ships no types

from headwater.evidence.characters import SUPERSCRIPTS
from headwater.evidence.formats.page_declarations import MAX_DATA_CHARACTERS
from headwater.evidence.formats.passages import Element, walked
from headwater.evidence.item import Unreadable

MAX_ELEMENTS = 100_000
"""News pages have a few thousand; the time to read one grows with them."""
MAX_STRETCH_CHARACTERS = 1_000_000
"""The longest text without any markup in it."""
_MAX_ATTRIBUTE_CHARACTERS = 10_000
"""Longer ones hold pictures and scripts."""
_MAX_ATTRIBUTES = 500
"""Of one tag; those of real pages have a few dozen at most."""
_MAX_DEPTHS = 20_000_000
"""Of all elements' depths together, counted at both their ends: what finding the article costs."""
_TOO_DEEP = "its HTML elements are nested too deep"

PARSER_FAILURES = (
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

_XML_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

_TAG_START = re.compile(r"<[a-zA-Z][^\s/>]*")
_ATTRIBUTE = re.compile(r"[\s/]+[^\s/>=]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]*))?")

_SET_ASIDE = ("style", "svg", "template", "iframe", "object", "embed", "canvas", "select")


def tree_of(markup: str) -> Element:
    """Return the tree of the page; raises Unreadable, and whatever the parser raises.

    What holds no words is left out, and the numbers of notes are superscripts.
    """
    markup = _NO_CHARACTER.sub("", _XML_DECLARATION.sub("", markup, count=1))
    if not markup.strip():
        raise Unreadable("it holds nothing but white space")
    _check_attributes(markup)
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


def _check_attributes(markup: str) -> None:
    """Raise Unreadable if a tag has so many attributes that the parser would take hours.

    The time it takes for a tag grows with the square of their number.
    """
    place, count = 0, 0
    while True:
        # Always onwards: looking at the same attributes again would be as slow as the parser.
        attribute = _ATTRIBUTE.match(markup, place) if place else None
        found = attribute or _TAG_START.search(markup, place)
        if found is None:
            return
        place, count = found.end(), count + 1 if attribute else 0
        if count > _MAX_ATTRIBUTES:
            raise Unreadable(f"one of its HTML tags has more than {_MAX_ATTRIBUTES:,} attributes")


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
