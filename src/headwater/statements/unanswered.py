"""Find calls and letters that met with no answer: “Calls to the yard went unanswered”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.statements.draft import Draft
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.source_phrase import read_source_phrase
from headwater.terms.span import Span

_REQUEST = (
    r"(?:(?:[Rr]epeated|[Ss]everal|[Ff]urther|[Pp]hone|[Tt]wo|[Tt]hree|[Ww]ritten|[Ii]ts|[Oo]ur"
    r"|[Tt]he)\s+)*"
    r"(?:[Cc]alls?|[Ee]-?mails?|[Mm]essages?|[Ll]etters?"
    r"|[Rr]equests?(?:\s+for\s+(?:a\s+)?(?:comment"
    r"|reply|response|reaction))?|[Qq]uestions?|[Qq]ueries|[Tt]elephone\s+calls?)"
)
_WHO = r"(?P<who>[^,;:.!?“”\"]{2,90}?)"
_ASIDE = r"(?:\s+(?:on|in|by|from|last|this|yesterday|over)\b[^,;:.“”\"]{0,40}?)?"
_UNANSWERED = re.compile(
    rf"\b(?P<what>{_REQUEST})\s+(?:(?:sent|made|put|addressed|placed)\s+)?to\s+{_WHO}{_ASIDE}\s+"
    r"(?P<cue>(?:(?:had|have|has)\s+)?(?:went|gone|go|rang|rung|were|was|are|remained|remain"
    r"|received"
    r"|got|drew|met\s+with)\s+(?:(?:all|also|both|so\s+far)\s+)?(?:unanswered|unreturned|ignored"
    r"|no\s+(?:reply|answer|response)|not\s+(?:immediately\s+)?(?:returned|answered|acknowledged)"
    r"|without\s+(?:an?\s+)?(?:reply|answer|response)|silence))"
)
_NOT_FOUND = re.compile(
    rf"\b(?P<cue>(?:[Rr]epeated\s+|[Ss]everal\s+)?(?:[Aa]ttempts?"
    rf"|[Ee]fforts?)\s+to)\s+(?P<what>reach"
    rf"|contact|trace|find|locate)\s+{_WHO}(?:\s+(?:by|for|on|at|through)\s[^,;:.]{{1,40}}?)?\s+"
    r"(?:failed|(?:were|was|proved|have\s+been)\s+(?:unsuccessful|fruitless|in\s+vain"
    r"|without\s+success))"
)
_NO_WORD_FROM = re.compile(
    r"\b(?P<cue>[Tt]here\s+(?:was|has\s+been|is|were)\s+no\s+(?:(?:immediate|official|further"
    r"|public)\s+)*)"
    rf"(?P<what>comment|reply|response|reaction|answer|word)\s+from\s+{_WHO}(?=\s+(?:on|in|about|to"
    r"|by|yesterday)\b|[,;.!?]|\Z)"
)
_SEARCH = PhraseSearch([_UNANSWERED, _NOT_FOUND, _NO_WORD_FROM])
_CONFIDENCE = 0.9


def unanswered_in(text: str, sentences: tuple[Span, ...]) -> tuple[Draft, ...]:
    """Return whom somebody wrote to or called in vain, with the call or letter as content."""
    return tuple(draft for sentence in sentences for draft in _found(text, sentence))


def _found(text: str, sentence: Span) -> Iterator[Draft]:
    found = _SEARCH.matches_in(text, sentence.start, sentence.end)
    for _, match in sorted(found, key=lambda each: each[0]):
        if read_source_phrase(match["who"]).kind is not None:
            who, what = Span(*match.span("who")), Span(*match.span("what"))
            cue = Span(match.start("cue"), match.start("cue") + len(match["cue"].rstrip()))
            yield Draft((who,), (cue,), (what,), _CONFIDENCE, sentence)
