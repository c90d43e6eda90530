"""Tell where a name ends in the words of a sentence: particles, retired ranks, “Ministry of”."""

from __future__ import annotations

import re

from headwater.statements.abbreviations import TITLES
from headwater.statements.name_shapes import CAPITAL, PARTICLES, begins_name
from headwater.statements.speaker_lexicon import BODIES

_SHORT_TITLES = sorted((*(title.title() for title in TITLES), "St", "Eng", "Ing", "Mag"))
TOKEN = re.compile(
    rf"(?:{'|'.join(_SHORT_TITLES)}|(?:{CAPITAL}\.)*{CAPITAL})\."
    r"|[^\W_](?:\w*[^\W_])?(?:[’'.&-]\w*[^\W_])*|[^\w\s]"
)
_JOINS_BODY = frozenset({"of", "for", "and", "&"})
_RETIRED = re.compile(r"[Rr](?:t\.?d|et(?:[’']?d|ired)?)?")


def end_of_name(text: str, tokens: list[re.Match[str]], first: int) -> int:
    """Return the number of the last token of the name that begins at the token `first`."""
    last = number = first
    while number + 1 < len(tokens):
        if owns(text, tokens[last]):
            if not _owns_body(text, tokens, last):
                break
            last = number = last + 2
            continue
        number = _behind_retirement(tokens, number + 1)
        if number >= len(tokens):
            break
        word = tokens[number].group()
        between = text[tokens[number - 1].end() : tokens[number].start()]
        if between not in {" ", "\n"}:
            break
        if begins_name(word):
            last = number
        elif word.lower() not in PARTICLES:
            break
    return last


def _owns_body(text: str, tokens: list[re.Match[str]], owner: int) -> bool:
    """Return True for the “Dockers’” of “the Dockers’ Union”: the name goes on behind the mark."""
    following = tokens[owner + 2 : owner + 5]
    if not following or tokens[owner + 1].group() not in {"’", "'"}:
        return False
    run = [token.group() for token in following if token.group()[0].isupper()]
    is_next = text[tokens[owner + 1].end() : following[0].start()] == " "
    return is_next and following[0].group() in run and any(w.lower() in BODIES for w in run)


def _behind_retirement(tokens: list[re.Match[str]], number: int) -> int:
    """Return the number of the token behind “(Rtd)” if that stands there."""
    inside = [token.group() for token in tokens[number : number + 4]]
    if inside[:1] != ["("] or ")" not in inside or not _RETIRED.fullmatch(inside[1]):
        return number
    return number + inside.index(")") + 1


def end_of_body(tokens: list[re.Match[str]], last: int) -> int:
    """Return the last token of a body of which the words before “of” end at `last`.

    “The Ministry of Ports and Harbours”, “the Embassy of the Republic of Merra”.
    """
    end = last
    while end + 2 < len(tokens) and tokens[end + 1].group() in _JOINS_BODY:
        if end == last and tokens[end + 1].group() in {"and", "&"}:
            break
        number = end + 2 + (tokens[end + 2].group() == "the")
        if number >= len(tokens) or not tokens[number].group()[0].isupper():
            break
        while number < len(tokens) and tokens[number].group()[0].isupper():
            end, number = number, number + 1
    return end


def owns(text: str, token: re.Match[str]) -> bool:
    """Return True for “Moll’s” and the “Moles” of “the Moles’ boat”."""
    return token.group().endswith(("'s", "’s")) or text[token.end() : token.end() + 1] in {"’", "'"}
