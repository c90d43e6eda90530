"""Find through whom a statement came: relay, venue or producer between speaker and publisher."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.statements.outlet_role_patterns import Distance, OutletRole
from headwater.statements.outlet_roles import outlet_role
from headwater.statements.outlets import OutletMention, folded, is_same_outlet, mentions_in
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.span import Span

_IN_IT = re.compile(r"In (?:it|the same (?:film|programme|interview|broadcast|podcast)),?\s")
"""Goes on with the film or programme of the sentence before."""
_AND = re.compile(r",?\s+and\s+(?:to\s+|with\s+|on\s+|in\s+)?(?:the\s+)?")
_OF_A_SHOW = frozenset({ConduitRole.VENUE, ConduitRole.PRODUCER})
_FEWEST_IN_A_REWRITE = 3
"""A report that rewrites an outlet's names it again and again."""
_DATELINE = re.compile(r"(?m)^[^\n(/]{2,60}[(/]\s*(?=\S)")
_BEHIND_DATELINE = re.compile(r"\s*[)/]\s*(?:[-–—]|\.\s)")
_DATELINE_WITHIN = 1_200
"""Characters from the start of a report in which its dateline stands."""
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
    distance: Distance = Distance.REPORTS


def passings_in(
    text: str, sentence: Span, mentions: Sequence[OutletMention]
) -> tuple[Passing, ...]:
    """Return the outlets that `sentence` names, each with its role, in order."""
    own = _with_shared_roles(
        text,
        [
            _passing(mention, outlet_role(text, sentence, mention.span), mentions)
            for mention in mentions_in(sentence, mentions)
        ],
    )
    before = _sentence_before(text, sentence) if _IN_IT.match(text, sentence.start) else None
    if before is None:
        return own
    shown = passings_in(text, before, mentions)
    return (*(passing for passing in shown if passing.role in _OF_A_SHOW), *own)


def _with_shared_roles(text: str, passings: Sequence[Passing]) -> tuple[Passing, ...]:
    """Return `passings`, of two named in one breath the second in the part of the first."""
    shared: list[Passing] = []
    for passing in passings:
        first = shared[-1] if shared else None
        is_shared = (
            first is not None
            and first.role is ConduitRole.VENUE
            and passing.role is None
            and _AND.fullmatch(text, first.mention.span.end, passing.mention.span.start)
        )
        shared.append(replace(first, mention=passing.mention) if first and is_shared else passing)
    return tuple(shared)


def _sentence_before(text: str, sentence: Span) -> Span | None:
    """Return the sentence that “In it, …” goes on from, in the same paragraph."""
    paragraph = text.rfind("\n", 0, sentence.start) + 1
    end = paragraph + len(text[paragraph : sentence.start].rstrip())
    start = max(paragraph, text.rfind(". ", paragraph, max(paragraph, end - 1)) + 1)
    return Span(start, end) if start < end else None


def _passing(
    mention: OutletMention, role: OutletRole | None, mentions: Sequence[OutletMention]
) -> Passing:
    if role is not None and role.distance is Distance.ASKED:
        # Who asks at a briefing passes nothing on, but a report that tells an outlet's own does.
        named = sum(other.agent == mention.agent for other in mentions)
        role = role if named >= _FEWEST_IN_A_REWRITE else None
    return Passing(mention, None) if role is None else Passing(mention, role.role, role.distance)


def conduits_between(
    passings: Sequence[Passing],
    content: Sequence[Span],
    *,
    publisher: str | None,
) -> tuple[Conduit, ...]:
    """Return the conduits of a statement whose sentence names `passings`, outermost first.

    Outlets inside the content are what the statement is about, not how it came, and a publisher
    that names itself adds no link. An outlet that is named twice is returned twice.
    """
    found: list[Conduit] = []
    for passing in sorted(passings, key=_outermost_first):
        mention, role = passing.mention, passing.role
        is_inside = any(part.overlaps(mention.span) for part in content)
        is_own = publisher is not None and _is_called(mention.agent, publisher)
        if role is not None and not is_inside and not is_own:
            found.append(Conduit(mention.agent, role, mention.span))
    return tuple(found)


def others_than(speaker: str | None, conduits: Sequence[Conduit]) -> tuple[Conduit, ...]:
    """Return `conduits` without `speaker`: nobody passes on what they say themselves."""
    return tuple(c for c in conduits if speaker is None or not is_same_outlet(c.agent, speaker))


def _is_called(agent: str, publisher: str) -> bool:
    """Return True if `agent` is the publisher, in full or without its town."""
    is_short = " " in agent and folded(publisher).endswith(f" {folded(agent)}")
    return is_short or is_same_outlet(agent, publisher)


def _outermost_first(passing: Passing) -> tuple[Distance, int]:
    start = passing.mention.span.start
    # Of “picked up by the one and then by the other” the last is the outermost.
    is_last = passing.distance is Distance.LAST_TO_PASS_ON
    return passing.distance, -start if is_last else start


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
