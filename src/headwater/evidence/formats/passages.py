"""Cut a web page into passages as a reader sees them, each with its links and its surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from headwater.evidence.characters import readable

Element = Any
"""An element of lxml, which ships no types."""

_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd"}
    | {"details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1"}
    | {"h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p"}
    | {"pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "head", "iframe", "select", "button"}
)
_BESIDE = frozenset({"button", "figcaption", "form", "nav"})
_BESIDE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|banner|bio|breadcrumbs?|byline|captions?|comments?|consent"
    r"|cookies?|donat\w+|gdpr|menu|modal|most-read|nav|navigation|newsletters?|popular|popup"
    r"|promos?|recommend\w*|related\w*|relatedposts|shar(?:e|ing)|sidebar|sign-?up|social"
    r"|sponsor\w*|subscri\w+|tags?|teasers?|trending)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LEAD_NAMES = re.compile(
    r"(?:^|[\s_-])(?:abstract|bajada|chapeau|chapo|deck?|entradilla|excerpt|intro|introduction"
    r"|lead|lede|perex|sapo|standfirst|strapline|subheadline|subtitle|summary|vorspann)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_LEAD_ELEMENTS = 3
"""How many elements around a passage may name it a lead."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a page between two block boundaries."""

    words: str
    links: tuple[tuple[str, str], ...]
    """Each with its target as written and the words linked."""
    parent: int
    """The number of the element around the passage's own; siblings have the same."""
    depth: int
    """How many elements are around it."""
    shallowest: int
    """How many elements were around the shallowest place since the passage before it."""
    article_depth: int | None
    """How many elements are around and including the innermost `article`; None outside of any."""
    is_beside: bool
    """Whether it stands in a menu, teaser, caption, comment or the like."""
    is_aside: bool
    """Whether the page sets it aside from its text: a pull quote, a box, a credit."""
    is_lead: bool
    """Whether the page names it a lead, standfirst or summary."""


@dataclass(slots=True)
class _Gathering:
    """What has been read since the last block boundary, and where that is."""

    within: list[Element] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    entered: int = 0
    beside: list[bool] = field(default_factory=list)
    asides: int = 0
    articles: list[int] = field(default_factory=list)
    shallowest: int = 0
    silent: int = 0
    words: list[str] = field(default_factory=list)
    links: list[tuple[str, list[str]]] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    """Of the links that are open; words belong to the innermost."""

    def enter(self, element: Element) -> None:
        self.entered += 1
        self.within.append(element)
        self.numbers.append(self.entered)
        self.beside.append((self.beside[-1] if self.beside else False) or _is_beside(element))
        self.silent += element.tag in _SILENT
        self.asides += element.tag == "aside"
        if element.tag == "article":
            self.articles.append(len(self.within))
        if element.tag == "a" and element.get("href"):
            self.targets.append(element.get("href"))
            self.links.append((self.targets[-1], []))
        self._add(element.text)

    def leave(self, element: Element) -> None:
        self.within.pop()
        self.numbers.pop()
        self.beside.pop()
        self.silent -= element.tag in _SILENT
        self.asides -= element.tag == "aside"
        self.shallowest = min(self.shallowest, len(self.within))
        if element.tag == "article":
            self.articles.pop()
        if element.tag == "a" and element.get("href"):
            self.targets.pop()
            self.links += [(target, []) for target in self.targets[-1:]]
        self._add(element.tail)

    def close(self) -> Iterator[Passage]:
        """Yield the passage read so far, if there are words in it, and begin the next."""
        words, links, depth = readable("".join(self.words)), self.links, len(self.within)
        # A link around several blocks begins again in the next.
        self.words, self.links = [], [(target, []) for target in self.targets[-1:]]
        if words:
            yield Passage(
                words,
                links=tuple(_with_words(links)),
                parent=self.numbers[-2] if depth > 1 else 0,
                depth=depth,
                shallowest=min(self.shallowest, depth),
                article_depth=self.articles[-1] if self.articles else None,
                is_beside=self.beside[-1],
                is_aside=self.asides > 0,
                is_lead=any(
                    _LEAD_NAMES.search(_names_of(around))
                    for around in self.within[-_LEAD_ELEMENTS:]
                ),
            )
            self.shallowest = depth

    def _add(self, words: str | None) -> None:
        if words and not self.silent:
            self.words.append(words)
            if self.targets:
                self.links[-1][1].append(words)


def passages_of(tree: Element) -> list[Passage]:
    """Return the passages of the page in their order, without scripts and form fields."""
    return list(_passages(tree))


def walked(tree: Element) -> Iterator[tuple[str, Element]]:
    """Yield each element of the tree twice: at its start and at its end."""
    yield "start", tree
    # A stack of our own: the parser allows trees deeper than Python's calls may nest.
    stack = [(tree, iter(tree))]
    while stack:
        element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield "end", element
        else:
            yield "start", child
            stack.append((child, iter(child)))


def _passages(tree: Element) -> Iterator[Passage]:
    gathering = _Gathering()
    for event, element in walked(tree):
        if element.tag in _BLOCKS and gathering.within:
            yield from gathering.close()
        if event == "start":
            gathering.enter(element)
        else:
            gathering.leave(element)


def _with_words(links: list[tuple[str, list[str]]]) -> Iterator[tuple[str, str]]:
    for target, linked in links:
        if words := readable("".join(linked)):
            yield target, words


def _is_beside(element: Element) -> bool:
    # The body's class often lists all that the page has.
    named = "" if element.tag in {"html", "body", "article", "main"} else _names_of(element)
    return element.tag in _BESIDE or _BESIDE_NAMES.search(named) is not None


def _names_of(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"
