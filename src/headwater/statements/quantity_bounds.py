"""Words beside a number that make it a lower, an upper or a rough bound."""

from __future__ import annotations

import re

from headwater.terms.quantity import Bound

_VERY = "(?:(?:well|just|slightly|far|way|considerably|rather|little|a little|somewhat) )?"
_AT_LEAST = (
    "at (?:the (?:very )?|very )?least|(?:at )?a minimum(?: of)?|as few as|minimum of"
    f"|(?:no|not) (?:fewer|less) than|{_VERY}(?:more than|over|above|upwards? of|in excess of"
    "|north of|beyond|greater than|exceed(?:s|ing|ed)?|surpass(?:es|ed|ing)?)|topp(?:ed|ing)|≥|>"
)
_AT_MOST = (
    "at (?:the (?:very )?|very )?most|(?:anything )?up to|(?:no|not) (?:more|greater) than"
    f"|{_VERY}(?:(?:fewer|less) than|under|below|short of)|as (?:many|much) as"
    "|(?:at )?a maximum(?: of)?|maximum of|(?:never|not) exceeding|not (?:above|over)|≤|<"
)
_ABOUT = (
    r"about|around|some|roughly|nearly|almost|approximately|approx\.?|(?:an )?estimated(?: at)?"
    r"|(?:very )?close(?:r)? to|barely|scarcely|hardly|near(?:er)?(?: to)?|circa|ca?\."
    r"|[io]n the (?:region|order) of"
    r"|in the (?:neighbou?rhood|vicinity) of|something (?:like|over|under)|just (?:shy|short) of"
    r"|(?:some)?where (?:around|near)|practically|virtually|the best part of|more or less|[~≈]"
)
_BEFORE = re.compile(
    rf"(?<![\w-])(?:(?P<about>{_ABOUT})|(?P<at_most>{_AT_MOST})|(?P<at_least>{_AT_LEAST}))"
    r"(?: (?:about|around|some|an estimated|at least))?(?:\s+[“\"‘']|\s*)\Z".replace(" ", r"\s+"),
    re.IGNORECASE,
)
_HANDED_OVER = re.compile(r"\b(?:hand|turn|sign|carr[yi]|cross)\w*\s+over\s+\Z", re.IGNORECASE)
"""“To hand over €900” says what is to be paid, and no bound."""
_AFTER = re.compile(
    r"""(?P<at_least>\+|-plus(?!\w)
      |\s+plus(?!\w|\s+(?:an?|the|his|her|its|their|interest|fees?|tax(?:es)?|costs?|food|board
        |lodging|expenses|tips|VAT|bonus(?:es)?|overtime|meals|commission|[\d$€£])(?!\w))|\s+and\s+something(?!\w)
      |,?\s+(?:or|if\s+not|possibly|perhaps|maybe|probably|likely)\s+(?:even\s+)?
        (?:more|upwards|over|above)(?!\w|\s+than\b)
      |\s+and\s+(?:more|upwards|over|above)(?!\w|\s+(?:than|are|were|have|had|is|will|may)\b)
      |,?\s+and\s+counting(?!\w)|,\s+(?:no|not)\s+(?:fewer|less)(?!\w)
      |,?\s+at\s+(?:the\s+)?(?:very\s+)?least(?!\w)|,?\s+at\s+a\s+minimum(?!\w))
    |(?P<at_most>,?\s+(?:or|if\s+not|possibly|perhaps|maybe)\s+(?:even\s+)?(?:fewer|less|under)(?!\w)
      |,?\s+at\s+(?:the\s+)?(?:very\s+)?most(?!\w)|,\s+(?:no|not)\s+more(?!\w)
      |,?\s+at\s+the\s+outside(?!\w)|,?\s+at\s+a\s+maximum(?!\w)|\s+tops(?!\w))
    |(?P<about>\s+or\s+(?:so|thereabouts|about\s+that)(?!\w)|-odd(?!\w)|\s+odd(?!\w)
      |,?\s+(?:give\s+or\s+take|more\s+or\s+less)(?!\s+\w+\s+than)(?!\w))""",
    re.VERBOSE | re.IGNORECASE,
)
_AGE_OR_PLACE = re.compile(
    r"(?:over|under|above|below|beyond|around|about|some)\s*\Z", re.IGNORECASE
)
_NEAR = 40


def bound_before(text: str, first: int, position: int) -> tuple[Bound, int] | None:
    """Return the bound that ends at `position` and where its words begin, not before `first`."""
    near = max(first, position - _NEAR)
    match = _BEFORE.search(text, near, position)
    if match is None or _HANDED_OVER.search(text, near, position):
        return None
    return Bound(str(match.lastgroup)), match.start()


def bound_after(text: str, position: int, limit: int) -> tuple[Bound, int] | None:
    """Return the bound that begins at `position` and where its words end: “or more”."""
    match = _AFTER.match(text, position, limit)
    return (Bound(str(match.lastgroup)), match.end()) if match else None


def may_be_no_bound(words: str) -> bool:
    """Return True if `words` are as often a place or an age limit: “under 18”, “about 5”."""
    return _AGE_OR_PLACE.search(words) is not None
