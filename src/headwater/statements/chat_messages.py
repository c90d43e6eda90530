"""Find the messages of an exported chat, and how their senders are called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from headwater.statements.turn import Layout, Turn
from headwater.terms.span import Span

_DATE = (
    r"(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\d{1,2}\.?\s[A-Z][a-z]{2,8}\.?,?\s\d{4}"
    r"|[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{4})"
)
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[AaPp]\.?[Mm]\.?)?"
_STAMP = rf"[\[(]?(?:{_DATE}(?:,|T|,?\sat)?[ \t\u202f]*)?{_TIME}(?:,?[ \t]+{_DATE})?[\])]?"
_SIGNS = r"[\ufeff\u200e\u200f\u202a\u202c]{0,3}"
"""Marks of a file's beginning and of the direction of writing, which exports are full of."""
_MESSAGE = re.compile(
    rf"(?m)^{_SIGNS}(?P<stamp>{_STAMP})[ \t]{{0,3}}[-–—]?[ \t]{{0,3}}{_SIGNS}"
    r"(?P<who>[^\s:\[\]][^:\n\[\]]{0,59}?):[ \t]+"
    rf"(?P<said>\S[^\n]*(?:\n(?!{_SIGNS}{_STAMP}|\w+,?\s{_DATE}\s*$|\s*\n)[^\n]+){{0,40}})$"
)
_NAME_ABOVE = re.compile(
    rf"(?m)^{_SIGNS}(?P<who>[^\s:,\[\]][^:,\n\[\]]{{0,59}}?),[ \t]+(?P<stamp>\[{_STAMP}\]):?[ \t]*"
    rf"\n(?P<said>\S[^\n]*(?:\n(?!\s*\n|[^\n]{{1,60}},\s\[)[^\n]+){{0,40}})$"
)
"""“Joel, [12.03.2031 14:05]” above the message."""
_NOTHING_SAID = re.compile(
    r"(?i)\W*(?:(?:this|you\s+deleted\s+this)\s+message(?:\s+was\s+deleted)?"
    r"|<[^<>\n]*omitted>|(?:image|video|audio|sticker|gif|media|document|contact\s+card)\s+omitted"
    r"|missed\s+(?:voice|video)\s+call|null)\W*"
)
_NUMBER = re.compile(r"\+?\d(?:[ ().\-\u00a0\u202f]{0,3}\d){5,}")
_BESIDE_NUMBER = re.compile(r"~\s*(?P<name>[^\s~][^~]*?)\s*\Z")
"""“+254 711 … ~Moses”: the name that a sender has given themselves."""
_FEWEST_MESSAGES = 2
_MOST_WORDS_OF_A_NAME = 5
_DIGITS_TOLD, _MOST_DIGITS_TOLD = 2, 4
_DIGITS_OF_A_NUMBER = 9
"""“1,250,000 men” have fewer."""


def chat_messages(text: str) -> tuple[Turn, ...]:
    """Return the messages of a text that is an exported chat, in order; none of another text."""
    found = [match for match in _MESSAGE.finditer(text) if _is_plain(match)]
    count = Counter(match["who"] for match in found)
    found = [match for match in found if _is_stamped(match) or count[match["who"]] > 1]
    if len(found) < _FEWEST_MESSAGES:
        found = list(_NAME_ABOVE.finditer(text))
    if len(found) < _FEWEST_MESSAGES:
        return ()
    told = _digits_told([match["who"] for match in found])
    return tuple(
        Turn(Layout.CHAT, _sender(match, told), trimmed(text, Span(*match.span("said"))))
        for match in found
        if not _NOTHING_SAID.fullmatch(match["said"].strip())
    )


def sender_called(words: str) -> str:
    """Return how the sender is called whom a chat names by `words`, or by the end of a number."""
    return f"sender whose number ends in {words}" if words.isdigit() else words


def without_number(words: str) -> str:
    """Return `words`, or where the telephone number among them ends: it is personal."""
    number = _NUMBER.search(words)
    if number is None or sum(c.isdigit() for c in number.group()) < _DIGITS_OF_A_NUMBER:
        return words
    return sender_called(number.group()[_last_digits(number.group(), _DIGITS_TOLD) :])


def trimmed(text: str, part: Span) -> Span:
    """Return `part` without the blanks at its end."""
    return Span(part.start, part.start + len(part.of(text).rstrip()))


def _is_plain(match: re.Match[str]) -> bool:
    stamp = match["stamp"]
    is_whole = (stamp[0] in "[(") == (stamp[-1] in "])")
    return is_whole and len(match["who"].split()) <= _MOST_WORDS_OF_A_NAME


def _is_stamped(match: re.Match[str]) -> bool:
    """Return True for a message; “12:30 The fire is out: …” is an entry of a live blog."""
    stamp, who = match["stamp"], match["who"]
    is_dated = not stamp[-1].isdigit() or "," in stamp
    return is_dated or who.istitle() or _NUMBER.search(who) is not None


def _sender(match: re.Match[str], digits: int) -> Span:
    """Return the words that name the sender; of a telephone number only where it ends.

    A number is personal: what is read of it must not lead to who has it.
    """
    start, words = match.start("who"), match["who"]
    number = _NUMBER.search(words)
    if number is None:
        return Span(start, start + len(words))
    beside = _BESIDE_NUMBER.search(words, number.end())
    if beside is not None:
        return Span(start + beside.start("name"), start + beside.end("name"))
    last = _last_digits(number.group(), digits)
    return Span(start + number.start() + last, start + number.end())


def _last_digits(number: str, digits: int) -> int:
    """Return where the last digits of a number begin, fewer if a blank stands between them."""
    start = len(number) - 1
    while len(number) - start < digits and number[start - 1].isdigit():
        start -= 1
    return start


def _digits_told(senders: Sequence[str]) -> int:
    """Return how many digits tell the numbers apart, no more than need be."""
    numbers = {re.sub(r"\D", "", found.group()) for w in senders if (found := _NUMBER.search(w))}
    for digits in range(_DIGITS_TOLD, _MOST_DIGITS_TOLD):
        if len({number[-digits:] for number in numbers}) == len(numbers):
            return digits
    return _MOST_DIGITS_TOLD
