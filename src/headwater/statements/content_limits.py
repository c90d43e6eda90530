"""End contents where somebody else's words begin: at a full stop, a semicolon, or “while”."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from headwater.statements.attribution import Attribution
from headwater.statements.noun_phrases import noun_phrase_before
from headwater.statements.sentences import sentence_at
from headwater.terms.span import Span

_QUOTATION_MARKS = '“”„«»"‘'
_CLOSING = {"“": "”", "«": "»", "„": "“", '"': '"'}
_LEAD_IN = re.compile(
    r"(?:on\s+\w+day|yesterday|today|earlier|later|again|last\s+\w+|this\s+\w+|in\s+[A-Z]\w+"
    r"(?:\s+\d{4})?|in\s+\d{4}|at\s+the\s+weekend|(?:when|after|before|while|as|if)\s[^,;:.“”\"]{3,60},|to\s+\w+|in\s+an?\s+[\w\s]{2,30}?)\s+that\s+"
)
"""“Wrote | on Sunday that …”: when and where it was said is none of what was said."""
_TIME_CLAUSE = re.compile(
    r",\s+(?:(?:\w+\s+)?(?:minutes|hours|days|weeks|months|shortly|soon)|an?\s+(?:hour|day|week"
    r"|month))\s+(?:after|before)\b"
)
_APPOSITION = re.compile(
    r",\s+(?P<what>(?:an?|the|its|his|her|their|one\s+of)\s+[^,;:.“”\"]{3,80}?),\s+(?=[^\s])"
)
_SUBORDINATE = re.compile(r"[\W]*(?:When|Whenever|After|As\s+soon\s+as|Once|While)\s")
_MAIN_CLAUSE = re.compile(
    r",\s+(?=(?:(?:the|an?|his|her|their|its|our|my|one|two|some|no)\s+(?:[\w’'-]+\s+){1,4}?"
    r"|(?:he|she|they|it|we|I"
    r"|nobody|somebody|everybody)\s+|[A-Z][\w’'-]+\s+(?:[A-Z][\w’'-]+\s+){0,2})"
    r"(?:\w{2,}ed|said|told|was|were|had|is|are|has|would|could|did|took|made|gave|went|came"
    r"|left|beat|brought"
    r"|ran|put|sent|saw|kept|got|began|threw|hit|held|let|wrote|shot|fell|fled|\w+s)\b)"
)
_REST_OF_QUOTATION = re.compile(r"[^“”«»\n]{0,300}[”»]")
_MEANWHILE = re.compile(r"(?:while|whereas)\b")


def with_contents_limited(
    text: str, sentences: tuple[Span, ...], found: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """Return `found`, each with no more content than its speaker may be taken to say.

    What stands in no quotation marks ends with its sentence, and before a clause behind “;” or
    “while” that has a speaker of its own; a quotation ends with its mark.
    """
    starts = sorted(min((*each.source, *each.cue)).start for each in found)
    whole = (_with_apposition(text, each) for each in found)
    return tuple(_limited(text, sentences, each, starts) for each in whole)


def _with_apposition(text: str, each: Attribution) -> Attribution:
    """Read “According to the Oko, | a regional daily, | it left”: the daily is the Oko."""
    if not each.source or not each.cue or each.source[-1].start < each.cue[0].end:
        return each
    source, first = each.source[-1], each.content[0]
    aside = _APPOSITION.match(text, source.end, first.end)
    if aside is None or first.start > aside.end():
        return each
    phrase = noun_phrase_before(text, aside.start("what"), aside.end("what"))
    if phrase != Span(*aside.span("what")):
        return each
    whole = Span(source.start, aside.end("what"))
    rest = Span(aside.end(), first.end)
    return replace(each, source=(*each.source[:-1], whole), content=(rest, *each.content[1:]))


def _limited(
    text: str, sentences: tuple[Span, ...], each: Attribution, starts: Sequence[int]
) -> Attribution:
    sentence = sentence_at(sentences, each.cue[0].start) if each.cue else None
    if sentence is None:
        return each
    parts: list[Span] = []
    for part in each.content:
        limited = _within(text, part, sentence, each, starts)
        if limited is not None:
            parts.append(limited)
    return replace(each, content=tuple(parts)) if parts else each


def _within(
    text: str, part: Span, sentence: Span, each: Attribution, starts: Sequence[int]
) -> Span | None:
    opening = text[part.start]
    if opening in _CLOSING:
        return _quotation(text, part, sentence, _CLOSING[opening])
    lead = _LEAD_IN.match(text, part.start, part.end)
    if lead is not None and part.start >= each.cue[0].end:
        part = Span(lead.end(), part.end) if lead.end() < part.end else part
    if any(mark in part.of(text) for mark in _QUOTATION_MARKS):
        return _with_mark(text, _in_sentence(text, part, sentence))
    if part.start >= sentence.end and each.cue[0].start < part.start:
        return None
    if part.start > each.cue[-1].end and _MEANWHILE.match(text, part.start, part.end):
        return None
    end = min(part.end, sentence.end) if part.start >= sentence.start else part.end
    time = _TIME_CLAUSE.search(text, part.start, end) if part.start < end else None
    end = time.start() if time and part.start >= each.cue[-1].end else end
    end = (
        _before_main_clause(text, Span(part.start, end), sentence, each)
        if part.start < end
        else end
    )
    end = _before_semicolon(text, Span(part.start, end), starts) if part.start < end else end
    words = text[part.start : end].rstrip(" .;\n")
    return Span(part.start, part.start + len(words)) if words else None


def _before_main_clause(text: str, part: Span, sentence: Span, each: Attribution) -> int:
    """Return where “a doctor” ends in “When she asked for a doctor, the guard laughed”."""
    if part.start < each.cue[-1].end or _SUBORDINATE.match(text, sentence.start) is None:
        return part.end
    if _MAIN_CLAUSE.search(text, sentence.start, each.cue[-1].end) is not None:
        return part.end
    main = _MAIN_CLAUSE.search(text, part.start, part.end)
    return part.end if main is None else main.start()


def _in_sentence(text: str, part: Span, sentence: Span) -> Span:
    """Return `part` up to the end of its sentence, unless a quotation goes on behind that."""
    if not sentence.start <= part.start < sentence.end < part.end:
        return part
    words = text[part.start : sentence.end].rstrip(" .;\n")
    return part if _is_open(words) else Span(part.start, part.start + len(words))


def _with_mark(text: str, part: Span) -> Span:
    """Return `part` with the end of the quotation that it opens: “be told to “weigh first | …””."""
    words = part.of(text)
    if not _is_open(words):
        return part
    rest = _REST_OF_QUOTATION.match(text, part.end)
    return part if rest is None else Span(part.start, rest.end())


def _is_open(words: str) -> bool:
    return words.count("“") > words.count("”") or words.count("«") > words.count("»")


def _quotation(text: str, part: Span, sentence: Span, closing: str) -> Span:
    """Return a quotation without the next sentence behind its mark."""
    at = text.find(closing, part.start + 1, part.end)
    behind = text[at + 1 : part.end].strip() if at > 0 else ""
    goes_on = not behind or behind[0] in _CLOSING or behind[0].islower() or behind[0] in ",;:–—"
    is_other = at + 1 >= sentence.end or text[at - 1 : at] in {".", "!", "?"}
    return Span(part.start, at + 1) if at > 0 and not goes_on and is_other else part


def _before_semicolon(text: str, part: Span, starts: Sequence[int]) -> int:
    at = text.find(";", part.start, part.end)
    if at < 0 or not _has_between(starts, at, part.end):
        return part.end
    return at


def _has_between(places: Sequence[int], first: int, last: int) -> bool:
    """Return True if one of `places`, which are in order, lies between the two."""
    behind = bisect_right(places, first)
    return behind < len(places) and places[behind] < last
