"""Find the words that say why a speaker is not named."""

from __future__ import annotations

import re

from headwater.statements.draft import Draft
from headwater.terms.span import Span

_NAMED = r"(?:named|identified|quoted\s+by\s+name)"
_IS = r"(?:be|is|are|was|were|been)"
_ANONYMITY = re.compile(
    rf"(?i)\b(?:on\s+(?:the\s+)?condition\s+(?:of|that)\s+(?:anonymity|(?:he|she|they|it)\s+(?:not\s+)?"
    rf"{_IS}\s+(?:not\s+)?{_NAMED})|"
    r"(?:speaking|spoke|speak|talking|talked)\s+anonymously|"
    r"(?:who|and)?\s*(?:asked|asking|requested|requesting|wished|wishing|preferred|preferring|"
    r"wanted|wanting)\s+"
    rf"(?:not\s+to\s+be\s+{_NAMED}|to\s+(?:remain|stay)\s+(?:anonymous|unnamed)|anonymity)|"
    rf"(?:who\s+)?(?:declin|refus)(?:ed|ing)\s+to\s+be\s+{_NAMED}|"
    rf"(?:who\s+)?(?:would|did)\s+(?:not|sooner\s+not|rather\s+not)\s+(?:want\s+to\s+)?be\s+{_NAMED}|"
    rf"who(?:se\s+names?)?\s+{_IS}\s+not\s+(?:been\s+)?(?:{_NAMED}|given|disclosed|published)|"
    r"whose\s+names?\s+\w+\s+(?:did|does|do|has|have)\s+not\s+(?:give|given|disclose|publish)(?:d|ed)?|"
    r"(?:who\s+)?(?:was|were|is|are)?\s*not\s+authori[sz]ed\s+to\s+(?:speak|comment|talk|discuss)"
    r"(?:\s+(?:publicly|to\s+the\s+(?:media|press)|about\s+the\s+matter))?)\b"
)


def anonymity_in(words: str) -> Span | None:
    """Return where `words` say why somebody is not named: “who was not named”."""
    match = _ANONYMITY.search(words)
    if match is None:
        return None
    return Span(match.end() - len(match.group().lstrip()), match.end())


def anonymity_of(text: str, draft: Draft) -> Span | None:
    """Return the words of the draft's sentence that say why its speaker is not named."""
    start = draft.sentence.start
    while (found := anonymity_in(text[start : draft.sentence.end])) is not None:
        span = Span(start + found.start, start + found.end)
        if not any(part.overlaps(span) for part in draft.content):
            return span
        start = span.end
    return None
