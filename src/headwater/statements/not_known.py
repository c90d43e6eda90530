"""Find where a report says in its own voice what is not known or could not be verified."""

from __future__ import annotations

import re

from headwater.statements.draft import Draft
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.terms.span import Span

_CHECK = "(?:verify|confirm|corroborate|establish|authenticate|substantiate|ascertain|determine|check)"
_CHECKED = (
    "(?:verified|confirmed|corroborated|established|authenticated|substantiated|ascertained"
    "|determined|checked|proven)"
)
_HOW = r"(?:(?:yet|immediately|independently|so far|fully|publicly|officially|\w+ly) ){0,2}"
_OPEN = (
    rf"(?:(?:is|are|was|were|remains?|remained) (?:still |as yet )?(?:unclear|unknown|uncertain"
    rf"|not {_HOW}(?:known|clear|certain|established)))"
)
_WH = "(?:whether|if|how|who|whom|whose|why|what|when|where|which)"
_SUBJECT = r"[^,;:.!?“”\"]{2,160}?"
_SENTENCE = phrase_pattern(
    rf"(?:(?:but|and|however,|yet|still,) )?(?:"
    rf"it {_OPEN}(?: to (?:me|us|this \w+))? {_WH}\b.*"
    rf"|{_WH} {_SUBJECT} {_OPEN}"
    rf"|{_SUBJECT} (?:could|can)(?: ?not|n['’]t) {_HOW}be {_HOW}{_CHECKED}.*"
    rf"|(?:no|none|neither|nothing) {_SUBJECT} (?:could|can) {_HOW}be {_HOW}{_CHECKED}.*"
    rf"|{_SUBJECT} (?:has|have|had) not {_HOW}been {_HOW}{_CHECKED}.*"
    rf"|(?:we|this \w+|the \w+|(?-i:[A-Z])[\w’'-]*(?: (?-i:[A-Z])[\w’'-]*){{0,3}}) (?:(?:could|can)"
    rf"(?: ?not|n['’]t)|(?:was|were|is|are|has been|have been) unable to|(?:has|have|had|was|were|is"
    rf"|are) not (?:yet )?(?:been )?able to) {_HOW}{_CHECK}\b.*"
    rf")"
)
_ENDS = " \t.!”\""
_LONGEST = 600
_CONFIDENCE = 0.9


def own_unknowns(text: str, sentences: tuple[Span, ...]) -> tuple[Draft, ...]:
    """Return the sentences that say that something is not known, in order, without a cue.

    Whether the report says so itself, or hands on what another said, is asked elsewhere.
    """
    found = []
    for sentence in sentences:
        words = sentence.of(text).rstrip(_ENDS)
        if words and len(words) <= _LONGEST and _SENTENCE.fullmatch(words):
            content = Span(sentence.start, sentence.start + len(words))
            found.append(Draft((), (), (content,), _CONFIDENCE, sentence))
    return tuple(found)
