"""Find who says a sentence in a clause set off by commas: “The pit, she goes on, had flooded.”"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from headwater.statements.aside_patterns import CUE, INVERTED, IT_IS_SAID, PASSIVE
from headwater.statements.attribution import Attribution
from headwater.statements.borders import opening_end
from headwater.statements.continued_contents import opens_other_clause
from headwater.statements.noun_phrases import noun_phrase_before
from headwater.statements.phrase_cues import clause_around, trimmed
from headwater.statements.phrases_behind import noun_phrase_behind
from headwater.statements.source_phrase import is_speaker_noun
from headwater.statements.speaker_lexicon import ARTICLES, DEFINITE, QUANTIFIERS
from headwater.terms.span import Span

_SUBORDINATE = re.compile(
    r"(?i)[\W]*(?:when|after|before|as|because|while|although|though|since|once|until|if|unless|asked"
    r"|pressed|questioned|whereas|given|even|having|despite|\w+ing)\b"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not"
    r"|became|began|bore|bought|broke|brought|built|burnt|came|caught|chose|cut|drank|drew|drove|fell"
    r"|felt|fled|flew|fought|found|froze|gave|got|grew|had|heard|held|hid|hit|hung|hurt|kept|knew|laid"
    r"|lay|led|left|lent|let|lit|lost|made|meant|met|paid|put|ran|rang|read|rode|rose|said|sank|sat|saw"
    r"|sent|set|shot|shut|slept|sold|spent|spoke|stole|stood|struck|swam|swore|taught|thought|threw|told"
    r"|took|went|wept|woke|won|wore|wrote|\w{3,}ed|\w{3,}s)\b"
)
_PARTICIPLE = re.compile(r"(?:\w+ly\s+)?\w{3,}ing\b")
_PAUSE = re.compile(r"\s*(?:[,.]|\Z)")
_SET_OFF = re.compile(r"(?:[,?!—–][”’\"»]?|[”\"»])\s*\Z")
_FEWEST_WORDS = 2
_CONFIDENCE = 0.8
_OPENING = {"”": "“", "»": "«", '"': '"'}
_MOST_ASIDES = 12
"""In one sentence; nobody writes more, and a hostile text must not take long."""
_FURTHEST_MARK = 1500


class _Strength(Enum):
    """How surely a verb reports what stands beside it."""

    SAYS = 1
    MAY_SAY = 2
    LAUGHS = 3


@dataclass(frozen=True, slots=True)
class _Aside:
    """A clause set off by commas in which somebody says something."""

    source: Span | None
    cue: Span
    whole: Span
    strength: _Strength


def said_asides(text: str, sentence: Span, known: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield what clauses between commas, or behind the last one, ascribe in `sentence`.

    `contents` are those known: an aside inside one ascribes no more than that.
    """
    if not any(mark in text[sentence.start : sentence.end] for mark in ',”"»—'):
        return
    clauses = [*_before_verb(text, sentence), *_behind_verb(text, sentence)]
    clauses += [*_passive(text, sentence), *_it_is_said(text, sentence)]
    around = list(known)
    for clause in sorted(clauses, key=lambda clause: -clause.whole.start)[:_MOST_ASIDES]:
        content = _content(text, sentence, clause.whole, around)
        if content and _is_said(text, clause, content):
            source = () if clause.source is None else (clause.source,)
            found = Attribution(source, (clause.cue,), content, _CONFIDENCE)
            # What the last aside ascribes has those before it inside.
            around.append(found)
            yield found


def _before_verb(text: str, sentence: Span) -> Iterator[_Aside]:
    matches = list(CUE.finditer(text, sentence.start, sentence.end))
    for match in matches[-_MOST_ASIDES:]:
        cue = Span(*match.span("cue"))
        who = noun_phrase_before(text, sentence.start, cue.start)
        if who is not None and _SET_OFF.search(text, sentence.start, who.start):
            yield _Aside(who, cue, Span(who.start, match.end()), _strength(match))


