"""Collapse statements to their origins: follow derivations to what rests on nothing else."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from headwater.origins.agents import (
    STATE_NOT_NAMED,
    Agent,
    agent_of,
    is_known,
    is_state,
    kinships_of,
)
from headwater.origins.components import Components
from headwater.origins.derivation import DerivationKind, End
from headwater.origins.names import name_keys
from headwater.origins.origin import Origin, OriginCount, OriginKind
from headwater.origins.pile import Pile
from headwater.origins.resting import rest_unseen
from headwater.statements.outlets import folded
from headwater.statements.statement import Statement
from headwater.terms.digest import content_id
from headwater.terms.span import Span, hull, shared_length, total_length

_COVERED_SHARE = 0.8
"""Share of a statement's content that a copied passage must cover to carry the statement."""
_UNSEEN = OriginKind.UNRESOLVED


def count_origins(statements: Sequence[Statement], pile: Pile) -> OriginCount:
    """Return on how many independent origins `statements` of one allegation rest.

    1. Statements of one agent are one origin: a name, or an unnamed speaker heard by one outlet;
       so are a statement and the one it stands in.
    2. Certain derivations are contracted: covering copies, same utterances, same agents.
    3. What has no visible source rests on what its words, report and credits show (`resting`).
    4. What is left are the origins: `at_most` of them.
    5. Possible derivations are contracted too: unnamed speakers may all be one, bodies of one
       state may share their knowledge, what has no visible source may rest on any of the others.
       `at_least` is what is left.
    """
    if not statements:
        return OriginCount(0, 0, ())
    # In the order of their texts, so that the order in which they come does not matter.
    placed = sorted(statements, key=lambda s: (s.item_id, hull(s.content), s.id))
    agents = {statement.id: agent_of(statement, pile) for statement in placed}
    certain = _certain_components(placed, agents, pile)
    at_least = _at_least(placed, agents, certain, pile)
    rest_unseen(certain, placed, agents, pile)
    by_root: dict[str, list[Statement]] = defaultdict(list)
    for statement in placed:
        by_root[certain.root(statement.id)].append(statement)
    origins = (_origin(members, agents) for members in by_root.values())
    ordered = tuple(sorted(origins, key=lambda o: (-len(o.item_ids), o.kind is _UNSEEN, o.id)))
    return OriginCount(at_least, len(ordered), ordered)


def _certain_components(
    statements: Sequence[Statement], agents: Mapping[str, Agent], pile: Pile
) -> Components:
    components = Components(statement.id for statement in statements)
    names = name_keys(statements)
    first: dict[str, str] = {}
    for statement in statements:
        agent = agents[statement.id]
        is_named = agent.kind in (OriginKind.PERSON, OriginKind.ORGANISATION)
        key = (
            names.get(statement.speaker or "", folded(agent.name or "")) if is_named else agent.key
        )
        components.join(first.setdefault(key, statement.id), statement.id)
        if _speaks_through_another(statement, agents):
            _join_ends(components, statement.id, statement.within)
    _contract(components, statements, pile, only_certain=True)
    return components


def _speaks_through_another(statement: Statement, agents: Mapping[str, Agent]) -> bool:
    """Return True if the statement stands in the words of a speaker who can be seen here."""
    outer = agents.get(statement.within or "")
    return outer is not None and outer.kind is not _UNSEEN


def _at_least(
    statements: Sequence[Statement],
    agents: Mapping[str, Agent],
    certain: Components,
    pile: Pile,
) -> int:
    possible = certain.copy()
    _contract(possible, statements, pile, only_certain=False)
    kinships = {s.id: kinships_of(s, pile.report_by_id[s.item_id]) for s in statements}
    states = {circle for circles in kinships.values() for circle in circles if is_state(circle)}
    first: dict[str, str] = {}
    for statement in statements:
        # Who only passes on what a state's body said may rest on that body elsewhere too.
        if _speaks_through_another(statement, agents):
            circles = {circle for circle in kinships[statement.id] if is_state(circle)}
        else:
            circles = set(kinships[statement.id])
            if agents[statement.id].kind is OriginKind.UNNAMED:
                circles.add("unnamed")
        if STATE_NOT_NAMED in circles and len(states) == 1:
            # Where one state speaks, “the minister” may be its minister.
            circles |= states
        for circle in circles:
            possible.join(first.setdefault(circle, statement.id), statement.id)
    # “He”, of whom two remain, and “the minister” may be any of the others.
    told = (s.id for s in statements if is_known(agents[s.id]))
    # At least one origin there is, even where none can be seen.
    return max(1, len({possible.root(statement_id) for statement_id in told}))


