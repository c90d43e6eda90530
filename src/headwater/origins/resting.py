"""Let what has no visible source rest on what its own words, report and credits show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.origins.agents import Agent
from headwater.origins.components import Components
from headwater.origins.derivation import Derivation, DerivationKind
from headwater.origins.origin import OriginKind
from headwater.origins.pile import Pile
from headwater.statements.outlets import canonical_outlet, folded
from headwater.statements.statement import Statement
from headwater.terms.span import hull

_OF_A_REPORT = frozenset({DerivationKind.REVISION_OF, DerivationKind.CREDITS})


def rest_unseen(
    components: Components,
    statements: Sequence[Statement],
    agents: Mapping[str, Agent],
    pile: Pile,
) -> None:
    """Join each statement without a visible source to what it rests on.

    That is whom it quotes; the report that its own revises, credits or links to at that place;
    the body that it is about; what the outlet it came from says elsewhere; and for what a report
    says on its own account the sources that the report shows, or else its publisher's other
    reports. It joins one source and never bridges two: what rests on two sources does not make
    them one.
    """
    unseen = {s.id for s in statements if agents[s.id].kind is OriginKind.UNRESOLVED}
    with_source = {components.root(s.id) for s in statements if s.id not in unseen}
    for resting, other in _resting(_Shown.by(statements, agents, pile, unseen), pile):
        roots = {components.root(resting), components.root(other)}
        if not roots <= with_source:
            components.join(resting, other)
            if roots & with_source:
                with_source.add(components.root(resting))


@dataclass(frozen=True, slots=True)
class _Shown:
    """The statements of one allegation, by where a reader would look for a source."""

    statements: Sequence[Statement]
    agents: Mapping[str, Agent]
    unseen: set[str]
    by_item: Mapping[str, list[Statement]]
    by_publisher: Mapping[str, list[Statement]]
    heard_by: Mapping[str, list[Statement]]
    """Those with a visible source, by the outlet that heard it."""

    @classmethod
    def by(
        cls,
        statements: Sequence[Statement],
        agents: Mapping[str, Agent],
        pile: Pile,
        unseen: set[str],
    ) -> _Shown:
        """Return the statements by report, by publisher and by the outlet that heard them."""
        by_item, by_publisher, heard_by = defaultdict(list), defaultdict(list), defaultdict(list)
        for statement in statements:
            by_item[statement.item_id].append(statement)
            by_publisher[_publisher(statement, pile)].append(statement)
            if statement.id not in unseen:
                heard_by[_outlet(agents[statement.id].via)].append(statement)
        return cls(statements, agents, unseen, by_item, by_publisher, heard_by)

    def first(self, candidates: Sequence[Statement]) -> Statement | None:
        """Return the first with a visible source, or else the first."""
        seen = (statement for statement in candidates if statement.id not in self.unseen)
        return next(seen, next(iter(candidates), None))


def _resting(shown: _Shown, pile: Pile) -> Iterator[tuple[str, str]]:
    """Yield pairs of ids: a statement without a visible source, and what it rests on."""
    for statement in shown.statements:
        if statement.within is not None and statement.within in shown.unseen:
            yield statement.within, statement.id
    for edge in pile.derivations_among(shown.by_item):
        if edge.certain and edge.kind in _OF_A_REPORT:
            other = shown.first(shown.by_item.get(edge.on.item_id or "", ()))
            for statement in shown.by_item[edge.rests.item_id or ""]:
                if other is not None and _is_own(statement) and _concerns(edge, statement):
                    yield statement.id, other.id
    yield from _by_subject(shown, pile)
    for statement in shown.statements:
        if statement.id in shown.unseen:
            other = _elsewhere(statement, shown, pile)
            if other is not None:
                yield statement.id, other.id


def _by_subject(shown: _Shown, pile: Pile) -> Iterator[tuple[str, str]]:
    """Yield “The General Staff has counted …”, said by nobody, with what that staff says."""
    agents = shown.agents
    bodies: dict[str, str] = {}
    for statement in shown.statements:
        if agents[statement.id].kind is OriginKind.ORGANISATION:
            bodies.setdefault(folded(agents[statement.id].name or ""), statement.id)
    longest = max((len(name.split()) for name in bodies), default=0)
    for statement in shown.statements:
        if statement.id in shown.unseen:
            text = pile.report_by_id[statement.item_id].text
            words = folded(statement.content[0].of(text)).split()[:longest]
            names = (" ".join(words[:length]) for length in range(len(words), 0, -1))
            subject = next((bodies[name] for name in names if name in bodies), None)
            if subject is not None:
                yield statement.id, subject


def _elsewhere(statement: Statement, shown: _Shown, pile: Pile) -> Statement | None:
    """Return what tells where the statement is from, in its own report or another."""
    via = _outlet(shown.agents[statement.id].via)
    publisher = _publisher(statement, pile)
    own = [s for s in shown.by_item[statement.item_id] if s.id not in shown.unseen]
    places = [
        shown.heard_by.get(via, ()) if via else (),
        own if _is_own(statement) else (),
        shown.by_publisher.get(via or publisher, ()) if via or publisher else (),
    ]
    return next((found for place in places if (found := shown.first(place))), None)


def _is_own(statement: Statement) -> bool:
    """Return True if the report says it on its own account and names nobody who told it."""
    return not statement.source and not statement.conduits


def _concerns(edge: Derivation, statement: Statement) -> bool:
    """Return True if the edge tells where the statement is from: a link speaks for its place."""
    if not edge.is_link:
        return True
    return edge.rests.span is not None and edge.rests.span.overlaps(hull(statement.content))


def _publisher(statement: Statement, pile: Pile) -> str:
    return _outlet(pile.report_by_id[statement.item_id].publisher_name)


def _outlet(name: str | None) -> str:
    return folded(canonical_outlet(name)) if name else ""
