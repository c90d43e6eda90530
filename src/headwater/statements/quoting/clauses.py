"""Read a clause of speech: a verb, who speaks, and the outlets that stand between."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from headwater.statements.quoting.arabic_subjects import arabic_subject
from headwater.statements.quoting.cased_subjects import cased_subject
from headwater.statements.quoting.cases import agrees
from headwater.statements.quoting.grammar import Grammar
from headwater.statements.quoting.lexicon import NameStyle
from headwater.statements.quoting.named_outlets import NamedOutlets
from headwater.statements.quoting.subject import Reach, Subject
from headwater.statements.statement import Conduit, ConduitRole, SourceKind
from headwater.terms.span import Span

LONGEST_CLAUSE = 320
"""Characters beside a quotation in which its speaker is looked for."""
_MOST_BETWEEN = 4
_SPACE = re.compile(r"\s*")
_CLAUSE_ENDS = re.compile(r"[.!?…؟;؛\n«»“”„\"]")
_LONGEST_TAIL = 160


@dataclass(frozen=True, slots=True)
class Said:
    """Who says something, by which words."""

    cue: Span
    subject: Subject
    conduits: tuple[Conduit, ...]
    end: int
    """Where the words of the clause that were read end."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """Reads the clauses of one text."""

    text: str
    grammar: Grammar
    outlets: NamedOutlets
    full_names: Mapping[str, str]
    """The one full name of the text by each surname."""
    speakers: tuple[str, ...] = ()
    """Names of those who are known to speak in it."""

    def said_at(self, start: int, end: int) -> Said | None:
        """Return what a verb at `start` says with its subject behind it."""
        verb = self.grammar.verb.match(self.text, start, end)
        if verb is None or self.grammar.addressing.fullmatch(verb.group()):
            return None
        at, conduits = self._behind(verb.end(), end)
        subject = self.subject_at(at, end)
        if subject is None or not self.agrees(Span(*verb.span()), subject):
            return None
        tail = self._tail(subject.span.end, end)
        if self._rests_on_another(subject.span.end, tail):
            return None
        behind = self.conduits_in(subject.span.end, tail, anywhere=False)
        conduits = (*conduits, *behind)
        return Said(Span(*verb.span()), subject, conduits, subject.span.end)

    def agrees(self, verb: Span, subject: Subject) -> bool:
        """Return False if the verb cannot have this subject: the name is in another case."""
        has_cases = self.grammar.lexicon.style is NameStyle.CASES
        is_person = subject.kind is SourceKind.NAMED_PERSON
        return not (has_cases and is_person) or agrees(verb.of(self.text), subject.name)

    def _rests_on_another(self, start: int, end: int) -> bool:
        """Return True if the words behind a speaker name another authority that is no outlet."""
        for pattern in (self.grammar.according, self.grammar.citing):
            for match in pattern.finditer(self.text, start, end):
                at = self.skipped(match.end())
                if self.outlets.named_at(at, len(self.text), speaks=False) is None:
                    relay = self.grammar.relay.match(self.text, match.start())
                    if relay is None:
                        return True
        return False

    def subject_at(self, start: int, end: int, *, must_fill: bool = False) -> Subject | None:
        """Return the outlet, body or person named at `start`."""
        outlet = self.outlets.named_at(start, end, speaks=True)
        if outlet is not None:
            rest = self.text[outlet.span.end : end].strip()
            if must_fill and rest and not (rest[0] in ",،" and rest[-1] in ",،"):
                return None
            return Subject(SourceKind.NAMED_ORGANISATION, outlet.agent, outlet.span)
        named = self._read(Reach(self.text, start, end, self.full_names, must_fill=must_fill))
        return None if named is None or self.outlets.is_named_in(named.span) else named

    def accords(self, cue: Span, end: int, *, must_fill: bool = False) -> Said | None:
        """Return who is named behind “according to”, which stands at `cue`."""
        at = self.skipped(cue.end)
        outlet = self.outlets.named_at(at, end, speaks=False)
        if outlet is not None:
            if must_fill and self.text[outlet.span.end : end].strip(" ,،"):
                return None
            subject = Subject(SourceKind.NAMED_ORGANISATION, outlet.agent, outlet.span)
            return Said(cue, subject, (), outlet.span.end)
        reach = Reach(
            self.text,
            at,
            end,
            self.full_names,
            self.speakers,
            must_fill=must_fill,
            oblique=self.grammar.lexicon.style is NameStyle.CASES,
        )
        named = self._read(reach)
        return None if named is None else Said(cue, named, (), named.span.end)

    def whole_subject(self, start: int, end: int) -> Subject | None:
        """Return who is named between `start` and a verb at `end`, apposition included.

        Before the subject something may stand that a comma parts: “In the chamber, …”.
        """
        at = self.skipped(start)
        while at < end:
            subject = self.subject_at(at, end, must_fill=True)
            if subject is not None:
                return subject
            word = self.text[at:end].split(None, 1)[:1]
            small = self.grammar.lexicon.prepositions
            comma = re.compile("[,،]").search(self.text, at, end)
            is_circumstance = bool(word) and word[0].lower().rstrip("'’") in small
            if comma is None or not is_circumstance:
                return None
            at = self.skipped(comma.end())
        return None

    def conduits_in(self, start: int, end: int, *, anywhere: bool) -> tuple[Conduit, ...]:
        """Return the outlets between `start` and `end` to which somebody spoke or that cite them.

        Where more than the verb's own clause may stand there, “to Radio X” must come first or
        behind a comma: “a journalist at Radio X” did not speak to it.
        """
        found = list(self.relays_in(start, end))
        for match in self.grammar.venue.finditer(self.text, start, end):
            before = self.text[start : match.start()].rstrip()
            is_first = not before or before[-1] in ",،"
            if anywhere or is_first or " " in match.group().strip():
                found += self._conduits_at(match.end(), end, ConduitRole.VENUE)
        spans = [conduit.span for conduit in found]
        apart = [c for n, c in enumerate(found) if not any(c.span.overlaps(s) for s in spans[:n])]
        return tuple(sorted(apart, key=lambda conduit: conduit.span))

    def relays_in(self, start: int, end: int) -> tuple[Conduit, ...]:
        """Return the outlets between `start` and `end` that cite somebody or have seen a paper."""
        matches = self.grammar.relay.finditer(self.text, start, end)
        found = (self._conduits_at(match.end(), end, ConduitRole.RELAY) for match in matches)
        return tuple(conduit for each in found for conduit in each)

    def _conduits_at(self, start: int, end: int, role: ConduitRole) -> tuple[Conduit, ...]:
        outlet = self.outlets.named_at(start, end, speaks=False)
        return () if outlet is None else (Conduit(outlet.agent, role, outlet.span),)

    def _behind(self, start: int, end: int) -> tuple[int, tuple[Conduit, ...]]:
        """Return where the subject may begin behind a verb, and to which outlet was spoken."""
        conduits: list[Conduit] = []
        at = self.skipped(start)
        for _ in range(_MOST_BETWEEN):
            adverbial = self.grammar.adverbial.match(self.text, at, end)
            if adverbial is not None:
                at = self.skipped(adverbial.end())
            elif (outlet := self._addressed(at, end)) is not None:
                conduits.append(outlet)
                at = self.skipped(outlet.span.end)
            else:
                break
        return at, tuple(conduits)

    def _addressed(self, at: int, end: int) -> Conduit | None:
        venue = self.grammar.venue.match(self.text, at, end)
        if venue is None and self.outlets.named_at(at, end, speaks=True) is not None:
            return None
        outlet = self.outlets.named_at(at if venue is None else venue.end(), end, speaks=False)
        return None if outlet is None else Conduit(outlet.agent, ConduitRole.VENUE, outlet.span)

    def _tail(self, start: int, end: int) -> int:
        """Return where the clause behind a subject ends; names in marks do not end it."""
        limit = min(end, start + _LONGEST_TAIL)
        at = start
        while (sign := _CLAUSE_ENDS.search(self.text, at, limit)) is not None:
            if sign.group() not in '«“„"':
                return sign.start()
            closed = re.compile(r"[»”“\"]").search(self.text, sign.end(), limit)
            if closed is None:
                return sign.start()
            at = closed.end()
        return limit

    def skipped(self, start: int) -> int:
        """Return where the next word or sign begins."""
        space = _SPACE.match(self.text, start)
        return start if space is None else space.end()

    def _read(self, reach: Reach) -> Subject | None:
        has_capitals = self.grammar.lexicon.style is not NameStyle.GIVEN_NAMES
        return (cased_subject if has_capitals else arabic_subject)(reach, self.grammar)