def _contract(
    components: Components, statements: Sequence[Statement], pile: Pile, *, only_certain: bool
) -> None:
    by_item: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_item[statement.item_id].append(statement)
    for edge in pile.derivations_among(by_item):
        if only_certain and not edge.certain:
            continue
        match edge.kind:
            case DerivationKind.SAME_UTTERANCE | DerivationKind.SAME_AGENT:
                _join_ends(components, edge.rests.statement_id, edge.on.statement_id)
            case DerivationKind.COPY_OF:
                _join_carried(components, by_item, edge.rests, edge.on)
            case _:
                # Relays, venues and wires say who the agent is: `agent_of` has followed them.
                # Revisions and credits speak only for what has no visible source.
                pass


def _join_ends(components: Components, left: str | None, right: str | None) -> None:
    if left is not None and right is not None and left in components and right in components:
        components.join(left, right)


def _join_carried(
    components: Components, by_item: Mapping[str, list[Statement]], rests: End, on: End
) -> None:
    """Join the statements that one copied passage carries in both reports."""
    if rests.item_id is None or on.item_id is None or rests.span is None or on.span is None:
        return
    shift = on.span.start - rests.span.start
    left = [s for s in by_item.get(rests.item_id, ()) if _is_carried(s, rests.span)]
    right = by_item.get(on.item_id, ())
    for statement in left:
        place = _moved(hull(statement.content), shift)
        fitting = [s for s in right if _is_carried(s, on.span) or _says_no_less(s, place)]
        nearest = min(
            fitting, key=lambda other: abs(hull(other.content).start - place.start), default=None
        )
        if nearest is not None:
            components.join(statement.id, nearest.id)


def _is_carried(statement: Statement, passage: Span) -> bool:
    shared = shared_length(statement.content, [passage])
    return shared >= _COVERED_SHARE * total_length(statement.content)


def _says_no_less(statement: Statement, copied: Span) -> bool:
    """Return True if the statement says what was copied, and goes on where the copy stops."""
    shared = shared_length(statement.content, [copied])
    return shared >= _COVERED_SHARE * (copied.end - copied.start)


def _moved(span: Span, by: int) -> Span:
    start = max(0, span.start + by)
    return Span(start, max(start + 1, span.end + by))


def _via(statements: Sequence[Statement], agents: Mapping[str, Agent]) -> str | None:
    """Return the outlet through which most of the statements that name one have it."""
    named = [agents[s.id].via for s in statements if s.conduits]
    counts = Counter(via for via in named or [agents[s.id].via for s in statements] if via)
    most = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return most[0][0] if most and 2 * most[0][1] > sum(counts.values()) else None


def _most_frequent(agents: Sequence[Agent]) -> Agent:
    """Return the agent who speaks most often, in the words and as the kind that are most frequent.

    Of equals a person goes first, then the shorter words.
    """
    times = Counter(agent.key for agent in agents)
    forms = Counter(agents)
    kinds = tuple(OriginKind)

    def rank(agent: Agent) -> tuple[int, str, int, int, int, str]:
        name = agent.name or ""
        often = (-times[agent.key], agent.key, -forms[agent])
        return (*often, kinds.index(agent.kind), len(name), name)

    return min(agents, key=rank)


def _origin(statements: Sequence[Statement], agents: Mapping[str, Agent]) -> Origin:
    """Return the origin that `statements`, contracted to one, go back to."""
    ids = {statement.id for statement in statements}
    # Who is quoted inside another's words speaks through that other.
    outer = [s for s in statements if s.within not in ids] or list(statements)
    seen = [s for s in outer if agents[s.id].kind is not _UNSEEN] or outer
    named = [s for s in seen if agents[s.id].kind is not OriginKind.UNNAMED] or seen
    speaking = [agents[s.id] for s in named]
    agent = _most_frequent(speaking)
    statement_ids = tuple(sorted(ids))
    return Origin(
        id=content_id("origin", *statement_ids),
        agent=agent.name,
        kind=agent.kind,
        via=_via(seen, agents),
        statement_ids=statement_ids,
        item_ids=tuple(sorted({statement.item_id for statement in statements})),
    )
