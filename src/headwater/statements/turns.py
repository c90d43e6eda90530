"""Find who speaks by the layout of a text: interviews, debates, chats, testimonies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from headwater.statements.name_shapes import CAPITAL, NAME
from headwater.terms.span import Span


class Layout(StrEnum):
    """How a text shows who speaks."""

    EXCHANGE = "exchange"
    """“NAME: …”: an interview, a debate, a hearing. What is not said there is asked."""
    CHAT = "chat"
    """“[12/03/2031, 14:05] NAME: …”: messages."""
    TESTIMONY = "testimony"
    """“Witness: NAME” above the witness's own words."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Words that one person speaks or writes in one go."""

    layout: Layout
    speaker: Span
    """The words that name who speaks, or call them “Q”."""
    said: Span


_NAME_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*|\d{1,2})"
_SMALL = r"(?:de|da|del|van|von|der|bin|ibn|al|el|for|of|the|and|la|le)"
_NAME = rf"{_NAME_WORD}(?:\s+(?:{_NAME_WORD}|{_SMALL})){{0,7}}"
_ASKER = r"(?:Q(?:uestion)?|A(?:nswer)?|Interviewer|Interviewee|Journalist|Moderator|Host|Reporter)"
_LABELLED = re.compile(
    rf"(?m)^[ \t>*_#-]{{0,4}}(?P<who>(?P<role>{_ASKER})(?:\s*\((?P<inside>[^()\n]{{2,60}})\))?"
    rf"|{_NAME}(?:\s*\((?P<name>[^()\n]{{2,60}})\))?)[*_]{{0,2}}\s?(?::|(?<=[QA])\.)[*_]{{0,2}}"
    r"[ \t]+(?P<said>\S[^\n]*)$"
)
_STAMP = (
    r"\[?(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?,?\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"(?:\s?[AaPp]\.?[Mm]\.?)?\]?"
)
_MESSAGE = re.compile(
    rf"(?m)^[\u200e\u200f]?(?P<stamp>{_STAMP})[ \t]{{0,3}}[-–—]?[ \t]{{0,3}}"
    r"(?P<who>[^\s:\[\]][^:\n\[\]]{0,59}?):[ \t]+"
    r"(?P<said>\S[^\n]*)$"
)
_WITNESS = re.compile(
    r"(?m)^(?:Witness|Testimony of|Statement of|Account of|Testimony|Interviewee|Survivor)"
    r"(?:\s+(?:\d+|[A-Z]))?\s*(?::|(?<=of))\s+(?P<who>[^\n]{2,120}?)\.?[ \t]*"
    rf"(?:$|(?<=\.)\s+(?P<noted>{CAPITAL}[^\n]{{0,300}})$)"
)
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Deputy|Senator|Sen|Rep|Hon)\b")
_OFFICE = re.compile(
    r"(?:(?:The|Prime|Deputy|Acting|First|Under)[\s-]+)*(?:Minister|Secretary|President|Chair\w*"
    r"|Speaker|Spokes\w+|Attorney|Governor|Mayor|Commissioner|Director|Ambassador|Prosecutor|Judge"
    r"|Counsel|Witness|Clerk|Leader|Chancellor|Premier)\b"
)
_TAKEN_DOWN = re.compile(
    r",\s+(?:recorded|interviewed|taken|heard|spoken to|speaking|as told|by telephone|on\s\d"
    r"|in\s[A-Z])"
    r".*\Z",
    re.DOTALL,
)
_NO_SPEAKER = re.compile(
    r"(?i)(?:subject|date|to|from|cc|re|note|summary|source|sources|photo|caption|correction|update"
    r"|updated|title|location|place|time|tags?|copyright|contact|about|witness|genre|file|item"
    r"|annex"
    r"|article|section|chapter|part|question\s+\d+|answer\s+\d+|translation|read\s+more|watch"
    r"|video)"
)
_NAMED_OF = re.compile(rf"{NAME}(?=,\s)")
"""“Q (Ada Moll, Delta Wire)”: who asks, and for whom."""
_FEWEST_TURNS = 3
_FEWEST_MESSAGES = 2
_MOST_WORDS_OF_A_NAME = 5
_QUOTED = re.compile(r"[“\"«][^“”\"«»\n]{0,600}[”\"»]?")
_SENTENCE = re.compile(r"[^.!?\n]+")
_SELF = re.compile(r"\b(?:I|my|me|we|our|us|We|My|Our)\b")
_FEWEST_OWN = 4
_SHARE_OWN = 0.5


