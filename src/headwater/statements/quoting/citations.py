"""Find what a report has from an outlet that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.statements.outlets import OutletMention
from headwater.statements.quoting.ascriptions import Ascription
from headwater.statements.quoting.clauses import Clauses
from headwater.statements.quoting.subject import Subject
from headwater.statements.sentences import sentences_in
from headwater.statements.statement import SourceKind
from headwater.terms.span import Span

_LEADS = re.compile(r"[\s,،:]*")
_TAIL_ENDS = re.compile(r"\s*[.!?…؟]*\s*\Z")
_BEFORE_TAIL = re.compile(r"[,،]\s*(?:[—–-]\s*)?\Z")
_STOP = re.compile(r"[\s.!?…؟]+\Z")
_FEWEST_WORDS = 3
_LONGEST_SENTENCE = 2_000


def citations_in(clauses: Clauses) -> tuple[Ascription, ...]:
    """Return the sentences of which a report says that an outlet has told them.

    A sentence that names two authorities is left out: nobody can tell who told which part.
    """
    found = []
    for sentence in sentences_in(clauses.text):
        if sentence.end - sentence.start <= _LONGEST_SENTENCE:
            readings = list(_readings(clauses, sentence))
            if len(readings) == 1:
                found.append(readings[0])
    return tuple(found)


def _readings(clauses: Clauses, sentence: Span) -> Iterator[Ascription]:
    text, grammar = clauses.text, clauses.grammar
    opening = grammar.opening_word.match(text, sentence.start, sentence.end)
    start = sentence.start if opening is None else opening.end()
    accords = [
        Span(*match.span())
        for match in grammar.according.finditer(text, sentence.start, sentence.end)
    ]
    if len(accords) > 1:
        return
    for cue in accords:
        outlet = _named(clauses, cue.end, sentence.end, speaks=False)
        if outlet is not None:
            yield from _told(clauses, sentence, start, cue, outlet)
    if not accords:
        yield from _reporting(clauses, sentence, start)


def _told(
    clauses: Clauses, sentence: Span, start: int, cue: Span, outlet: OutletMention
) -> Iterator[Ascription]:
    """Yield “according to the outlet, P”, “P, according to the outlet”, “P, …, Q”."""
    text = clauses.text
    if cue.start == start:
        yield from _made(clauses, outlet, cue, [_rest(clauses, outlet.span.end, sentence.end)])
        return
    before = _before(text, sentence.start, cue.start)
    if before is None:
        return
    if _TAIL_ENDS.match(text, outlet.span.end, sentence.end):
        yield from _made(clauses, outlet, cue, [before])
    elif text[outlet.span.end : outlet.span.end + 1] in (",", "،"):
        rest = _rest(clauses, outlet.span.end, sentence.end)
        yield from _made(clauses, outlet, cue, [before, rest])


def _reporting(clauses: Clauses, sentence: Span, start: int) -> Iterator[Ascription]:
    """Yield “the outlet reports that P” in any order of verb and outlet, and “P, reports …”."""
    text, grammar = clauses.text, clauses.grammar
    for verb in grammar.verb.finditer(text, sentence.start, sentence.end):
        cue = Span(*verb.span())
        if cue.start == start:
            outlet = _named(clauses, cue.end, sentence.end, speaks=True)
            behind = sentence.end if outlet is None else outlet.span.end
        else:
            outlet = _named(clauses, start, cue.start, speaks=True)
            between = "" if outlet is None else text[outlet.span.end : cue.start]
            if outlet is not None and between.strip(" ,"):
                outlet = None
            behind = cue.end
        if outlet is not None:
            content = _behind_that(clauses, behind, sentence.end)
            if content is not None:
                yield from _made(clauses, outlet, cue, [content])
            return
        before = _before(text, sentence.start, cue.start)
        outlet = _named(clauses, cue.end, sentence.end, speaks=True)
        if before and outlet and _TAIL_ENDS.match(text, outlet.span.end, sentence.end):
            yield from _made(clauses, outlet, cue, [before])
            return


def _named(clauses: Clauses, start: int, end: int, *, speaks: bool) -> OutletMention | None:
    """Return the outlet at `start`, or behind the adverbials there."""
    at = clauses.skipped(start)
    outlet = clauses.outlets.named_at(at, end, speaks=speaks)
    if outlet is None:
        adverbial = clauses.grammar.adverbial.match(clauses.text, at, end)
        if adverbial is not None:
            at = clauses.skipped(adverbial.end())
            outlet = clauses.outlets.named_at(at, end, speaks=speaks)
    return outlet


def _behind_that(clauses: Clauses, start: int, end: int) -> Span | None:
    """Return what follows “that”, with adverbials before it left out."""
    text, grammar = clauses.text, clauses.grammar
    at = clauses.skipped(start)
    for _ in range(3):
        that = grammar.that.match(text, at, end)
        if that is not None:
            return _trimmed(text, clauses.skipped(that.end()), end)
        adverbial = grammar.adverbial.match(text, at, end)
        if adverbial is None and text[at : at + 1] not in (",", "،"):
            return None
        at = clauses.skipped(at + 1 if adverbial is None else adverbial.end())
    return None


def _before(text: str, start: int, cue: int) -> Span | None:
    """Return what stands before the comma before the cue; None if there is no comma."""
    comma = _BEFORE_TAIL.search(text, max(start, cue - 8), cue)
    return None if comma is None else _trimmed(text, start, comma.start())


def _rest(clauses: Clauses, start: int, end: int) -> Span | None:
    leads = _LEADS.match(clauses.text, start, end)
    return None if leads is None else _trimmed(clauses.text, leads.end(), end)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    stop = _STOP.search(text, start, end)
    last = end if stop is None else stop.start()
    return Span(start, last) if last > start else None


def _made(
    clauses: Clauses, outlet: OutletMention, cue: Span, parts: Sequence[Span | None]
) -> Iterator[Ascription]:
    """Yield the ascription if its content is a clause, and not of another authority."""
    content = tuple(part for part in parts if part is not None)
    words = " ".join(part.of(clauses.text) for part in content)
    is_clause = len(words.split()) >= _FEWEST_WORDS
    grammar = clauses.grammar
    says_other = grammar.citing.match(words) or grammar.points_back.match(words)
    if not content or not is_clause or says_other:
        return
    subject = Subject(SourceKind.NAMED_ORGANISATION, outlet.agent, outlet.span)
    yield Ascription(subject, cue, content, (), is_quoted=False)
