"""Find the kinds of act that words speak of."""

from __future__ import annotations

import re

from headwater.statements.act_groups import GROUPS
from headwater.statements.act_kind import ActKind
from headwater.statements.act_lexicon import ACT_PHRASES
from headwater.statements.phrase_pattern import phrase_pattern

_PATTERNS: tuple[tuple[ActKind, tuple[re.Pattern[str], ...]], ...] = tuple(
    (kind, tuple(phrase_pattern(phrase, GROUPS) for phrase in phrases))
    for kind, phrases in ACT_PHRASES.items()
)


def acts_in(words: str) -> tuple[str, ...]:
    """Return the kinds of act that `words` speak of, sorted.

    Speaking of an act is not asserting it: “nobody was deported” speaks of deportation too.
    """
    return tuple(
        sorted(
            kind.value
            for kind, patterns in _PATTERNS
            if any(pattern.search(words) for pattern in patterns)
        )
    )


def act_mentions(words: str) -> tuple[tuple[ActKind, int, int], ...]:
    """Return each mention of an act with its start and end in `words`, in order.

    Words may speak of two kinds at once: “died in battle” is a death and a death in combat.
    """
    found = {
        (match.start(), match.end(), kind)
        for kind, patterns in _PATTERNS
        for pattern in patterns
        for match in pattern.finditer(words)
    }
    return tuple((kind, start, end) for start, end, kind in sorted(found))
