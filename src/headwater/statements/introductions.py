"""Ask the rest of a text about somebody: a full name, a fuller description, a person or a body."""

from __future__ import annotations

import re

from headwater.statements.name_words import singular_role
from headwater.statements.source_phrase import read_source_phrase
from headwater.statements.word_places import WordPlaces

_REACH = 200
"""Characters before a name in which the words stand that tell of it."""
_BODY = (
    r"(?i:ngo|organi[sz]ation|agency|company|group|institute|charity|association|union|outlet|"
    r"project|network|think[ -]tank|watchdog|firm|party|movement|foundation|initiative|operator|"
    r"maker|producer|bank|republic|kingdom)"
)
_ENDS_PHRASE = (
    r"(?=\s*[,.;:)]|\s+(?:that|which|of|in|based|founded|for|behind|called|run|set|formed|backed"
    r"|funded|helping)\b|\s*\Z)"
)
_ADJECTIVES = r"(?:(?!(?:of|for|from|at|in|on|by|with|to)\s)[\w’'-]+\s+)"
_OF_A_STATE = r"(?:capital|embassy|parliament|borders?|coast|foreign\s+minist(?:ry|er)|army)"
_SHOWN_BEHIND = re.compile(
    rf"(?:,| is| was)\s+(?:an?|the)\s+{_ADJECTIVES}{{0,4}}?{_BODY}{_ENDS_PHRASE}"
    rf"|,\s+which\b|['’]s\s+{_OF_A_STATE}\b"
)
_AUDITED_BY = re.compile(r"\b(?:audit|poll|survey|opinion\s+poll)\s+(?:by|from)\s+\Z")
_APPOSED = re.compile(rf"\b[Tt]he\s+{_ADJECTIVES}{{0,2}}?{_BODY},\s+\Z")
_OF_OFFICE = re.compile(r"\b([\w-]+)\s+(?:of|for|at|from|with|in)\s+\Z")
_IN_A_PLACE = re.compile(
    r"(?<!trust )(?<!faith )(?<!belief )(?<!interest )(?<!confidence )"
    r"\b(?:[Ii]n|across|throughout)\s+\Z"
)
_ENDS_PLACE = re.compile(
    r"\s*[,.;:!?)”\"]|\s+(?:on|since|for|in|after|before|when|where|will|have|has|had|the)\b|\s*\Z"
)
_BEGINS_CLAUSE = re.compile(r"(?:^|[.!?,;:—]\s+|\b[a-z]+\s+)\Z", re.MULTILINE)
_HAS_ITS = re.compile(r"\s+(?:(?:has|had|have|will)\s+)?\w+\s+(?:that\s+)?its\b")
_OF_A_PEOPLE = re.compile(r"\w{0,2}(?:an|ese|ish)")
_NO_MODIFIER = (
    r"(?:the|an?|of|in|to|and|who|that|his|her|its|their|my|our|your|is|are|was|were|has|had"
    r"|says?|said|told|tells|saw|met|called|asked)"
)
_INTRODUCED = re.compile(rf"\b(?:[Aa]n?|[Oo]ne)\s+((?:(?!{_NO_MODIFIER}\s)[\w’'-]+\s+){{0,4}})\Z")
_INTRODUCED_WITH = re.compile(
    r"\b(?:\s+(?:of|from|at|in|with)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:of\s+)?[A-Z][\w’'-]*)*)?"
)
_FIRST_NAMES = re.compile(r"\b(?:[A-Z][\w’'-]+\s){1,2}\Z")
_ENDS_WORD = re.compile(r"\b")


def is_body_in(words: WordPlaces, name: str) -> bool:
    """Return True if the text shows that `name` is no person's.

    It says so (“Inlet is a Swiss NGO”), uses “which” or “its” of it, or uses it as a place: “in
    Kestravia”, “Kestravian”.
    """
    if " " not in name and _names_a_people(words, name):
        return True
    return any(_shows_body(words.text, place, name) for place in words.of(name))


def _shows_body(text: str, place: int, name: str) -> bool:
    end, near = place + len(name), max(0, place - _REACH)
    if _SHOWN_BEHIND.match(text, end):
        return True
    if " " in name and _AUDITED_BY.search(text, near, place):
        return True
    if text.startswith(",", end) and (apposed := _APPOSED.search(text, near, place)):
        # “The director of the group, Ada Moll”: the name is not the group's.
        office = _OF_OFFICE.search(text, near, apposed.start())
        return office is None or singular_role(office[1].lower()) != office[1].lower()
    if " " in name:
        return False
    if _ENDS_PLACE.match(text, end) and _IN_A_PLACE.search(text, near, place):
        return True
    return bool(_HAS_ITS.match(text, end) and _BEGINS_CLAUSE.search(text, near, place))


def _names_a_people(words: WordPlaces, name: str) -> bool:
    """Return True if the text speaks of “Kestravian” soldiers."""
    if not name.endswith(("a", "e", "i", "o", "u")):
        return False
    stem = name.rstrip("aeiou")
    return any(_OF_A_PEOPLE.fullmatch(word, len(stem)) for word in words.beginning_with(stem))


def introduced_as(words: WordPlaces, head: str) -> str | None:
    """Return the words with which a text introduces its one “official”, None if it has two.

    Those who are introduced without more than the noun (“an official”) count, but give no words.
    """
    text, behind = words.text, 0
    distinct: set[str] = set()
    for place in words.of(head):
        before = _INTRODUCED.search(text, max(behind, place - _REACH), place)
        after = _INTRODUCED_WITH.match(text, place + len(head))
        if before is not None and after is not None:
            behind = after.end()
            distinct.add(" ".join(text[before.start(1) : behind].split()))
        if len(distinct) > 1:
            return None
    only = distinct.pop() if distinct else head
    return only if only != head else None


def full_name_in(words: WordPlaces, name: str) -> str | None:
    """Return the one full name that the text has for the surname `name`, None if it has two."""
    text = words.text
    fuller = set()
    for place in words.of(name):
        end = place + len(name)
        first = _FIRST_NAMES.search(text, max(0, place - _REACH), place)
        if first is not None and _ENDS_WORD.match(text, end):
            fuller.add(text[first.start() : end])
    names = {read_source_phrase(full).name for full in fuller} - {None, name}
    return names.pop() if len(names) == 1 else None
