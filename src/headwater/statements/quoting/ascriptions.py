"""Find who is named as the speaker of a quotation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.statements.quoting.clauses import LONGEST_CLAUSE, Clauses, Said
from headwater.statements.quoting.grammar import CLOSING, OPENING
from headwater.statements.quoting.incises import incised
from headwater.statements.quoting.introduced import introduced
from headwater.statements.quoting.lexicon import NameStyle
from headwater.statements.quoting.marks import Quoted
from headwater.statements.quoting.places import (
    STOPS,
    begins_sentence,
    ends_sentence,
    next_stop,
)
from headwater.statements.quoting.subject import Subject
from headwater.statements.statement import Conduit
from headwater.terms.span import Span

_INTO_MORE = re.compile(rf"[^{STOPS}\n{OPENING}{CLOSING}:]{{0,80}},\s+(?=[{OPENING}])")
_INTO_NEXT = re.compile(rf"[^{STOPS}\n{OPENING}{CLOSING}:]{{0,160}}[{STOPS}]\s+(?=[{OPENING}])")
_DIRECTLY = re.compile(rf"[{STOPS}]?[ \t\u00a0]+(?=[{OPENING}])")
_MOST_PARTS = 6


@dataclass(frozen=True, slots=True)
class Ascription:
    """A source, what it says by which words, and through whom."""

    subject: Subject
    cue: Span
    content: tuple[Span, ...]
    conduits: tuple[Conduit, ...]
    is_quoted: bool = True
    """True if nothing but quotations is its content."""


def ascriptions_of(clauses: Clauses, quotations: Sequence[Quoted]) -> tuple[Ascription, ...]:
    """Return the quotations that have exactly one speaker, named beside them.

    `quotations` come in the order of the text, an inner one after its outer one.
    """
    starting = {quoted.span.start: quoted for quoted in quotations}
    found: list[Ascription] = []
    taken: set[Span] = set()
    for quoted in quotations:
        if quoted.span in taken:
            continue
        around = None if quoted.around is None else quotations[quoted.around].inside
        read = _read(clauses, quoted, around, starting)
        if read is not None:
            found.append(read)
            taken.update(read.content)
    return tuple(found)


def _read(
    clauses: Clauses, quoted: Quoted, around: Span | None, starting: Mapping[int, Quoted]
) -> Ascription | None:
    inside = incised(clauses, quoted)
    if quoted.by_dash:
        return None if inside is None else _ascription(inside.said, inside.content)
    behind = _behind(clauses, quoted, around)
    before = introduced(clauses, quoted.span, around)
    if sum(reading is not None for reading in (inside, behind, before)) != 1:
        return None
    if inside is not None:
        return _ascription(inside.said, inside.content)
    said, at = (behind, behind.end) if behind is not None else (before, quoted.span.end)
    if said is None:
        return None
    limit = len(clauses.text) if around is None else around.end
    more = _continued(clauses.text, quoted, at, limit, starting)
    return _ascription(said, (quoted.span, *more))


def _ascription(said: Said, content: tuple[Span, ...]) -> Ascription:
    return Ascription(said.subject, said.cue, content, said.conduits)


def _behind(clauses: Clauses, quoted: Quoted, around: Span | None) -> Said | None:
    """Return who says the quotation in the words that follow it."""
    text, grammar = clauses.text, clauses.grammar
    floor, limit = (0, len(text)) if around is None else (around.start, around.end)
    if not begins_sentence(text, quoted.span.start, floor):
        return None
    end = next_stop(text, quoted.span.end, min(limit, quoted.span.end + LONGEST_CLAUSE))
    gap = grammar.after_quotation.match(text, quoted.span.end, end)
    if gap is None:
        return None
    if grammar.lexicon.style is NameStyle.GIVEN_NAMES and not gap["comma"]:
        # Without a comma a new sentence begins with the verb.
        return None
    according = grammar.according.match(text, gap.end(), end)
    if according is not None:
        return clauses.accords(Span(*according.span()), end)
    return clauses.said_at(gap.end(), end)


def _continued(
    text: str, quoted: Quoted, at: int, limit: int, starting: Mapping[int, Quoted]
) -> tuple[Span, ...]:
    """Return the quotations that go on with this one, in the same sentence or right behind it.

    `at` is where the words that name the speaker end, or the quotation if they stand before it.
    """
    parts: list[Span] = []
    ways = (_DIRECTLY,) if at == quoted.span.end else (_INTO_MORE, _INTO_NEXT)
    while len(parts) < _MOST_PARTS:
        step = next((match for way in ways if (match := way.match(text, at, limit))), None)
        following = None if step is None else starting.get(step.end())
        if step is None or following is None or following.around != quoted.around:
            break
        if step.re is not _INTO_MORE and not ends_sentence(text, following.span, limit):
            break
        parts.append(following.span)
        at, ways = following.span.end, (_DIRECTLY,)
    return tuple(parts)
