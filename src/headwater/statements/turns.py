"""Find who speaks by the layout of a text: interviews, debates, chats, testimonies."""

from __future__ import annotations

import re
from collections import Counter

from headwater.statements.chat_messages import chat_messages, trimmed
from headwater.statements.name_shapes import NAME
from headwater.statements.turn import Layout, Turn
from headwater.statements.witnesses import witnesses_in
from headwater.terms.span import Span

_NAME_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*|\d{1,2})"
_SMALL = r"(?:de|da|del|van|von|der|bin|ibn|al|el|for|of|the|and|la|le)"
_NAME = rf"{_NAME_WORD}(?:[ \t]+(?:{_NAME_WORD}|{_SMALL})){{0,7}}"
_ASKER = r"(?:Q(?:uestion)?|A(?:nswer)?|Interviewer|Interviewee|Journalist|Moderator|Host|Reporter)"
_LABELLED = re.compile(
    rf"(?m)^[ \t>*_#-]{{0,4}}(?P<who>(?P<role>{_ASKER})(?:\s?\d{{1,3}})?"
    r"(?:[ \t]*\((?P<inside>[^()\n]{2,60})\))?"
    rf"|{_NAME}(?:[ \t]*\((?P<name>[^()\n]{{2,60}})\))?)"
    r"[*_]{0,2}\s?(?::|(?<=[QA])\.|(?<=[QA]\d)\.)[*_]{0,2}"
    r"(?:[ \t]+|[ \t]*\n(?=[A-Z“\"]))(?P<said>\S[^\n]*)$"
)
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Deputy|Senator|Sen|Rep|Hon)\b")
_OFFICE = re.compile(
    r"(?:(?:The|Prime|Deputy|Acting|First|Under)[\s-]+)*(?:Minister|Secretary|President|Chair\w*"
    r"|Speaker|Spokes\w+|Attorney|Governor|Mayor|Commissioner|Director|Ambassador|Prosecutor|Judge"
    r"|Counsel|Witness|Clerk|Leader|Chancellor|Premier)\b"
)
_NO_SPEAKER = re.compile(
    r"(?i)(?:subject|date|to|from|cc|re|note|summary|source|sources|photo|caption|correction|update"
    r"|updated|title|location|place|time|tags?|copyright|contact|about|genre|file|item"
    r"|annex|present|in\s+attendance|attendance|absent|apologies|venue|participants"
    r"|article|section|chapter|part|translation|read\s+more|watch|video)"
)
_NAMED_OF = re.compile(rf"{NAME}(?=,\s)")
"""“Q (Ada Moll, Delta Wire)”: who asks, and for whom."""
_WITNESS = re.compile(r"(?i)(?:the\s+)?witness")
_FEWEST_TURNS = 3
_NOT_HIS = re.compile(r"[ \t]*(?:[(\[“\"«‘*_#]|[^a-z\n]*$)", re.MULTILINE)
"""A paragraph that is quoted, in brackets or a heading does not go on with a turn."""
_PARAGRAPH = re.compile(r"[^\n]+")


def turns_in(text: str) -> tuple[Turn, ...]:
    """Return the turns of a text that is laid out as an exchange, a chat or testimony, in order.

    One line that begins with a name and a colon is no exchange: there must be several, and
    somebody must speak twice, or be asked and answer.
    """
    messages = chat_messages(text)
    if messages:
        return messages
    exchange = _exchange(text)
    spoken = [turn.said for turn in exchange]
    witnesses = (
        turn for turn in witnesses_in(text) if not any(turn.speaker.overlaps(s) for s in spoken)
    )
    return tuple(sorted((*exchange, *witnesses), key=lambda turn: turn.said))


def _exchange(text: str) -> list[Turn]:
    found = [m for m in _LABELLED.finditer(text) if not _NO_SPEAKER.fullmatch(m["who"])]
    others = [match for match in found if not _WITNESS.fullmatch(match["who"])]
    # “Witness: Ada Moll” stands above what she told, unless others speak to her.
    found = found if len(others) >= _FEWEST_TURNS - 1 else others
    labels = Counter(match["role"] or match["name"] or match["who"] for match in found)
    repeated = sum(count for count in labels.values() if count > 1)
    if len(found) < _FEWEST_TURNS or repeated < _FEWEST_TURNS - 1 or len(labels) == 1:
        return []
    starts = [match.start() for match in found[1:]]
    return [
        Turn(Layout.EXCHANGE, _speaker(match), _said(text, match, following))
        for match, following in zip(found, [*starts, None], strict=True)
    ]


def _said(text: str, match: re.Match[str], following: int | None) -> Span:
    """Return what is said, with the paragraphs behind it up to who speaks next.

    Behind the last turn nothing tells whether they go on with it.
    """
    first = Span(*match.span("said"))
    end = first.end
    behind = () if following is None else tuple(_PARAGRAPH.finditer(text, end, following))
    for paragraph in behind:
        if paragraph.group().strip() and _NOT_HIS.match(paragraph.group()):
            break
        end = paragraph.end()
    return trimmed(text, Span(first.start, end))


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
