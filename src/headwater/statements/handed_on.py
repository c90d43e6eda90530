"""Follow a claim from outlet to outlet: “the paper, which has it from the agency, which has …”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from headwater.statements.citing_frames import CITES, HAS_IT_FROM, IN_TURN
from headwater.statements.draft import Draft
from headwater.statements.outlets import OutletMention, outlet_heading
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.span import Span

_FROM_WHOM = r"\s+(?P<whom>[^,.;:“”\"]+)"
_WHICH_HAS_IT_FROM = re.compile(
    rf",?\s+(?:which|who)\s+{IN_TURN}(?:{HAS_IT_FROM}|{CITES}){_FROM_WHOM}"
)
_LONGEST_PHRASE = 500
"""Characters of the longest words that are searched for who has it from whom."""
_SENTENCE_SAYS_SO = re.compile(rf"(?P<who>[^,.;:]{{2,60}}?)\s+{HAS_IT_FROM}{_FROM_WHOM}")


def with_hands_followed(text: str, draft: Draft, mentions: Sequence[OutletMention]) -> Draft:
    """Return `draft` with the last who “has it from” another as source, the others as relays."""
    if len(draft.source) != 1:
        return draft
    passed_on: list[Conduit] = []
    source = draft.source[0]
    is_phrase = source.end - source.start <= _LONGEST_PHRASE
    hands = _WHICH_HAS_IT_FROM.search(text, source.start, source.end) if is_phrase else None
    if hands is not None:
        source = Span(source.start, hands.start())
    while (found := _WHICH_HAS_IT_FROM.match(text, source.end)) is not None:
        passed_on.append(Conduit(_agent(text, source, mentions), ConduitRole.RELAY, source))
        source = Span(found.start("whom"), found.start("whom") + len(found["whom"].rstrip()))
    if not passed_on:
        return draft
    return replace(draft, source=(source,), conduits=(*draft.conduits, *passed_on))


def with_next_sentence_followed(
    text: str,
    drafts: Sequence[Draft],
    sentences: Sequence[Span],
    mentions: Sequence[OutletMention],
) -> tuple[Draft, ...]:
    """Return `drafts`, those of an outlet with the source that the next sentence gives it.

    “Norpress reported that … The agency had it from two sailors.”
    """
    whom_by_sentence = {}
    for before, sentence in pairwise(sentences):
        found = _SENTENCE_SAYS_SO.match(text, sentence.start, sentence.end)
        who = None if found is None else Span(*found.span("who"))
        outlet = None if who is None else outlet_heading(text, who, mentions)
        if found is not None and outlet is not None:
            start = found.start("whom")
            whom = Span(start, start + len(found["whom"].rstrip()))
            if read_source_phrase(whom.of(text)).kind is not None:
                whom_by_sentence[before] = (outlet.agent, whom)
    return tuple(_from(text, draft, whom_by_sentence, mentions) for draft in drafts)


def _from(
    text: str,
    draft: Draft,
    whom_by_sentence: dict[Span, tuple[str, Span]],
    mentions: Sequence[OutletMention],
) -> Draft:
    if draft.sentence not in whom_by_sentence or not draft.source:
        return draft
    agent, whom = whom_by_sentence[draft.sentence]
    outlet = outlet_heading(text, draft.source[0], mentions)
    if outlet is None or outlet.agent != agent:
        return draft
    relay = Conduit(agent, ConduitRole.RELAY, outlet.span)
    return replace(draft, source=(whom,), conduits=(*draft.conduits, relay))


def _agent(text: str, phrase: Span, mentions: Sequence[OutletMention]) -> str:
    outlet = outlet_heading(text, phrase, mentions)
    return re.sub(r"(?i)^the\s+", "", phrase.of(text)) if outlet is None else outlet.agent
