"""Tell what is asked about, never said, or only thought, from what is reported to be said."""

from __future__ import annotations

import re

from headwater.statements.cue_lexicon import cue_word
from headwater.statements.draft import Draft
from headwater.statements.word_set import word_set

_DOES = re.compile(r"(?i)\b(?:do|does|did)\s+(?:\w+\s+)?\Z")
_NEVER_TOLD = re.compile(
    r"(?i)(?<!would\s)(?<!will\s)(?<!could\s)(?<!can\s)\b(?:never|not)\s+(?:been\s+)?(?:told"
    r"|instructed|ordered|asked|promised|offered|threatened"
    r"|warned|advised|tell|instruct|order|ask|promise|offer|threaten)\b"
)
_NOT_TOLD = re.compile(
    r"(?i)(?:(?:do|does|did)(?:\s+not|n['’]t)|never)\s+(?:\w+ly\s+|even\s+|so\s+much\s+as\s+)?(?:say|mention)"
)
"""What a text leaves out, nobody has refused to tell."""
_TO_DO = re.compile(r"(?i)(?:(?:not|never)\s+)?to\s+[a-z]+(?:\s+[a-z]+)?")
_WORD = re.compile(r"[^\W\d_]+")
_THINKING = word_set(
    "think know believe hope fear feel suppose imagine expect discuss see realise understand"
)
_RECALLED = re.compile(r"(?i)\b(?:recall|withdraw)\w*\Z")
_MEANS = re.compile(r"(?i)(?:not\s+)?(?!being\b)\w+ing\b")
_BY_MEANS = re.compile(r"(?i)\b(?:by|through|without)\s+\Z")
"""“Forced the men by threatening”: the men threaten nobody, and who does is told already."""
_NEAR = 12
_ENVOY = re.compile(
    r"(?i)(?:its|the|their|his|her)\s+(?:\w+\s+)?(?:ambassadors?|envoys?|consuls?|troops)\b"
)


def is_not_said(text: str, draft: Draft) -> bool:
    """Return True for “does the ministry deny that?” and “we have never told anybody to …”."""
    cue, sentence = draft.cue[0], draft.sentence
    words = cue.of(text)
    if draft.source and sentence.start <= draft.source[0].start <= cue.start:
        before = text[sentence.start : draft.source[0].start]
        if _DOES.search(before) and text[sentence.start : sentence.end].rstrip('”" ').endswith("?"):
            return True
    if _MEANS.match(words) and _BY_MEANS.search(
        text, max(sentence.start, cue.start - _NEAR), cue.start
    ):
        return True
    if _RECALLED.search(words) and _ENVOY.match(draft.content[0].of(text)):
        return True
    return (_NEVER_TOLD.search(words) or _NOT_TOLD.fullmatch(words)) is not None


def is_not_said_inside(text: str, draft: Draft) -> bool:
    """Return True for what is thought or to be done in the words of others: “than we thought”."""
    cue = draft.cue[0].of(text)
    if _TO_DO.fullmatch(cue):
        return True
    if draft.source and draft.content[0].of(text).startswith("that "):
        return False
    words = [word for form in _WORD.findall(cue.lower()) if (word := cue_word(form)) is not None]
    return bool(words) and all(word.lemma in _THINKING for word in words)
