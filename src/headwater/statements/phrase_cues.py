"""Find what a phrase ascribes: “in the words of the board”, “by his own account”, “per the log”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.statements.attribution import Attribution
from headwater.statements.borders import opening_end
from headwater.statements.phrases_behind import noun_phrase_behind
from headwater.terms.span import Span

_WORDS = (
    r"(?:words|telling|account|view|opinion|version|phrase|estimation|estimate|judge?ment|reckoning"
    r"|assessment|recollection|memory|reading|count|tally|admission|evidence|testimony|calculations?"
    r"|figures|books|description|retelling|eyes|submission|contention|belief|analysis|formulation)"
)
_OWN = r"(?:\s+(?:own|later|first|latest|sworn|considered|written|frank|now|\w+ed)){0,2}"
_WHOSE = r"(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur)"
_LED_IN = r"(?:[Ii]n|[Bb]y|[Oo]n|[Ff]rom|[Tt]o\s+(?:quote|use|borrow|judge\s+by|go\s+by))"
_CUES = (
    # “in the words of X”, “on the word of X”
    re.compile(
        rf"\b(?P<cue>{_LED_IN}\s+the(?:\s+(?:own|sworn|exact|\w+ed))?\s+(?:{_WORDS}|word|authority)"
        r"\s+of)\s+(?P<behind>\S)"
    ),
    # “by his own account”
    re.compile(rf"\b(?P<cue>{_LED_IN}\s+(?P<whose>{_WHOSE}){_OWN}\s+{_WORDS})\b"),
    # “in Moll's telling”
    re.compile(
        rf"\b(?P<cue>{_LED_IN})\s+(?P<owner>[^,;:.“”\"]{{2,60}}?[’']s?)(?P<noun>{_OWN}\s+{_WORDS})\b"
    ),
    # “per the log”, “to quote X”, “to hear X tell it”, “if X is to be believed”
    re.compile(r"(?P<cue>\b(?:[Aa]s\s+)?[Pp]er|\b[Tt]o\s+quote)\s+(?P<behind>[^\W\d])"),
    re.compile(
        r"\b(?P<cue>[Tt]o\s+hear)\s+(?P<owner>[^,;:.“”\"]{2,60}?)(?P<noun>\s+(?:tell|describe|explain)\s+it)\b"
    ),
    re.compile(
        r"\b(?P<cue>[Ii]f)\s+(?P<owner>[^,;:.“”\"]{2,80}?)(?P<noun>\s+(?:is|are|was|were)\s+to\s+be\s+believed)\b"
    ),
    re.compile(
        r"\b(?P<cue>[Aa]s)\s+(?P<owner>[^,;:.“”\"]{2,80}?)"
        r"(?P<noun>\s+(?:puts?|tells|told|has|had|sees|saw|remembers|remembered|recalls|recalled)\s+it)\b"
    ),
)
_HINT = re.compile(
    rf"(?i)\b(?:{_WORDS}|word|authority|per|quote|tell|describe|explain|believed|puts?|told|tells|ha[sd]"
    r"|sees|saw|re(?:members|membered|calls|called))\b"
)
_GOES_ON = re.compile(
    r"\s*(?:[,:“\"‘]|(?:who|which|that|seen|shown|\w+ed|from|in|on|by|at)\s[^,;:]*,)"
)
"""Behind a phrase at the head of its clause."""
_RATE = re.compile(
    r"(?i)(?:cent|capita|annum|diem|se|head|day|week|month|year|hour|person|kilo\w*)\b"
)
_SET_OFF = re.compile(r"[,:(—–”\"’]\s*\Z")
_AT_HEAD = re.compile(r"(?:\A|[;.?!]\s*|\b(?:and|but|that|so|yet)\s+)\Z", re.IGNORECASE)
_BEHIND = re.compile(
    r"\s*(?:[,;.:)!?—–]|\Z|(?=[“\"‘«])|\s(?:who|which|whose|that|\w+ed|in|on|at)\b)"
)
_BORDER = re.compile(r"[;:](?=[^;:]*\w[^;:]*\Z)")
"""A semicolon or colon with words behind it: there another clause begins."""
_CONFIDENCE = 0.8
_FEWEST_LETTERS = 2


def phrase_cues(text: str, sentence: Span, known: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield what phrases such as “in the words of the board” ascribe in `sentence`.

    They stand before, behind or inside the clause that they ascribe. A phrase inside the content
    of one of the `known` ascribes no more than that; behind a verb of saying it belongs to that.
    """
    if _HINT.search(text, sentence.start, sentence.end) is None:
        return
    for pattern in _CUES:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            found = _attribution(text, sentence, match, known)
            if found is not None:
                yield found


