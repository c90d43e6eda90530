"""Tell cues that report speech or thought from those that only tell what somebody did."""

from __future__ import annotations

import re

from headwater.statements.cue_lexicon import cue_word
from headwater.statements.stance import stance_of
from headwater.statements.statement import Stance
from headwater.statements.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+")
_PUNCTUATION_CUE = re.compile(r"^[\s:–—\-,]+$")
_SAYING_OR_DOING = word_set(
    """
    accept agree appeal applaud attack back begin blast call celebrate challenge charge communicate
    congratulate continue credit decide defend detail determine direct drop end endorse establish
    evade expose find go hear highlight hold know lament learn list lobby object offer order oppose
    outline phone plead point pledge portray praise preach prepare promise propose protest prove
    publish put quit recite refuse regret reject release require rule see share show slam summon
    support swear sympathise talk teach thank threaten update verify voice vow welcome witness
    yell hope hunt feel imagine expect anticipate project appear seem sense view dread worry fear
    distrust mistrust dodge sidestep instruct command mandate invite encourage counsel petition
    """
)
"""Lemmas that report only with a clause or a quotation: “agreed that”, not “agreed to go”."""
_CLAUSE = re.compile(r"(?i)^\W*(?:that|how|why|whether|what|who|when|where)\b|^\s*[“\"‘«„]")
_STANDS_ALONE = word_set("reject refuse verify show find know")
"""Lemmas that report without a clause as well: “rejected the claims”, “could not verify”."""


_REACTIONS = word_set(
    """
    applaud bemoan blast celebrate condemn congratulate criticise decry denounce deplore endorse
    hail lament oppose praise protest regret scream slam sympathise thank welcome investigate
    """
)
_WITHHOLDS = re.compile(
    r"(?i)\b(?:not|never|cannot|unable|no)\b.*\b(?:know|known|clear|verif\w*|confirm\w*|establish\w*|"
    r"determin\w*|say|comment\w*|rule)\b|\bunclear\b|\bunknown\b"
)


def is_alleging(cue: str) -> bool:
    """Return True if somebody who uses `cue` stands for the content.

    Whoever condemns or welcomes a deed takes it up from others; whoever could not verify it
    stands for nothing.
    """
    words = [word for form in _WORD.findall(cue.lower()) if (word := cue_word(form)) is not None]
    reacts = bool(words) and all(word.lemma in _REACTIONS for word in words)
    return not reacts and not _WITHHOLDS.search(cue)


def is_reporting(cue: str, content: str) -> bool:
    """Return True if `cue` reports that somebody said, wrote, thought or knew `content`.

    The tagger, trained on attitudes too, also finds what people promise, endure or do.
    """
    if _PUNCTUATION_CUE.match(cue) or "according" in cue.lower():
        return True
    words = [word for form in _WORD.findall(cue.lower()) if (word := cue_word(form)) is not None]
    if not words:
        return False
    if any(word.lemma not in _SAYING_OR_DOING or word.lemma in _STANDS_ALONE for word in words):
        return True
    # “called the claims baseless” is a denial, “called up to fight” is nothing said.
    denies = stance_of(cue, content) is Stance.DENIES
    return denies or _CLAUSE.match(content) is not None
