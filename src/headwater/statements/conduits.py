"""Find through whom a statement came: relay, venue or producer between speaker and publisher."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.statements.outlets import OutletMention, is_same_outlet, mentions_in
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.span import Span

# The words directly before an outlet's name decide what it did.
_BEFORE_VENUE = re.compile(
    r"(?i)\b(?:told|tells|telling|informed|"
    r"(?:speaking|spoke|speaks|talking|talked|said|wrote|writing|confirmed|statement|comments?|"
    r"remarks|written answer|e-?mail|letter|story|message|reply|contacted) (?:to|with|by)|"
    r"interviews? (?:with|to|by|on|given to)|(?:shown?|given|passed) to|interviewed by|"
    r"(?:appearing|appeared|aired|broadcast|published|posted|written|wrote) (?:on|in))"
    r"\s+(?:the\s+|a\s+reporter\s+(?:from|of)\s+)?$"
)
_BEFORE_RELAY = re.compile(
    r"(?i)\b(?:(?:cited|quoted|reported|carried|published|relayed|first reported|broken|seen|"
    r"reviewed|obtained|viewed|heard) by|"
    r"(?:has|had|have) (?:it|this|that|the story|the figure) from|"
    r"according to|as per|per|via|through|citing|cites|cited|quoting|quotes|quoted|"
    r"referring to|(?:with )?reference to|"
    r"(?:reports?|report(?:ing|age)|story|article|account|dispatch|investigation|interview|"
    r"coverage|wire|news) (?:by|in|from|of))\s+"
    r"(?:(?:an?|the|its|news|wire|agency|outlet|newspaper|broadcaster|daily|local|state)\s+){0,4}$"
)
_AFTER_RELAY = re.compile(
    r"(?i)^(?:['’]s)?,?\s*(?:(?:has|have|had|also|first|previously|earlier|recently|further|has\s+also|"
    r"was\s+the\s+first\s+to|which\s+first|which)\s+)*"
    r"(?:report(?:s|ed|ing)?|sa(?:id|ys)|writ(?:es|ing)|wrote|reveal(?:s|ed)|disclos(?:es|ed)|"
    r"publish(?:es|ed)|cit(?:es|ed|ing)|quot(?:es|ed|ing)|add(?:s|ed)|not(?:es|ed)|"
    r"claim(?:s|ed)|stat(?:es|ed)|broke|learn(?:s|ed|t)|carried|relay(?:s|ed)|described|found|"
    r"reports?\b|reporting\b|story\b|article\b|account\b|dispatch\b|interview\b)\b"
)
_AFTER_PRODUCER = re.compile(
    r"(?i)^(?:['’]s)?\s+(?:\w+\s+){0,2}?(?:poll|survey|count|tally|study|analysis|database|review|"
    r"investigation|estimate|census)\b"
)
_BEFORE_PRODUCER = re.compile(
    r"(?i)\b(?:poll|survey|count|tally|study|analysis|database|review|investigation|estimates?)\s+"
    r"(?:\w+ed\s+)?(?:by|from|of)\s+(?:(?:the|an?|independent|outlet|\w+an)\s+){0,4}$"
)
_DATELINE = re.compile(r"(?m)^[^\n(/]{2,60}[(/]\s*(?=\S)")
_BEHIND_DATELINE = re.compile(r"\s*[)/]\s*(?:[-–—]|\.\s)")
_DATELINE_WITHIN = 1_200
"""Characters from the start of a report in which its dateline stands."""
_REACH_CHARACTERS = 60
"""How far before a name the words that decide its role may begin."""
_UNNAMED_REPORTS = re.compile(
    r"(?i)\b((?:(?:some|several|media|press|news|other|earlier|recent|local|foreign|various|\w+ian)\s+)*"
    r"(?:reports?|outlets|media|newspapers))\s+(?:\w+ing\s+)?"
    r"(?=citing\b|quoting\b|that cite\b|which cite\b|referring to\b)"
)


@dataclass(frozen=True, slots=True)
class Passing:
    """An outlet named in a sentence, and what it did there; None if the words do not tell."""

    mention: OutletMention
    role: ConduitRole | None


def passings_in(
    text: str, sentence: Span, mentions: Sequence[OutletMention]
) -> tuple[Passing, ...]:
    """Return the outlets that `sentence` names, each with its role, in order."""
    inside = mentions_in(sentence, mentions)
    return tuple(Passing(mention, _role(text, sentence, mention.span)) for mention in inside)


def _role(text: str, sentence: Span, name: Span) -> ConduitRole | None:
    before = text[max(sentence.start, name.start - _REACH_CHARACTERS) : name.start]
    after = text[name.end : sentence.end]
    if _BEFORE_VENUE.search(before):
        return ConduitRole.VENUE
    if _AFTER_PRODUCER.match(after) or _BEFORE_PRODUCER.search(before):
        return ConduitRole.PRODUCER
    if _BEFORE_RELAY.search(before) or _AFTER_RELAY.match(after):
        return ConduitRole.RELAY
    return None


def conduits_between(
    passings: Sequence[Passing],
    content: Sequence[Span],
    *,
    publisher: str | None,
) -> tuple[Conduit, ...]:
    """Return the conduits of a statement whose sentence names `passings`.

    Outlets inside the content are what the statement is about, not how it came, and a publisher
    that names itself adds no link.
    """
    return tuple(
        Conduit(passing.mention.agent, passing.role, passing.mention.span)
        for passing in passings
        if passing.role is not None
        and not any(part.overlaps(passing.mention.span) for part in content)
        and not (publisher and is_same_outlet(passing.mention.agent, publisher))
    )


def agency_of_dateline(
    text: str, mentions: Sequence[OutletMention], publisher: str | None
) -> Conduit | None:
    """Return the agency in “ORLENZ, March 3 (Norpress) -”, through which the whole report came."""
    before = {match.end() for match in _DATELINE.finditer(text, 0, _DATELINE_WITHIN)}
    for mention in mentions:
        is_own = publisher is not None and is_same_outlet(mention.agent, publisher)
        behind = _BEHIND_DATELINE.match(text, mention.span.end)
        if mention.span.start in before and behind is not None and not is_own:
            return Conduit(mention.agent, ConduitRole.RELAY, mention.span)
    return None


def unnamed_reports_before(text: str, sentence: Span, position: int) -> Conduit | None:
    """Return the “reports citing …” before `position` in `sentence` as a relay, or None."""
    found = None
    for match in _UNNAMED_REPORTS.finditer(text, sentence.start, sentence.end):
        if match.end() <= position:
            found = Conduit(match[1].lower(), ConduitRole.RELAY, Span(*match.span(1)))
    return found
