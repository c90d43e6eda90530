"""Hold what was found in a text against what is labelled there, measure by measure.

A statement is *right* if it is the same as one of the gold (`gold_matching.matched`). Measures are
taken on everything, so that a missed or invented statement costs there too, or, where their name
says so, on right statements alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bench.reading.gold_matching import is_half_shared, matched, overlap
from bench.reading.gold_names import is_same_agent, is_same_speaker
from bench.reading.labelling import Labelling, Said, Spans, carried
from bench.reading.placed_measures import placed_tallies
from bench.reading.tally import Tally, accuracy, same
from headwater.statements.statement import ConduitRole, SourceKind, Stance

ON_RIGHT = ", on right statements"
CLOSED_LISTS = ("kind", "stance", "certainty", "quotation", "silence")
_SOMEBODY = frozenset({SourceKind.NAMED_PERSON, SourceKind.NAMED_ORGANISATION, SourceKind.UNNAMED})

Choices = Counter[tuple[str, str]]
"""How often each pair was chosen from a closed list: the gold's choice first."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What one text gave."""

    tallies: Mapping[str, Tally]
    choices: Mapping[str, Choices]
    """For each closed list, what was chosen for right statements."""


@dataclass(frozen=True, slots=True)
class _Held:
    """Two labellings with their statements in pairs."""

    gold: Labelling
    found: Labelling
    column_by_row: Mapping[int, int]
    """Places of the right statements, in the gold and in what was found."""

    @property
    def right(self) -> list[tuple[Said, Said]]:
        """The right statements as the gold and as the other has them."""
        return [
            (self.gold.statements[row], self.found.statements[column])
            for row, column in self.column_by_row.items()
        ]


def measured(gold: Labelling, found: Labelling) -> Measured:
    """Return how `found` does against `gold`; both are of one text."""
    if gold.text != found.text:
        raise ValueError("expected two labellings of one text, found two texts")
    held = _Held(gold, found, matched(gold, found))
    choices = {name: _choices(name, held) for name in CLOSED_LISTS}
    tallies = {
        "statements": _statements(held, told_by_publisher=True),
        "statements, not the publisher's": _statements(held, told_by_publisher=False),
        "source exact": _exact([(mine.source, yours.source) for mine, yours in held.right]),
        "cue exact": _exact([(mine.cue, yours.cue) for mine, yours in held.right]),
        "content exact": _exact([(mine.content, yours.content) for mine, yours in held.right]),
        "nested": _nested(held, only_right=False),
        f"nested{ON_RIGHT}": _nested(held, only_right=True),
        **{str(role): _conduits(held, role, only_right=False) for role in ConduitRole},
        **{f"{role}{ON_RIGHT}": _conduits(held, role, only_right=True) for role in ConduitRole},
        f"conduit{ON_RIGHT}": _conduits(held, None, only_right=True),
        "hedges": _all_hedges(held),
        f"hedges{ON_RIGHT}": _bearing_hedges(held),
        "speaker": _speakers(held, only_to_resolve=False),
        "speaker to resolve": _speakers(held, only_to_resolve=True),
        "denied": _parts([(mine.denied, yours.denied) for mine, yours in held.right]),
        "narrowing": _narrowing(held),
        "reason": _parts([(mine.reason, yours.reason) for mine, yours in held.right]),
        **{name: _alike(chosen) for name, chosen in choices.items()},
        **placed_tallies(gold, found),
    }
    return Measured(tallies, choices)


def _statements(held: _Held, *, told_by_publisher: bool) -> Tally:
    """Return statements held together; a pair counts as the publisher's if the gold's is."""
    if told_by_publisher:
        counts = len(held.column_by_row), len(held.gold.statements), len(held.found.statements)
        return same(*counts)
    right = sum(mine.kind is not SourceKind.PUBLISHER for mine, _ in held.right)
    gold = sum(one.kind is not SourceKind.PUBLISHER for one in held.gold.statements)
    taken = set(held.column_by_row.values())
    invented = sum(
        one.kind is not SourceKind.PUBLISHER
        for place, one in enumerate(held.found.statements)
        if place not in taken
    )
    return same(right, gold, right + invented)


def _nested(held: _Held, *, only_right: bool) -> Tally:
    """Return links from inner to outer statement; one is right if both its ends are.

    `only_right` leaves out links of which an end is no right statement.
    """
    columns, rows = held.column_by_row, {c: r for r, c in held.column_by_row.items()}
    gold = [(n, one.within) for n, one in enumerate(held.gold.statements) if one.within is not None]
    found = [
        (n, one.within) for n, one in enumerate(held.found.statements) if one.within is not None
    ]
    if only_right:
        gold = [link for link in gold if all(end in columns for end in link)]
        found = [link for link in found if all(end in rows for end in link)]
    translated = {(columns.get(inner), columns.get(outer)) for inner, outer in gold}
    return same(len(translated & set(found)), len(gold), len(found))


