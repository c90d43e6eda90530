"""Find what somebody is quoted as saying: “the paper quoted her as saying that …”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.statements.attribution import Attribution
from headwater.statements.noun_phrases import noun_phrase_before
from headwater.terms.span import Span

_SAYING = (
    r"as\s+(?:also\s+)?(?P<saying>saying|telling|denying|claiming|writing|putting|believing|warning"
    r"|confirming|stating|insisting|asking|demanding|describing|calling|suggesting|estimating|having"
    r"\s+said|having\s+told)"
)
_QUOTE = r"(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))"
_ACTIVE = re.compile(
    rf"\b(?P<cue>(?:(?:has|had|have|also|later|earlier)\s+){{0,2}}{_QUOTE})\s+"
    rf"(?P<whom>(?!(?:by|in|on|as)\b)[^;:.“”\"]{{2,120}}?),?\s+(?P<as>{_SAYING})\b"
)
_PASSIVE = re.compile(
    r"\b(?P<cue>(?:(?:has|had|have)\s+)?(?:is|was|are|were|been)\s+(?:also\s+|later\s+)?"
    r"(?:quoted|cited|reported))(?P<by>\s+(?:by|in|on)\s+[^;:.“”\"]{2,80}?)??,?\s+"
    rf"(?P<as>{_SAYING})\b"
)
_TELLS_WHOM = re.compile(
    r"\s+(?:him|her|them|us|me|it|reporters|journalists|(?:the|its|a)\s+[\w-]+)\b(?:\s+(?:that|:)|:)?"
)
_SUBJECT_BEHIND_QUOTE = re.compile(r",[”\"’]\s+([^,;:.“”\"]{2,60})\Z")
_THAT = re.compile(r"\s*(?:,|:)?\s*(?:that\s+)?")
_OPENING_CLAUSE = re.compile(r"(?:But|And|Yet|So|However,|Meanwhile,)\s+")
_FEWEST_WORDS = 2
_CONFIDENCE = 0.9


def quoted_as_saying(text: str, sentence: Span) -> tuple[Attribution, ...]:
    """Return what `sentence` quotes somebody as saying, with whom it quotes as source.

    Who quotes them is asked elsewhere. What they say stands behind, or before “, she was quoted
    as saying”.
    """
    return tuple(found for found in _found(text, sentence) if found is not None)


def _found(text: str, sentence: Span) -> Iterator[Attribution | None]:
    for match in _ACTIVE.finditer(text, sentence.start, sentence.end):
        yield _attribution(text, sentence, match, Span(*match.span("whom")))
    for match in _PASSIVE.finditer(text, sentence.start, sentence.end):
        whom = noun_phrase_before(text, sentence.start, match.start())
        if whom is not None:
            yield _attribution(text, sentence, match, whom)


def _attribution(text: str, sentence: Span, match: re.Match[str], whom: Span) -> Attribution | None:
    before = min(whom.start, _subject_start(text, sentence, match.start()))
    content = _behind(text, sentence, match) or _before(text, sentence, before)
    if content is None:
        return None
    cue, saying = Span(*match.span("cue")), Span(*match.span("as"))
    is_one = not text[cue.end : saying.start].strip(" ,")
    parts = (Span(cue.start, saying.end),) if is_one else (cue, saying)
    return Attribution((whom,), parts, (content,), _CONFIDENCE)


def _subject_start(text: str, sentence: Span, cue: int) -> int:
    """Return where “the daily” begins in “‘…,’ the daily quotes”; the cue if nothing is quoted."""
    quoted = _SUBJECT_BEHIND_QUOTE.search(text, sentence.start, cue)
    return cue if quoted is None else quoted.start(1)


def _behind(text: str, sentence: Span, match: re.Match[str]) -> Span | None:
    told = match["saying"].startswith(("telling", "having told"))
    whom = _TELLS_WHOM.match(text, match.end(), sentence.end) if told else None
    start = whom.end() if whom else match.end()
    that = _THAT.match(text, start, sentence.end)
    start = that.end() if that else start
    if text[start : start + 1] in {";", "."}:
        return None
    words = text[start : sentence.end].rstrip(" .;\n")
    if words.count("”") > words.count("“"):
        words = words.rstrip("”").rstrip(" .")
    return Span(start, start + len(words)) if len(words.split()) >= _FEWEST_WORDS else None


def _before(text: str, sentence: Span, end: int) -> Span | None:
    opening = _OPENING_CLAUSE.match(text, sentence.start, end)
    start = opening.end() if opening else sentence.start
    words = text[start:end].rstrip()
    if not words.endswith((",", ",”", ',"', "”", '"')):
        return None
    words = words.rstrip(" ,") if words.endswith(",") else words
    return Span(start, start + len(words)) if len(words.split()) >= _FEWEST_WORDS else None
