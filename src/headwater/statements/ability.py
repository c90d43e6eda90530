"""Tell “could” of what may be so from “could” of what somebody is able or allowed to do."""

from __future__ import annotations

import re

_ADVERBS = r"(?:\s+(?:also|still|yet|well|even|now|soon|then|therefore|already|\w+ly)){0,2}"
_CANNOT = re.compile(
    r"\s*(?:[.,;:?!”\")]|\Z)|\s+(?:not|no\s+longer|hardly|barely|scarcely|only|never)\b",
    re.IGNORECASE,
)
_SENSES = re.compile(
    rf"{_ADVERBS}\s+(?:(?:see|hear|feel|smell|speak|afford|remember|recall|tell)\b"
    r"|be\s+(?:seen|heard|felt|smelt|reached|found|told|contacted|traced)\b)",
    re.IGNORECASE,
)
_MAY_BE_SO = re.compile(
    rf"{_ADVERBS}\s+(?:have|be|become|mean|face|amount|rise|grow|climb|reach|exceed|total"
    rf"|constitute"
    r"|prove|turn\s+out|end\s+up|result|lead|lie|stem|contain|include|explain|indicate|cost|remain"
    r"|number|run\s+(?:to|into)|trigger|cause|come\s+(?:as|to)|take\s+(?:days|weeks|months"
    r"|years))\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:I|we|you|he|she|they|who|everyone|anyone|everybody|anybody|whoever)\s+\Z", re.IGNORECASE
)
_NOBODY = re.compile(
    r"\b(?:no\s+one|nobody|nothing|none|neither|no\s+(?:[\w-]+\s+){1,3})\s*\Z", re.IGNORECASE
)
_ASKED = re.compile(
    r"\b(?:whether|if|how|what|who|whom|where|when|why|so\s+that|until"
    r"|as\s+\w+\s+as)\s+(?:[\w’'-]+\s+){1,5}\Z",
    re.IGNORECASE,
)
_NEAR = 80


def tells_of_ability(text: str, start: int, end: int) -> bool:
    """Return True if “could” at `[start, end)` is no hedge: “they could leave”, “could not see”.

    It is one before a verb of being or of becoming (“could have died”, “could rise”), and behind
    a subject that is able to nothing (“the visas could expire”).
    """
    before = text[max(0, start - _NEAR) : start]
    if _CANNOT.match(text, end) or _SENSES.match(text, end) or _NOBODY.search(before):
        return True
    if _MAY_BE_SO.match(text, end):
        return False
    return bool(_SOMEBODY.search(before) or _ASKED.search(before))
