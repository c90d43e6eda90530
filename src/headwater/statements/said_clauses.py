"""Find attributions by the grammar of a clause: who, a verb of saying, to whom, and what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.statements.inflection import forms_of
from headwater.statements.noun_phrases import noun_phrase_before
from headwater.statements.source_phrase import is_speaker_noun
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

_SAYS_THAT = word_set(
    """
    say claim allege insist admit announce answer reply respond shout whisper explain write testify
    recall report confirm complain note acknowledge concede declare argue submit stress caution
    maintain mention reveal state swear add warn promise deny assert repeat remark observe affirm
    boast joke conclude protest threaten text tell inform assure notify remind advise telephone
    estimate find demand allow recount contend reiterate
    """
)
_SAYS_BARE = word_set("say insist claim swear admit allege add answer reply")
"""After these the content may follow without “that”."""
_NEVER_QUOTE = word_set("find estimate demand allow deny recall inform assure notify")
_TELLS = word_set("tell inform assure notify remind warn promise advise")
"""These need somebody who is told."""
_ORDERS = word_set(
    "tell ask order instruct urge advise warn command beg invite request remind direct implore"
)
_UNDERTAKES = word_set("threaten promise offer vow pledge undertake")
_ASKS = word_set("ask wonder inquire enquire tell")
_SAYS_OF = word_set("accuse complain warn")
_PASSIVE = (
    "told|informed|warned|assured|advised|instructed|ordered|asked|promised|notified|urged|reminded"
    "|commanded"
)


def _any(lemmas: frozenset[str]) -> str:
    forms = {form for lemma in lemmas for form in forms_of(lemma) if not form.endswith("ing")}
    return "|".join(sorted(forms, reverse=True))


_AUXILIARIES = (
    r"(?:(?:has|have|had|would|will|also|later|then|further|since|again|already|repeatedly|once"
    r"|\w+ly)\s+){0,4}"
)
_PRONOUN = r"(?:him|her|them|us|me|you|it)"
_WHOM = (
    rf"(?:{_PRONOUN}|(?:the|an?|his|her|their|its|our|my|your|all|both|each|every|one|several|two"
    r"|three|four|other|some)\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+"
    r"|[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3}"
    r"|[a-z]{3,}s|parliament|deputies)"
)
_MIDDLE = (
    r"(?:\s+(?:in|on|at|by|over|last|yesterday|earlier|through|again|later|recently|repeatedly|only"
    r"|over)\b[^,;:.“”\"]{0,40}?)?"
)
_BARE_CLAUSE = (
    r"(?=(?:the|an?|his|her|their|its|our|my|he|she|they|it|we|I|you|there|this|that|these|those|no"
    r"|nobody|nothing|everything|everyone|all|both|most|some|many|two|three|four|\d|[A-Z])\b)"
)
_WH = r"(?:whether|if|how|who|whom|whose|why|what|when|where|which)"
_QUOTING = _any((_SAYS_THAT | _ORDERS) - _NEVER_QUOTE)
_SAY = "|".join(
    (
        # “said (to her) (on Monday) that …”, “told them (in March) that …”
        rf"(?P<that>{_any(_SAYS_THAT)})(?:\s+(?:to\s+)?{_WHOM})?{_MIDDLE}\s+that\s+"
        r"(?![a-z]+\s+(?:well|again|too|clearly|vividly)\b)",
        # “said: “…””, “told him: “…””
        rf"(?P<quoting>{_QUOTING})(?:\s+(?:to\s+)?{_WHOM})?{_MIDDLE}\s*[:,]?\s*"
        r"(?=[“\"‘«])",
        # “told him he owed …”
        rf"(?P<told>{_any(_TELLS)})\s+{_PRONOUN}\s+{_BARE_CLAUSE}",
        # “said it was …”
        rf"(?P<bare>{_any(_SAYS_BARE)})\s+{_BARE_CLAUSE}",
        # “ordered us to hand over …”, “called on the ministry to …”
        rf"(?P<ordered>(?:{_any(_ORDERS)}|(?:{_any(frozenset({'call'}))})\s+(?:on|upon)))\s+{_WHOM}"
        r"(?=\s+(?:not\s+)?to\s+[a-z])\s+",
        # “threatened to call …”
        rf"(?P<undertaken>{_any(_UNDERTAKES)})(?=\s+(?:not\s+)?to\s+[a-z])\s+",
        # “asked (her) whether …”
        rf"(?P<asked>{_any(_ASKS)})(?:\s+{_WHOM})?{_MIDDLE}\s+(?={_WH}\b)",
        # “accused their employer of …”, “complained of …”, “warned the yard about …”
        rf"(?P<accused>{_any(frozenset({'accuse'}))})\s+(?={_WHOM}\s+of\s)",
        rf"(?P<complained>{_any(_SAYS_OF - {'accuse'})})(?:\s+(?:to\s+)?{_WHOM})?{_MIDDLE}\s+"
        r"(?:of|about|against)\s+",
    )
)
_CLAUSE = re.compile(rf"\b(?P<cue>{_AUXILIARIES})(?:{_SAY})")
_AGENT = r"(?:\s+by\s+(?P<agent>(?:(?!\bthat\b|\bto\b|\babout\b|\bof\s+what\b)[^,;:.“”\"])+?))"
_TOLD = re.compile(
    r"\b(?P<cue>(?:(?:has|have|had|will|would|may|might)\s+)?(?:is|are|was|were|am|be|been"
    r"|being)\s+"
    rf"(?:(?:also|then|later|once|repeatedly|never|\w+ly)\s+)?(?:{_PASSIVE}))"
    rf"{_AGENT}?(?:\s+(?:in|on|at|over|by)\s+[^,;:.“”\"]{{1,40}}?)?(?:,[^,;:.“”\"]{{1,40}},)?"
    rf"(?:\s+that\s+|\s+(?=(?:not\s+)?to\s+[a-z])|\s+(?={_WH}\b)|\s+(?:of|about)\s+"
    rf"|\s+{_BARE_CLAUSE})",
)
_HEARD = re.compile(
    r"\b(?P<cue>(?:(?:has|have|had)\s+)?(?:heard|learn(?:ed|t)|understood)\s+from)\s+"
    r"(?P<agent>[^,;:.“”\"]{2,80}?)\s+that\s+"
)
_ENDS = re.compile(
    r";|,\s+(?:but|while|though|although|adding|saying|citing|according|whereas|who|which)\b"
    r"|,\s+and\s+(?=(?:he|she|it|they|that|also|then|\w+ly)\b)"
    rf"|,?\s+(?:and|but)\s+(?=(?:also\s+)?(?:{_any(_SAYS_THAT | _ORDERS)})\b)"
)
_RELATIVE = re.compile(r",?\s+(?:who|which)\s+\Z")
_LAST_NOUN = re.compile(r"\s(?:to|of|for|with|from|by|against)\s+((?:(?!\s(?:to|of|for)\s).)+)\Z")
_JOINED = re.compile(r"(?:,\s*|\s)(?:and|but|then)\s+\Z")
_DO_NOT = re.compile(
    r"\b(?:if|to|not|n['’]t|never|nobody|no\s+one|would|could|should|may|might|can|will|let|please"
    r"|when\s+asked)\s+\Z",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\b(?:if|unless|whether|even if)\s+\Z", re.IGNORECASE)
_NEAR = 12


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
    found = [*_active(text, within), *_passive(text, within)]
    kept: list[SaidClause] = []
    for clause in sorted(found, key=lambda clause: (clause.cue.start, -clause.cue.end)):
        if not any(clause.cue.overlaps(other.cue) for other in kept):
            kept.append(clause)
    return tuple(kept)


def _active(text: str, within: Span) -> Iterator[SaidClause]:
    last: Span | None = None
    position = within.start
    while (match := _CLAUSE.search(text, position, within.end)) is not None:
        verb = next(group for group in _VERB_GROUPS if match[group] is not None)
        cue = Span(match.start("cue"), match.end(verb))
        position = cue.end
        before = text[max(within.start, cue.start - _NEAR) : cue.start]
        if _DO_NOT.search(before):
            continue
        source = _subject(text, within, cue, last)
        content = _content(text, match.end(), within.end)
        is_condition = source and _CONDITION.search(text, within.start, source.start)
        if source is not None and content is not None and not is_condition:
            last = source
            yield SaidClause(source, cue, content)


_VERB_GROUPS = (
    *("that", "quoting", "told", "bare", "ordered", "undertaken", "asked", "accused"),
    "complained",
)


def _subject(text: str, within: Span, cue: Span, last: Span | None) -> Span | None:
    relative = _RELATIVE.search(text, max(within.start, cue.start - _NEAR), cue.start)
    if relative is not None:
        return _nearest_person(text, noun_phrase_before(text, within.start, relative.start()))
    if last is not None and _JOINED.search(text, max(within.start, cue.start - _NEAR), cue.start):
        return last
    return noun_phrase_before(text, within.start, cue.start)


def _nearest_person(text: str, antecedent: Span | None) -> Span | None:
    """Return “a reporter” of “an answer to a reporter, who …”: the nearest noun that can speak."""
    if antecedent is None or is_speaker_noun(antecedent.of(text)):
        return antecedent
    last = _LAST_NOUN.search(antecedent.of(text))
    if last is None or not is_speaker_noun(last[1]):
        return antecedent
    return Span(antecedent.start + last.start(1), antecedent.end)


def _passive(text: str, within: Span) -> Iterator[SaidClause]:
    for pattern in (_TOLD, _HEARD):
        for match in pattern.finditer(text, within.start, within.end):
            content = _content(text, match.end(), within.end)
            if content is None or _DO_NOT.search(text, within.start, match.start()):
                continue
            agent = None
            if match["agent"]:
                start = match.start("agent")
                agent = Span(start, start + len(match["agent"].rstrip()))
            yield SaidClause(agent, Span(*match.span("cue")), content)


def _content(text: str, start: int, end: int) -> Span | None:
    """Return the clause from `start`, as far as it goes on in `[start, end)`."""
    closing = {"“": "”", "«": "»", "‘": "’", '"': '"'}.get(text[start : start + 1])
    if closing is not None:
        at = text.find(closing, start + 1, end)
        return Span(start, at + 1) if at > start + 1 else None
    ends = _ENDS.search(text, start, end)
    words = text[start : ends.start() if ends else end]
    words = _before_closing_mark(words).rstrip(' \n\t.,;:!”"’»)')
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
