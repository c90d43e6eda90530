"""The currencies by their English names, some of which several countries share."""

from __future__ import annotations

from types import MappingProxyType

from headwater.terms.countries import countries_in

CODES = "USD EUR GBP RUB UAH KES NGN ZAR GHS TZS UGX CHF JPY CNY INR PLN TRY ETB BDT"
"""ISO 4217 codes that stand for themselves in reports: “18,000 KES”."""

_OF_ONE_COUNTRY = """
dollar USD, euro EUR, pound GBP, sterling GBP, rouble RUB, ruble RUB, hryvnia UAH, naira NGN,
rand ZAR, cedi GHS, yen JPY, yuan CNY, renminbi CNY, taka BDT, birr ETB, afghani AFN, baht THB,
dong VND, ringgit MYR, zloty PLN, forint HUF, tenge KZT, somoni TJS, dram AMD, lari GEL,
shekel ILS, kyat MMK, kip LAK, riel KHR, pula BWP, metical MZN, ariary MGA, dalasi GMD, leone SLE,
quetzal GTQ, lempira HNL, hryvna UAH, lira TRY, rupiah IDR, ngultrum BTN, rufiyaa MVR, tugrik MNT,
nakfa ERN, lev BGN, gourde HTG, guarani PYG
"""
_SHARED = """
rupee IN INR PK PKR NP NPR LK LKR MU MUR SC SCR
shilling KE KES UG UGX TZ TZS SO SOS
franc CH CHF SN XOF ML XOF CI XOF BF XOF NE XOF TG XOF BJ XOF CM XAF CF XAF TD XAF CG XAF GA XAF
franc BI BIF RW RWF DJ DJF GN GNF KM KMF CD CDF
peso MX MXN PH PHP CO COP CL CLP AR ARS CU CUP DO DOP UY UYU
dinar DZ DZD BH BHD IQ IQD JO JOD KW KWD LY LYD RS RSD TN TND
dirham AE AED MA MAD
rial IR IRR OM OMR YE YER
riyal SA SAR QA QAR
som KG KGS UZ UZS
kwacha ZM ZMW MW MWK
manat AZ AZN TM TMT
krona SE SEK IS ISK
krone NO NOK DK DKK
leu RO RON MD MDL
"""


def _by_name() -> dict[str, str]:
    words = _OF_ONE_COUNTRY.replace(",", " ").split()
    named = dict(zip(words[::2], words[1::2], strict=True))
    return named | {code.casefold(): code for code in CODES.split()}


def _shared() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for line in _SHARED.strip().splitlines():
        name, *pairs = line.split()
        found.setdefault(name, {}).update(zip(pairs[::2], pairs[1::2], strict=True))
    return found


_CODE_BY_NAME = MappingProxyType(_by_name())
_CODES_BY_SHARED_NAME = MappingProxyType(_shared())
CURRENCY_NAMES = frozenset(_CODE_BY_NAME) | frozenset(_CODES_BY_SHARED_NAME)
"""Singular, in lower case; codes among them."""
_NEAR = 1_500
"""How far around a sum the country may be named whose rupees they are."""


def currency_called(name: str, text: str, position: int) -> str | None:
    """Return the ISO 4217 code of the currency `name`, in the singular, at `position` of `text`.

    A name that several countries share is that of the one of them that the text names near it.
    None where it names none of them or two, or where `name` is no currency's.
    """
    plain = name.casefold()
    if plain in _CODE_BY_NAME:
        return _CODE_BY_NAME[plain]
    by_country = _CODES_BY_SHARED_NAME.get(plain, {})
    if not by_country:
        return None
    near = countries_in(text[max(0, position - _NEAR) : position + _NEAR])
    codes = {code for country, code in by_country.items() if country in near}
    return codes.pop() if len(codes) == 1 else None
