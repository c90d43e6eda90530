"""Find which outlet “the agency”, “the newspaper” stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from itertools import islice

from headwater.statements.outlets import (
    OutletMention,
    has_outlet_name,
    is_agency,
    is_mentioned,
    is_same_outlet,
)
from headwater.terms.span import Span

_BACK_REFERENCE = re.compile(
    r"\b(?:[Tt]he|[Tt]hat)\s+(?:same\s+)?(outlet|newspaper|paper|(?:news\s+)?agency|broadcaster|"
    r"network|magazine|channel|website|news\s+site|station|daily|weekly|portal|site|blog|programme|"
    r"broadcast|podcast)\b(?!\s+[A-Z])"
)


class _Noun(Enum):
    """What an outlet may be called once it has been named."""

    OUTLET = auto()
    AGENCY = auto()
    PAPER = auto()
    """Or a broadcaster, a website: whatever is no agency."""


def with_back_references(
    text: str, mentions: Sequence[OutletMention], publisher: str | None = None
) -> tuple[OutletMention, ...]:
    """Add “the agency”, “the newspaper” to `mentions` where only one such outlet can be meant.

    The paragraph so far goes before the rest of the text. “The agency” is never the publisher.
    """
    found = list(mentions)
    named: dict[_Noun, dict[str, int]] = {noun: {} for noun in _Noun}
    """By what they may be called, where each outlet was named last, the latest last."""
    upcoming, behind, paragraph = 0, 0, -1
    for match in _BACK_REFERENCE.finditer(text):
        span = Span(*match.span())
        while upcoming < len(mentions) and mentions[upcoming].span.end <= span.start:
            _take_note(mentions[upcoming], named, publisher)
            upcoming += 1
        paragraph = max(paragraph, text.rfind("\n", behind, span.start))
        behind = span.start
        agent = _only_one(named[_noun(match[1])], paragraph)
        if agent is not None and not is_mentioned(span, mentions):
            found.append(OutletMention(agent, span))
    return tuple(sorted(found, key=lambda mention: mention.span))


def _take_note(
    mention: OutletMention, named: Mapping[_Noun, dict[str, int]], publisher: str | None
) -> None:
    is_own = publisher is not None and is_same_outlet(mention.agent, publisher)
    may_be_agency = is_agency(mention.agent) or not (is_own or has_outlet_name(mention.agent))
    for noun in (_Noun.OUTLET, _Noun.AGENCY if may_be_agency else _Noun.PAPER):
        named[noun].pop(mention.agent, None)
        named[noun][mention.agent] = mention.span.start


def _noun(words: str) -> _Noun:
    if words == "outlet":
        return _Noun.OUTLET
    return _Noun.AGENCY if words.endswith("agency") else _Noun.PAPER


def _only_one(named: dict[str, int], paragraph: int) -> str | None:
    """Return the one outlet named in the paragraph, or the one in the text if it names none."""
    last = list(islice(reversed(named), 2))
    near = [agent for agent in last if named[agent] > paragraph]
    agents = near or last
    return agents[0] if len(agents) == 1 else None
