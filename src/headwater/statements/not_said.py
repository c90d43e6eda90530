"""Tell what is asked about, never said, or only thought, from what is reported to be said."""

from __future__ import annotations

import re

from headwater.statements.cue_lexicon import cue_word
from headwater.statements.draft import Draft
from headwater.statements.source_phrase import is_speaker_noun
from headwater.statements.word_set import word_set

_DOES = re.compile(r"(?i)\b(?:do|does|did)\s+(?:\w+\s+)?\Z")
_NOR_WOULD = re.compile(
    r"(?i)\b(?:nor|neither)\s+(?:do|does|did|would|will|could|can|has|have|had|is|was)\s+\Z"
)
"""“Nor would he say when”: nothing is said."""
_NEVER_TOLD = re.compile(
    r"(?i)(?<!would\s)(?<!will\s)(?<!could\s)(?<!can\s)\b(?:never|not)\s+(?:been\s+)?(?:told"
    r"|instructed|ordered|asked|promised|offered|threatened"
    r"|warned|advised|tell|instruct|order|ask|promise|offer|threaten)\b"
)
_NOT_TOLD = re.compile(
    r"(?i)(?:(?:do|does|did)(?:\s+not|n['’]t)|never)\s+(?:\w+ly\s+|even\s+"
    r"|so\s+much\s+as\s+)?(?:say|mention)"
)
"""What a text leaves out, nobody has refused to tell."""
_TO_DO = re.compile(r"(?i)(?:(?:not|never)\s+)?to\s+[a-z]+(?:\s+[a-z]+)?")
_WORD = re.compile(r"[^\W\d_]+")
_THINKING = word_set(
    "think know believe hope fear feel suppose imagine expect discuss see realise understand"
)
_RECALLED = re.compile(r"(?i)\b(?:recall|withdraw)\w*\Z")
_FOUND_TO_BE = re.compile(
    r"(?i)(?:\w+ly\s+)?(?:confirmed|reported|declared|pronounced|listed|presumed|feared"
    r"|believed|found)"
)
_STATE = re.compile(
    r"(?i)(?:dead|missing|killed|injured|wounded|drowned|lost|safe|alive|guilty|detained|captured"
    r"|arrested|abducted|unharmed|deported)\b"
)
"""“At least one confirmed dead” is said of the dead, not by them."""
_BY_NOBODY = re.compile(
    r"(?i)(?:nobody|no\s?-?one|none\s+of\s+\w+)\s+(?:\w+\s+){0,2}?(?:asked|asks|agreed|agrees"
    r"|told|tells"
    r"|warned|informed|explained|mentioned)\b"
)
_DEALT_WITH = re.compile(
    r"(?i)\b(?:been|being|was|were|is|are)\s+(?:\w+ly\s+)?(?:questioned|interrogated|grilled)\b"
    r"|\b(?:not|never)\s+(?:yet\s+)?(?:been\s+)?charged\b"
)
"""Who has been questioned was asked by the police, and said nothing that is reported."""
_MEANS = re.compile(r"(?i)(?:not\s+)?(?!being\b)\w+ing\b")
_BY_MEANS = re.compile(r"(?i)\b(?:by|through|without)\s+\Z")
"""“Forced the men by threatening”: the men threaten nobody, and who does is told already."""
_NEAR = 12
_NO_SAYING = re.compile(
    r"(?i)(?:(?:is|are|was|were|been|being|also|better|once|only|locally)\s+)*"
    r"(?:known|referred\s+to)\s+(?:\w+\s+)?(?:as|for|to)"
    r"|in\s+(?:writing|words|print|person)|(?:had\s+|has\s+|have\s+)?never\s+(?:learn(?:ed|t)|knew|known)"
)
_DO_NOT = re.compile(r"Do(?:\s+not|n['’]t)\s")
_INTERVIEWED = re.compile(r"(?i)\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?interviewed\b")
_CAPITALISED = re.compile(r"[A-Z][a-z]+")
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]+\s+\Z")
_NAME_BEHIND = re.compile(r"\s+[A-Z]|,\s")
_SEEN = re.compile(r"(?:seen|shown|obtained|reviewed|viewed|examined|filmed|leaked)")
_BE = re.compile(r"\b(?:is|are|was|were|been|being|ha[sd]|have|had)\s+(?:\w+\s+)?\Z")
_NOUN = re.compile(
    r"(?:note|report|claim|answer|reply|mention|account|estimate|warning|order|offer|demand)"
)
_FINITE = re.compile(
    r"(?:is|was|has|had|will|would|can|could|may|might|must|does|did|seems?|says?|shows?|\w{3,}(?:ed|es)"
    r"|[a-z]{3,}s)\b"
)
_DID_NOT = re.compile(
    r"(?i)(?:did|does|do)(?:\s+not|n['’]t)\s+(?:\w+ly\s+|even\s+|ever\s+)?(?:say|deny|mention|dispute)"
    r"|never\s+(?:said|mentioned)"
)
_NEAR_VERB = 20
_LONGEST_NAME = 40
_ENVOY = re.compile(
    r"(?i)(?:its|the|their|his|her)\s+(?:\w+\s+)?(?:ambassadors?|envoys?|consuls?|troops)\b"
)


