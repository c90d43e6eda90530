"""Join a name to the words beside it that tell of it: “its director, Ada Moll”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.statements.mention import Mention, Sort
from headwater.statements.speaker_lexicon import COMPANY_ROLES
from headwater.terms.span import Span

_APPOSED = re.compile(r",\s+(?:an?\s+certain\s+|a\s+former\s+)?|\s+\(|\s+(?:named|called)\s+|\s+")
_NAMED_LATER = re.compile(
    r"[^.;“”\"]{0,90}\b(?:named|identified|known|referred\s+to)\s+(?:only\s+)?as\s+(?:only\s+)?"
)
_WHO = re.compile(r"\s+(?:who|that|which)\b[^,.;:“”\"]{1,80},\s+")
_OF = re.compile(r"\s+(?:for|of|at|from|in|with)\s+")
_ENDS_ASIDE = re.compile(r"\s*(?:[,.;:)—–]|$|(?:who|of|for|from|at|in|on|with|whose)\b)")


def joined_up(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions, “its director, Ada Moll” and “Ada Moll, a nurse” as one each."""
    number = 0
    while number < len(found):
        mention = found[number]
        while number + 1 < len(found) and _is_apposed(text, mention, found[number + 1]):
            number += 1
            mention = _merged(text, mention, found[number])
        for ahead in range(number + 2, min(number + 4, len(found))):
            if _is_named_later(text, mention, found[ahead]):
                mention, number = _merged(text, mention, found[ahead]), ahead
                break
        if number + 2 < len(found) and _is_of(text, mention, *found[number + 1 : number + 3]):
            # “A spokesman for the harbour, Ada Moll”: the name is his who speaks for it.
            if found[number + 1].sort is Sort.BODY and found[number + 1].name is not None:
                yield found[number + 1]
            mention = _merged(text, mention, found[number + 2])
            number += 2
        yield mention
        number += 1


def _is_named_later(text: str, one: Mention, other: Mention) -> bool:
    """Return True for “a witness who may be named only as Boro”, “a man who fled, Ori Moll,”."""
    if one.sort is not Sort.PERSON or other.sort is not Sort.PERSON or not one.is_subject:
        return False
    if one.name is not None or other.name is None or one.plural:
        return False
    between = text[one.span.end : other.span.start]
    ends = _ENDS_ASIDE.match(text, other.span.end)
    return bool(_NAMED_LATER.fullmatch(between) or (_WHO.fullmatch(between) and ends))


def _is_of(text: str, role: Mention, owner: Mention, named: Mention) -> bool:
    if role.name is not None or role.plural or role.sort is not Sort.PERSON:
        return False
    joins = _OF.fullmatch(text[role.span.end : owner.span.start])
    ends = _ENDS_ASIDE.match(text, named.span.end)
    is_aside = text[owner.span.end : named.span.start] == ", " and ends is not None
    return bool(joins) and is_aside and named.name is not None and named.sort is Sort.PERSON


def _is_apposed(text: str, one: Mention, other: Mention) -> bool:
    between = text[one.span.end : other.span.start]
    if one.plural or other.plural or Sort.PRONOUN in (one.sort, other.sort):
        return False
    if one.name is not None and other.name is not None:
        return False
    if one.name is None and other.name is None:
        return False
    if _is_named_later(text, one, other):
        return True
    if not _APPOSED.fullmatch(between):
        return False
    if one.name is not None and " " not in one.name and not one.is_subject:
        # “In Aldern, a nurse said”: she is no town.
        return False
    if one.sort is not other.sort:
        return one.name is None and one.sort is Sort.BODY and other.sort is Sort.PERSON
    if one.name is None:
        return one.span.of(text)[-1].isalnum() and not one.span.of(text).endswith(("'s", "’s"))
    return between.startswith((",", " (")) and bool(_ENDS_ASIDE.match(text, other.span.end))


def _merged_sort(text: str, one: Mention, other: Mention, named: Mention) -> Sort:
    """Return what “the contractor, Aldern Roads” is: a body, unless a given name says not."""
    if one.name is None and one.sort is Sort.BODY:
        return Sort.BODY
    is_plain = named.gender is None and named.words == named.span.of(text) and " " in named.words
    role = other if named is one else one
    head = role.span.of(text).split()[-1].lower()
    return Sort.BODY if is_plain and head in COMPANY_ROLES and one is role else named.sort


def _merged(text: str, one: Mention, other: Mention) -> Mention:
    named = one if one.name is not None else other
    return Mention(
        span=Span(one.span.start, other.span.end),
        sort=_merged_sort(text, one, other, named),
        words=named.words,
        name=named.name,
        roles=one.roles | other.roles,
        gender=one.gender or other.gender,
        plural=False,
        definite=True,
        is_subject=one.is_subject,
        joined=one.joined,
    )
