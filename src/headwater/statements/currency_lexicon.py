"""The currencies of the world: codes, signs and English names."""

from __future__ import annotations

CODES = (
    "USD EUR GBP RUB UAH KES NGN ZAR GHS TZS UGX CHF JPY CNY INR PLN TRY ETB BDT AED AFN AMD AOA"
    " ARS AUD AZN BAM BGN BHD BIF BND BRL BWP BYN CAD CDF CLP CRC CVE CZK DJF DKK DOP DZD EGP ERN"
    " FJD GEL GMD GNF GTQ HKD HNL HTG HUF IDR ILS IQD IRR ISK JMD JOD KGS KHR KRW KWD KZT LAK LBP"
    " LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NIO NOK NPR NZD OMR PGK"
    " PHP PKR PYG QAR RON RSD RWF SAR SCR SDG SEK SGD SLE SLL SOS SSP STN SYP SZL THB TJS TMT TND"
    " TTD TWD UYU PEN BOB PAB ANG UZS VES VND XAF XOF XPF YER ZMW ZWG ZWL"
)
"""ISO 4217 codes that stand for themselves in reports: “18,000 KES”.

Those that are English words or names of something else (ALL, TOP, COP) are left out.
"""

OF_ONE_COUNTRY = """
euro EUR, sterling GBP, hryvnia UAH, hryvnya UAH, hryvna UAH, naira NGN, rand ZAR, cedi GHS,
yen JPY, yuan CNY, renminbi CNY, taka BDT, birr ETB, afghani AFN, baht THB, dong VND, ringgit MYR,
zloty PLN, zlote PLN, zlotych PLN, forint HUF, tenge KZT, somoni TJS, dram AMD, lari GEL,
shekel ILS, kyat MMK, kip LAK, riel KHR, pula BWP, thebe BWP, metical MZN, meticais MZN,
ariary MGA, dalasi GMD, leone SLE, quetzal GTQ, lempira HNL, rupiah IDR, ngultrum BTN,
rufiyaa MVR, tugrik MNT, togrog MNT, nakfa ERN, lev BGN, leva BGN, gourde HTG, guarani PYG,
guarany PYG, kwanza AOA, boliviano BOB, bolivar VES, balboa PAB, colones CRC, cordobas NIO,
reais BRL, reals BRL, soles PEN, ouguiya MRU, escudo CVE, dobra STN, emalangeni SZL, lilangeni SZL,
maloti LSL, denar MKD, koruna CZK, koruny CZK, pataca MOP, kina PGK, lek ALL, kuna HRK,
kronur ISK, hryven UAH, won KRW, kopeck RUB, kopek RUB
"""
"""Each name with its code, in the singular or, where the singular is an English word, not."""

OF_SEVERAL_COUNTRIES = """
dollar US USD AU AUD CA CAD NZ NZD SG SGD HK HKD TW TWD JM JMD LR LRD NA NAD FJ FJD GY GYD TT TTD
dollar ZW ZWG BN BND BB BBD BS BSD BZ BZD SR SRD SB SBD EC USD SV USD
pound GB GBP EG EGP LB LBP SY SYP SD SDG SS SSP
rouble RU RUB BY BYN
ruble RU RUB BY BYN
lira TR TRY LB LBP SY SYP
rupee IN INR PK PKR NP NPR LK LKR MU MUR SC SCR
shilling KE KES UG UGX TZ TZS SO SOS
franc CH CHF LI CHF SN XOF ML XOF CI XOF BF XOF NE XOF TG XOF BJ XOF GW XOF
franc CM XAF CF XAF TD XAF CG XAF GA XAF GQ XAF
franc BI BIF RW RWF DJ DJF GN GNF KM KMF CD CDF
peso MX MXN PH PHP CO COP CL CLP AR ARS CU CUP DO DOP UY UYU
dinar DZ DZD BH BHD IQ IQD JO JOD KW KWD LY LYD RS RSD TN TND
dirham AE AED MA MAD
rial IR IRR OM OMR YE YER
riyal SA SAR QA QAR
som KG KGS UZ UZS
sum UZ UZS
soum UZ UZS
kwacha ZM ZMW MW MWK
manat AZ AZN TM TMT
krona SE SEK IS ISK
kronor SE SEK
krone NO NOK DK DKK
kroner NO NOK DK DKK
crown SE SEK NO NOK DK DKK CZ CZK IS ISK
leu RO RON MD MDL
lei RO RON MD MDL
"""
"""Each name with the countries that have such a currency, and its code there."""

WITH_ADJECTIVE_ONLY = frozenset({"dollar", "crown", "sum"})
"""Names that the country named near them does not settle, only “Australian” before them."""

MEANT_BY_DEFAULT = {"dollar": "US", "pound": "GB", "rouble": "RU", "ruble": "RU", "lira": "TR"}
"""Whose currency is meant if no other country that has one of the name is in the text."""

SIGNS = """
$ USD, US$ USD, A$ AUD, AU$ AUD, C$ CAD, CA$ CAD, NZ$ NZD, HK$ HKD, S$ SGD, NT$ TWD, R$ BRL,
MX$ MXN, Mex$ MXN, J$ JMD, Z$ ZWG, N$ NAD, € EUR, £ GBP, LE EGP, E£ EGP, ₽ RUB, ₴ UAH, ¥ JPY,
₦ NGN, ₹ INR, ₺ TRY, ₸ KZT, ₫ VND, ₱ PHP, ₵ GHS, GH₵ GHS, GH¢ GHS, GHC GHS, ₪ ILS, ₩ KRW, ฿ THB,
₲ PYG, ₡ CRC, ₾ GEL, ₼ AZN, ৳ BDT, Ksh KES, KSh KES, Kshs KES, KShs KES, KSH KES, TSh TZS,
Tsh TZS, USh UGX, Ush UGX, UShs UGX, Rs rupee, ₨ rupee, S/ PEN, S/. PEN,
Bs BOB, Re rupee, Rp IDR, RM MYR, Tk BDT, Dhs dirham,
Dh dirham, CFA franc, FCFA franc, SFr CHF, Gs PYG, RMB CNY
"""
"""Signs, as they stand before the number, with a code or a name that several countries share."""
