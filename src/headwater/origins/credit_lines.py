"""Read lines that name whose text this is: by-lines, “Source: …”, remarks on the publisher."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.statements.word_set import word_set
from headwater.terms.span import Span

BY = re.compile(
    r"\s*(?:By|BY|by|Par|PAR|Por|POR|Von|VON|Di|Door|Af|Av|Od|Від|Автор:?|Oleh|بقلم)\s+(?=\S)"
)
SOURCE = re.compile(
    r"\W*(?i:sources?|credits?|crédits?|chanzo|quellen?|fuentes?|fontes?|fonti|källa|kilder?|bron|"
    r"kaynak|źródło|zdroj|izvor|sumber|источник|джерело|المصدر|منبع|स्रोत)\s*[:：]\s*(?=\S)"
)
_HEAD_CHARACTERS = 1_200
_HEAD_LINES = 12
_TAIL_CHARACTERS = 4_000
_TAIL_LINES = 8
_LONGEST_LINE = 140
_MOST_NAMES = 3
_LONGEST_NAME = 5
_LINE = re.compile(r"\S[^\n]*")
_AND = r"and|et|und|y|e|na|with"
LISTED = re.compile(rf"\s*(?:[,/|;&·•–—+]|\s-\s|\b(?:{_AND})\b)\s*")
"""What stands between names of a list: “Corvane, Merra Watch”."""
SIGNED = re.compile(rf"\s*(?:[,/|;&·•–—+]|\s-\s|\b(?:{_AND}|for|of|in|at|from|pour|für)\b)\s*")
"""What stands between the names of a by-line: “Jane Roe of Corvane in Aldern”."""
_JOINS = re.compile(rf"\b(?:{_AND})\b|&|\+")
_EDGE = " \t\"'“”«»().:–—-*_#"
_PARTICLES = word_set("al bin da de del der di du el la le of the van von")
_ARTICLE = re.compile(r"(?i)^(?:the|an?)\s+(?=\S)")
_BRACKET = re.compile(r"[(\[]\s*([^()\[\]]+?)\s*[)\]]")
_CARRIED = re.compile(
    r"(?i)^(?:the\s+)?(?:text\s+as\s+(?:on|in|at)|(?:a\s+)?copy\s+of|via|from|courtesy\s+of|"
    r"(?:republished|reprinted|syndicated|taken)\s+from|by)\s+"
)


@dataclass(frozen=True, slots=True)
class CreditLine:
    """One line of a text, and where it stands."""

    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class CreditedName:
    """A name in a line of credit, without article, brackets and the like."""

    name: str
    is_joined: bool
    """True if “and” joins it to a neighbour: the text is then not its alone."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A name beside the publisher's: “Japan Today (AP)”, “like123 (text as on Corvane)”."""

    name: str
    is_explicit: bool
    """True if the remark says that the text is that name's; a bare name may be a place."""


def head_lines(text: str) -> tuple[CreditLine, ...]:
    """Return the short lines at the top of a text, where by-lines stand."""
    # One line more than is looked at, so that no line is taken for a shorter one.
    lines = _lines(text, 0, _HEAD_CHARACTERS + _LONGEST_LINE + 1)
    near = [line for line in lines if line.span.start < _HEAD_CHARACTERS][:_HEAD_LINES]
    return tuple(line for line in near if len(line.words) <= _LONGEST_LINE)


def tail_lines(text: str) -> tuple[CreditLine, ...]:
    """Return the short lines at the foot of a text, where credits stand."""
    begin = max(0, len(text) - _TAIL_CHARACTERS)
    if begin:
        begin = text.find("\n", begin)
    lines = list(_lines(text, begin, len(text)))[-_TAIL_LINES:] if begin >= 0 else []
    return tuple(line for line in lines if len(line.words) <= _LONGEST_LINE)


def names_in(words: str, between: re.Pattern[str] = LISTED) -> tuple[CreditedName, ...]:
    """Return the names that `words` list, such as “Jane Roe and John Poe, Corvane”."""
    words = words[:_LONGEST_LINE]
    parts: list[str] = []
    joins: list[bool] = []
    begin = 0
    for separator in between.finditer(words):
        parts.append(words[begin : separator.start()])
        joins.append(_JOINS.search(separator.group()) is not None)
        begin = separator.end()
    parts.append(words[begin:])
    names = (_ARTICLE.sub("", part.strip(_EDGE)) for part in parts)
    before_and_after = zip(names, (False, *joins), (*joins, False), strict=True)
    # A no-break space within quotes is left of “<no-break space>”, and is nobody's name.
    return tuple(
        CreditedName(name, one or other) for name, one, other in before_and_after if name.split()
    )


def is_list_of_names(words: str) -> bool:
    """Return True if the line is nothing but a few capitalised names, as credits are."""
    names = names_in(words, SIGNED)
    return (
        0 < len(names) <= _MOST_NAMES
        and not words.rstrip().endswith((".", "?", "!", ":", "…"))
        and all(_is_capitalised(credited.name) for credited in names)
    )


def _is_capitalised(name: str) -> bool:
    words = name.split()
    capitals = sum(word[0].isupper() for word in words)
    particles = sum(word in _PARTICLES for word in words)
    return words[0][0].isupper() and capitals + particles == len(words) <= _LONGEST_NAME


def remarks_on(publisher: str) -> tuple[Remark, ...]:
    """Return the names that stand beside the publisher's own.

    “VOA via allAfrica” is VOA's text.
    """
    publisher = publisher[:_LONGEST_LINE]
    carried, via, _ = _BRACKET.sub("", publisher).partition(" via ")
    remarks = [Remark(carried.strip(), is_explicit=True)] if via else []
    for bracket in _BRACKET.findall(publisher):
        name = _CARRIED.sub("", bracket)
        remarks.append(Remark(name, is_explicit=name != bracket))
    return tuple(remarks)


def _lines(text: str, begin: int, end: int) -> Iterator[CreditLine]:
    for match in _LINE.finditer(text, begin, end):
        words = match.group().rstrip()
        yield CreditLine(words, Span(match.start(), match.start() + len(words)))
