"""Countries by the words that stand for them: names, peoples, capitals, seats of power."""

from __future__ import annotations

import re
from collections.abc import Iterable

# ISO 3166-1 alpha-2: names; adjective and people; capital and seat of power, as newspapers
# write them. Words that are also common names of people or places elsewhere (Georgia,
# Jordan, Chad as a forename) stay in: a person sees the words beside every use of them.
_WORDS_BY_COUNTRY = """
AE United Arab Emirates,UAE;Emirati;Abu Dhabi
AF Afghanistan;Afghan;Kabul
AL Albania;Albanian;Tirana
AM Armenia;Armenian;Yerevan
AO Angola;Angolan;Luanda
AR Argentina;Argentine,Argentinian;Buenos Aires
AT Austria;Austrian;Vienna
AU Australia;Australian;Canberra
AZ Azerbaijan;Azerbaijani,Azeri;Baku
BA Bosnia,Bosnia and Herzegovina;Bosnian;Sarajevo
BD Bangladesh;Bangladeshi;Dhaka
BE Belgium;Belgian
BF Burkina Faso;Burkinabe;Ouagadougou
BG Bulgaria;Bulgarian;Sofia
BH Bahrain;Bahraini;Manama
BI Burundi;Burundian;Gitega,Bujumbura
BJ Benin;Beninese;Porto-Novo,Cotonou
BN Brunei;Bruneian
BO Bolivia;Bolivian;La Paz
BR Brazil;Brazilian;Brasilia
BW Botswana;Batswana,Motswana;Gaborone
BY Belarus;Belarusian;Minsk
CA Canada;Canadian;Ottawa
CD Democratic Republic of the Congo,DR Congo,DRC,Congo;Congolese;Kinshasa
CF Central African Republic;Central African;Bangui
CG Republic of Congo,Congo-Brazzaville;;Brazzaville
CH Switzerland;Swiss;Bern
CI Ivory Coast,Cote d'Ivoire,Côte d'Ivoire;Ivorian;Abidjan,Yamoussoukro
CL Chile;Chilean;Santiago
CM Cameroon;Cameroonian;Yaounde,Yaoundé
CN China;Chinese;Beijing
CO Colombia;Colombian;Bogota,Bogotá
CR Costa Rica;Costa Rican
CU Cuba;Cuban;Havana
CV Cape Verde;Cape Verdean
CY Cyprus;Cypriot;Nicosia
CZ Czech Republic,Czechia;Czech;Prague
DE Germany;German;Berlin
DJ Djibouti;Djiboutian
DK Denmark;Danish,Dane;Copenhagen
DO Dominican Republic;Dominican;Santo Domingo
DZ Algeria;Algerian;Algiers
EC Ecuador;Ecuadorian,Ecuadorean;Quito
EE Estonia;Estonian;Tallinn
EG Egypt;Egyptian;Cairo
ER Eritrea;Eritrean;Asmara
ES Spain;Spanish,Spaniard;Madrid
ET Ethiopia;Ethiopian;Addis Ababa
FI Finland;Finnish,Finn;Helsinki
FR France;French;Paris,Elysee,Élysée
GA Gabon;Gabonese;Libreville
GB United Kingdom,UK,U.K.,Britain,England;British,Briton;London,Downing Street,Whitehall
GE Georgia;Georgian;Tbilisi
GH Ghana;Ghanaian;Accra
GM Gambia;Gambian;Banjul
GN Guinea;Guinean;Conakry
GQ Equatorial Guinea;Equatoguinean;Malabo
GR Greece;Greek;Athens
GT Guatemala;Guatemalan
GW Guinea-Bissau;Bissau-Guinean;Bissau
GY Guyana;Guyanese;Georgetown
HN Honduras;Honduran;Tegucigalpa
HR Croatia;Croatian,Croat;Zagreb
HT Haiti;Haitian;Port-au-Prince
HU Hungary;Hungarian;Budapest
ID Indonesia;Indonesian;Jakarta
IE Ireland;Irish;Dublin
IL Israel;Israeli;Jerusalem,Tel Aviv
IN India;Indian;New Delhi,Delhi
IQ Iraq;Iraqi;Baghdad
IR Iran;Iranian;Tehran
IS Iceland;Icelandic,Icelander;Reykjavik
IT Italy;Italian;Rome
JM Jamaica;Jamaican
JO Jordan;Jordanian;Amman
JP Japan;Japanese;Tokyo
KE Kenya;Kenyan;Nairobi
KG Kyrgyzstan;Kyrgyz;Bishkek
KH Cambodia;Cambodian;Phnom Penh
KP North Korea;North Korean;Pyongyang
KR South Korea;South Korean;Seoul
KW Kuwait;Kuwaiti
KZ Kazakhstan;Kazakh,Kazakhstani;Astana
LA Laos;Laotian,Lao;Vientiane
LB Lebanon;Lebanese;Beirut
LK Sri Lanka;Sri Lankan;Colombo
LR Liberia;Liberian;Monrovia
LS Lesotho;Basotho;Maseru
LT Lithuania;Lithuanian;Vilnius
LV Latvia;Latvian;Riga
LY Libya;Libyan;Tripoli
MA Morocco;Moroccan;Rabat
MD Moldova;Moldovan;Chisinau
ME Montenegro;Montenegrin;Podgorica
MG Madagascar;Malagasy;Antananarivo
MK North Macedonia;Macedonian;Skopje
ML Mali;Malian;Bamako
MM Myanmar,Burma;Burmese;Naypyidaw
MN Mongolia;Mongolian;Ulaanbaatar
MR Mauritania;Mauritanian;Nouakchott
MU Mauritius;Mauritian
MW Malawi;Malawian;Lilongwe
MX Mexico;Mexican;Mexico City
MY Malaysia;Malaysian;Kuala Lumpur
MZ Mozambique;Mozambican;Maputo
NA Namibia;Namibian;Windhoek
NE Niger;Nigerien;Niamey
NG Nigeria;Nigerian;Abuja
NI Nicaragua;Nicaraguan;Managua
NL Netherlands,Holland;Dutch;The Hague
NO Norway;Norwegian;Oslo
NP Nepal;Nepali,Nepalese;Kathmandu
NZ New Zealand;New Zealander;Wellington
OM Oman;Omani;Muscat
PA Panama;Panamanian
PE Peru;Peruvian;Lima
PH Philippines;Filipino,Philippine;Manila
PK Pakistan;Pakistani;Islamabad
PL Poland;Polish,Pole;Warsaw
PS Palestine,Palestinian Authority;Palestinian;Ramallah,Gaza
PT Portugal;Portuguese;Lisbon
PY Paraguay;Paraguayan
QA Qatar;Qatari;Doha
RO Romania;Romanian;Bucharest
RS Serbia;Serbian,Serb;Belgrade
RU Russia,Russian Federation;Russian;Moscow,Kremlin
RW Rwanda;Rwandan;Kigali
SA Saudi Arabia;Saudi;Riyadh
SD Sudan;Sudanese;Khartoum
SE Sweden;Swedish,Swede;Stockholm
SG Singapore;Singaporean
SI Slovenia;Slovenian,Slovene;Ljubljana
SK Slovakia;Slovak;Bratislava
SL Sierra Leone;Sierra Leonean;Freetown
SN Senegal;Senegalese;Dakar
SO Somalia;Somali;Mogadishu
SS South Sudan;South Sudanese;Juba
SV El Salvador;Salvadoran
SY Syria;Syrian;Damascus
SZ Eswatini,Swaziland;Swazi;Mbabane
TD Chad;Chadian;N'Djamena
TG Togo;Togolese;Lome,Lomé
TH Thailand;Thai;Bangkok
TJ Tajikistan;Tajik;Dushanbe
TM Turkmenistan;Turkmen;Ashgabat
TN Tunisia;Tunisian;Tunis
TR Turkey,Türkiye;Turkish,Turk;Ankara
TW Taiwan;Taiwanese;Taipei
TZ Tanzania;Tanzanian;Dodoma,Dar es Salaam
UA Ukraine;Ukrainian;Kyiv,Kiev
UG Uganda;Ugandan;Kampala
US United States,USA,U.S.,US,America;American;Washington,White House,Pentagon
UY Uruguay;Uruguayan;Montevideo
UZ Uzbekistan;Uzbek;Tashkent
VE Venezuela;Venezuelan;Caracas
VN Vietnam;Vietnamese;Hanoi
XK Kosovo;Kosovar;Pristina
YE Yemen;Yemeni;Sanaa
ZA South Africa;South African;Pretoria,Cape Town
ZM Zambia;Zambian;Lusaka
ZW Zimbabwe;Zimbabwean;Harare
"""


