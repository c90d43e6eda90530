"""Tell what is said to be so only on a condition from what is said to be so."""

from __future__ import annotations

import re

_LEADING = re.compile(
    r"\W*(?:(?:but|and|so|that)\s+)?(?:(?:even|only|or)\s+)?(?:if\s(?!so\b|not\b|only\b|anything\b)"
    r"|unless\s|provided\s+(?:that\s)?|as\s+long\s+as\s|so\s+long\s+as\s|on\s+condition\s+that\s"
    r"|in\s+case\s|should\s+(?:the|they|he|she|it|you|we|any\w*)\s|were\s+(?:the|they|he|she|it"
    r"|you|we"
    r"|any\w*)\s+(?:to\s|not\s))",
    re.IGNORECASE,
)
_IF = r"(?:if|unless|provided|as\s+long\s+as|so\s+long\s+as|on\s+condition\s+that)"
_TRAILING = re.compile(
    rf"[^.!?;]*?\b(?:will|would|could|can|may|might|shall|won['’]t|cannot|\w+['’](?:ll|d)"
    rf"|is\s+to|are\s+to"
    rf"|was\s+to|were\s+to)\b[^.!?;]*?[\s,]{_IF}\s[^.!?;]*\W*",
    re.IGNORECASE,
)
_MAY_TRAIL = re.compile(rf"(?i)\W{_IF}\s")
_ONLY_IF = re.compile(
    r"(?i)\W*(?:\w+\W+){1,6}?if\s+(?:he|she|they|we|you|i|it|the\s+\w+)\s[^.!?;]*\W*"
)
_OFFERS = re.compile(r"(?i)\b(?:offer|promis|pledg|threaten|undert[ao]|guarantee|vow)\w*\b")
_OTHERS_WORDS = re.compile(
    r"(?i)\b(?:said|says|told|tells|asked|asks|wonder\w*|offer\w*|promis\w*|threaten\w*|warn\w*"
    r"|order\w*"
    r"|know|knew|knows|see|check)\b"
)


def begins_with_condition(content: str) -> bool:
    """Return True for “If they return the men, it drops the case”, which alleges neither.

    “It will not be renewed unless he joins” is a threat, and alleged.
    """
    return _LEADING.match(content) is not None


def is_conditional(cue: str, content: str) -> bool:
    """Return True if `content` is said to be so only if something else is.

    “If they return the men, it drops the case” says neither. What somebody else offers or
    threatens on a condition, in words inside, is said to have been offered.
    """
    return begins_with_condition(content) or (
        _MAY_TRAIL.search(content) is not None and _is_trailing(cue, content)
    )


def _is_trailing(cue: str, content: str) -> bool:
    found = _TRAILING.fullmatch(content)
    if found is None and _OFFERS.search(cue):
        found = _ONLY_IF.fullmatch(content)
    return found is not None and _OTHERS_WORDS.search(content) is None
