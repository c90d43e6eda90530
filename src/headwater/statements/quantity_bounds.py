"""Words beside a number that make it a lower, an upper or a rough bound."""

from __future__ import annotations

import re

from headwater.terms.quantity import Bound

_AT_LEAST = (
    "at (?:the very )?least|(?:at )?a minimum(?: of)?|as few as|(?:no|not) (?:fewer|less) than"
    "|(?:(?:well|just|slightly|far) )?"
    "(?:more than|over|above)|upwards? of|in excess of|exceed(?:s|ing|ed)?|minimum of|beyond"
    "|surpass(?:es|ed|ing)?"
)
_AT_MOST = (
    "at (?:the )?most|up to|(?:no|not) more than|(?:(?:far|well|just|slightly) )?(?:(?:fewer|less)"
    " than|under|below)|as (?:many|much) as|(?:at )?a maximum(?: of)?|maximum of|not exceeding"
)
_ABOUT = (
    r"about|around|some|roughly|nearly|almost|approximately|approx\.?|(?:an )?estimated(?: at)?"
    r"|close to|circa|ca\.|in the region of|[~≈]"
)
_BEFORE = re.compile(
    rf"(?<!\w)(?:(?P<at_most>{_AT_MOST})|(?P<at_least>{_AT_LEAST})|(?P<about>{_ABOUT}))"
    r"(?: (?:about|around|some|an estimated|at least))?\s*\Z".replace(" ", r"\s+"),
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"""(?P<at_least>\+|-plus(?!\w)|\s+(?:or|and)\s+(?:more|upwards)(?!\w)|\s+plus(?!\w)
      |,?\s+at\s+(?:the\s+)?(?:very\s+)?least(?!\w))
    |(?P<at_most>\s+or\s+(?:fewer|less)(?!\w)|,?\s+at\s+(?:the\s+)?most(?!\w))
    |(?P<about>\s+or\s+so(?!\w)|-odd(?!\w))""",
    re.VERBOSE | re.IGNORECASE,
)
_AGE_OR_PLACE = re.compile(
    r"(?:over|under|above|below|beyond|around|about|some)\s*\Z", re.IGNORECASE
)
_NEAR = 40


def bound_before(text: str, first: int, position: int) -> tuple[Bound, int] | None:
    """Return the bound that ends at `position` and where its words begin, not before `first`."""
    match = _BEFORE.search(text, max(first, position - _NEAR), position)
    return (Bound(str(match.lastgroup)), match.start()) if match else None


def bound_after(text: str, position: int, limit: int) -> tuple[Bound, int] | None:
    """Return the bound that begins at `position` and where its words end: “or more”."""
    match = _AFTER.match(text, position, limit)
    return (Bound(str(match.lastgroup)), match.end()) if match else None


def may_be_no_bound(words: str) -> bool:
    """Return True if `words` are as often a place or an age limit: “under 18”, “about 5”."""
    return _AGE_OR_PLACE.search(words) is not None
