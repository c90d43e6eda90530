"""A notation for phrases of English, compiled to regular expressions."""

from __future__ import annotations

import re

from headwater.statements.inflection import forms_of

_VERB = re.compile(r"\{([a-z-]+)\}")
_FEW_WORDS = r"(?:[^\s.;!?]+\s+){0,5}?"


def phrase_pattern(phrase: str) -> re.Pattern[str]:
    """Return a pattern for `phrase` that matches whole words and ignores case.

    A space stands for any white space, `{sign}` for every form of the verb, and a lone `…`
    for up to five words of the same sentence. All else is a regular expression.
    """
    verbs = _VERB.sub(lambda verb: f"(?:{'|'.join(sorted(forms_of(verb[1])))})", phrase)
    spaced = verbs.replace(" … ", rf"\s+{_FEW_WORDS}").replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)", re.IGNORECASE)
