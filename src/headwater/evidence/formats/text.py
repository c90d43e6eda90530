"""Read plain text and Markdown, in any encoding."""

from __future__ import annotations

import re

from headwater.evidence.byline import byline_in
from headwater.evidence.document import Link, Reading
from headwater.evidence.encoding import decoded
from headwater.evidence.item import Unreadable
from headwater.evidence.language_tag import language_tag
from headwater.evidence.lengths import MAX_NAME_CHARACTERS, MAX_TITLE_CHARACTERS, if_short
from headwater.evidence.links import bare_addresses_in, is_web_address, without_repeats
from headwater.terms.partial_date import NotADate, PartialDate

MAX_BYTES = 32 * 2**20
MAX_LINE_CHARACTERS = 1_000_000
"""The longest line read: prose has none near it, and every later stage takes a line at a time."""

_LINE_END = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_FENCE = re.compile(r"---[ \t]*\n((?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"([A-Za-z][A-Za-z_-]*)[ \t]*:[ \t]+(\S.*)")
_FIRST_HEADING = re.compile(r"\s*#[ \t]+(.+?)[ \t#]*(?:\n|\Z)")
_INLINE_LINK = re.compile(
    r"(!?)\[([^\[\]\n]{0,500})\]\(\s*<?(https?://(?:[^\s<>()]|\([^\s<>()]*\))+)",
    # One level of brackets belongs to the address: …/Lagoon_(film)
    re.IGNORECASE,
)
_WHOLE_INLINE_LINK = re.compile(
    _INLINE_LINK.pattern + r"[^\s()]*>?(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?\s*\)", re.IGNORECASE
)
_DEFINED_LINK = re.compile(r"(!?)\[([^\[\]\n]{1,500})\](?:\[([^\[\]\n]{0,200})\])?")
_DEFINITION = re.compile(r"^ {0,3}\[([^\[\]\n]{1,200})\]:[ \t]*<?(https?://[^\s<>]+)", re.MULTILINE)


def read_text(content: bytes) -> Reading:
    """Return the reading of a plain text; raises Unreadable."""
    text = _checked_text(content)
    links = (Link(address, "") for _, address in bare_addresses_in(text))
    return Reading(text, byline=byline_in(text), links=without_repeats(links))


def read_markdown(content: bytes) -> Reading:
    """Return the reading of a Markdown text; raises Unreadable.

    Of a link only the words stay in the text, for an address in mid-sentence is nobody's words;
    other marks are left in place. Fields of a front matter block between `---` lines say what
    they say of the report.
    """
    text = _checked_text(content)
    fence = _FENCE.match(text)
    fields = _fields_of(fence[1]) if fence else {}
    body = fence.end() if fence else 0
    heading = _FIRST_HEADING.match(text, body)
    title = if_short(fields.get("title"), MAX_TITLE_CHARACTERS)
    headline = if_short(heading[1] if heading else None, MAX_TITLE_CHARACTERS)
    signed = if_short(fields.get("author") or fields.get("byline"), MAX_TITLE_CHARACTERS)
    url = fields.get("canonical_url") or fields.get("canonical") or fields.get("url")
    return Reading(
        _with_linked_words(text),
        title=title or headline,
        byline=signed or byline_in(text[body:]),
        site=if_short(fields.get("publisher") or fields.get("site"), MAX_NAME_CHARACTERS),
        published=_date_of(fields.get("published") or fields.get("date")),
        language=language_tag(fields.get("language") or fields.get("lang")),
        canonical_url=url if url and is_web_address(url) else None,
        links=_markdown_links(text),
    )


def _checked_text(content: bytes) -> str:
    if len(content) > MAX_BYTES:
        found, most = len(content) / 2**20, MAX_BYTES // 2**20
        raise Unreadable(f"it holds {found:.0f} MiB of text and at most {most} MiB are read")
    text = _LINE_END.sub("\n", decoded(content))
    if not text.strip():
        raise Unreadable("it is empty" if not content else "it holds nothing but white space")
    if "\0" in text:
        raise Unreadable("it holds NUL characters, so it is damaged or no text")
    longest = max(map(len, text.split("\n")))
    if longest > MAX_LINE_CHARACTERS:
        most = MAX_LINE_CHARACTERS
        raise Unreadable(
            f"one of its lines has {longest:,} characters and at most {most:,} are read"
        )
    return text


def _fields_of(block: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for line in block.split("\n"):
        if field := _FIELD.fullmatch(line.rstrip()):
            fields.setdefault(field[1].lower().replace("-", "_"), _unquoted(field[2]))
    return {name: value for name, value in fields.items() if value}


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value


def _date_of(words: str | None) -> PartialDate | None:
    """Return the date that an ISO date or date and time begins with, None for any other words."""
    if words is None:
        return None
    try:
        return PartialDate(re.split(r"[T ]", words, maxsplit=1)[0])
    except NotADate:
        return None


def _with_linked_words(text: str) -> str:
    """Return `text` with the words of each link in the place of the link."""
    plain = _WHOLE_INLINE_LINK.sub(lambda match: match[2], text)
    targets = {match[1].casefold() for match in _DEFINITION.finditer(plain)}
    if not targets:
        return plain

    def words_of(match: re.Match[str]) -> str:
        is_link = (match[3] or match[2]).casefold() in targets
        is_use = is_link and plain[match.end() : match.end() + 1] not in {":", "("}
        return match[2] if is_use and not match[1] else match[0]

    return _DEFINED_LINK.sub(words_of, plain)


def _markdown_links(text: str) -> tuple[Link, ...]:
    placed: dict[int, Link] = {}
    inside: set[int] = set()
    addresses = dict(bare_addresses_in(text))
    for match in _INLINE_LINK.finditer(text):
        inside.add(match.start(3))
        if not match[1]:
            placed[match.start()] = Link(match[3], match[2].strip())
    targets = {}
    for match in _DEFINITION.finditer(text):
        inside.add(match.start(2))
        targets[match[1].casefold()] = match[2]
    if targets:
        for match in _DEFINED_LINK.finditer(text):
            target = targets.get((match[3] or match[2]).casefold())
            is_use = not match[1] and text[match.end() : match.end() + 1] not in {":", "("}
            if target and is_use:
                placed[match.start()] = Link(target, match[2].strip())
    for start, address in addresses.items():
        if start not in inside:
            placed[start] = Link(address, "")
    links = (placed[start] for start in sorted(placed))
    return without_repeats(link for link in links if is_web_address(link.url))
