"""The frames of what somebody is or was heard saying, as patterns: “kept telling us that”."""

from __future__ import annotations

import re

from headwater.statements.inflection import forms_of
from headwater.statements.said_frames import MIDDLE, WH, WHOM
from headwater.statements.word_set import word_set

_THAT = word_set(
    """
    say claim allege insist admit announce answer reply shout whisper explain write report confirm
    complain declare argue warn promise deny swear add tell inform assure remind notify mutter beg
    boast joke brag murmur threaten repeat
    """
)
_TELLS = word_set("tell inform assure notify remind warn promise advise")
_TO = word_set(
    "tell order ask instruct urge warn command beg advise direct invite promise threaten"
)
_ASKS = word_set("ask wonder enquire inquire demand tell")
_OF = word_set("accuse complain warn boast brag speak tell talk notify inform")


def _ing(lemmas: frozenset[str]) -> str:
    forms = {form for lemma in lemmas for form in forms_of(lemma) if form.endswith("ing")}
    return "|".join(sorted(forms, reverse=True))


SAYING = re.compile(
    r"\b(?P<cue>(?P<goes_on>(?:(?:is|are|was|were|am|been|keeps?|kept|began|begins?|started|starts"
    r"|(?:goes|go|went)\s+(?:on|around|about))\s+)(?:(?:\w+ly|also|now|still|again"
    r"|even)\s+){0,2})?(?:"
    rf"(?P<that>{_ing(_THAT)})(?:\s+(?:to\s+)?{WHOM})?{MIDDLE}\s+that\s+"
    rf"|(?P<quoting>{_ing(_THAT | _TO)})(?:\s+(?:to\s+)?{WHOM})?\s*[:,]?\s*(?=[“\"‘«])"
    rf"|(?P<asked>{_ing(_ASKS)})(?:\s+{WHOM})?{MIDDLE}\s+(?={WH}\b)"
    rf"|(?P<asked_for>asking|begging|calling|appealing|pleading)(?:\s+{WHOM})?\s+for\s+(?=\S)"
    rf"|(?P<ordered>{_ing(_TO)})\s+(?:{WHOM}\s+)?(?=(?:not\s+|never\s+)?to\s+[a-z])"
    rf"|(?P<told>{_ing(_TELLS)})\s+(?:him|her|them|us|me|you)\s+(?=\w+\s+\w+\s)(?!(?:to|of|for"
    rf"|in|on|at)\b)"
    rf"|(?P<spoken>{_ing(_OF)})(?:\s+(?:to\s+)?{WHOM})?\s+(?:of|about)\s+(?=\S)"
    r"|(?P<denied>denying|rejecting|disputing|demanding)\s+(?=[a-z“\"‘])))"
)
"""“Is asking everyone who”, “a loudspeaker ordering the boat to go”; the content begins behind."""
SAYING_GROUPS = (*("that", "quoting", "asked", "asked_for", "ordered", "told", "spoken", "denied"),)
PERCEIVED = re.compile(
    r"\b(?:heard|hears?|hearing|overheard|overhears|describe[sd]?|recall(?:s|ed)?|recollect(?:s"
    r"|ed)?"
    r"|remember(?:s|ed)?|recount(?:s|ed)?|saw|sees|seen|watched|caught|filmed|recorded|showe?d?"
    r"|shows"
    r"|shown|captured|captures|witnessed|found|hear)\s+(?P<who>[^;:.“”\"]{2,100})\Z"
)
