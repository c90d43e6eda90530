"""Ask the rest of a text about somebody: a full name, a fuller description, a person or a body."""

from __future__ import annotations

import re

from headwater.statements.source_phrase import read_source_phrase

_BODY = (
    r"(?i:ngo|organi[sz]ation|agency|company|group|institute|charity|association|union|outlet|"
    r"project|network|think[ -]tank|watchdog|firm|party|movement|foundation|initiative|operator|"
    r"maker|producer|bank|republic|kingdom)"
)
_ENDS_PHRASE = r"(?=\s*[,.;:)]|\s+(?:that|which|of|in|based|founded|for|behind|called)\b|\s*\Z)"
_ADJECTIVES = r"(?:(?!(?:of|for|from|at|in|on|by|with|to)\s)[\w’'-]+\s+)"
_OF_A_STATE = r"(?:capital|embassy|parliament|borders?|coast|foreign\s+minist(?:ry|er)|army)"
_NOT_IN_A_PERSON = r"(?<!trust )(?<!faith )(?<!belief )(?<!interest )(?<!confidence )"
_ENDS_PLACE = (
    r"(?=\s*[,.;:!?)”\"]|\s+(?:on|since|for|in|after|before|when|where|will|have|has|had|the)\b|"
    r"\s*\Z)"
)


def is_body_in(text: str, name: str) -> bool:
    """Return True if the text shows that `name` is no person's.

    It says so (“Inlet is a Swiss NGO”), uses “which” or “its” of it, or uses it as a place: “in
    Kestravia”, “Kestravian”.
    """
    own = re.escape(name)
    signs = [
        rf"\b{own}(?:,| is| was)\s+(?:an?|the)\s+{_ADJECTIVES}{{0,4}}?{_BODY}{_ENDS_PHRASE}",
        rf"\b[Tt]he\s+{_ADJECTIVES}{{0,2}}?{_BODY},\s+{own},",
        rf"\b{own},\s+which\b",
        rf"\b{own}['’]s\s+{_OF_A_STATE}\b",
    ]
    if " " not in name:
        signs += [
            rf"{_NOT_IN_A_PERSON}\b(?:[Ii]n|across|throughout)\s+{own}{_ENDS_PLACE}",
            rf"(?:^|[.!?,;:—]\s+|\b[a-z]+\s+){own}\s+(?:(?:has|had|have|will)\s+)?\w+\s+"
            r"(?:that\s+)?its\b",
        ]
        if name[-1] in "aeiou":
            signs.append(rf"\b{re.escape(name.rstrip('aeiou'))}\w{{0,2}}(?:an|ese|ish)\b")
    return any(re.search(sign, text, re.MULTILINE) for sign in signs)


def introduced_as(text: str, head: str) -> str | None:
    """Return the words with which a text introduces its one “official”, None if it has two.

    Those who are introduced without more than the noun (“an official”) count, but give no words.
    """
    own = re.escape(head)
    phrases = re.findall(
        rf"\b(?:[Aa]n?|[Oo]ne)\s+((?:(?!(?:the|an?|of|in|to|and|who|that)\s)[\w’'-]+\s+){{0,4}}?{own}\b"
        r"(?:\s+(?:of|from|at|in|with)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:of\s+)?[A-Z][\w’'-]*)*)?)",
        text,
    )
    distinct = {" ".join(phrase.split()) for phrase in phrases}
    only = distinct.pop() if len(distinct) == 1 else head
    return only if only != head else None


def full_name_in(text: str, name: str) -> str | None:
    """Return the one full name that the text has for the surname `name`, None if it has two."""
    fuller = re.findall(rf"\b((?:[A-Z][\w’'-]+\s){{1,2}}{re.escape(name)})\b", text)
    names = {read_source_phrase(full).name for full in fuller} - {None, name}
    return names.pop() if len(names) == 1 else None