def _conduits(held: _Held, role: ConduitRole | None, *, only_right: bool) -> Tally:
    """Return conduits of one part, or of any; right if statement and agent are.

    What came because a statement stands in another is told by nesting. A labelling may repeat it
    as a conduit or not: where the gold has it in the one way, the other is neither right nor wrong.
    """
    total = Tally()
    for row, column in held.column_by_row.items():
        total += _conduits_of_pair(held, row, column, role)
    if only_right:
        return total
    taken = set(held.column_by_row.values())
    missed = [n for n in range(len(held.gold.statements)) if n not in held.column_by_row]
    invented = [n for n in range(len(held.found.statements)) if n not in taken]
    return total + Tally(
        gold=sum(len(_own(held.gold, row, role)) for row in missed),
        found=sum(len(_own(held.found, column, role)) for column in invented),
    )


def _conduits_of_pair(held: _Held, row: int, column: int, role: ConduitRole | None) -> Tally:
    gold, found = _own(held.gold, row, role), _own(held.found, column, role)
    in_other_form = _carried(held.gold, row, role)
    told = [*found, *_carried(held.found, column, role)]
    right = [agent for agent in found if _is_among(agent, gold)]
    judged = [agent for agent in found if agent in right or not _is_among(agent, in_other_form)]
    recalled = sum(_is_among(agent, told) for agent in gold)
    return Tally(recalled, len(gold), len(right), len(judged))


def _own(labelling: Labelling, place: int, role: ConduitRole | None) -> list[str]:
    outer = _carried(labelling, place, role)
    via = labelling.statements[place].via
    own = [one.agent for one in via if role in {None, one.role}]
    return [agent for agent in own if not _is_among(agent, outer)]


def _carried(labelling: Labelling, place: int, role: ConduitRole | None) -> list[str]:
    return [one.agent for one in carried(labelling.statements, place) if role in {None, one.role}]


def _is_among(agent: str, agents: list[str]) -> bool:
    return any(is_same_agent(agent, each) for each in agents)


def _all_hedges(held: _Held) -> Tally:
    """Return the hedges of the text, each once, found by any statement."""
    gold, found = held.gold.hedges, held.found.hedges
    return Tally(overlap(gold, found), len(gold), overlap(found, gold), len(found))


def _bearing_hedges(held: _Held) -> Tally:
    """Return the hedges that bear on right statements, found as hedges of the same statement."""
    return sum(
        (
            Tally(
                overlap(mine.hedges, yours.hedges),
                len(mine.hedges),
                overlap(yours.hedges, mine.hedges),
                len(yours.hedges),
            )
            for mine, yours in held.right
        ),
        Tally(),
    )


def _speakers(held: _Held, *, only_to_resolve: bool) -> Tally:
    """Return speakers of right statements that somebody makes, named or not.

    `only_to_resolve` leaves out those whom the words of the source themselves name in full.
    """
    answers = [
        is_same_speaker(mine.speaker, yours.speaker, mine.kind)
        for mine, yours in held.right
        if mine.kind in _SOMEBODY
        if not (only_to_resolve and _names_speaker(mine, held.gold.text))
    ]
    return accuracy(sum(answers), len(answers))


def _names_speaker(said: Said, text: str) -> bool:
    words = " ".join(span.of(text) for span in said.source)
    return is_same_speaker(words, said.speaker, said.kind)


def _narrowing(held: _Held) -> Tally:
    """Return the words that narrow denials of right statements, by the words they share."""
    total = Tally()
    for mine, yours in held.right:
        gold, found = [(span,) for span in mine.narrowing], [(span,) for span in yours.narrowing]
        total += Tally(overlap(gold, found), len(gold), overlap(found, gold), len(found))
    return total


def _exact(pairs: list[tuple[Spans, Spans]]) -> Tally:
    """Return one part of right statements, the same if it is so to the character."""
    return accuracy(sum(mine == yours for mine, yours in pairs), len(pairs))


def _parts(pairs: list[tuple[Spans, Spans]]) -> Tally:
    """Return one part of right statements, the same if at least half of each is shared."""
    shared = sum(is_half_shared(mine, yours) for mine, yours in pairs)
    return same(
        shared, sum(bool(mine) for mine, _ in pairs), sum(bool(yours) for _, yours in pairs)
    )


def _choices(name: str, held: _Held) -> Choices:
    """Return what was chosen for right statements from a closed list.

    Silence is asked of those who decline to comment, certainty of all others.
    """
    return Counter(
        (_chosen(mine, name), _chosen(yours, name))
        for mine, yours in held.right
        if name not in {"silence", "certainty"}
        or (name == "silence") == (mine.stance is Stance.DECLINES)
    )


def _chosen(said: Said, name: str) -> str:
    choice: str | None = getattr(said, name)
    return "none" if choice is None else str(choice)


def _alike(chosen: Choices) -> Tally:
    alike = sum(count for (mine, yours), count in chosen.items() if mine == yours)
    return accuracy(alike, chosen.total())
