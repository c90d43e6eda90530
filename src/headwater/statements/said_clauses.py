"""Find attributions by the grammar of a clause: who, a verb of saying, to whom, and what."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.statements.heard_frames import (
    ACCUSED_BY,
    ALLEGED_BY,
    CLAIM_OF,
    HEARD,
    HEARD_OF,
    NOTE_FROM,
    TOLD,
)
from headwater.statements.noun_phrases import noun_phrase_before
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.said_frames import (
    CLAUSE,
    CLAUSE_VERBS,
    CONTENT_ENDS,
    MOST_AUXILIARIES,
    VERB_GROUPS,
)
from headwater.statements.said_idioms import may_say
from headwater.statements.saying_frames import PERCEIVED, SAYING, SAYING_GROUPS
from headwater.statements.source_phrase import is_speaker_noun
from headwater.terms.span import Span

_RELATIVE = re.compile(r",?\s+(?:who|which)\s+\Z")
_LAST_NOUN = re.compile(r"\s(?:to|of|for|with|from|by|against)\s+((?:(?!\s(?:to|of|for)\s).)+)\Z")
_LISTED = re.compile(r"(?<=\w),\s+\Z")
_PRESSES = re.compile(
    r"\b(?:told|tells|warn\w*|order\w*|ask\w*|instruct\w*|threaten\w*|promis\w*|demand\w*|shout\w*"
    r"|jok\w*|offer\w*|begg?\w*|call\w*)\Z"
)
"""What is told besides is more often done by who did the last thing than by who tells of it."""
_VERB = re.compile(
    r"\b(?:(?:had|has|have)\s+(?:\w+ly\s+)?\w{3,}|came|went|rang|took|gave|laid|got|met|held|sat|stood"
    r"|ran|drove|brought|kept|put|sent|saw|left|made|read|pulled|came|struck|beat|hit|bought|paid"
    r"|sold|fell|wept|\w{3,}ed)\b"
)
_PASSIVES = (TOLD, HEARD, ALLEGED_BY, ACCUSED_BY, CLAIM_OF, NOTE_FROM, HEARD_OF)
_PASSIVE = PhraseSearch(_PASSIVES)
_WORD = re.compile(r"\w+")
_MOST_VERBS = 4
_SINGLE_CLOSING = re.compile(r"’(?!\w)")
_FURTHEST_MARK = 200
_JOINED = re.compile(r"(?:,\s*|\s)(?:and|but|then)\s+\Z")
_DO_NOT = re.compile(
    r"\b(?:if|to|not|n['’]t|never|nobody|no\s+one|would|could|should|may|might|can|will|let|please"
    r"|when\s+asked)\s+\Z",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\b(?:if|unless|whether|even if)\s+\Z", re.IGNORECASE)
_NEAR = 12
_LONGEST_HEARD = 130


@dataclass(frozen=True, slots=True)
class SaidClause:
    """A clause in which somebody says something."""

    source: Span | None
    """None where the words tell nobody: “they were told that …”."""
    cue: Span
    content: Span


def said_clauses(text: str, within: Span) -> tuple[SaidClause, ...]:
    """Return the clauses of `within`, a sentence or part of one, in which somebody says something.

    Only plain grammar is read: a subject before a common verb of saying and “that”, a question,
    an order or a quotation behind it, or “was told by …”. What is missed is missed.
    """
    found = [*_active(text, within), *_passive(text, within), *_saying(text, within)]
    kept: list[SaidClause] = []
    for clause in sorted(found, key=lambda clause: (clause.cue.start, -clause.cue.end)):
        if not any(clause.cue.overlaps(other.cue) for other in kept):
            kept.append(clause)
    return tuple(kept)


def _active(text: str, within: Span) -> Iterator[SaidClause]:
    last: SaidClause | None = None
    position = within.start
    verbs = CLAUSE_VERBS.places_in(text, within.start, within.end)
    while (match := _clause_from(text, position, within, verbs)) is not None:
        verb = next(group for group in VERB_GROUPS if match[group] is not None)
        cue = Span(match.start("cue"), match.end(verb))
        position = cue.end
        before = text[max(within.start, cue.start - _NEAR) : cue.start]
        if _DO_NOT.search(before):
            continue
        source = _subject(text, within, cue, last)
        content = _content(text, match.end(), _clause_end(text, match.end(), within.end, verb))
        is_condition = source and _CONDITION.search(text, within.start, source.start)
        if source is None or content is None or is_condition:
            continue
        if may_say(verb, source.of(text)):
            last = SaidClause(source, cue, content)
            yield last


def _clause_from(
    text: str, position: int, within: Span, verbs: Sequence[int]
) -> re.Match[str] | None:
    """Return the first clause from `position` on, given where the verbs of clauses stand."""
    place = bisect_left(verbs, position)
    if place == len(verbs):
        return None
    before = [word.start() for word in _WORD.finditer(text, position, verbs[place])]
    start = before[-MOST_AUXILIARIES:][0] if before else verbs[place]
    return CLAUSE.search(text, start, within.end)


def _clause_end(text: str, start: int, end: int, verb: str) -> int:
    """Return where the words end that “put at”, “declared” can have: “the site empty, …”."""
    comma = text.find(", ", start, end) if verb in {"declared", "figure", "ordered_off"} else -1
    return comma if comma > 0 and not text.startswith("to ", comma - 3) else end


def _subject(text: str, within: Span, cue: Span, last: SaidClause | None) -> Span | None:
    relative = _RELATIVE.search(text, max(within.start, cue.start - _NEAR), cue.start)
    if relative is not None:
        return _nearest_person(text, noun_phrase_before(text, within.start, relative.start()))
    before = max(within.start, cue.start - _NEAR)
    joined = _JOINED.search(text, before, cue.start)
    presses = _PRESSES.search(cue.of(text)) is not None
    joint = joined or (_LISTED.search(text, before, cue.start) if presses else None)
    if joint is None:
        return noun_phrase_before(text, within.start, cue.start)
    if last is None:
        nearest = _subject_of_verb_before(text, Span(within.start, joint.start()))
        return nearest or noun_phrase_before(text, within.start, cue.start)
    if presses and (joined is None or not _PRESSES.search(last.cue.of(text))):
        return _subject_of_verb_before(text, Span(last.cue.end, joint.start())) or last.source
    return last.source


def _subject_of_verb_before(text: str, part: Span) -> Span | None:
    """Return “the guard” of “the guard rang on Sunday | and said”."""
    verbs = list(_VERB.finditer(text, part.start, part.end))
    for verb in reversed(verbs[-_MOST_VERBS:]):
        subject = noun_phrase_before(text, part.start, verb.start())
        if subject is not None:
            return subject
    return None


def _nearest_person(text: str, antecedent: Span | None) -> Span | None:
    """Return “a reporter” of “an answer to a reporter, who …”: the nearest noun that can speak."""
    if antecedent is None or is_speaker_noun(antecedent.of(text)):
        return antecedent
    last = _LAST_NOUN.search(antecedent.of(text))
    if last is None or not is_speaker_noun(last[1]):
        return antecedent
    return Span(antecedent.start + last.start(1), antecedent.end)


def _passive(text: str, within: Span) -> Iterator[SaidClause]:
    found = _PASSIVE.matches_in(text, within.start, within.end)
    for number, match in sorted(found, key=lambda each: each[0]):
        if _PASSIVES[number] is HEARD_OF:
            content: Span | None = Span(*match.span("what"))
        else:
            content = _content(text, match.end(), within.end)
        if content is not None and not _DO_NOT.search(text, within.start, match.start()):
            yield SaidClause(_agent(match), Span(*match.span("cue")), content)


def _saying(text: str, within: Span) -> Iterator[SaidClause]:
    """Yield who goes on saying something, and whom somebody heard saying it."""
    if text.find("ing ", within.start, within.end) < 0:
        return
    for match in SAYING.finditer(text, within.start, within.end):
        verb = next(group for group in SAYING_GROUPS if match[group] is not None)
        cue = Span(match.start("cue"), match.end(verb))
        near = max(within.start, cue.start - _LONGEST_HEARD)
        perceived = PERCEIVED.search(text, near, cue.start)
        if match["goes_on"] is None and perceived is None:
            continue
        first = within.start if perceived is None else perceived.start("who")
        if _DO_NOT.search(text, near, cue.start):
            continue
        source = _subject(text, Span(first, within.end), cue, None)
        content = _content(text, match.end(), within.end)
        if source is not None and content is not None:
            yield SaidClause(source, cue, content)


def _agent(match: re.Match[str]) -> Span | None:
    """Return who told, or the paper that did; None if the words name neither."""
    for group in ("agent", "paper"):
        words = match.groupdict().get(group)
        if words:
            start = match.start(group)
            return Span(start, start + len(words.rstrip()))
    return None


def _content(text: str, start: int, end: int) -> Span | None:
    """Return the clause from `start`, as far as it goes on in `[start, end)`."""
    closing = {"“": "”", "«": "»", "‘": "’", '"': '"'}.get(text[start : start + 1])
    if closing is not None:
        # A quotation may have several sentences.
        paragraph = text.find("\n", start)
        last = paragraph if paragraph > 0 else len(text)
        at = text.find(closing, start + 1, last)
        if at < 0:
            # It goes on in the next paragraph.
            return Span(start, last) if text[start + 1 : last].strip() else None
        return Span(start, at + 1) if at > start + 1 else None
    ends = CONTENT_ENDS.search(text, start, end)
    words = text[start : ends.start() if ends else end]
    words = _before_single_mark(text, start, _before_closing_mark(words)).rstrip(' \n\t.,;:!”"’»)')
    words = words + text[start + len(words)] if _closes(text, start, words, end) else words
    return Span(start, start + len(words)) if any(c.isalnum() for c in words) else None


def _before_closing_mark(words: str) -> str:
    """Return `words` up to a mark that closes what was opened before them."""
    depth = 0
    for place, sign in enumerate(words):
        if sign in "“«":
            depth += 1
        elif sign in "”»":
            if depth == 0:
                return words[:place]
            depth -= 1
    return words


def _before_single_mark(text: str, start: int, words: str) -> str:
    """Return `words` up to the ’ that closes a ‘ before them, as British papers quote."""
    opened = text.rfind("‘", max(0, start - _FURTHEST_MARK), start)
    if opened < 0 or "\n" in text[opened:start] or _SINGLE_CLOSING.search(text, opened, start):
        return words
    closing = _SINGLE_CLOSING.search(words)
    return words if closing is None else words[: closing.start()]


def _closes(text: str, start: int, words: str, end: int) -> bool:
    """Return True if the next sign closes a quotation that `words` open."""
    place = start + len(words)
    if place >= end:
        return False
    sign = text[place]
    if sign == '"':
        return words.count('"') % 2 == 1
    return sign in "”»" and words.count("“") + words.count("«") > words.count("”") + words.count(
        "»"
    )
