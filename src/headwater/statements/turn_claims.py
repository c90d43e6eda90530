"""Tell which words of a turn say something of the matter, and are no greeting or small talk."""

from __future__ import annotations

import re

from headwater.statements.acts import acts_in
from headwater.statements.hedges import hedges_in
from headwater.statements.turn import Layout
from headwater.statements.word_set import word_set
from headwater.terms.span import Span

_FEWEST_WORDS = 3
_GREETS = re.compile(
    r"(?i)(?:thank|thanks|good\s+(?:morning|evening|afternoon|night|day)|yes|no|ok|okay|hello|sorry"
    r"|on\s+a\s+point\s+of\s+order|order|hear,\s+hear|mr\s+speaker|madam\s+speaker|welcome)\b"
)
_OWN = re.compile(r"\b(?:us|me|mine|ours|our|my)\b")
_NOT_SAID = re.compile(
    r"I\s+(?:do|am|would|will)(?:\s+not|n['’]t)\s+(?:say|saying|claim|claiming|suggest|mean|hope|want)\b"
)
_QUESTION = re.compile(
    r"(?i)(?:is|are|was|were|do|does|did|has|have|can|could|will|would|who|what|where|when|why"
    r"|how)\b"
)
_DONE = re.compile(
    r"(?i)(?P<before>[\w’']+),?\s+(?P<verb>\w{2,}ed|took|brought|sent|sold|paid|made|gave"
    r"|left|ran|beat|kept|held|lost|fled|shot|broke|stole|threw|found|drove|bought|began|hid"
    r"|led|rang|caught|dragged|hung|struck|tore|chose|forbade|swore)\b"
)
_THEY_CAME = re.compile(r"(?i)\b(?:he|she|they)\s+(?:came|went|fell|got\s+(?:in|out|away))\b")
_I_FLED = re.compile(
    r"\b(?:I|[Ww]e)\s+(?:\w+ly\s+)?(?:fled|escaped|ran|got\s+(?:out|away|free)|managed\s+to"
    r"|was\s+able\s+to|climbed|jumped|hid|crossed|swam)\b"
)
_DONE_TO = re.compile(
    r"(?i)\b(?:was|were|(?:has|have|had)\s+been|(?:is|are)\s+being|got)\s+(?:\w+ly\s+)?"
    r"(?P<verb>\w{2,}(?:ed|en)|sold|sent|made|held|kept|told|paid|shot|left|brought|caught|cut|put)\b"
)
_DOES_NOTHING = word_set(
    """
    i you u ye to be am is are was were been ok okay just already and or so very too not never get
    got please really all feel feeling felt
    """
)
_FEELS = word_set(
    """
    tired scared worried bored interested pleased annoyed relieved confused excited shocked
    surprised frightened finished used supposed married needed wanted hoped liked loved
    thanked prayed
    """
)


def says_something(text: str, layout: Layout, said: Span, *, is_holding: bool) -> bool:
    """Return True if the words say something of the matter.

    In an exchange every sentence does. A witness or the writer of a message must speak of a deed,
    of what others said (`is_holding`), or of doubts.
    """
    words = said.of(text)
    is_asked = words.endswith("?")
    if len(words.split()) < _FEWEST_WORDS - is_asked or words.startswith("("):
        return False
    if _GREETS.match(words) and not is_holding and not acts_in(words):
        return False
    if layout is Layout.EXCHANGE or is_holding:
        return True
    if layout is Layout.TESTIMONY and _NOT_SAID.match(words):
        return False
    if layout is Layout.TESTIMONY and _OWN.search(words):
        return True
    if layout is Layout.CHAT and _QUESTION.match(words) is not None:
        return False
    return bool(acts_in(words) or hedges_in(text, said)) or _tells_of_deeds(words)


def _tells_of_deeds(words: str) -> bool:
    """Return True for “madam locked the gate”: somebody else has done something to somebody."""
    if _THEY_CAME.search(words) or _I_FLED.search(words):
        return True
    done = (m for m in _DONE.finditer(words) if m["before"].lower() not in _DOES_NOTHING)
    return any(m["verb"].lower() not in _FEELS for m in (*done, *_DONE_TO.finditer(words)))
