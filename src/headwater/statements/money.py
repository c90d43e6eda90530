"""Find the currency, the period or the share that a number measures."""

from __future__ import annotations

import re
from types import MappingProxyType

from headwater.statements.counted import Counted, singular
from headwater.statements.currencies import currency_called, currency_of, is_currency

PERCENT = "percent"
_LONGEST_ADJECTIVE = 24

_WORD = re.compile(r"[\s-]{0,2}([^\W\d_](?:[\w’'.]*\w)?)")
_SIGN_AFTER = re.compile(r"\s?([€£₽₴¥₦₹₺₸₫₱₵₪$])(?!\s?\d)")
_BEFORE_A_NAME = frozenset({"old", "new", "US", "U.S", "CFA", "CFP"})
"""Words that stand between a number and the currency, besides “Turkish” and its like."""
_LARGE = re.compile(r"(?:[,.  ]\d{3}|hundred|thousand|million|billion|trillion|bn|m)\Z")
_OF_WEIGHT = re.compile(r"\s+of\s+\w")
_PERCENT = re.compile(
    r"\s*%|[\s-]*(?:per\s?cent|percent|pct|pc)(?:age\s+points?)?(?!\w)", re.IGNORECASE
)
_PER = re.compile(
    r"(?:,?\s+(?:in\s+)?(?:pay\s+)?(?:an?|per|each|every)\s+|\s*/\s*|-(?:an?|per)-)"
    r"(month|fortnight|year|week|day|night|hour|shift|trip|voyage|season|term|semester|person|head"
    r"|man|woman|worker|recruit|family|kilo|kilogram|kilogramme|tonne|ton|sack|bag|box|crate)(?!\w)"
    r"|\s+(monthly|annually|yearly|weekly|daily|hourly)(?!\w)",
    re.IGNORECASE,
)
_PER_BEFORE = re.compile(
    r"\b(monthly|annual|yearly|weekly|daily|hourly)\s+(?:pay|salar(?:y|ies)|wages?|stipends?"
    r"|payments?|income|allowances?|fees?)\s+(?:of\s+|is\s+|was\s+|:\s*)?\Z",
    re.IGNORECASE,
)
_PERIODS = MappingProxyType(
    {
        "monthly": "month",
        "annually": "year",
        "annual": "year",
        "yearly": "year",
        "weekly": "week",
        "daily": "day",
        "hourly": "hour",
    }
)


def money_after(text: str, start: int, limit: int, currency: str | None) -> Counted | None:
    """Return the currency of the amount that ends at `start`, with its period: USD per month."""
    if currency is None:
        named = _currency_after(text, start, limit)
        if named is None:
            return None
        currency, start = named.unit, named.end
    period = _PER.match(text, start, limit)
    if period is None:
        return Counted(currency, start)
    unit = (period[1] or _PERIODS[period[2].casefold()]).casefold()
    return Counted(f"{currency} per {unit}", period.end())


def _currency_after(text: str, start: int, limit: int) -> Counted | None:
    """Return the currency named at `start`: “roubles”, “Turkish lira”, “CFA francs”, “€”."""
    if sign := _SIGN_AFTER.match(text, start, limit):
        return Counted(currency_of(sign[1], text, start), sign.end())
    word, adjective = _WORD.match(text, start, limit), None
    while word and (word[1] in _BEFORE_A_NAME or word[1][0].isupper()) and not is_currency(word[1]):
        adjective = f"{adjective} {word[1]}" if adjective else word[1]
        if len(adjective) > _LONGEST_ADJECTIVE:
            return None
        word = _WORD.match(text, word.end(), limit)
    if adjective == "CFA" and not (word and is_currency(word[1])):
        return Counted(currency_called("fcfa", text, start) or "franc", start + len(" CFA"))
    if word is None or not is_currency(word[1]):
        return None
    name = word[1].casefold()
    is_verb = name == "won" and not (adjective or _LARGE.search(text, 0, start))
    if is_verb or (name.startswith("pound") and _OF_WEIGHT.match(text, word.end(), limit)):
        return None
    code = currency_called(word[1], text, start, adjective)
    return Counted(code or singular(name), word.end())


def currency_named(noun: str, text: str, position: int) -> str:
    """Return the code of a currency in words (“dollar” gives USD); other nouns as they are."""
    return currency_called(noun, text, position) or noun


def period_before(text: str, start: int, end: int) -> str | None:
    """Return “month” for an amount after “monthly pay of”."""
    period = _PER_BEFORE.search(text, start, end)
    return _PERIODS[period[1].casefold()] if period else None


def percent_after(text: str, start: int, limit: int) -> Counted | None:
    """Return the unit percent if a sign or word for it follows at `start`."""
    match = _PERCENT.match(text, start, limit)
    return Counted(PERCENT, match.end()) if match else None