def _attribution(
    text: str, sentence: Span, match: re.Match[str], known: Sequence[Attribution]
) -> Attribution | None:
    before = text[sentence.start : match.start()]
    is_head = _AT_HEAD.search(before) is not None
    if not is_head and _SET_OFF.search(before) is None:
        return None
    groups = match.groupdict()
    cue: tuple[Span, ...] = (Span(*match.span("cue")),)
    if groups.get("behind"):
        source = noun_phrase_behind(text, match.start("behind"), sentence.end)
        is_rate = _RATE.match(text, match.start("behind")) is not None
        end = sentence.start if source is None or is_rate else source.end
    elif groups.get("whose"):
        source, end = Span(*match.span("whose")), match.end()
    else:
        source = noun_phrase_behind(text, match.start("owner"), match.end("owner"))
        end = match.end()
        whole = source is not None and source.end == match.end("owner")
        noun = trimmed(text, *match.span("noun"))
        cue = (*cue, noun) if noun is not None else cue
        source = source if whole else None
    if source is None or end <= match.start() or _BEHIND.match(text, end, sentence.end) is None:
        return None
    if is_head and _GOES_ON.match(text, end, sentence.end) is None:
        return None
    phrase = Span(match.start(), end)
    clause = clause_around(text, sentence, phrase, known)
    if any(clause.covers(one.cue[-1]) and one.cue[-1].end <= phrase.start for one in known):
        return None
    content = _content(text, clause, phrase)
    return Attribution((source,), cue, content, _CONFIDENCE) if content else None


def _content(text: str, clause: Span, phrase: Span) -> tuple[Span, ...]:
    """Return the clause around the phrase, in its parts."""
    before = trimmed(text, clause.start, phrase.start)
    behind = trimmed(text, _aside_end(text, phrase.end, clause.end), clause.end)
    return tuple(part for part in (before, behind) if part is not None)


def clause_around(text: str, sentence: Span, phrase: Span, known: Sequence[Attribution]) -> Span:
    """Return the smallest content around the phrase, or its sentence up to a semicolon."""
    around = [part for one in known for part in one.content if part.covers(phrase)]
    if around:
        return min(around, key=lambda content: content.end - content.start)
    border = _BORDER.search(text, sentence.start, phrase.start)
    start = max(opening_end(text, sentence), border.end() if border else 0)
    semicolon = text.find(";", phrase.end, sentence.end)
    return Span(min(start, phrase.start), semicolon if semicolon >= 0 else sentence.end)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return `[start, end)` without the signs around its words; None if it has no word."""
    words = text[start:end]
    kept = words.rstrip(" \n\t,;:—–.(-")
    lead = len(kept) - len(kept.lstrip(" \n\t,;:—–.)-"))
    if sum(character.isalnum() for character in kept) < _FEWEST_LETTERS:
        return None
    return Span(start + lead, start + len(kept))


def _aside_end(text: str, start: int, end: int) -> int:
    """Return where the clause goes on behind “…, a lorry driver who saw it, | …”."""
    rest = text[start:end].lstrip()
    if not rest or not rest[0].isalpha():
        return start
    comma = text.find(",", start, end)
    return comma if comma >= 0 else end
