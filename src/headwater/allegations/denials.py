"""Match denials to what they deny, and tell support from repetition in order to deny."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from headwater.allegations.candidates import Candidates
from headwater.allegations.circles import Circle
from headwater.allegations.likeness import Weights, is_contradiction, likeness
from headwater.allegations.proposition import Fields
from headwater.evidence.report import Report
from headwater.statements.denial import is_anaphoric, speaks_first_of_a_benefit
from headwater.statements.outlets import folded
from headwater.statements.statement import SourceKind, Stance, Statement
from headwater.statements.word_set import word_set
from headwater.terms.countries import countries_in
from headwater.terms.span import hull

_SEVERAL = re.compile(r"(?i)\b(?:claims|allegations|accusations|reports|charges|everything|all)\b")
_OFFICE_WORDS = word_set(
    """
    s 's ’s the of and foreign interior defence defense justice home state affairs ministry
    minister ministries government army military police embassy consulate president presidency
    parliament spokesman spokeswoman spokesperson press service office information website
    """
)
"""What may follow a denier's name where the name is of the denier's own office."""
_OWN_OR_NOBODY = word_set("it we i nobody none no never")
DENIES_ENOUGH = 0.28
"""Least likeness of a denial to what another report alleges."""
DENIES_HERE = 0.12
"""Least likeness to what its own report alleges: a denial is told beside the accusation."""
_HERE_BONUS = 0.1
"""How much more alike another report's allegation must be to be preferred."""


def is_denial(statement: Statement, fields: Fields | None, report: Report) -> bool:
    """Return True if the statement denies an act, in its cue or by a negation of its own doing.

    “The ministry said it never recruited students” denies, and so does “nobody was deported”;
    “Kyiv said Moscow had not released them” and “we were never paid” accuse.
    """
    if statement.stance is Stance.DENIES:
        # Who dismisses “the claim that nobody was beaten” denies no deed.
        return fields is None or not fields.is_negated
    if statement.stance is not Stance.ASSERTS or fields is None or not fields.is_negated:
        return False
    content = " ".join(part.of(report.text) for part in statement.content)
    if speaks_first_of_a_benefit(content):
        return False
    first = next(iter(content.lower().replace("that ", "", 1).split()), "")
    own = countries_in(_speaker_words(statement, report)) & countries_in(content)
    return bool(own) or first.strip('“"') in _OWN_OR_NOBODY


def denials_by_centre(
    denials: Sequence[Statement],
    circles: Sequence[Circle],
    fields: Mapping[str, Fields],
    weights: Weights,
    report_by_id: Mapping[str, Report],
) -> dict[str, tuple[Statement, ...]]:
    """Return by the id of a circle's centre the statements that deny what the circle alleges.

    A denial that says what it denies goes with the one allegation it is most like. One of “the
    claims” goes with every allegation that its report makes before it against the denier's side,
    one of “it” or “the story” with the last of them.
    """
    found: dict[str, list[Statement]] = defaultdict(list)
    alleged = _Alleged(circles, fields)
    for denial in denials:
        report = report_by_id[denial.item_id]
        content = " ".join(part.of(report.text) for part in denial.content)
        targets = (
            _alleged_before(denial, alleged, fields, report)
            if is_anaphoric(content) or not denial.acts
            else _most_alike(denial, alleged, fields, weights)
        )
        for circle in targets:
            found[circle.centre.id].append(denial)
    return {centre: tuple(statements) for centre, statements in found.items()}


class _Alleged:
    """What circles allege, by where it is said and by its features."""

    def __init__(self, circles: Sequence[Circle], fields: Mapping[str, Fields]) -> None:
        members = [member for circle in circles for member in circle.members]
        self._statement_by_id = {member.id: member for member in members}
        self._circles = circles
        self._number = {m.id: n for n, circle in enumerate(circles) for m in circle.members}
        self._candidates = Candidates(members, fields)
        self._by_item: dict[str, list[str]] = defaultdict(list)
        for member in members:
            self._by_item[member.item_id].append(member.id)

    def in_report(self, item: str) -> Iterator[tuple[Circle, list[Statement]]]:
        """Yield the circles that have members in the report, with these."""
        return self._with_circles(self._by_item.get(item, ()))

    def like(self, denied: Fields, item: str) -> Iterator[tuple[Circle, list[Statement]]]:
        """Yield the circles of what is in the report or has much in common with `denied`."""
        ids = {*self._by_item.get(item, ()), *self._candidates.like(denied)}
        return self._with_circles(sorted(ids))

    def _with_circles(self, ids: Iterable[str]) -> Iterator[tuple[Circle, list[Statement]]]:
        by_number: dict[int, list[Statement]] = defaultdict(list)
        for statement_id in ids:
            by_number[self._number[statement_id]].append(self._statement_by_id[statement_id])
        for number, members in sorted(by_number.items()):
            yield self._circles[number], members


