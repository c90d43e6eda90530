"""The sentences in which outlets pass on what others said, as patterns over masked outlets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.statements.citing_frames import (
    CARRIES,
    CITES,
    CITING,
    GIVES,
    IN_TURN,
    REPORTS,
    SHOWS,
    WORDS_OF_OTHERS,
)
from headwater.statements.outlet_nouns import KIND_OF_OUTLET
from headwater.statements.outlets import OutletMention
from headwater.terms.span import Span

MASK = "§"
"""Stands for each character of an outlet's name and of what describes it before."""
_DESCRIBED = re.compile(
    rf"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts)\s+(?:(?:(?!(?:the|an?|by|told)\b)[\w-]+\s+){{0,2}}?"
    rf"{KIND_OF_OUTLET}\s+)?|{KIND_OF_OUTLET}\s+)?\Z"
)
_FURTHEST = 60

_O = rf"{MASK}+"
_TIME = (
    r"(?:\s+(?:on|in|last|this|earlier|late|yesterday|at)(?:\s+(?:[A-Z]\w+|\d+|on|in|the|this|last|week|"
    r"month|year|weekend|night|evening|morning|afternoon|day)){0,4})?"
)
_STAFF_OF = (
    r"(?:(?:an?|the|its)\s+)?"
    r"(?:(?:reporters?|journalists?|correspondents?)\s+(?:from|of|at|for|with)\s+)?"
)
_ARTICLE_IN = (
    r"(?:an?\s+(?:\w+\s+)?(?:article|report|story|piece|dispatch|broadcast|item)\s+(?:in|by|of|on"
    r"|from)\s+)?"
)
_WHICH_CITED = rf"(?:{_ARTICLE_IN}{_O},?\s+(?:which|who)\s+{IN_TURN}(?P<q3>{CITES})\s+)?"
_WHOM = r"(?P<s>(?:[^,;:“”\"]|“[^“”]{1,40}”)+?)"
WITH_SOURCE = tuple(
    re.compile(pattern)
    for pattern in (
        # Norpress reported, citing the Daily Quay, which quoted two sailors, that …
        rf"{_O}\s+(?P<q1>{REPORTS}){_TIME},?\s+(?P<q2>{CITING})\s+{_WHICH_CITED}{_WHOM},?"
        r"\s+that\s+(?P<c>[^;]+)",
        # …, Norpress reports, citing the Daily Quay, which quoted two sailors.
        rf"\A(?P<c>.+?),[”\"’]?\s+{_O}\s+(?P<q1>{REPORTS}){_TIME},?\s+(?P<q2>{CITING})\s+"
        rf"{_WHICH_CITED}{_WHOM}[.]?\Z",
        # Citing two sailors, Norpress said that …
        rf"(?:\A|[;:]\s+)(?P<q1>(?i:{CITING}))\s+(?P<s>(?:[^;:“”\"]|“[^“”]{{1,40}}”)+?),\s+{_O}\s+"
        rf"(?P<q2>{REPORTS}|{GIVES})(?:\s+that)?\s+(?P<c>[^;]+)",
        # Norpress, citing two sailors, says that …
        rf"{_O},\s+(?:which,?\s+)?(?P<q1>{CITING})\s+{_WHICH_CITED}{_WHOM},\s+(?P<q2>{REPORTS}|{GIVES})"
        rf"{_TIME}(?:\s+that)?\s+(?P<c>[^;]+)",
        # The ship left, says Norpress, on the word of two sailors.
        rf"(?:\A|;\s+)(?P<c>[^;:]+?),[”\"’]?\s+(?P<q1>{REPORTS})\s+{_O}{_TIME},\s+(?P<q2>{CITING})\s+"
        rf"{_WHICH_CITED}{_WHOM}(?=[.;]|\Z)",
        # The ship left, echoed Norpress, which relied on two sailors.
        rf"(?:\A|;\s+)(?P<c>[^;:]+?),[”\"’]?\s+(?:{_O}\s+)?(?P<q1>{REPORTS})(?:\s+{_O})?{_TIME},\s+"
        rf"(?P<q2>which\s+{IN_TURN}{CITES})\s+{_WHOM}(?=[.;]|\Z)",
        # Norpress carried the claim of two sailors that …
        rf"{_O}(?:,?\s+which)?{_TIME}\s+(?P<q1>{CARRIES}\s+(?:the|an?|another)\s+{WORDS_OF_OTHERS}\s+(?:of"
        rf"|by|from))\s+{_WHOM}\s+that\s+(?P<c>[^;]+)",
        # Norpress has two sailors saying that …
        rf"{_O}\s+(?:has|had)\s+(?P<s>(?:an?|the|one|two|three|his|her|its|[A-Z])[^,;:“”\"]{{1,60}}?)\s+"
        r"(?P<q1>saying|telling|insisting|claiming|complaining|admitting|remembering|recalling|warning"
        r"|explaining|denying|alleging|declaring)\s+(?:that\s+)?(?P<c>[^;]+)",
        # “It left,” Norpress has a sailor remembering.
        rf"\A(?P<c>.+?,[”\"’])\s+{_O}\s+(?:has|had)\s+(?P<s>[^,;:“”\"]{{2,60}}?)\s+(?P<q1>saying"
        r"|telling\s+\w+|insisting|claiming|complaining|remembering|recalling|warning|explaining"
        r"|declaring|joking)\b",
        # Norpress attributed the figure to two sailors.
        rf"{_O},?\s+(?:in\s+turn,?\s+|also\s+)?(?P<q1>(?:has\s+|had\s+)?attribut(?:es|ed))\s+"
        r"(?P<c>[^.;]+?)\s+to\s+(?P<s>[^.;,]+)",
        r"\b(?:with|of|to|about|on|by|rejects?|rejected|denies|denied|disputes?|disputed)\s+"
        rf"(?P<c>the\s+(?:(?!\bthe\b)[^,;.])+),\s+which\s+{_O}\s+"
        r"(?P<q1>(?:has\s+|had\s+)?attribut(?:es|ed))\s+to\s+(?P<s>[^.;,]+)",
        # Norpress cites a contract under which …
        rf"{_O}(?:[’']s\s+\w+)?\s+(?P<q1>(?:has\s+|had\s+|also\s+)*(?:quoted|cited|quotes|cites))\s+"
        r"(?P<s>(?:an?|the|one|two)\s+[^,;.]{2,40}?)\s+(?:under|in|according\s+to)\s+which\s+"
        r"(?P<c>[^;.]+)",
        # The dinner was first reported by Norpress, which cited a waiter.
        rf"\A(?P<c>[^,;:“”{MASK}]+?)\s+(?P<q1>(?:was|were)\s+(?:first\s+)?reported)\s+by\s+{_O}{_TIME},\s+"
        rf"(?:which\s+)?(?P<q2>cited|quoted|credited|{CITING})\s+(?P<s>[^,;.]+)",
        # The Danish version, reported by Norpress citing the Daily Quay, is that …
        rf"\A[^,{MASK}]{{3,60}}\b(?:version|account|story|claim|theory|line|view),\s+"
        rf"(?P<q1>reported|carried|published)\s+by\s+{_O}\s*,?\s*(?P<q2>{CITING})\s+"
        rf"{_WHICH_CITED}{_WHOM},\s+is\s+that\s+(?P<c>[^;]+)",
        # Asked by Norpress whether …, a diplomat replied: …
        rf"(?:\A|[;:]\s+)(?:When\s+a|A)sked\s+by\s+{_STAFF_OF}{_O}(?:\s[^“”\"‘]*?)?,\s+"
        r"(?P<s>[^,;:“”\"]{2,60}?(?:,\s[^,;:“”\"]{2,60},)?)\s+(?P<q1>replied|answered|responded|said)(?:\s+that\b|:)?\s+(?P<c>[^;]+)",
        # Norpress published an interview in which the envoy, Ada Moll, said that …
        rf"{_O}\s+(?:(?:has|had|also|later)\s+)*(?:published|printed|carried|aired|ran|broadcast|screened"
        r"|posted)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}?(?:interview|letter|video|recording|clip|article"
        r"|column)\s+in\s+which\s+(?P<s>[^,;:“”\"]{2,60}?(?:,\s[^,;:“”\"]{2,60},)?)\s+"
        rf"(?P<q1>{REPORTS}|denie[sd]|warn(?:s|ed))\s+(?:that\s+)?(?P<c>[^;]+)",
        # The firm, Norpress adds, did not respond to questions.
        rf"(?:\A|;\s+)(?P<s>[^,;:“”\"{MASK}]{{2,60}}?),\s+{_O}\s+(?P<q1>{REPORTS}),\s+(?P<q2>(?:(?:did|had|has|have|does"
        r"|do)\s+not\s+(?:yet\s+)?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)(?:\s+to)?|declined\s+to\s+(?:comment\s+on"
        r"|discuss|say|answer)|refused\s+to\s+(?:comment\s+on|discuss|say|answer)|denie[sd]|said|says|insist(?:s|ed)))\s+"
        r"(?:that\s+)?(?P<c>[^;]+)",
        # Its warning, it told Norpress, was sent in May.
        rf"(?:\A|[;:]\s+)(?P<c>[^,;:“”\"{MASK}]{{3,80}}),\s+(?P<s>[^,;:{MASK}“”\"]{{2,40}}?)\s+"
        rf"(?P<q1>(?:has\s+|had\s+)?told)\s+{_O},\s+(?P<c2>(?:is|was|were|are|had|has|have|would|will"
        r"|could|did|does|[a-z]+ed)\b[^;]+)",
    )
)
"""Patterns of which each tells the source `s`, the content `c` and the words of the cue."""
BEHIND_SUBJECT = tuple(
    re.compile(pattern)
    for pattern in (
        # The ministry told the Daily Quay, according to Norpress, that …
        rf"\s(?P<q1>told)\s+{_O}{_TIME},\s+(?P<q2>according\s+to)\s+[^,;]*{_O}[^,;]*,\s+that\s+"
        r"(?P<c>[^;]+)",
        # A diplomat said, according to a dispatch by Norpress, that …
        rf"\s(?P<q1>{REPORTS}|denied|warned|complained|promised){_TIME},\s+(?P<q2>according\s+to|as\s+(?:quoted|cited|reported)\s+by)\s+[^,;]*?"
        rf"{_O}[^,;]*,\s+(?:that\s+)?(?P<c>[^;]+)",
        # A log, first published by Norpress, lists …
        rf",\s+(?:first\s+|originally\s+|also\s+)?(?:reported|published|obtained|printed|seen|aired|broadcast"
        rf"|leaked|unearthed|posted){_TIME}\s+(?:by|in|on|to)\s+{_O}{_TIME},\s+(?P<q1>{REPORTS}|{GIVES}|{SHOWS})"
        r"(?:\s+that)?\s+(?P<c>[^;]+)",
        # The institute, in a table that Norpress reproduces, counts …
        rf",\s+in\s+(?:an?|its|the|one|his|her)\s+(?:[\w-]+\s+){{1,4}}?(?:that\s+|which\s+)?{_O}\s+"
        rf"[a-z]+(?:\s+(?:on|in)\s+[\w\s]{{2,20}}?)?,\s+(?P<q1>{REPORTS}|{GIVES}|{SHOWS})(?:\s+that)?\s+"
        r"(?P<c>[^;]+)",
        # Officials quoted by Norpress said that …
        rf"(?<!,)\s(?:quoted|cited|interviewed|reached|contacted)\s+(?:by|in)\s+{_O}{_TIME}\s+"
        rf"(?P<q1>{REPORTS}|denied|warned|complained)\s+(?:that\s+)?(?P<c>[^;]+)",
        # The ministry, quoted by Norpress, said that …
        rf",\s+(?P<q1>quoted|cited)\s+(?:by|in)\s+{_O}[^;:“”\"]{{0,80}}?,\s+(?P<q2>{REPORTS}|{GIVES})"
        rf"{_TIME}(?:\s+that)?\s+(?P<c>[^;]+)",
    )
)
"""Patterns behind the subject, which is the source; without `c` the content stands before it."""


def with_masked_outlets(text: str, sentence: Span, mentions: Sequence[OutletMention]) -> str:
    """Return the words of `sentence` with outlets, and what describes them, masked."""
    words = sentence.of(text)
    for mention in mentions:
        start, end = mention.span.start - sentence.start, mention.span.end - sentence.start
        lead = _DESCRIBED.search(words, max(0, start - _FURTHEST), start)
        start = lead.start() if lead is not None else start
        words = words[:start] + MASK * (end - start) + words[end:]
    return words
