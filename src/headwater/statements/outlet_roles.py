"""Tell by the words around an outlet's name what it did, and how far out in the chain it stands."""

from __future__ import annotations

import re

from headwater.statements.outlet_nouns import KIND_OF_OUTLET, PLATFORM
from headwater.statements.outlet_role_patterns import (
    AFTER_PRODUCER,
    AFTER_QUOTES,
    AFTER_RELAY,
    AFTER_VENUE,
    BEFORE,
    NATIONAL,
    Distance,
    OutletRole,
)
from headwater.statements.statement import ConduitRole
from headwater.terms.span import Span

_BEFORE_PLACE = re.compile(
    rf"\b(?:[Oo]n|[Ii]n)\s+(?:the|a)\s+(?:same\s+)?(?:{NATIONAL}\s+)?{KIND_OF_OUTLET}\s+\Z"
)
_IN_OR_ON = re.compile(
    r"(?<!\bcall\s)(?<!\bcalls\s)(?<!\bcalled\s)(?<!\bcalling\s)\b(?:[Oo]n|[Ii]n)\s+\Z"
)
_CALLS_ON = re.compile(
    r"\b(?:call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?)\s+(?:up)?on\s+(?:\w+\s+){0,3}\Z"
)
_SPOKEN_OF = re.compile(
    r"(?<!film\s)(?<!documentary\s)(?<!video\s)(?<!footage\s)(?<!interview\s)(?<!programme\s)"
    r"(?<!recording\s)(?<!clip\s)\b(?:named|mentioned|accused|depicted|portrayed|featured|identified|shown)\s+(?:in|by)\s+(?:the\s+)?\Z"
)
"""“The hospital named in the article” says what it says elsewhere."""
_SAME = re.compile(
    r"(?:the|that)\s+same\s+(?!article|report|dispatch|story|piece|editorial|column|despatch)"
    r"|the\s+(?:programme|broadcast|interview)\b"
)
_ARTICLE = re.compile(
    r"(?i)the\s+(?:same\s+)?(?:article|report|dispatch|story|piece|editorial|column)\b"
)
_ON_AIR = re.compile(
    r"(?i)(?:Radio|Radyo|Rádio|TV|Channel|Canal|Kanal)\s|.*\s(?:FM|Radio|TV|Television|media)$"
)
_ANY_PLATFORM = re.compile(rf"{PLATFORM}\Z")
_ASKED_AND_ANSWERED = re.compile(
    rf"(?:\s+{KIND_OF_OUTLET})?(?:\s+(?:on\s+\w+day|yesterday|last\s+\w+|earlier))?,\s"
)
"""“Asked by Coast TV, he said”: it is where he said it, where no question is told."""
_OF_A_CHANNEL = re.compile(r"\s+(?:channel|page|account|group|blog)\s+(?:called\s+)?[“‘\"]?[A-Z]")
"""“the Telegram | channel Grey Quay”: the channel is the outlet."""
_REACH = 120
"""Characters before a name in which the words that decide its role may begin."""


def outlet_role(text: str, sentence: Span, name: Span) -> OutletRole | None:
    """Return what the outlet named at `name` did in `sentence`; None if the words do not tell."""
    before = text[max(sentence.start, name.start - _REACH) : name.start]
    after = text[name.end : sentence.end]
    if not before[-1:].isspace():
        before += " "
    if _CALLS_ON.search(before) or _SPOKEN_OF.search(before):
        return None
    if _ANY_PLATFORM.match(name.of(text)) and _OF_A_CHANNEL.match(after):
        return None
    found = next((role for pattern, role in BEFORE if pattern.search(before)), None)
    if found is not None and found.distance is Distance.ASKED and _ASKED_AND_ANSWERED.match(after):
        return OutletRole(ConduitRole.VENUE, Distance.HEARD)
    is_shown = AFTER_VENUE.match(after.lstrip()) is not None
    is_quoting = found is not None and found.distance is Distance.QUOTES
    reports = AFTER_RELAY.match(after) is not None
    is_place = found is None and not reports and _is_place(before, name.of(text))
    if is_place or (is_shown and not is_quoting):
        return OutletRole(ConduitRole.VENUE, Distance.HEARD)
    if AFTER_PRODUCER.match(after) and (found is None or found.role is not ConduitRole.VENUE):
        return OutletRole(ConduitRole.PRODUCER, Distance.MADE_IT)
    if found is not None:
        return found
    if AFTER_QUOTES.match(after.lstrip()):
        return OutletRole(ConduitRole.RELAY, Distance.QUOTES)
    is_article = _ARTICLE.match(name.of(text)) and _IN_OR_ON.search(before)
    if is_article or reports:
        return OutletRole(ConduitRole.RELAY, Distance.REPORTS)
    return None


def _is_place(before: str, name: str) -> bool:
    """Return True for “on the channel Meridiano”, “in the same newspaper”, “on Radio Delta”."""
    if _BEFORE_PLACE.search(before):
        return True
    is_place = _SAME.match(name) or _ON_AIR.match(name) or _ANY_PLATFORM.match(name)
    return is_place is not None and _IN_OR_ON.search(before) is not None
