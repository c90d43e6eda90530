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
_ALMOST = re.compile(
    r"(?i)\b(?:nearly|almost|all\s+but|narrowly\s+(?:escaped|avoided|missed)|(?:came|come"
    r"|coming)\s+"
    r"(?:close|near)\s+to|on\s+the\s+(?:point|verge|brink)\s+of|close\s+to|within\s+an\s+inch\s+of)"
    r"\s+(?:(?:got|getting|been|being|be|having|was|were|the|an?|his|her|their|of)\s+){0,3}\Z"
)
_MAY_BE_ALMOST = (
    *("lmost", "early", "ll but", "arrowly", "lose to", "ear to"),
    *("oint of", "erge of", "rink of", "inch of"),
)
_ALMOST_WITHIN = 60


def acts_in(words: str) -> tuple[str, ...]:
    """Return the kinds of act that `words` speak of, sorted.

    Speaking of an act is not asserting it: “nobody was deported” speaks of deportation too.
    What nearly happened did not: “she was almost deported” speaks of none.
    """
    if any(sign in words for sign in _MAY_BE_ALMOST):
        return tuple(sorted({kind.value for kind, _, _ in act_mentions(words)}))
    return tuple(sorted({_KINDS[number].value for number in _SEARCH.found_in(words)}))


def act_mentions(words: str) -> tuple[tuple[ActKind, int, int], ...]:
    """Return each mention of an act with its start and end in `words`, in order.

    Words may speak of two kinds at once: “died in battle” is a death and a death in combat.
    """
    may_be_almost = any(sign in words for sign in _MAY_BE_ALMOST)
    found = {
        (match.start(), match.end(), _KINDS[number])
        for number, match in _SEARCH.matches_in(words)
        if not (may_be_almost and _is_almost(words, match.start()))
    }
    return tuple((kind, start, end) for start, end, kind in sorted(found))


def _is_almost(words: str, start: int) -> bool:
    return _ALMOST.search(words, max(0, start - _ALMOST_WITHIN), start) is not None