def _behind_verb(text: str, sentence: Span) -> Iterator[_Aside]:
    for match in INVERTED.finditer(text, sentence.start, sentence.end):
        cue = Span(*match.span("cue"))
        who = noun_phrase_behind(text, match.start("who"), sentence.end)
        if who is None or not _may_speak(text, who) or not _ends(text, who.end, sentence.end):
            continue
        start = opening_end(text, sentence)
        subject = noun_phrase_before(text, start, cue.start)
        # “The pair, who had left, said …”: what the comma ends is the subject.
        if subject is None or subject.start > start:
            yield _Aside(who, cue, Span(cue.start, sentence.end), _strength(match))


def _strength(match: re.Match[str]) -> _Strength:
    if match["laughs"]:
        return _Strength.LAUGHS
    return _Strength.MAY_SAY if match["may"] else _Strength.SAYS


def _it_is_said(text: str, sentence: Span) -> Iterator[_Aside]:
    for match in IT_IS_SAID.finditer(text, sentence.start, sentence.end):
        cue = Span(*match.span("cue"))
        yield _Aside(None, cue, cue, _Strength.SAYS)


def _passive(text: str, sentence: Span) -> Iterator[_Aside]:
    for match in PASSIVE.finditer(text, sentence.start, sentence.end):
        told = noun_phrase_before(text, sentence.start, match.start())
        if told is None or not _SET_OFF.search(text, sentence.start, told.start):
            continue
        agent = None
        if match["agent"]:
            agent = noun_phrase_behind(text, match.start("agent"), sentence.end)
        end = agent.end if agent is not None else match.end()
        if _PAUSE.match(text, end, sentence.end):
            yield _Aside(agent, Span(*match.span("cue")), Span(told.start, end), _Strength.SAYS)


def _may_speak(text: str, who: Span) -> bool:
    words = who.of(text)
    first = words.split(maxsplit=1)[0].lower()
    is_phrase = first in ARTICLES | DEFINITE | QUANTIFIERS and " " in words
    if first.endswith("ing"):
        return False
    return words[0].isupper() or is_phrase or is_speaker_noun(words)


def _ends(text: str, end: int, last: int) -> bool:
    """Return True if behind the speaker there is no more than who they are."""
    rest = text[end:last].strip(' .!”"\n')
    return not rest or rest.startswith((",", "who ", "in ", "on ", "at ", "by ", "after "))


def _is_said(text: str, clause: _Aside, content: tuple[Span, ...]) -> bool:
    """Return True if the verb can only report what stands around it."""
    before, start = content[0].of(text), clause.whole.start
    if content[0].start > start or _opens_quotation(text, content[0].start, start):
        return False
    if before[-1] in _OPENING:
        return True
    if clause.strength is _Strength.LAUGHS:
        return False
    if len(content) > 1 and clause.strength is _Strength.SAYS:
        return True
    is_clause = _FINITE.search(before) is not None and len(before.split()) > _FEWEST_WORDS
    return is_clause and (_SUBORDINATE.match(before) is None or "," in before)


def _opens_quotation(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    return words.count("“") > words.count("”") or words.count("«") > words.count("»")


def _content(
    text: str, sentence: Span, aside: Span, known: Sequence[Attribution]
) -> tuple[Span, ...]:
    clause = clause_around(text, sentence, aside, known)
    quoted = _quotation_before(text, clause, aside)
    before = quoted or trimmed(text, clause.start, aside.start)
    behind = trimmed(text, aside.end, clause.end)
    goes_on = text[aside.end : clause.end].lstrip()[:1] == ","
    if before is None:
        return ()
    if behind is None or not goes_on or opens_other_clause(text, behind):
        return (before,)
    is_whole = _FINITE.search(before.of(text)) is not None
    if is_whole and _PARTICIPLE.match(text, behind.start, behind.end):
        # “…, she said, turning the page” tells of her.
        return (before,)
    return (before, behind)


def _quotation_before(text: str, clause: Span, aside: Span) -> Span | None:
    """Return the whole quotation that ends before the aside, with its marks."""
    end = len(text[: aside.start].rstrip()) if aside.start else 0
    closing = text[end - 1 : end]
    if closing not in _OPENING:
        return None
    opening = text.rfind(_OPENING[closing], max(0, end - _FURTHEST_MARK), end - 1)
    if opening < 0 or any(c.isalnum() for c in text[clause.start : max(clause.start, opening)]):
        return None
    return Span(opening, end)
