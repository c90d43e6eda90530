"""Find the noun phrase that stands behind a verb or a preposition, without a parser."""

from __future__ import annotations

import re

from headwater.statements.source_phrase import is_speaker_noun, read_source_phrase
from headwater.terms.span import Span

_WORD = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|Fr|Mag|St|No|[A-Z])\."
    r"|[^\W_]+(?:[’'&/.-][^\W_]+)*(?:[’']s?(?!\w))?)"
)
_STOP = (
    r"(?:who|which|that|whose|whom|when|where|while|because|after|before|since|until|but|or|if|as|than"
    r"|although|though|speaking|citing|adding|is|was|are|were|has|had|have|will|would|did|does|said"
    r"|says|told|yesterday|today|last|this|earlier|later|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|and\s+(?:has|had|is|was|then|also|\w+ed)"
    r"|(?:[a-z]+ed|seen|shown|written|drawn|held|made|sent|given|read|known|put)\s+(?:up|to|at|in|by|on"
    r"|out|for|from|with|as|last|earlier|before|\d))\b"
)
_PHRASE = re.compile(rf"{_WORD}(?:\s+(?!{_STOP}){_WORD}){{0,13}}")
_NAME = re.compile(
    r",\s+(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Rev|Me|Mag)\.?\s+)?[A-Z][\w’'-]+"
    r"(?:\s+(?:(?:de|da|van|von|der|bin|al|el|ould|arap)\s+)*[A-Z](?:[\w’'-]*\w|\.)?){0,4})(?=[,;.]|\Z)"
)
_ROLE = re.compile(
    r",\s+(?P<role>(?:an?|the|its|his|her|their|one\s+of)\s+[^,;:.“”\"]{3,80}?)(?=[,;.]|\Z)"
)


def noun_phrase_behind(text: str, start: int, end: int) -> Span | None:
    """Return the noun phrase with which `[start, end)` begins, if it can name a speaker.

    A name or a role set behind it between commas belongs to it; “who …” does not.
    """
    match = _PHRASE.match(text, start, end)
    if match is None:
        return None
    phrase = Span(start, match.end())
    words = phrase.of(text)
    read = read_source_phrase(words)
    if read.kind is None and not read.is_pronoun:
        return None
    name = _NAME.match(text, phrase.end, end)
    if name is not None and read.name is None and is_speaker_noun(words):
        return Span(start, name.end("name"))
    role = _ROLE.match(text, phrase.end, end)
    if role is not None and read.name is not None and is_speaker_noun(role["role"]):
        return Span(start, role.end("role"))
    return phrase
