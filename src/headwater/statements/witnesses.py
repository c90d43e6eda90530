"""Find the words of witnesses: below a line that names them, or a text that its writer tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.statements.turn import Layout, Turn
from headwater.terms.span import Span

_WITNESS = re.compile(
    r"(?m)^(?:(?:Name\s+of\s+(?:the\s+)?)?(?:[Ww]itness|[Ii]nterviewee|Survivor|[Dd]eponent|Complainant"
    r"|Declarant|Informant|Narrator)(?:['’]s\s+name)?"
    r"|(?:Testimony|Statement|Account|Deposition|Declaration|Affidavit)(?:\s+(?:of|by|from))?)"
    r"(?:\s+(?:\d+|[A-Z]))?\s*(?::|(?<=\sof)|(?<=\sby)|(?<=\sfrom))\s+(?P<who>[^\n]{2,300}?)"
    r"\.?[ \t]*$"
)
_TAKEN_DOWN = re.compile(
    r"(?:[,;]\s+(?:recorded|interviewed|taken|heard|spoken to|speaking|as told|given|by telephone"
    r"|translated|on\s\d|in\s[A-Z])|\.\s+(?:Statement|Testimony|Account|Interview\w*|Recorded|Taken"
    r"|Told|Spoke\w*|Heard|Given|Translated|Date|Place|Location|Made|Name|Age|Signed)\b|\s\().*\Z",
    re.DOTALL,
)
_NO_NAME = re.compile(r"\b(?:I|we|my|our|you|was|were|did|had|said|told)\b|[?!]")
_NO_WITNESS = re.compile(
    r"(?im)^(?:\[|\*\s*\*\s*\*|-{3,}"
    r"|(?:editor['’]?s['’]?\s+)?(?:note|comment|remark|postscript|afterword)\b"
    r"|(?:(?:editor|archive|publisher|interviewer|translator|compiler)['’]?s?['’]?)\s+"
    r"(?:note|comment|remark)\b"
    r"|this\s+(?:account|testimony|statement|interview|deposition)\s+(?:was|has|is)\b)"
)
"""A paragraph that begins so is whoever's who took the testimony down."""
_QUOTED = re.compile(r"[“\"«][^“”\"«»\n]{0,600}[”\"»]?")
_SENTENCE = re.compile(r"[^.!?\n]+")
_SELF = re.compile(r"\b(?:I|my|me|we|our|us|We|My|Our)\b")
_FEWEST_OWN = 4
_SHARE_OWN = 0.5


def witnesses_in(text: str) -> Iterator[Turn]:
    """Yield what each witness tells whom a line names, in order, up to the next such line."""
    lines = [line for line in _WITNESS.finditer(text) if not _NO_NAME.search(_name(line))]
    for number, line in enumerate(lines):
        end = lines[number + 1].start() if number + 1 < len(lines) else len(text)
        other = _NO_WITNESS.search(text, line.end(), end)
        said = text[line.end() : other.start() if other else end].strip()
        if said:
            start = text.index(said, line.end())
            who = Span(line.start("who"), line.start("who") + len(_name(line)))
            yield Turn(Layout.TESTIMONY, who, Span(start, start + len(said)))


def own_testimony(text: str) -> Span | None:
    """Return the words of a text that its writer tells of themselves, in no quotation marks.

    None if it is no such text: more than half of the sentences must speak of “me” or “us”.
    """
    own = _QUOTED.sub(" ", text)
    sentences = [words for words in _SENTENCE.findall(own) if words.strip()]
    telling = sum(_SELF.search(words) is not None for words in sentences)
    said = text.strip()
    if len(sentences) < _FEWEST_OWN or telling <= _SHARE_OWN * len(sentences):
        return None
    start = text.index(said)
    return Span(start, start + len(said))


def _name(line: re.Match[str]) -> str:
    return _TAKEN_DOWN.sub("", line["who"])
