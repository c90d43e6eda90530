"""Tell from the verbs around a date whether it lies behind or ahead."""

from __future__ import annotations

import re

from headwater.statements.date_reference import Tense
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

_IRREGULAR = word_set(
    """
    began became broke brought built came caught chose cut dealt did died drew drove fell felt
    fled flew forgot fought found froze gave got grew had heard held hid hit kept knew laid lay
    led left let lost made meant met paid put ran rang read rose said sang sank sat saw sent set
    shot shut slept sold sought spent spoke spread stood stole struck swore swept taught thought
    threw told took understood was went were withdrew woke won wore wrote been gone taken seen
    given written known shown driven beaten broken chosen fallen forgotten hidden spoken stolen
    sworn thrown
    """
)
_NO_PAST = word_set(
    "need indeed speed feed seed exceed proceed succeed hundred breed bleed red bed weed greed "
    "deed creed sacred naked armed so-called united alleged unprecedented"
)
_MORE = r"(?:\s+(?:not|also|now|then|soon|be|only)){0,3}(?:\s+[a-z]+)?"
"""What follows an auxiliary: its verb is not to be read by itself (“may be moved”)."""
_VERB = re.compile(
    rf"""(?<![\w-])(?:
      (?P<unsure>
        (?:was|were|had\s+been|been)\s+(?:due|set|expected|scheduled|planned|supposed|to)(?!\w)
      | (?:would|could|should)(?!\s+have){_MORE}
      | (?:is|are|am)\s+(?:[a-z]+ly\s+)?being\s+[a-z]+ | (?:to\s+)?be\s+[a-z]+
      | (?:agreed|promised|ordered|asked|invited|summoned|vowed|pledged|threatened|wanted|hoped
         |planned|intended|offered|refused|due|expected|scheduled|planned|proposed)
        (?=\s(?:\w+\s){{0,3}}?(?:to|for|on)\s)
      | (?:planned|scheduled|expected|proposed)(?=\s[a-z])
      )
    | (?P<future>(?:will|shall|won['’]t|(?:is|are|am|['’]s|['’]re)\s+(?:also\s+|now\s+)?
        (?:due|set|expected|scheduled|planned|to|going\s+to|likely\s+to|about\s+to)){_MORE}
      | (?:has|have)\s+been\s+(?:scheduled|set|called|convened|planned)\s+for
      | (?:plans?|intends?|hopes?|expects?|wants?|promises?|threatens?|vows?)\s+to
      | continues|resumes|begins|starts|opens|reopens|expires|takes\s+(?:effect|place)
      | (?:may|might|must|can|cannot|can['’]t)(?!\s+have){_MORE}
      | ['’]ll|ahead\s+of|upcoming|not\s+until)
    | (?P<past>(?:has|have|['’]ve|may\s+have|might\s+have|must\s+have|could\s+have|would\s+have
        |should\s+have)(?=\s)|(?:{"|".join(sorted(_IRREGULAR))})
      | (?P<regular>[a-z]{{2,18}}ed))
    )(?!\w)""",
    re.VERBOSE,
)
_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s+(?=[\"'“‘«(]?[A-Z0-9])|\n\s*\n|\n(?=[\[•*–—\d-])")
_TOLD = re.compile(
    r"(?:said|says|added|announced|confirmed|reported|wrote|stated|denied|insisted|claimed|warned)\Z",
    re.IGNORECASE,
)
_STAYS_WITH_VERB = re.compile(
    r"\s*(?:(?:late|early|earlier|again|also)\s*)?(?:(?:in|at|to|by|from|during|after|before|on|via|through)\s"
    r"[^,;:]{0,80})?\Z",
    re.IGNORECASE,
)
_DEADLINE = re.compile(r"(?:by|before|until|no\s+later\s+than)\s", re.IGNORECASE)
_TO_DO = re.compile(r"\bto\s+[a-z]+(?:\s+[\w'’-]+){0,6}\s+\Z")
_OF = re.compile(r"\b[a-z]+\s+of\s+(?:last\s+)?\Z")
"""“The flood of Friday” is behind us."""
_CLAUSE = re.compile(r"\b(?:that|which|who|and|but|while|when|after|before|because)\b|[,;:—]")
_NEAR = 24
_WINDOW = 240
"""Characters to either side: no clause that says when something happened is longer."""


def tense_at(text: str, words: Span) -> Tense | None:
    """Return on which side of the present the sentence puts `words`; None if it may be either.

    The nearest verb before the words decides, else the first after them. “She said talks on
    Monday would …” has one verb that looks back and one that looks ahead: None.
    """
    start, end = _sentence_around(text, words)
    if _DEADLINE.match(text, words.start) and _TO_DO.search(text, start, words.start):
        # “They were told to leave by Friday”: the order was given, the day was still to come.
        return Tense.FUTURE
    if _OF.search(text, max(start, words.start - _NEAR), words.start):
        return Tense.PAST
    before = _last_verb(text, start, words.start)
    after = _first_verb(text, words.end, end)
    if before is None:
        return after[1] if after else None
    verb, tense = before
    is_report = _TOLD.search(text, verb.start, verb.end) is not None
    if not is_report or _STAYS_WITH_VERB.fullmatch(text, verb.end, words.start):
        return tense
    if after is None or _CLAUSE.search(text, words.end, after[0].start):
        return tense
    return tense if after[1] is tense else None


def _sentence_around(text: str, words: Span) -> tuple[int, int]:
    first = max(0, words.start - _WINDOW)
    ends = [match.end() for match in _END.finditer(text, first, words.start)]
    closing = _END.search(text, words.end, words.end + _WINDOW)
    return ends[-1] if ends else first, closing.start() if closing else words.end + _WINDOW


def _last_verb(text: str, start: int, end: int) -> tuple[Span, Tense | None] | None:
    found = None
    for match in _VERB.finditer(text, start, end):
        if not _is_no_verb(match):
            found = Span(*match.span()), _tense_of(match)
    return found


def _first_verb(text: str, start: int, end: int) -> tuple[Span, Tense | None] | None:
    for match in _VERB.finditer(text, start, end):
        if not _is_no_verb(match):
            return Span(*match.span()), _tense_of(match)
    return None


def _is_no_verb(match: re.Match[str]) -> bool:
    return bool(match["regular"]) and match["regular"].casefold() in _NO_PAST


def _tense_of(match: re.Match[str]) -> Tense | None:
    if match["unsure"]:
        return None
    return Tense.FUTURE if match["future"] else Tense.PAST
