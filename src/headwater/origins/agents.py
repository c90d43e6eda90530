"""Tell which statements go back to one agent: by name, or by the outlet an unnamed one used."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.origins.names import owners_in, surname_of
from headwater.origins.origin import OriginKind
from headwater.origins.pile import Pile
from headwater.statements.outlets import canonical_outlet, folded, is_outlet
from headwater.statements.source_phrase import read_source_phrase, tells_who
from headwater.statements.statement import SourceKind, Statement
from headwater.statements.word_set import word_set
from headwater.terms.countries import countries_in

_STATE_WORDS = re.compile(
    r"(?i)\b(?:minist(?:er|ers|ry|ries)|government|embassy|ambassador|president|kremlin|intelligence|"
    r"army|military|authorit(?:y|ies)|parliament\w*|lawmakers?|police|officials?|state|consulate|directorate|"
    r"armed forces|general staff|presidency|spokes\w+|prime minister|foreign office|defen[cs]e)\b"
)
_STATE = "bodies of one state"
STATE_NOT_NAMED = "bodies of a state not named"
"""The circle of those who speak for some state, the words do not say which."""
_GROUP_WORD = re.compile(r"\b([a-z]{4,}(?:er|nt|ist|or|an)s)\b")


_MAY_BE_ANYBODY = word_set(
    """
    official officer diplomat source insider aide adviser advisor envoy person people man woman
    somebody someone expert analyst observer representative member employee staff report
    """
)
"""Heads that reports exchange for one another when they write of one person."""


@dataclass(frozen=True, slots=True)
class Agent:
    """Who stands at the visible end of a statement's chain."""

    key: str
    """The same for the same agent anywhere in the pile."""
    name: str | None
    kind: OriginKind
    via: str | None
    """The outlet through which an unnamed or unseen agent reached the pile."""


def agent_of(statement: Statement, pile: Pile) -> Agent:
    """Return the agent at the end of the statement's visible chain.

    An unnamed speaker is known by the outlet that heard them; what an outlet says
    on its own account has no visible source.
    """
    report = pile.report_by_id[statement.item_id]
    rests_on = pile.outlet_by_item.get(report.id)
    heard_by = _known_conduit(statement, pile) or rests_on or report.publisher_name
    via = canonical_outlet(heard_by) if heard_by else None
    place = folded(via) if via else report.id
    speaker = statement.speaker
    match statement.source_kind:
        case SourceKind.NAMED_PERSON | SourceKind.NAMED_ORGANISATION if speaker:
            if is_outlet(speaker, pile.outlets):
                return _outlet_agent(speaker)
            person = statement.source_kind is SourceKind.NAMED_PERSON
            kind = OriginKind.PERSON if person else OriginKind.ORGANISATION
            return Agent(f"named:{folded(speaker)}", speaker, kind, _last_conduit(statement))
        case SourceKind.UNNAMED if speaker and _is_office_alone(statement, report):
            via = _last_conduit(statement)
            return Agent(f"named:{folded(speaker)}", speaker, OriginKind.PERSON, via)
        case SourceKind.UNNAMED:
            return _unnamed_agent(speaker or "", place, via)
        case _:
            outlet = _last_conduit(statement) or rests_on
            if outlet is not None and not is_outlet(outlet, pile.outlets) and statement.within:
                # “are known to”, said by somebody: it is theirs.
                return _person_agent(outlet, place, via)
            if outlet is not None:
                return _outlet_agent(outlet)
            return Agent(f"report:{report.id}", report.publisher, OriginKind.UNRESOLVED, None)


def _outlet_agent(outlet: str) -> Agent:
    name = canonical_outlet(outlet)
    return Agent(f"outlet:{folded(name)}", name, OriginKind.UNRESOLVED, name)


def _unnamed_agent(speaker: str, place: str, via: str | None) -> Agent:
    phrase = read_source_phrase(speaker)
    who = "" if phrase.head in _MAY_BE_ANYBODY else phrase.head
    number = "many" if phrase.plural else "one"
    return Agent(f"unnamed:{place}:{number}:{who}", speaker or None, OriginKind.UNNAMED, via)


def _is_office_alone(statement: Statement, report: Report) -> bool:
    """Return True for “the prime minister”: no name, yet no source that hides."""
    if not statement.source or statement.reason_unnamed is not None:
        return False
    return tells_who(statement.source[0].of(report.text))


