"""Find the currency, the period or the share that a number measures."""

from __future__ import annotations

import re
from types import MappingProxyType

from headwater.statements.counted import Counted
from headwater.statements.currencies import CODES, CURRENCY_NAMES, currency_called

PERCENT = "percent"

_SIGNS = MappingProxyType(
    {
        "us$": "USD",
        "a$": "AUD",
        "c$": "CAD",
        "$": "USD",
        "€": "EUR",
        "£": "GBP",
        "₽": "RUB",
        "₴": "UAH",
        "¥": "JPY",
        "₦": "NGN",
        "₹": "INR",
        "ksh": "KES",
        "kshs": "KES",
        **{code.casefold(): code for code in CODES.split()},
    }
)
CURRENCY_SIGN = r"(?:(?:US|A|C)?\$|[€£₽₴¥₦₹]|KShs?\.?|" + CODES.replace(" ", "|") + ")"
_MONEY_AFTER = re.compile(
    r"\s*(?:US\s+|U\.S\.\s+|American\s+)?("
    + "|".join(sorted(CURRENCY_NAMES, reverse=True))
    + r")s?(?!\w)",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    r"\s*%|[\s-]*(?:per\s?cent|percent|pct|pc)(?:age\s+points?)?(?!\w)", re.IGNORECASE
)
_PER = re.compile(
    r"(?:,?\s+(?:in\s+)?(?:pay\s+)?(?:an?|per|each|every)\s+|\s*/\s*)"
    r"(month|year|week|day|hour|person|head)(?!\w)|\s+(monthly|annually|yearly|weekly|daily)(?!\w)",
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


def currency_of(sign: str) -> str:
    """Return the ISO 4217 code of a sign matched by `CURRENCY_SIGN`."""
    return _SIGNS[sign.casefold().rstrip(".")]


def money_after(text: str, start: int, limit: int, currency: str | None) -> Counted | None:
    """Return the currency of the amount that ends at `start`, with its period: USD per month."""
    if currency is None:
        word = _MONEY_AFTER.match(text, start, limit)
        if word is None:
            return None
        name = word[1].casefold()
        currency, start = currency_called(name, text, start) or name, word.end()
    period = _PER.match(text, start, limit)
    if period is None:
        return Counted(currency, start)
    unit = (period[1] or _PERIODS[period[2].casefold()]).casefold()
    return Counted(f"{currency} per {unit}", period.end())


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
