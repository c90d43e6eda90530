"""Find who speaks in the words that lead up to a quotation."""

from __future__ import annotations

import re

from headwater.statements.quoting.clauses import Clauses, Said
from headwater.statements.quoting.places import ends_sentence, next_stop, sentence_start
from headwater.statements.statement import Conduit, ConduitRole
from headwater.terms.span import Span

_COLON = re.compile(r"\s*[:：]\s*\Z")
_COMMA = re.compile(r"\s*[,،]\s*\Z")
_MOST_BEFORE_QUOTATION = 200


def introduced(clauses: Clauses, quotation: Span, around: Span | None) -> Said | None:
    """Return who says the quotation by a colon, a “that” or a comma before it."""
    text, grammar = clauses.text, clauses.grammar
    floor = 0 if around is None else around.start
    limit = len(text) if around is None else around.end
    start = sentence_start(text, quotation.start, floor, grammar.lexicon.abbreviations)
    if start is None:
        return None
    opening = grammar.opening_word.match(text, clauses.skipped(start))
    start = clauses.skipped(start) if opening is None else opening.end()
    before = text[start : quotation.start]
    colon, that = _COLON.search(before), grammar.that_at_end.search(before)
    if colon is not None:
        end = start + colon.start()
    elif that is not None and ends_sentence(text, quotation, next_stop(text, quotation.end, limit)):
        end = start + len(before[: that.start()].rstrip(" ,،"))
    elif (comma := _COMMA.search(before)) is not None:
        end = start + comma.start()
        words = text[quotation.start + 1 : quotation.end].lstrip()
        accords = grammar.according.match(text, start)
        if not words[:1].isupper() and accords is None:
            return None
    else:
        return None
    return _speaker(clauses, start, end) if end > start else None


def _speaker(clauses: Clauses, start: int, end: int) -> Said | None:
    text, grammar = clauses.text, clauses.grammar
    according = grammar.according.match(text, start, end)
    if according is not None:
        return clauses.accords(Span(*according.span()), end, must_fill=True)
    quotes = grammar.quotes.match(text, start, end)
    if quotes is not None:
        return _passed_on(clauses, Span(*quotes.span()), end)
    verbs = [Span(*match.span()) for match in grammar.verb.finditer(text, start, end)]
    if len(verbs) != 1:
        return None
    (verb,) = verbs
    adverbial = grammar.adverbial.match(text, start, end)
    plain = start if adverbial is None else clauses.skipped(adverbial.end())
    if verb.start in (start, plain):
        said = clauses.said_at(verb.start, end)
        return said if said is not None and _is_plain(clauses, said.end, end) else None
    if not _is_plain(clauses, verb.end, end):
        return None
    subject = clauses.whole_subject(start, verb.start) or clauses.whole_subject(plain, verb.start)
    if subject is None or not clauses.agrees(verb, subject):
        return None
    # “In a statement seen by the agency X, Moll said”: who saw it stands before the speaker.
    before = clauses.relays_in(start, subject.span.start)
    conduits = (*before, *clauses.conduits_in(verb.start, end, anywhere=True))
    return Said(verb, subject, conduits, end)


def _is_plain(clauses: Clauses, start: int, end: int) -> bool:
    """Return True if no clause with another subject stands between the verb and the quotation."""
    between = clauses.text[start:end]
    return len(between) <= _MOST_BEFORE_QUOTATION and not clauses.grammar.relative.search(between)


def _passed_on(clauses: Clauses, quotes: Span, end: int) -> Said | None:
    """Return the speaker in “agency X quoted Y as saying”, who spoke through the agency."""
    outlet = clauses.outlets.named_at(quotes.end, end, speaks=True)
    if outlet is None:
        return None
    speaker = clauses.grammar.quoted_speaker.match(clauses.text, outlet.span.end, end)
    subject = None if speaker is None else clauses.subject_at(speaker.end(), end)
    if subject is None or not _is_plain(clauses, subject.span.end, end):
        return None
    relay = Conduit(outlet.agent, ConduitRole.RELAY, outlet.span)
    cue = Span(quotes.start, quotes.start + len(quotes.of(clauses.text).rstrip()))
    return Said(cue, subject, (relay,), end)