_NAMES_COLUMN, _PEOPLE_COLUMN = 0, 1


def _read_table() -> tuple[dict[str, str], ...]:
    """Return the code of each word, for names, peoples, and seats of power."""
    columns: tuple[dict[str, str], ...] = ({}, {}, {})
    for line in _WORDS_BY_COUNTRY.strip().splitlines():
        code, _, words = line.partition(" ")
        for column, group in zip(columns, words.split(";"), strict=False):
            column.update((word, code) for word in group.split(",") if word)
    return columns


_COLUMNS = _read_table()
_CODE_BY_WORD = {word: code for column in _COLUMNS for word, code in column.items()}
_ACTORS = frozenset(_CODE_BY_WORD) - frozenset(_COLUMNS[_PEOPLE_COLUMN])


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for `words`, told apart by their first letters before all else."""
    by_letter: dict[str, list[str]] = {}
    # Longest first: South Sudan is not Sudan, and Guinea-Bissau is not Guinea.
    for word in sorted(words, key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


_CAPITALS = re.escape("".join(sorted({word[0] for word in _CODE_BY_WORD})))
_ANY_COUNTRY = re.compile(
    rf"(?=[{_CAPITALS}])(?<![\w-])(?:{_any_of(_CODE_BY_WORD)})(?=s?(?![\w-]))"
)


def countries_in(words: str) -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes of the countries that `words` name.

    A people, a capital or a seat of power names its country: “Moscow” and “the Kremlin” are
    both RU, as a report's actor almost always is.
    """
    return frozenset(_CODE_BY_WORD[match.group()] for match in _ANY_COUNTRY.finditer(words))


def names_a_country(words: str) -> bool:
    """Return True if `words`, an article aside, are one country's name, capital or seat.

    “The Zambian” is somebody from there.
    """
    named = words.strip()
    if named[:3].lower() == "the" and named[3:4].isspace():
        named = named[3:].lstrip()
    return named in _ACTORS


def country_called(name: str) -> str | None:
    """Return the code of the country whose name `name` is; a capital is no country."""
    return _COLUMNS[_NAMES_COLUMN].get(name)


def country_of_people(word: str) -> str | None:
    """Return the code of the country whose people or adjective `word` is, in the singular too."""
    people = _COLUMNS[_PEOPLE_COLUMN]
    return people.get(word) or people.get(word.removesuffix("s"))
