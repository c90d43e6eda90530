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
_ENDS_ASIDE = re.compile(r"\s*(?:[,.;:)—–]|$|(?:who|of|for|from|at|in|on|with|whose)\b)")


def joined_up(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions, “its director, Ada Moll” and “Ada Moll, a nurse” as one each."""
    number = 0
    while number < len(found):
        mention = found[number]
        while number + 1 < len(found) and _is_apposed(text, mention, found[number + 1]):
            number += 1
            mention = _merged(text, mention, found[number])
        yield mention
        number += 1


def _is_apposed(text: str, one: Mention, other: Mention) -> bool:
    between = text[one.span.end : other.span.start]
    if one.plural or other.plural or Sort.PRONOUN in (one.sort, other.sort):
        return False
    if one.name is not None and other.name is not None:
        return False
    if one.name is None and other.name is None:
        return False
    if one.sort is other.sort is Sort.PERSON and one.name is None and one.is_subject:
        ends = _ENDS_ASIDE.match(text, other.span.end)
        if _NAMED_LATER.fullmatch(between) or (_WHO.fullmatch(between) and ends):
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
