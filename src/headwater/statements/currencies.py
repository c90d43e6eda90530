"""Settle which currency a name, a code or a sign stands for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from types import MappingProxyType

from headwater.statements.currency_lexicon import (
    CODES,
    MEANT_BY_DEFAULT,
    OF_ONE_COUNTRY,
    OF_SEVERAL_COUNTRIES,
    SIGNS,
    WITH_ADJECTIVE_ONLY,
)
from headwater.terms.countries import countries_in, country_called, country_of_people


def _pairs(words: str) -> dict[str, str]:
    pairs = (pair.split() for pair in words.split(","))
    return {pair[0]: pair[1] for pair in pairs}


def _shared() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for line in OF_SEVERAL_COUNTRIES.strip().splitlines():
        name, *pairs = line.split()
        found.setdefault(name, {}).update(zip(pairs[::2], pairs[1::2], strict=True))
    return {**found, "fcfa": found["franc"]}


_CODES = frozenset(CODES.split())
_CODE_BY_NAME = MappingProxyType(_pairs(OF_ONE_COUNTRY))
_CODES_BY_SHARED_NAME = MappingProxyType(_shared())
_MEANT_BY_SIGN = MappingProxyType({**_pairs(SIGNS), **{code: code for code in _CODES}})
_CODES_IN_CHATS = frozenset({"usd", "eur", "gbp", "kes", "ngn", "inr", "npr", "aed", "sar", "zar"})
CURRENCY_NAMES = frozenset(_CODE_BY_NAME) | frozenset(_CODES_BY_SHARED_NAME)
"""In lower case and without accents; singular where that is not an English word."""
CURRENCY_SIGN = (
    "(?:"
    + "|".join(re.escape(sign) for sign in sorted(_MEANT_BY_SIGN, key=len, reverse=True))
    + ")"
)
"""A sign or a code before a number; case is not to be ignored."""
_VERY_NEAR, _NEAR = 150, 1_500
"""How far around a sum the country may be named whose rupees they are."""


def currency_called(
    name: str, text: str, position: int, adjective: str | None = None
) -> str | None:
    """Return the ISO 4217 code of the currency `name` at `position` of `text`.

    A name that several countries share is that of the one of them whose `adjective` stands before
    it, else of the one that the text names near it, or anywhere if none is near. None where it
    names none of them or two, or where `name` is no currency's.
    """
    if name in _CODES or name in _CODES_IN_CHATS:
        return name.upper()
    plain = _singular(name)
    if plain is None:
        return None
    if plain in _CODE_BY_NAME:
        return "SLL" if (plain, adjective) == ("leone", "old") else _CODE_BY_NAME[plain]
    by_country = _CODES_BY_SHARED_NAME[plain]
    country = (country_of_people(adjective) or country_called(adjective)) if adjective else None
    return by_country.get(country or "") or _code_near(plain, by_country, text, position)


def _code_near(name: str, by_country: Mapping[str, str], text: str, position: int) -> str | None:
    default = MEANT_BY_DEFAULT.get(name, "")
    if name in WITH_ADJECTIVE_ONLY:
        return by_country.get(default)
    reaches = (_VERY_NEAR, _NEAR, len(text))
    for words in (text[max(0, position - reach) : position + reach] for reach in reaches):
        named = countries_in(words) & by_country.keys()
        if default in named:
            return by_country[default]
        if named:
            codes = {by_country[country] for country in named}
            return codes.pop() if len(codes) == 1 else None
    return by_country.get(default)


def currency_among(name: str, countries: AbstractSet[str]) -> str | None:
    """Return the code of a currency that only one of `countries` has by the name, or all alike.

    None for names that any report may use without its country: “dollar”.
    """
    plain = _singular(name)
    if plain is None or plain in MEANT_BY_DEFAULT or plain in WITH_ADJECTIVE_ONLY:
        return None
    by_country = _CODES_BY_SHARED_NAME.get(plain, {})
    codes = {by_country[country] for country in countries & by_country.keys()}
    return codes.pop() if len(codes) == 1 else None


def is_currency(word: str) -> bool:
    """Return True for the code or the name of a currency, in the plural too."""
    return word in _CODES or word in _CODES_IN_CHATS or _singular(word) is not None


def currency_of(sign: str, text: str, position: int) -> str:
    """Return what a sign matched by `CURRENCY_SIGN` stands for: a code, or a name if two remain."""
    meant = _MEANT_BY_SIGN[sign]
    return meant if meant.isupper() else currency_called(meant, text, position) or meant


@lru_cache(maxsize=4_096)
def _singular(name: str) -> str | None:
    """Return a name as the tables have it, from its plural too: “guaraníes”, “roubles”."""
    decomposed = unicodedata.normalize("NFKD", name.casefold()).replace("ł", "l")
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    for ending in ("", "s", "es"):
        if plain.endswith(ending) and plain.removesuffix(ending) in CURRENCY_NAMES:
            return plain.removesuffix(ending)
    return None
