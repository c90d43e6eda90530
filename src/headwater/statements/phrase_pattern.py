"""A notation for phrases of English, compiled to regular expressions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from headwater.statements.inflection import forms_of

_NO_GROUPS: Mapping[str, str] = MappingProxyType({})
_VERB = re.compile(r"\{([a-z-]+)\}")
_GROUP = re.compile(r"\{([A-Z_]+)\}")
_FEW_WORDS = r"(?:[^\s.;!?]+\s+){0,5}?"


def phrase_pattern(phrase: str, groups: Mapping[str, str] = _NO_GROUPS) -> re.Pattern[str]:
    """Return a pattern for `phrase` that matches whole words and ignores case.

    A space stands for any white space, `{sign}` for every form of the verb, `{PEOPLE}` for the
    phrase of that name in `groups`, and a lone `…` for up to five words of the same sentence.
    All else is a regular expression.
    """
    whole = _GROUP.sub(lambda group: f"(?:{groups[group[1]]})", phrase)
    verbs = _VERB.sub(lambda verb: f"(?:{'|'.join(sorted(forms_of(verb[1])))})", whole)
    spaced = verbs.replace(" … ", rf"\s+{_FEW_WORDS}").replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)", re.IGNORECASE)
