"""Tell which statements go back to one agent: by name, or by the outlet an unnamed one used."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.evidence.report import Report
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.origins.origin import OriginKind
from headwater.origins.pile import Pile
from headwater.statements.outlets import canonical_outlet, folded, is_outlet
from headwater.statements.statement import SourceKind, Statement
from headwater.terms.countries import countries_in

_STATE_WORDS = re.compile(
    r"(?i)\b(?:minist(?:er|ers|ry|ries)|government|embassy|ambassador|president|kremlin|intelligence|"
    r"army|military|authorit(?:y|ies)|parliament|police|officials?|state|consulate|directorate|"
    r"armed forces|presidency|spokes\w+|prime minister|foreign office|defen[cs]e)\b"
)


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
    heard_by = _last_outlet(statement) or rests_on or report.publisher
    via = canonical_outlet(heard_by) if heard_by else None
    place = folded(via) if via else report.id
    speaker = statement.speaker
    match statement.source_kind:
        case SourceKind.NAMED_PERSON | SourceKind.NAMED_ORGANISATION if speaker:
            if is_outlet(speaker, pile.outlets):
                return Agent(f"outlet:{folded(speaker)}", speaker, OriginKind.UNRESOLVED, speaker)
            person = statement.source_kind is SourceKind.NAMED_PERSON
            kind = OriginKind.PERSON if person else OriginKind.ORGANISATION
            return Agent(f"named:{folded(speaker)}", speaker, kind, _last_outlet(statement))
        case SourceKind.UNNAMED:
            number = "many" if _is_plural(speaker or "") else "one"
            return Agent(f"unnamed:{place}:{number}", speaker, OriginKind.UNNAMED, via)
        case _:
            outlet = _last_outlet(statement) or rests_on
            if outlet is not None:
                name = canonical_outlet(outlet)
                return Agent(f"outlet:{folded(name)}", name, OriginKind.UNRESOLVED, name)
            return Agent(f"report:{report.id}", report.publisher, OriginKind.UNRESOLVED, None)


def _last_outlet(statement: Statement) -> str | None:
    return statement.conduits[-1].agent if statement.conduits else None


def _is_plural(words: str) -> bool:
    core = re.split(r"(?i)[,;(]|\b(?:who|from|of|in|at|with|familiar|close)\b", words)[0].split()
    return bool(core) and (core[-1].endswith("s") or core[-1].lower() in {"people", "staff"})


def possible_same_agents(
    statements: Sequence[Statement], report_by_id: Mapping[str, Report]
) -> tuple[Derivation, ...]:
    """Return `same_agent?` derivations that a person must decide, none of them certain.

    Bodies and officers of one state may speak from one knowledge; a person may carry a name that
    two reports spell differently.
    """
    by_group: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        for group in _groups(statement, report_by_id[statement.item_id].text):
            by_group[group].append(statement)
    found = []
    for group, members in sorted(by_group.items()):
        first = members[0]
        for other in members[1:]:
            if folded(other.speaker or "") != folded(first.speaker or ""):
                found.append(_possible(first, other, group))
    return tuple({edge.id: edge for edge in found}.values())


def _groups(statement: Statement, text: str) -> list[str]:
    if not statement.source or not statement.speaker:
        return []
    words = " ".join(part.of(text) for part in statement.source) + " " + statement.speaker
    groups = []
    is_state = _STATE_WORDS.search(words) or statement.source_kind is SourceKind.NAMED_ORGANISATION
    if is_state and statement.source_kind is not SourceKind.UNNAMED:
        groups += [f"bodies of one state ({code})" for code in sorted(countries_in(words))]
    if statement.source_kind is SourceKind.NAMED_PERSON:
        groups.append(f"one surname ({folded(statement.speaker).split()[-1]})")
    return groups


def _possible(first: Statement, other: Statement, rule: str) -> Derivation:
    return derivation(
        DerivationKind.SAME_AGENT,
        End(other.item_id, other.id, other.source[0]),
        End(first.item_id, first.id, first.source[0]),
        rule=rule,
        score=0.5,
        certain=False,
    )
