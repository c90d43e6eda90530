"""Find the kinds of act that words speak of."""

from __future__ import annotations

import re

from headwater.statements.act_groups import GROUPS
from headwater.statements.act_kind import ActKind
from headwater.statements.act_lexicon import ACT_PHRASES
from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.phrase_search import PhraseSearch

_PATTERNS: tuple[tuple[ActKind, re.Pattern[str]], ...] = tuple(
    (kind, phrase_pattern(phrase, GROUPS))
    for kind, phrases in ACT_PHRASES.items()
    for phrase in phrases
)
_KINDS = tuple(kind for kind, _ in _PATTERNS)
_SEARCH = PhraseSearch([pattern for _, pattern in _PATTERNS])


def acts_in(words: str) -> tuple[str, ...]:
    """Return the kinds of act that `words` speak of, sorted.

    Speaking of an act is not asserting it: “nobody was deported” speaks of deportation too.
    """
    return tuple(sorted({_KINDS[number].value for number in _SEARCH.found_in(words)}))


def act_mentions(words: str) -> tuple[tuple[ActKind, int, int], ...]:
    """Return each mention of an act with its start and end in `words`, in order.

    Words may speak of two kinds at once: “died in battle” is a death and a death in combat.
    """
    found = {
        (match.start(), match.end(), _KINDS[number]) for number, match in _SEARCH.matches_in(words)
    }
    return tuple((kind, start, end) for start, end, kind in sorted(found))
