"""Find where who denies in words of their own ends with a place, a time or a purpose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.terms.span import Span

_WORD = r"[\w’'-]+"
_NOT_NEXT = (
    r"(?!(?:in|at|on|inside|within|outside|under|with|for|by|during|near|against|among|through"
    r"|behind"
    r"|to|from|that|which|who|where|when|while|because|and|or|but|as|than|into|onto|of)\b)"
)
_NAMED = (
    rf"(?:{_NOT_NEXT}{_WORD}\s+){{0,4}}?{_NOT_NEXT}{_WORD}(?:\s+of\s+(?:the\s+)?{_WORD}"
    rf"|\s+in\s+question)?"
)
_IN = (
    r"(?:in|at|on|inside|within|outside|under|with|for|by|during|near|against|among|through|behind)"
)
_ALWAYS = re.compile(rf"(?i)\b(?:inside|within|outside)\s+{_NAMED}(?=[,.;:“”\"]|\Z)")
_WITHOUT = re.compile(rf"(?i)\bwithout\s+{_NAMED}(?=[,.;:“”\"]|\Z)")
_LAST = re.compile(rf"(?i)(?<=\s)(?P<limit>{_IN}\s+{_NAMED})\Z")
_ACT_AND_OBJECT = re.compile(
    rf"(?i)(?:(?:ever|\w+ly|having)\s+)*(?:(?:{_WORD}ing|(?<=having\s){_WORD}ed)\s+{_WORD}"
    rf"|(?:that\s+)?any(?:one|body)?\s+(?:{_WORD}\s+){{1,8}}?(?:been|was|were|is|are)\s+{_WORD})"
)
_NEEDS_IT = re.compile(
    r"(?i)\b(?:part|place|role|hand|involvement|interest|responsibility|knowledge|links?|ties"
    r"|contacts?"
    r"|dealings|trust|belief|engaged|involved|working|relying|looking|acting|living|being"
    r"|steps?|charge"
    r"|money|used|made|accused|known|blame|anything|nothing|something)\s+\Z"
)
_OF_ANY = re.compile(
    r"(?i)\Aany\s+(?:\w+\s+)?(?!(?:knowledge|allegations?|suggestions?|claims?|violations?"
    r"|breach(?:es)?"
    rf"|abuse|intention|plans?|acts?|forms?|kinds?|sorts?|use|lack"
    rf"|awareness)\b)\w+\s+(?P<limit>of\s+{_NAMED})"
    r"\Z"
)
_OF_SUBJECT = re.compile(
    rf"(?i)\bany\s+(?:\w+\s+)??(?!(?:of|part|such)\b)\w+\s+(?P<limit>(?:on|under|in|at|from|of"
    rf"|with|inside)"
    rf"\s+{_NAMED}?)(?=\s+(?:gave|has|had|have|was|were|is|are|did|ever|would|could|took|went"
    rf"|{_WORD}ed)\b)"
)


def chosen_limits_in(text: str, denied: Span, *, is_own_wording: bool) -> Iterator[Span]:
    """Yield the limits in `denied`; those that words like “inside” set stand in any wording.

    In the wording of who accuses, “near the border” is part of what is alleged; who denies
    “paying families for their silence” may have paid them for something else.
    """
    words = denied.of(text)
    found = [*_ALWAYS.finditer(words), *_WITHOUT.finditer(words)]
    spans = [match.span() for match in found]
    if is_own_wording:
        patterns = (_OF_ANY, _OF_SUBJECT)
        spans += [m.span("limit") for p in patterns if (m := p.search(words)) is not None]
        last = _LAST.search(words)
        acts = _ACT_AND_OBJECT.match(words)
        if last and acts and acts.end() <= last.start():
            is_needed = _NEEDS_IT.search(words, 0, last.start()) is not None
            spans += () if is_needed else (last.span("limit"),)
    for start, end in spans:
        yield Span(denied.start + start, denied.start + end)
