"""Collapse statements to their origins: follow derivations to what rests on nothing else."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from headwater.origins.agents import Agent, agent_of, kinships_of, name_keys
from headwater.origins.components import Components
from headwater.origins.derivation import Derivation, DerivationKind, End
from headwater.origins.origin import Origin, OriginCount, OriginKind
from headwater.origins.pile import Pile
from headwater.statements.outlets import folded
from headwater.statements.statement import Statement
from headwater.terms.digest import content_id
from headwater.terms.span import Span, hull, shared_length, total_length

_COVERED_SHARE = 0.8
"""Share of a statement's content that a copied passage must cover to carry the statement."""
_UNSEEN = OriginKind.UNRESOLVED


def count_origins(
    statements: Sequence[Statement], pile: Pile, doubtful: frozenset[str] = frozenset()
) -> OriginCount:
    """Return on how many independent origins `statements` of one allegation rest.

    1. Statements of one agent are one origin: a name, or an unnamed speaker heard by one outlet;
       so are a statement and the one it stands in.
    2. Certain derivations are contracted: covering copies, same utterances, revisions, wire.
    3. What an outlet says without showing a source rests on the sources its report shows.
    4. What is left are the origins: `at_most` of them.
    5. Possible derivations are contracted too: unnamed speakers may all be one, bodies of one
       state may share their knowledge, what has no visible source may rest on any of the others,
       and what is only in `doubtful` may be about something else. `at_least` is what is left.
    """
    if not statements:
        return OriginCount(0, 0, ())
    agents = {statement.id: agent_of(statement, pile) for statement in statements}
    certain = _certain_components(statements, agents, pile)
    origins = tuple(
        _origin([s for s in statements if s.id in members], agents) for members in certain.sets()
    )
    at_least = _at_least(statements, agents, certain, pile, doubtful)
    ordered = tuple(sorted(origins, key=lambda o: (-len(o.item_ids), o.kind is _UNSEEN, o.id)))
    return OriginCount(at_least, len(ordered), ordered)


def _certain_components(
    statements: Sequence[Statement], agents: Mapping[str, Agent], pile: Pile
) -> Components:
    components = Components(statement.id for statement in statements)
    names = name_keys(statements)
    first: dict[str, str] = {}
    for statement in statements:
        key = names.get(statement.speaker or "", agents[statement.id].key)
        components.join(first.setdefault(key.removeprefix("named:"), statement.id), statement.id)
        _join_ends(components, statement.id, statement.within)
    _contract(components, statements, [edge for edge in pile.derivations if edge.certain])
    _follow_outlets(components, statements, agents, pile)
    _follow_subjects(components, statements, agents, pile)
    _rest_unseen_on_seen(components, statements, agents)
    return components


def _at_least(
    statements: Sequence[Statement],
    agents: Mapping[str, Agent],
    certain: Components,
    pile: Pile,
    doubtful: frozenset[str],
) -> int:
    possible = certain.copy()
    _contract(possible, statements, pile.derivations)
    first: dict[str, str] = {}
    for statement in statements:
        circles = set(kinships_of(statement, pile.report_by_id[statement.item_id]))
        if agents[statement.id].kind is OriginKind.UNNAMED:
            circles.add("unnamed")
        for circle in circles:
            possible.join(first.setdefault(circle, statement.id), statement.id)
    countable = [
        statement.id
        for statement in statements
        if agents[statement.id].kind is not _UNSEEN and statement.id not in doubtful
    ]
    # At least one origin there is, even where none can be seen or told for sure.
    return max(1, len({possible.root(statement_id) for statement_id in countable}))


def _contract(
    components: Components, statements: Sequence[Statement], derivations: Iterable[Derivation]
) -> None:
    by_item: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_item[statement.item_id].append(statement)
    for edge in derivations:
        match edge.kind:
            case DerivationKind.SAME_UTTERANCE | DerivationKind.SAME_AGENT:
                _join_ends(components, edge.rests.statement_id, edge.on.statement_id)
            case DerivationKind.COPY_OF:
                _join_carried(components, by_item, edge.rests, edge.on)
            case DerivationKind.REVISION_OF | DerivationKind.CREDITS:
                _join_unseen_of_items(components, by_item, edge)
            case _:
                # Relays, venues and wires say who the agent is: `agent_of` has followed them.
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
    right = [s for s in by_item.get(on.item_id, ()) if _is_carried(s, on.span)]
    for statement in left:
        place = hull(statement.content).start + shift
        nearest = min(right, key=lambda other: abs(hull(other.content).start - place), default=None)
        if nearest is not None:
            components.join(statement.id, nearest.id)


