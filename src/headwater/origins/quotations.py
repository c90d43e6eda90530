"""Find what stands in quotation marks."""

from __future__ import annotations

import re

from headwater.terms.span import Span

# A quotation that goes on in the next paragraph opens anew there and need not be closed before.
_QUOTED = re.compile(
    r"“([^“”\n]*(?:“[^“”\n]{0,400}”[^“”\n]*)*)(?:”|(?=“)|$)|"
    r"„([^„“”\n]*)(?:[“”]|$)|"
    r"«([^«»\n]*)(?:»|$)|"
    r"「([^「」\n]*)(?:」|$)|"
    r"(?:''|``)((?:[^'\n]|'(?!'))*)(?:''|$)|"
    r"\"([^\"\n]*)(?:\"|$(?=\n\s*\"))|"
    r"(?<![\w])‘((?:[^‘’\n]|’(?=\w))*)’(?!\w)|"
    r"(?<![\w'])'(?=\w)((?:[^'\n]|(?<=\w)'(?=\w))*)'(?![\w'])|"
    r"^[–—][ ](.+?),?[ ](?=[–—][ ])",
    re.M,
)
_KINDS = range(1, 10)


def quotations_in(text: str) -> tuple[Span, ...]:
    """Return what stands between quotation marks of any kind, without the marks, in order.

    “– Dash dialogue, – said the witness” counts. Quotations within quotations are not apart.
    """
    found = []
    for match in _QUOTED.finditer(text):
        start, end = next(match.span(n) for n in _KINDS if match[n] is not None)
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start < end:
            found.append(Span(start, end))
    return tuple(found)
