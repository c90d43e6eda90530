"""Find which outlet “the daily”, “the agency” and “that broadcaster” stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from headwater.statements.outlet_nouns import (
    KIND_OF_OUTLET,
    OTHERS_CALLED_SO,
    Medium,
    is_ambiguous,
    media_called,
    medium_of_title,
)
from headwater.statements.outlets import (
    OutletMention,
    has_outlet_name,
    is_agency,
    is_same_outlet,
)
from headwater.terms.span import Span

_BY_KIND = re.compile(
    rf"\b(?:[Tt]he|[Tt]hat)\s+(?:same\s+)?({KIND_OF_OUTLET})\b(?!-\w|\s+[A-Z]|,\s+[A-Z]|\s+of\b)"
)
_KIND_BEFORE = re.compile(rf"\b({KIND_OF_OUTLET})\s+(?:called\s+|named\s+)?[“‘\"]?\Z")
_KIND_BEHIND = re.compile(
    rf"\s+({KIND_OF_OUTLET})\b|,\s+(?:an?|the)\s+(?:[\w’'-]+\s+){{0,4}}?({KIND_OF_OUTLET})\b",
    re.IGNORECASE,
)
_REACH = 40


@dataclass(slots=True)
class _Named:
    """An outlet that a text has named so far."""

    agent: str
    media: set[Medium] = field(default_factory=set)
    """The media it is known to be of: by its title, or by what the text called it."""
    nouns: set[str] = field(default_factory=set)
    last: int = 0
    """Where it was named last."""


def kinds_pointed_at(
    text: str, mentions: Sequence[OutletMention], publisher: str | None
) -> Iterator[OutletMention]:
    """Yield “the agency”, “the newspaper” with the last outlet named before that is one.

    The sentence before goes before the paragraph, and this before the rest of the text; where two
    may be meant there, nobody is. It is never the publisher.
    """
    named: dict[str, _Named] = {}
    others = _others_called_so(text)
    upcoming = 0
    for match in _BY_KIND.finditer(text):
        while upcoming < len(mentions) and mentions[upcoming].span.end <= match.start():
            _take_note(text, mentions[upcoming], named, publisher)
            upcoming += 1
        noun = match[1].lower()
        since = max((place for place in others.get(noun, ()) if place < match.start()), default=-1)
        found = _meant(text, noun, match.start(), [n for n in named.values() if n.last > since])
        if found is not None:
            yield OutletMention(found.agent, Span(*match.span()))


def _others_called_so(text: str) -> dict[str, list[int]]:
    """Return, by noun, where a text speaks of a “recruitment agency”, a “police station”."""
    found: dict[str, list[int]] = {}
    for match in OTHERS_CALLED_SO.finditer(text):
        found.setdefault((match["before"] or match["behind"]).lower(), []).append(match.start())
    return found


def _take_note(
    text: str, mention: OutletMention, named: dict[str, _Named], publisher: str | None
) -> None:
    if publisher is not None and is_same_outlet(mention.agent, publisher):
        return
    # The latest stands last.
    one = named.pop(mention.agent, None) or _newly_named(mention.agent)
    named[mention.agent] = one
    start, end = mention.span.start, mention.span.end
    before = _KIND_BEFORE.search(text, max(0, start - _REACH), start)
    behind = _KIND_BEHIND.match(text, end)
    for match in (before, behind):
        if match is not None:
            noun = (match[1] or match[2]).lower()
            one.nouns.add(noun)
            one.media |= _only(noun)
    one.last = start


def _newly_named(agent: str) -> _Named:
    title = medium_of_title(agent)
    is_wire = is_agency(agent) and (title is None or title is Medium.PRINT)
    media = {Medium.AGENCY} if is_wire else ({title} if title is not None else set())
    return _Named(agent, media)


def _only(noun: str) -> frozenset[Medium]:
    media = media_called(noun)
    return media if len(media) < len(Medium) else frozenset()


def _meant(text: str, noun: str, place: int, named: Sequence[_Named]) -> _Named | None:
    media = media_called(noun)
    called_so = [one for one in named if noun in one.nouns]
    sure = called_so or [one for one in named if one.media & media]
    if sure and media != {Medium.AGENCY}:
        return _nearest(text, place, sure)
    is_vague = is_ambiguous(noun) and Medium.AGENCY not in media and noun != "paper"
    if is_vague or (Medium.BROADCAST in media and len(media) < len(Medium)):
        return None
    may_be = [one for one in named if not one.media and _may_be(one, media)]
    return _nearest(text, place, called_so or [*sure, *may_be])


def _may_be(one: _Named, media: frozenset[Medium]) -> bool:
    return media != {Medium.AGENCY} or not has_outlet_name(one.agent)


def _nearest(text: str, place: int, named: Sequence[_Named]) -> _Named | None:
    """Return the one that is named in the narrowest reach before `place` that names any."""
    paragraph = text.rfind("\n", 0, place) + 1
    before = max(paragraph, text.rfind(". ", paragraph, place))
    earlier = max(paragraph, text.rfind(". ", paragraph, max(paragraph, before)))
    previous = text.rfind("\n", 0, max(0, paragraph - 2)) + 1
    for start in (before, earlier, paragraph, previous, 0):
        near = [one for one in named if one.last >= start]
        if near:
            return near[0] if len(near) == 1 else None
    return None
