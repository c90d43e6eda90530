"""Decide whether two quotations are of one utterance."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from rapidfuzz.distance import LCSseq

from headwater.origins.spoken_words import Spoken
from headwater.origins.word_runs import SharedRun, longest_shared_run

INFLATED_WORDS = 8
"""Words in a row that one report quotes and another says in its own voice."""
_SHARED_WORDS = 8
_SHORT_SHARED_WORDS = 6
_SHORT_SHARE = 0.8
"""A shared run counts from 8 words, or from 6 if they are four fifths of the shorter quotation."""
_SURE_SHARE = 0.6
_SURE_WORDS = 14
_SURE_RARITY = 15.0
_TITLE_SHARE = 0.75
"""Quoted words so largely capitalised are the title of a show or a book."""
_TITLE_WORD_LETTERS = 4
_EDITED_WORDS = 8
_EDITED_SHARE = 0.75
_EDITED_SPREAD = 1.5
"""The words kept may be spread over a stretch half as long again as the shorter quotation."""
_EDITED_RUN_WORDS = 3
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Sameness:
    """By which words and which rule two statements report one utterance."""

    run: SharedRun
    rule: str
    share: float
    """Shared words, as a share of the shorter one's."""
    closeness: float
    """Shared words, as a share of the longer one's."""
    certain: bool


def sameness_of(one: Spoken, other: Spoken, rarity: Mapping[str, float]) -> Sameness | None:
    """Return why the two quotations are of one utterance, None if they are not.

    Of 60 pairs checked by hand in 924 articles the certain rule was right in 94 of 100 and lost
    4 of 100.
    """
    run = longest_shared_run(one.words, other.words)
    shorter = min(len(one.words), len(other.words))
    is_short = run.length >= max(_SHORT_SHARED_WORDS, _SHORT_SHARE * shorter)
    if run.length < _SHARED_WORDS and not is_short:
        return _edited(one, other, run)
    if _is_title(one, run.left, run.length):
        return None
    rare = sum(rarity[word] for word in one.words[run.left : run.left + run.length])
    certain = (
        run.length >= _SURE_SHARE * shorter or run.length >= _SURE_WORDS or rare >= _SURE_RARITY
    )
    whole = run.length == len(one.words) == len(other.words)
    rule = "same quotation" if whole else "trimmed quotation"
    return _sameness(one, other, run, rule, certain=certain)


def inflation_of(prose: Spoken, quoted: Spoken) -> Sameness | None:
    """Return why `quoted` gives as direct words what `prose` says in the reporter's voice."""
    run = longest_shared_run(prose.words, quoted.words)
    if run.length < INFLATED_WORDS or _is_title(quoted, run.right, run.length):
        return None
    # On the way into quotation marks “would” becomes “will”, so single words may differ.
    kept, spread = _kept(quoted.words, prose.words)
    is_whole = kept >= _SHORT_SHARE * len(quoted.words) and spread <= _spread_of(quoted.words)
    certain = run.length >= _SURE_WORDS or is_whole
    return _sameness(prose, quoted, run, "quote inflation", certain=certain)


def rarity_of(spoken: Sequence[Spoken]) -> dict[str, float]:
    """Return for each word the logarithm of reports for each that has it in a statement."""
    words_by_report: defaultdict[str, set[str]] = defaultdict(set)
    for words in spoken:
        words_by_report[words.report.id].update(words.words)
    reports = Counter(word for words in words_by_report.values() for word in words)
    return {word: log(len(words_by_report) / count) for word, count in reports.items()}


def _edited(one: Spoken, other: Spoken, run: SharedRun) -> Sameness | None:
    """Return the sameness of a quotation with words changed in between, always uncertain."""
    shorter, longer = sorted((one.words, other.words), key=len)
    if len(shorter) < _EDITED_WORDS or run.length < _EDITED_RUN_WORDS:
        return None
    kept, spread = _kept(shorter, longer)
    if kept < _EDITED_SHARE * len(shorter) or spread > _spread_of(shorter):
        return None
    return _sameness(one, other, run, "edited quotation", certain=False)


def _kept(words: Sequence[str], others: Sequence[str]) -> tuple[int, int]:
    """Return how many of `words` stand among `others` in the same order, over what stretch."""
    blocks = [block for block in LCSseq.opcodes(words, others) if block.tag == "equal"]
    kept = sum(block.src_end - block.src_start for block in blocks)
    return kept, blocks[-1].dest_end - blocks[0].dest_start if blocks else 0


def _spread_of(words: Sequence[str]) -> float:
    return _EDITED_SPREAD * len(words)


def _sameness(one: Spoken, other: Spoken, run: SharedRun, rule: str, *, certain: bool) -> Sameness:
    shorter, longer = sorted((len(one.words), len(other.words)))
    return Sameness(run, rule, run.length / shorter, run.length / longer, certain)


def _is_title(spoken: Spoken, start: int, length: int) -> bool:
    """Return True if the words are capitalised like a title, and too few to be a shouted speech."""
    if length >= _SURE_WORDS:
        return False
    text = spoken.report.text
    words = [spoken.places[n].of(text) for n in range(start, start + length)]
    long = [w for w in words if len(w) >= _TITLE_WORD_LETTERS and _LETTERS.match(w)]
    return sum(word[0].isupper() for word in long) >= _TITLE_SHARE * max(len(long), 1)
