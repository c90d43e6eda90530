"""Cut a text into sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain

from headwater.statements.abbreviations import (
    AFTER_A_CLOCK,
    BEFORE_A_NUMBER,
    CLOCK,
    MAY_END_A_SENTENCE,
    NEVER_LAST,
    SENTENCE_STARTERS,
    TITLES,
)
from headwater.statements.time_stamps import stamp_at
from headwater.terms.span import Span

_PARAGRAPH = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_STOP = re.compile(
    r"""(?<![.!?…؟۔।])(?P<stop>(?:[.!?…؟۔।]|(?<=\.)[ \u00a0]\.(?!\w))+)
        (?P<closed>(?:["'”’»›)\]}]|\[\d{1,3}\]|[ \u00a0\u202f][»›])*)
        (?=\s|$)
        | [。！？]++[”’」』）"']*+""",
    re.VERBOSE,
)
_NEXT = re.compile(
    r"""\s*+(?:(?P<quote>["'“”„‘’«‹])|[(\[{*•–—-])?\s*+
        (?:(?P<second>["'“„‘«‹])|[(\[{])?(?P<word>\w[\w.'’-]*+|(?P<sign>[^\s\w,;:)\]}”’»›]))?""",
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\s()\[\]{}\"“”„«»‹›/–—-]*\Z")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LIST_NUMBER = re.compile(r"""[\s"'“‘(\[*•–—-]{0,4}(?:\d{1,3}|[ivxIVX]{1,4}|[A-Za-z])""")
_NAME_THEN_SPEECH = re.compile(
    r"""\s+(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col)\.?\s+)?(?:[A-Z][\w.'’-]*\s+){1,3}
        (?:said|says|asked|asks|told|wrote|writes|added|adds|replied|replies|shouted|cried|
           tweeted|posted|demanded|wondered|recalled|exclaimed|declared|answered|yelled)\b""",
    re.VERBOSE,
)
LONGEST_SENTENCE = 4_000
"""Code points; the longest of 9,400 in the news has 504. What is longer is cut at a blank."""
_NEAR = 60
"""No abbreviation or name is longer; looking no further keeps long lines linear."""


def sentences_in(text: str) -> tuple[Span, ...]:
    """Return the sentences of `text` in order; no sentence runs over the end of a line.

    Each has the quotation marks and brackets that close after its stop. Together they cover
    every character that is not white space, so headings and list entries are sentences too.
    None is longer than `LONGEST_SENTENCE`: no rule then has to look further than that.
    """
    found: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text):
        start = stamp_at(text, paragraph.start(), paragraph.end())
        if start > paragraph.start():
            # When an entry was made is no part of what it says.
            stamp = text[paragraph.start() : start]
            first = paragraph.start() + len(stamp) - len(stamp.lstrip())
            found.append(Span(first, paragraph.start() + len(stamp.rstrip())))
        for end in chain(_ends_in(text, start, paragraph.end()), [paragraph.end()]):
            while start < end:
                cut = _cut(text, start, end)
                words = text[start:cut]
                if words.strip():
                    first = start + len(words) - len(words.lstrip())
                    found.append(Span(first, first + len(words.strip())))
                start = cut
    return tuple(found)


def _cut(text: str, start: int, end: int) -> int:
    """Return where what begins at `start` ends if it may not go on for ever."""
    if end - start <= LONGEST_SENTENCE:
        return end
    blank = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
    return blank if blank > 0 else start + LONGEST_SENTENCE


def sentence_at(sentences: tuple[Span, ...], position: int) -> Span | None:
    """Return the sentence that has the character at `position`; None between two of them."""
    before = bisect_right(sentences, position, key=lambda sentence: sentence.start)
    if before == 0 or sentences[before - 1].end <= position:
        return None
    return sentences[before - 1]


def _ends_in(text: str, start: int, limit: int) -> Iterator[int]:
    """Yield where sentences end before the end of the paragraph."""
    for stop in _STOP.finditer(text, start, limit):
        following = _NEXT.match(text, stop.end(), min(limit, stop.end() + _NEAR))
        if following and following["word"] and _is_end(text, start, stop, following):
            yield stop.end()
            start = stop.end()


def _is_end(text: str, start: int, stop: re.Match[str], following: re.Match[str]) -> bool:
    """Return True if the sentence from `start` ends with `stop`."""
    if stop["stop"] is None or following["sign"]:
        return True
    if following["word"][0].islower():
        # Chats write no capitals: what began small may be followed by what begins small.
        return not stop["closed"] and text[start : start + _NEAR].lstrip()[:1].islower()
    if "!" in stop["stop"] or "?" in stop["stop"]:
        # “Why?” Banda asked.
        near = stop.end() + 2 * _NEAR
        return not (stop["closed"] and _NAME_THEN_SPEECH.match(text, stop.end(), near))
    if stop["stop"] != ".":
        return True
    if stop.start() - start < _NEAR and _LIST_NUMBER.fullmatch(text, start, stop.start()):
        return False
    last = _LAST_WORD.search(text, max(start, stop.start() - _NEAR), stop.start())
    quoted = bool(following["quote"] or following["second"])
    return last is None or _ends_after(last.group(), following["word"], quoted=quoted)


def _ends_after(last: str, following: str, *, quoted: bool) -> bool:
    """Return True if a sentence may end with the full stop between `last` and `following`."""
    plain = last.casefold().replace("’", "'")
    after = following.rstrip(".,'’-").casefold()
    begins = after in SENTENCE_STARTERS and not following.endswith(".")
    has_capital = last[:1].isupper()
    if plain in NEVER_LAST or (plain in TITLES and has_capital):
        return False
    if plain in CLOCK:
        return after not in AFTER_A_CLOCK
    if plain in BEFORE_A_NUMBER and following[0].isdigit():
        return False
    if len(last) == 1 and has_capital:
        return begins and last != "I"
    if _DOTTED.fullmatch(last) or (plain in MAY_END_A_SENTENCE and has_capital):
        return begins or quoted
    return True
