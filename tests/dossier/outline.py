"""What a browser would find in a page: its tags, ids, links and the texts of its reports."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "link", "br"}


class Outline(HTMLParser):
    """The page, taken apart by the standard library's parser."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        """The words of each report's text, in order."""
        self.words: list[str] = []
        self._depth = 0
        self.feed(html)
        self.close()

    @property
    def ids(self) -> list[str]:
        """Every id of the page, in order."""
        return [value for name, value in self.attributes if name == "id"]

    @property
    def links(self) -> list[str]:
        """Every address the page leads to."""
        return [value for name, value in self.attributes if name == "href"]

    @property
    def shown(self) -> str:
        """All words of the page, white space folded."""
        return " ".join("".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self.attributes += [(name, value or "") for name, value in attrs]
        if self._depth and tag not in VOID:
            self._depth += 1
        if tag == "div" and ("class", "text") in attrs:
            self._depth = 1
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._depth -= self._depth > 0 and tag not in VOID

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self._depth:
            self.texts[-1] += data