def _person_agent(words: str, place: str, via: str | None) -> Agent:
    if read_source_phrase(words).name is None:
        return _unnamed_agent(words, place, via)
    return Agent(f"named:{folded(words)}", words, OriginKind.PERSON, None)


def _last_conduit(statement: Statement) -> str | None:
    return statement.conduits[-1].agent if statement.conduits else None


def _known_conduit(statement: Statement, pile: Pile) -> str | None:
    """Return the last who passed the words on and is known anywhere in the pile.

    “Officials said that a source told them”: those officials are known by their outlet alone.
    """
    for conduit in reversed(statement.conduits):
        has_name = read_source_phrase(conduit.agent).name is not None
        if has_name or is_outlet(conduit.agent, pile.outlets):
            return conduit.agent
    return None


def is_known(agent: Agent) -> bool:
    """Return True if it can be told who the agent is, if only as somebody who is not named.

    A pronoun of whom two remain and an office alone may be any other speaker of the pile.
    """
    if agent.kind is OriginKind.UNRESOLVED or not agent.name:
        return False
    return agent.kind is not OriginKind.PERSON or read_source_phrase(agent.name).name is not None


def kinships_of(statement: Statement, report: Report) -> frozenset[str]:
    """Return the circles of agents within which the statement's speaker may be one with others.

    Bodies and officers of one state may speak from one knowledge; a surname may be one person's,
    or his company's; whoever is known by office alone may be any of the others.
    """
    if not statement.source or not statement.speaker:
        return frozenset()
    source = " ".join(part.of(report.text) for part in statement.source)
    words = f"{source} {statement.speaker} {_office_in(report.text, statement.speaker)}"
    circles: set[str] = set()
    is_organisation = statement.source_kind is SourceKind.NAMED_ORGANISATION
    stands_for_state = len(statement.speaker.split()) == 1
    if is_organisation or stands_for_state or _STATE_WORDS.search(words):
        states = countries_in(words)
        circles |= {f"{_STATE} ({code})" for code in states}
        # “The ministry”, “Orlenz”: some state's, and the words do not say which.
        if not states and (stands_for_state or _STATE_WORDS.search(words)):
            circles.add(STATE_NOT_NAMED)
    surname = surname_of(statement.speaker)
    if statement.source_kind is SourceKind.NAMED_PERSON and surname is not None:
        circles.add(f"one surname ({surname})")
    if statement.source_kind is SourceKind.UNNAMED or is_organisation:
        # “Dockers” in a headline are the dockers' union of the text.
        circles |= {f"one group ({word})" for word in _GROUP_WORD.findall(words)}
    return frozenset(circles | {f"one surname ({folded(owner)})" for owner in owners_in(words)})


def is_state(circle: str) -> bool:
    """Return True if `circle` holds the bodies of a state that is named."""
    return circle.startswith(_STATE)


def _office_in(text: str, name: str) -> str:
    """Return the office that the report gives the name anywhere: “Ada Moll, the spokeswoman”."""
    before = rf"\b((?:\w+\s){{1,4}}){re.escape(name)}\b"
    behind = rf"\b{re.escape(name)},\s((?:the|an?|its|their)\s[^,.;]{{1,60}})"
    found = [match[1] for pattern in (before, behind) if (match := re.search(pattern, text))]
    return " ".join(words for words in found if _STATE_WORDS.search(words))


def possible_same_agents(
    statements: Sequence[Statement], report_by_id: Mapping[str, Report]
) -> tuple[Derivation, ...]:
    """Return `same_agent?` derivations that a person must decide, none of them certain."""
    by_circle: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        for circle in kinships_of(statement, report_by_id[statement.item_id]):
            by_circle[circle].append(statement)
    found = []
    for circle, members in sorted(by_circle.items()):
        first = min(members, key=lambda statement: statement.id)
        names = {folded(first.speaker or "")}
        for other in sorted(members, key=lambda statement: statement.id):
            # One link a name: what a name has said elsewhere is linked by the name.
            if folded(other.speaker or "") not in names:
                names.add(folded(other.speaker or ""))
                found.append(_possible(first, other, circle))
    return tuple({edge.id: edge for edge in found}.values())


def _possible(first: Statement, other: Statement, rule: str) -> Derivation:
    return derivation(
        DerivationKind.SAME_AGENT,
        End(other.item_id, other.id, other.source[0]),
        End(first.item_id, first.id, first.source[0]),
        rule=rule,
        score=0.5,
        certain=False,
    )
