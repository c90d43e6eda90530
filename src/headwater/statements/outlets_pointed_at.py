"""Find which outlet “the daily”, “the same programme”, “the former” and “quoted by it” mean."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from headwater.statements.outlet_roles import KIND_OF_OUTLET
from headwater.statements.outlets import OutletMention, is_mentioned
from headwater.terms.span import Span

_KIND_BEFORE = re.compile(rf"\b({KIND_OF_OUTLET})\s+(?:called\s+)?$")
_KIND_BEHIND = re.compile(rf"\s+({KIND_OF_OUTLET})\b", re.IGNORECASE)
_KIND_IN_NAME = re.compile(rf"(?:^|\s)({KIND_OF_OUTLET})(?:\s|$)", re.IGNORECASE)
_BY_KIND = re.compile(rf"\b[Tt]he\s+(?:same\s+)?({KIND_OF_OUTLET})\b(?!-\w|\s+[A-Z])")
_BROADCAST = re.compile(
    r"\b(?:[Tt]he|[Tt]hat)\s+(?:same\s+)?(?:programme|broadcast|presenter|interviewer|host)\b"
)
_SPOKE_THERE = re.compile(r"(?i)\b(?:interview(?:ed)?|told|spoke|speaking|appear\w+|phone-in)\b")
_BY_IT = re.compile(
    r"\b(?:quoted|cited|interviewed)\s+by\s+(?P<it>it)\b|\b(?P<its>Its)\s+columnist\b"
)
_ARTICLE_IN = re.compile(r"\b(?:article|story|piece)\s+(?:in|by|of|on)\s+(?:[Tt]he\s+)?$")
_THE_ARTICLE = re.compile(r"\b[Tt]he\s+(?:article|story|piece)\b")
_BOTH = re.compile(r"\s+and(?:\s+the)?\s+")
_ONE_OF_BOTH = re.compile(r"\b[Tt]he\s+(former|latter)\b")
_FURTHEST = 600
"""Characters back to an outlet that is only pointed at."""
_REACH = 40


def with_outlets_pointed_at(
    text: str, mentions: Sequence[OutletMention]
) -> tuple[OutletMention, ...]:
    """Return `mentions` and the words that point back at one of them, in order.

    “The daily” is the one outlet that was called a daily so far; “the same programme” is where
    somebody spoke last; “the former” is the first of two outlets named together.
    """
    found = [
        mention
        for mention in (
            *_by_kind(text, mentions),
            *_broadcasts(text, mentions),
            *_one_of_both(text, mentions),
            *_by_it(text, mentions),
            *_articles(text, mentions),
        )
        if not is_mentioned(mention.span, mentions)
    ]
    return tuple(sorted((*mentions, *found), key=lambda mention: mention.span))


def _by_kind(text: str, mentions: Sequence[OutletMention]) -> Iterator[OutletMention]:
    last_by_kind: dict[str, dict[str, int]] = {}
    """By kind, where each outlet that was called so stood last."""
    upcoming, behind, paragraph = 0, 0, 0
    for match in _BY_KIND.finditer(text):
        while upcoming < len(mentions) and mentions[upcoming].span.end <= match.start():
            mention = mentions[upcoming]
            for kind in _kinds_of(text, mention):
                last_by_kind.setdefault(kind, {})[mention.agent] = mention.span.start
            upcoming += 1
        paragraph = max(paragraph, text.rfind("\n", behind, match.start()))
        behind = match.start()
        named = last_by_kind.get(_plain(match[1]), {})
        near = [agent for agent, start in named.items() if start > paragraph] or list(named)
        if len(near) == 1:
            yield OutletMention(near[0], Span(*match.span()))


def _kinds_of(text: str, mention: OutletMention) -> Iterator[str]:
    """Yield by what nouns the text or its own name calls the outlet."""
    start, end = mention.span.start, mention.span.end
    before = _KIND_BEFORE.search(text[max(0, start - _REACH) : start])
    for match in (
        before,
        _KIND_BEHIND.match(text, end),
        _KIND_IN_NAME.search(mention.agent),
    ):
        if match is not None:
            yield _plain(match[1])


def _plain(kind: str) -> str:
    return kind.lower().split()[-1]


def _last_before(mentions: Sequence[OutletMention], position: int) -> OutletMention | None:
    """Return the last of `mentions`, which come in order, not far before `position`."""
    number = bisect_right(mentions, position, key=lambda mention: mention.span.end)
    last = mentions[number - 1] if number else None
    return None if last is None or position - last.span.end > _FURTHEST else last


def _broadcasts(text: str, mentions: Sequence[OutletMention]) -> Iterator[OutletMention]:
    for match in _BROADCAST.finditer(text):
        last = _last_before(mentions, match.start())
        if last is None:
            continue
        lead = text[max(0, last.span.start - _REACH) : last.span.end + _REACH]
        if _SPOKE_THERE.search(lead):
            yield OutletMention(last.agent, Span(*match.span()))


def _one_of_both(text: str, mentions: Sequence[OutletMention]) -> Iterator[OutletMention]:
    first_by_second = {
        second: first
        for first, second in pairwise(mentions)
        if _BOTH.fullmatch(text[first.span.end : second.span.start])
    }
    seconds = tuple(first_by_second)
    for match in _ONE_OF_BOTH.finditer(text):
        second = _last_before(seconds, match.start())
        if second is not None:
            which = first_by_second[second] if match[1] == "former" else second
            yield OutletMention(which.agent, Span(*match.span()))


def _by_it(text: str, mentions: Sequence[OutletMention]) -> Iterator[OutletMention]:
    for match in _BY_IT.finditer(text):
        last = _last_before(mentions, match.start())
        if last is not None:
            group = "it" if match["it"] else "its"
            yield OutletMention(last.agent, Span(*match.span(group)))


def _articles(text: str, mentions: Sequence[OutletMention]) -> Iterator[OutletMention]:
    """Yield “the article” of a text that has spoken of an article in one outlet."""
    of = [
        mention
        for mention in mentions
        if _ARTICLE_IN.search(text[max(0, mention.span.start - _REACH) : mention.span.start])
    ]
    agents: set[str] = set()
    upcoming = 0
    for match in _THE_ARTICLE.finditer(text):
        while upcoming < len(of) and of[upcoming].span.end <= match.start():
            agents.add(of[upcoming].agent)
            upcoming += 1
        if len(agents) == 1:
            yield OutletMention(next(iter(agents)), Span(*match.span()))