def _most_alike(
    denial: Statement,
    alleged: _Alleged,
    fields: Mapping[str, Fields],
    weights: Weights,
) -> tuple[Circle, ...]:
    best: tuple[float, Circle] | None = None
    own = fields[denial.id]
    for circle, members in alleged.like(own, denial.item_id):
        is_here = any(member.item_id == denial.item_id for member in members)
        # Whether a denial negates the deed or “denies” it, the deed is the same.
        plain = replace(own, is_negated=fields[circle.centre.id].is_negated)
        value = _greatest_likeness(plain, [fields[member.id] for member in members], weights)
        if value >= (DENIES_HERE if is_here else DENIES_ENOUGH):
            value += _HERE_BONUS if is_here else 0.0
            if best is None or value > best[0]:
                best = (value, circle)
    return () if best is None else (best[1],)


def _greatest_likeness(denied: Fields, several: Sequence[Fields], weights: Weights) -> float:
    """Return the greatest likeness to one that the denial does not contradict otherwise."""
    return max(
        (likeness(denied, one, weights) for one in several if not is_contradiction(denied, one)),
        default=0.0,
    )


def _alleged_before(
    denial: Statement, alleged: _Alleged, fields: Mapping[str, Fields], report: Report
) -> tuple[Circle, ...]:
    denier = countries_in(_speaker_words(denial, report))
    place = hull(denial.content).start
    before: list[tuple[int, Circle]] = []
    for circle, here in alleged.in_report(denial.item_id):
        starts = [start for start in map(_start, here) if start < place]
        if starts and _may_concern(denier, [fields[member.id] for member in circle.members]):
            before.append((max(starts), circle))
    words = " ".join(part.of(report.text) for part in denial.content)
    if _SEVERAL.search(words):
        return tuple(circle for _, circle in before)
    # “It” and “the story” point to what was told last.
    last = max((start for start, _ in before), default=None)
    return tuple(circle for start, circle in before if start == last)


def _may_concern(denier: frozenset[str], alleged: Sequence[Fields]) -> bool:
    accused = {name for fields in alleged for name in fields.names}
    return not denier or not accused or bool(denier & accused)


def only_repeats(
    member: Statement,
    members_here: Sequence[Statement],
    denials_here: Sequence[Statement],
    publisher: str | None,
) -> bool:
    """Return True if `member` repeats the accusation only in order to deny it.

    So it is in the denier's own mouth or publication, and where its report denies the accusation
    and nobody in it makes the accusation as their own. `members_here` and `denials_here` are
    those of its report.
    """
    deniers = {folded(denial.speaker) for denial in denials_here if denial.speaker}
    own_words = (name for name in (member.speaker, publisher) if name)
    if any(_speaks_for(folded(name), denier) for name in own_words for denier in deniers):
        return True
    if not denials_here or _has_speaker(member):
        return False
    return not any(_has_speaker(other) for other in members_here)


def _speaks_for(name: str, denier: str) -> bool:
    """Return True for the denier and its offices: “Kenya's army”, no “Kenya Times”, for Kenya."""
    if not f"{name} ".startswith(f"{denier} "):
        return False
    return all(word in _OFFICE_WORDS for word in name.removeprefix(denier).split())


def denial_around(
    statement: Statement, denials: Set[str], statement_by_id: Mapping[str, Statement]
) -> str | None:
    """Return the id of the denial in whose words the statement stands, None if in none."""
    outer = statement.within
    while outer is not None and outer not in denials:
        outer = statement_by_id[outer].within
    return outer


def _has_speaker(statement: Statement) -> bool:
    return statement.source_kind not in (SourceKind.PUBLISHER, SourceKind.UNATTRIBUTED)


def _speaker_words(statement: Statement, report: Report) -> str:
    words = [part.of(report.text) for part in statement.source]
    return " ".join([*words, statement.speaker or ""])


def _start(statement: Statement) -> int:
    return hull(statement.content).start
