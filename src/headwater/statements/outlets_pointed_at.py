"""Find which outlet “the same programme”, “the former”, “its reporter” and “told it” mean."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from headwater.statements.kinds_pointed_at import kinds_pointed_at
from headwater.statements.outlet_nouns import Medium, medium_of_title
from headwater.statements.outlets import OutletMention, is_mentioned, is_same_outlet
from headwater.terms.span import Span

_BROADCAST = re.compile(
    r"\b(?:(?:[Tt]he|[Tt]hat)\s+(?:same\s+)?(?:programme|broadcast|presenter|interviewer|host|anchor"
    r"|newsreader|phone-in|talk\s+show|interview)|(?P<heard>(?<=told\s)(?:listeners"
    r"|viewers)|(?<=to\s)(?:listeners|viewers)))\b(?!\s+(?:with|on|of|by|in|at|for|to)\b|,?\s+[A-Z])"
)
_SPOKE_THERE = re.compile(
    r"(?i)\b(?:interview(?:ed)?|told|spoke|speaking|appear\w+|phone-in|guest)\b"
)
_BY_IT = re.compile(
    r"\b(?:(?:quoted|cited|interviewed|seen|obtained|published|named|shown)\s+by|told|(?:spoke|speaking"
    r"|talking|wrote|written|denied|confirmed|explained)\s+to|interview\s+with)\s+"
    r"(?P<it>it)\b(?=\s*[.,;:”]|\s+(?:that|as|on|in|by|last|this|he|she|they|the|his|her)\b)"
    r"|(?:^|[.;,]\s+|\b(?:as|that|which)\s+)(?P<does>it)\s+(?:reproduce[sd]|print(?:s|ed)|quote[sd]"
    r"|cite[sd]|show(?:s|ed)\s+on\s+screen|republishe[sd]|reports?|reported)\b"
    r"|\b(?:[Cc]iting|[Qq]uoting|[Rr]eferring\s+to|[Rr]elying\s+on)\s[^.;:]{3,120},\s+(?P<cites>it)\s"
    r"|\b(?P<its>[Ii]ts)\s+(?:own\s+|\w+\s+)?(?:columnist|guests?|listeners|reporters?|correspondents?|journalists?"
    r"|readers|listeners|viewers|newsroom|front\s+page|website)\b",
)
_ARTICLE_IN = re.compile(r"\b(?:article|story|piece)\s+(?:in|by|of|on)\s+(?:[Tt]he\s+)?\Z")
_THE_ARTICLE = re.compile(r"\b[Tt]he\s+(?:article|story|piece)\b(?!\s+of\b)")
_THE_SAME_ARTICLE = re.compile(
    r"\b(?:[Tt]he\s+same\s+(?:article|story|piece|report|dispatch|editorial|column|despatch|edition"
    r"|issue|bulletin)|[Tt]he\s+(?:article|dispatch|despatch|editorial))\b"
    r"(?!\s+(?:of|by|in|on)\b|\s+\d)"
)
_BOTH = re.compile(r"\s+and(?:\s+the)?\s+")
_ONE_OF_BOTH = re.compile(r"\b[Tt]he\s+(former|latter)\b")
_FURTHEST = 600
"""Characters back to an outlet that is only pointed at."""
_REACH = 40


def with_outlets_pointed_at(
    text: str, mentions: Sequence[OutletMention], publisher: str | None = None
) -> tuple[OutletMention, ...]:
    """Return `mentions` and the words that point back at one of them, in order.

    “The daily” is the last outlet named that is one; “the same programme” is where somebody
    spoke last; “the former” is the first of two outlets named together. All look past the
    publisher, which speaks of itself otherwise.
    """
    by_kind = _new(kinds_pointed_at(text, mentions, publisher), mentions)
    known = _in_order((*mentions, *by_kind))
    if publisher is not None:
        known = tuple(one for one in known if not is_same_outlet(one.agent, publisher))
    found = list(by_kind)
    for point in (_broadcasts, _one_of_both, _by_it, _articles, _same_articles):
        taken = _in_order((*mentions, *found))
        found += _new(point(text, known), taken)
    return _in_order((*mentions, *found))


def _new(found: Iterator[OutletMention], taken: Sequence[OutletMention]) -> list[OutletMention]:
    return [mention for mention in found if not is_mentioned(mention.span, taken)]


def _in_order(mentions: Sequence[OutletMention]) -> tuple[OutletMention, ...]:
    return tuple(sorted(mentions, key=lambda mention: mention.span))


def _last_before(mentions: Sequence[OutletMention], position: int) -> OutletMention | None:
    """Return the last of `mentions`, which come in order, not far before `position`."""
    number = bisect_right(mentions, position, key=lambda mention: mention.span.end)
    last = mentions[number - 1] if number else None
    return None if last is None or position - last.span.end > _FURTHEST else last


def _in_paragraph(
    text: str, mentions: Sequence[OutletMention], position: int
) -> OutletMention | None:
    last = _last_before(mentions, position)
    return None if last is None or "\n\n" in text[last.span.end : position] else last


def _broadcasts(text: str, mentions: Sequence[OutletMention]) -> Iterator[OutletMention]:
    for match in _BROADCAST.finditer(text):
        last = _last_before(mentions, match.start())
        if last is None:
            continue
        lead = text[max(0, last.span.start - _REACH) : last.span.end + _REACH]
        is_heard = match["heard"] and medium_of_title(last.agent) is Medium.BROADCAST
        if is_heard or _SPOKE_THERE.search(lead):
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
        group = next(group for group in ("it", "does", "cites", "its") if match[group])
        last = _in_paragraph(text, mentions, match.start())
        if last is not None:
            yield OutletMention(last.agent, Span(*match.span(group)))


def _articles(text: str, mentions: Sequence[OutletMention]) -> Iterator[OutletMention]:
    """Yield “the article” of a text that has spoken of an article in one outlet."""
    of = [
        mention
        for mention in mentions
        if _ARTICLE_IN.search(text, max(0, mention.span.start - _REACH), mention.span.start)
    ]
    agents: set[str] = set()
    upcoming = 0
    for match in _THE_ARTICLE.finditer(text):
        while upcoming < len(of) and of[upcoming].span.end <= match.start():
            agents.add(of[upcoming].agent)
            upcoming += 1
        if len(agents) == 1:
            yield OutletMention(next(iter(agents)), Span(*match.span()))


def _same_articles(text: str, mentions: Sequence[OutletMention]) -> Iterator[OutletMention]:
    """Yield “the same report” with the outlet that the paragraph named last."""
    for match in _THE_SAME_ARTICLE.finditer(text):
        last = _in_paragraph(text, mentions, match.start())
        if last is not None:
            yield OutletMention(last.agent, Span(*match.span()))