def _is_carried(statement: Statement, passage: Span) -> bool:
    shared = shared_length(statement.content, [passage])
    return shared >= _COVERED_SHARE * total_length(statement.content)


def _join_unseen_of_items(
    components: Components, by_item: Mapping[str, list[Statement]], edge: Derivation
) -> None:
    """Join what one report says on its own account with what the report it rests on says."""
    left = by_item.get(edge.rests.item_id or "", [])
    right = by_item.get(edge.on.item_id or "", [])
    for statement in left:
        if right and not statement.source:
            components.join(statement.id, right[0].id)


def _follow_outlets(
    components: Components,
    statements: Sequence[Statement],
    agents: Mapping[str, Agent],
    pile: Pile,
) -> None:
    """Join what a report has from an outlet to what that outlet's own report here says."""
    by_publisher: dict[str, str] = {}
    for statement in statements:
        publisher = pile.report_by_id[statement.item_id].publisher
        if publisher:
            by_publisher.setdefault(folded(publisher), statement.id)
    for statement in statements:
        agent = agents[statement.id]
        own = by_publisher.get(folded(agent.via or ""))
        if agent.kind is _UNSEEN and own is not None:
            components.join(statement.id, own)


def _follow_subjects(
    components: Components,
    statements: Sequence[Statement],
    agents: Mapping[str, Agent],
    pile: Pile,
) -> None:
    """Join “The General Staff has counted …”, cited to nobody, to what the General Staff says."""
    named = {
        folded(agents[s.id].name or ""): s.id
        for s in statements
        if agents[s.id].kind is OriginKind.ORGANISATION
    }
    for statement in statements:
        if agents[statement.id].kind is _UNSEEN:
            text = pile.report_by_id[statement.item_id].text
            words = folded(statement.content[0].of(text)) + " "
            spoken = [own for name, own in named.items() if words.startswith(f"{name} ")]
            if spoken:
                components.join(statement.id, spoken[0])


def _rest_unseen_on_seen(
    components: Components, statements: Sequence[Statement], agents: Mapping[str, Agent]
) -> None:
    """Join what a report or outlet says without a source to the sources that it shows.

    It adds no origin even where several are shown; it then goes with the first in the text. It
    joins one and never bridges two: what rests on two sources does not make them one.
    """
    by_item: dict[str, list[Statement]] = defaultdict(list)
    by_outlet: dict[str, list[Statement]] = defaultdict(list)
    has_source: set[str] = set()
    for statement in statements:
        agent = agents[statement.id]
        if agent.kind is not _UNSEEN:
            has_source.add(components.root(statement.id))
            by_item[statement.item_id].append(statement)
            by_outlet[folded(agent.via or "")].append(statement)
    for statement in statements:
        agent = agents[statement.id]
        via = folded(agent.via or "")
        shown = (by_outlet.get(via) if via else None) or by_item.get(statement.item_id)
        if shown and components.root(statement.id) not in has_source:
            components.join(statement.id, shown[0].id)
            has_source.add(components.root(statement.id))


def _via(statements: Sequence[Statement], agents: Mapping[str, Agent]) -> str | None:
    """Return the outlet through which most of the statements that name one have it."""
    named = [agents[s.id].via for s in statements if s.conduits]
    counts = Counter(via for via in named or [agents[s.id].via for s in statements] if via)
    most = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return most[0][0] if most and 2 * most[0][1] > sum(counts.values()) else None


def _origin(statements: Sequence[Statement], agents: Mapping[str, Agent]) -> Origin:
    """Return the origin that `statements`, contracted to one, go back to."""
    ids = {statement.id for statement in statements}
    # Who is quoted inside another's words speaks through that other.
    outer = [s for s in statements if s.within not in ids] or list(statements)
    seen = [s for s in outer if agents[s.id].kind is not _UNSEEN] or outer
    named = [s for s in seen if agents[s.id].kind is not OriginKind.UNNAMED] or seen
    speaking = [agents[s.id] for s in named]
    # The most frequent agent stands for the origin; of equals the first by name.
    key = min(Counter(a.key for a in speaking).items(), key=lambda item: (-item[1], item[0]))[0]
    agent = next(a for a in speaking if a.key == key)
    statement_ids = tuple(sorted(ids))
    return Origin(
        id=content_id("origin", *statement_ids),
        agent=agent.name,
        kind=agent.kind,
        via=_via(seen, agents),
        statement_ids=statement_ids,
        item_ids=tuple(sorted({statement.item_id for statement in statements})),
    )
