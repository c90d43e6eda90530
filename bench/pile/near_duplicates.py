"""What near-duplicate detection over whole documents would count as origins.

The usual remedy against counting one story twice: MinHash over 5-word shingles, documents with an
estimated Jaccard similarity of at least one half joined, and each component taken for one origin.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations
from typing import Any

from rensa import RMinHash

SHINGLE_WORDS = 5
PERMUTATIONS = 128
SEED = 42
THRESHOLD = 0.5


def near_duplicate_count(texts: dict[str, str], allegations: list[Any]) -> dict[str, Any]:
    """Return the peer's figures, under the scorer's names, and its count for each allegation."""
    component = components(texts)
    counted = {
        each["id"]: len({component[report] for report in each["asserts"]}) for each in allegations
    }
    truth = {each["id"]: each["independent_origins"] for each in allegations}
    return {
        "origins.exact": round(_share(counted[each] == truth[each] for each in truth), 3),
        "origins.over": round(_share(counted[each] > truth[each] for each in truth), 3),
        "origins.width": 0.0,
        "counted": counted,
        "truth": truth,
    }


def components(texts: dict[str, str]) -> dict[str, str]:
    """Return for each report the first report of the component it belongs to."""
    prints = {name: print_of(text) for name, text in texts.items()}
    first = {name: name for name in texts}
    for one, other in combinations(sorted(texts), 2):
        if prints[one].jaccard(prints[other]) >= THRESHOLD:
            kept, dropped = sorted((first[one], first[other]))
            first = {name: kept if head == dropped else head for name, head in first.items()}
    return first


def print_of(text: str) -> RMinHash:
    """Return the MinHash of the text's shingles."""
    words = re.findall(r"\w+", text.casefold())
    starts = range(max(1, len(words) - SHINGLE_WORDS + 1))
    print_ = RMinHash(PERMUTATIONS, SEED)
    print_.update([" ".join(words[start : start + SHINGLE_WORDS]) for start in starts])
    return print_


def _share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return sum(found) / len(found) if found else 0.0