def is_not_said(text: str, draft: Draft) -> bool:
    """Return True for “does the ministry deny that?” and “we have never told anybody to …”."""
    cue, sentence = draft.cue[0], draft.sentence
    words = cue.of(text)
    if draft.source and _NOR_WOULD.search(
        text, max(0, draft.source[0].start - _NEAR), draft.source[0].start
    ):
        return True
    if draft.source and sentence.start <= draft.source[0].start <= cue.start:
        before = text[sentence.start : draft.source[0].start]
        if _DOES.search(before) and text[sentence.start : sentence.end].rstrip('”" ').endswith("?"):
            return True
    if _FOUND_TO_BE.fullmatch(words) and _STATE.match(draft.content[0].of(text)):
        return True
    if _BY_NOBODY.match(words) or _DEALT_WITH.search(words):
        return True
    if _MEANS.match(words) and _BY_MEANS.search(
        text, max(sentence.start, cue.start - _NEAR), cue.start
    ):
        return True
    if _is_no_saying(text, draft) or _is_left_out(text, draft):
        return True
    if _RECALLED.search(words) and _ENVOY.match(draft.content[0].of(text)):
        return True
    return (_NEVER_TOLD.search(words) or _NOT_TOLD.fullmatch(words)) is not None


def _is_no_saying(text: str, draft: Draft) -> bool:
    """Return True for “known as”, “was questioned”, “in writing”, and for the name Said."""
    words, cue = draft.cue[0].of(text), draft.cue[0]
    if _NO_SAYING.fullmatch(words) or _DO_NOT.match(words):
        return True
    if _INTERVIEWED.search(words) and not draft.source:
        return True
    if _CAPITALISED.fullmatch(words):
        before = _NAME_BEFORE.search(text, max(0, cue.start - _LONGEST_NAME), cue.start)
        return bool(before and _NAME_BEHIND.match(text, cue.end))
    if _SEEN.fullmatch(words):
        return _BE.search(text[max(0, cue.start - _NEAR_VERB) : cue.start]) is None
    return _is_noun(text, draft)


def _is_noun(text: str, draft: Draft) -> bool:
    """Return True for “the Dutch note “mixes two routes””: one note, and no many who note."""
    if _NOUN.fullmatch(draft.cue[0].of(text)) is None or len(draft.source) != 1:
        return False
    source, content = draft.source[0], draft.content[0]
    is_next = source.end < draft.cue[0].start < content.start
    before, behind = source.of(text).split(), content.of(text).lstrip('“"‘ ')
    is_one = before[0].lower() in {"a", "an", "this", "that", "one"}
    is_subject = before[0].lower() == "the" and _FINITE.match(behind) is not None
    return is_next and (is_one or is_subject) and not is_speaker_noun(source.of(text))


def _is_left_out(text: str, draft: Draft) -> bool:
    """Return True for “she did not say how”: who does not say, or deny, says nothing."""
    is_own = any(part.of(text).lower() in {"i", "we"} for part in draft.source)
    return not is_own and _DID_NOT.fullmatch(draft.cue[0].of(text)) is not None


def is_not_said_inside(text: str, draft: Draft) -> bool:
    """Return True for what is thought or to be done in the words of others: “than we thought”."""
    cue = draft.cue[0].of(text)
    if _TO_DO.fullmatch(cue):
        return True
    if draft.source and draft.content[0].of(text).startswith("that "):
        return False
    words = [word for form in _WORD.findall(cue.lower()) if (word := cue_word(form)) is not None]
    return bool(words) and all(word.lemma in _THINKING for word in words)