def turns_in(text: str) -> tuple[Turn, ...]:
    """Return the turns of a text that is laid out as an exchange, a chat or testimony, in order.

    One line that begins with a name and a colon is no exchange: there must be several, and
    somebody must speak twice, or be asked and answer.
    """
    messages = tuple(_messages(text))
    if len(messages) >= _FEWEST_MESSAGES:
        return messages
    return tuple(sorted((*_exchange(text), *_testimonies(text)), key=lambda turn: turn.said))


def _messages(text: str) -> Iterator[Turn]:
    for match in _MESSAGE.finditer(text):
        is_plain = match["stamp"].startswith("[") == match["stamp"].endswith("]")
        if is_plain and len(match["who"].split()) <= _MOST_WORDS_OF_A_NAME and _is_stamped(match):
            yield Turn(Layout.CHAT, Span(*match.span("who")), _trimmed(text, match))


def _is_stamped(match: re.Match[str]) -> bool:
    """Return True for a message; “12:30 The fire is out: …” is an entry of a live blog."""
    return not match["stamp"][-1].isdigit() or "," in match["stamp"] or match["who"].istitle()


def _exchange(text: str) -> list[Turn]:
    found = [m for m in _LABELLED.finditer(text) if not _NO_SPEAKER.fullmatch(m["who"])]
    labels = Counter(match["role"] or match["name"] or match["who"] for match in found)
    repeated = sum(count for count in labels.values() if count > 1)
    if len(found) < _FEWEST_TURNS or repeated < _FEWEST_TURNS - 1 or len(labels) == 1:
        return []
    return [Turn(Layout.EXCHANGE, _speaker(match), _trimmed(text, match)) for match in found]


def _speaker(match: re.Match[str]) -> Span:
    """Return who speaks: in brackets stands who asked or holds an office, or only where from."""
    if match["inside"]:
        start, end = match.span("inside")
        named = _NAMED_OF.match(match["inside"])
        return Span(start, end if named is None else start + named.end())
    who = Span(*match.span("who"))
    if not match["name"]:
        return who
    outside = match["who"].partition("(")[0].rstrip()
    if _OFFICE.match(outside) and not _TITLE.match(outside):
        return Span(*match.span("name"))
    return Span(who.start, who.start + len(outside))


def own_testimony(text: str) -> Span | None:
    """Return the words of a text that its writer tells of themselves, in no quotation marks.

    None if it is no such text: more than half of the sentences must speak of “me” or “us”.
    """
    own = _QUOTED.sub(" ", text)
    sentences = [words for words in _SENTENCE.findall(own) if words.strip()]
    telling = sum(_SELF.search(words) is not None for words in sentences)
    said = text.strip()
    if len(sentences) < _FEWEST_OWN or telling <= _SHARE_OWN * len(sentences):
        return None
    start = text.index(said)
    return Span(start, start + len(said))


def _trimmed(text: str, match: re.Match[str]) -> Span:
    start, end = match.span("said")
    return Span(start, start + len(text[start:end].rstrip()))


def _testimonies(text: str) -> Iterator[Turn]:
    lines = list(_WITNESS.finditer(text))
    for number, line in enumerate(lines):
        end = lines[number + 1].start() if number + 1 < len(lines) else len(text)
        words = _TAKEN_DOWN.sub("", line["who"])
        said = text[line.end() : end].strip()
        if said:
            start = text.index(said, line.end())
            who = Span(line.start("who"), line.start("who") + len(words))
            yield Turn(Layout.TESTIMONY, who, Span(start, start + len(said)))
