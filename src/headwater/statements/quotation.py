"""Tell whether a content is wholly in quotation marks, in part, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.statements.statement import Quotation
from headwater.terms.span import Span

_QUOTED = re.compile(
    r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?|„[^“”]*[“”]?"
    # Single marks as British papers set them; an apostrophe follows a letter or leads one.
    r"|(?<!\w)‘(?:[^‘’\n]|’(?=\w))*’(?!\w)"
    r"|(?<![\w'])'(?=\w)(?:[^'\n]|(?<=\w)'(?=\w))*'(?![\w'])",
    re.DOTALL,
)
_OPENS = re.compile(r"[“\"«„‘]\s?\Z")
_CLOSES = re.compile(r"[.,;:!?…]{0,2}\s?[”\"»’“]")
_NOT_SAID = re.compile(r"(?i)\W*\b(?:that|as)\b|\W+\s*")
"""What may stand outside the marks of a direct quotation."""


def quotation_of(text: str, content: Sequence[Span]) -> Quotation:
    """Return how much of `content` stands in quotation marks, those right at its ends included.

    One word outside the marks makes it mixed, save the “that” or “as” before them: the speaker
    is then quoted with only part of what they are reported to say.
    """
    quoted, outside = False, False
    for part in content:
        words = part.of(text)
        if _stands_between_marks(text, part):
            quoted = True
            continue
        rest = _QUOTED.sub(" ", words)
        quoted = quoted or rest != words
        outside = outside or any(letter.isalnum() for letter in _NOT_SAID.sub("", rest))
    if not quoted:
        return Quotation.INDIRECT
    return Quotation.MIXED if outside else Quotation.DIRECT


def _stands_between_marks(text: str, part: Span) -> bool:
    """Return True if a mark opens right before `part` and one closes right behind it."""
    opens = _OPENS.search(text, max(0, part.start - 2), part.start)
    if opens is None or not any(letter in '“"«„‘' for letter in opens.group()):
        return False
    has_marks = any(letter in '“”"«»„' for letter in part.of(text))
    return not has_marks and _CLOSES.match(text, part.end) is not None
