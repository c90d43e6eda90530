"""Tell by its own words whether a name is a company's or another body's: “Aldern Roads AG”."""

from __future__ import annotations

import re
from functools import lru_cache

from headwater.statements.gender_lexicon import FEMININE_NAMES, MASCULINE_NAMES
from headwater.statements.speaker_lexicon import COMPANY_WORDS
from headwater.statements.word_set import word_set

_FORMS = word_set(
    """
    ag sa sas sarl srl spa zrt kft nyrt bt gmbh kg kgaa ohg ug ev bv nv oy oyj ab asa as aps ltd
    limited llc llp lp inc incorporated corp co plc pty pte bhd sdn tbk ooo oao zao pao jsc ojsc
    pjsc cjsc doo dd ad eood ood sro spol sia uab ou ltda lda eirl sapi sab cv saoc wll fze fzco
    fzc dmcc sal kk pt tov
    """
)
"""Legal forms, which stand last in a name."""
_IN_SMALL_LETTERS = word_set(
    """
    ltd limited inc incorporated corp co zrt kft nyrt gmbh oy oyj pty pte bhd sdn tbk ltda lda sarl
    """
)
"""Those that are written “Ltd”; of the others “Sal” and “Sa” are people's names."""
_LEADING_FORMS = word_set("pt cv ooo oao zao pao messrs tov ud")
_LEADING = word_set(
    """
    agência agencia agence agenzia asociación associação association associazione asosiasi bank
    banco banque carbones carbonera cementos centro centre centrum central colectivo collectif
    comercial comercializadora comité comitato comisión comissão commission compagnie compañía
    companhia conceria confederación consorcio consorzio constructora construtora cooperativa
    coopérative coordinadora defensoría ejército entreprise empresa exportadora fabrica fábrica
    federación fédération federazione federação fondation fondazione forças forum frente
    frigorífico front fuerza fundación fundação fundacja ganadera grupo groupe gruppo gruppe
    hacienda hermanos hilandería holding impresa importadora industria industrias ingenio
    instituto institut istituto inmobiliaria kombinat laboratorio lega liga ligue maderera
    manufactura marítima mineradora minera ministère ministerio ministério ministero ministerium
    movimiento mouvement movimento observatoire observatorio observatório organización
    organisation partido parti partito pesquera pescanova petróleos procuraduría radio rádio radyo
    televisión télévision canal canale red réseau rete sindicato sindacato syndicat sociedad
    société società sociedade stiftung taller tekstil textil textilera transportes transport unión
    union união unione verband verein viação viveros werkstatt yayasan
    """
)
"""Words of other languages that begin the name of a body, and no person's."""
_LAST = word_set(
    """
    metals minerals hauling trading traders exports imports export import rubber cocoa coffee cotton
    charcoal timber steel copper cobalt bauxite quarries quarry brickworks sawmill sawmills mills
    mill plantations plantation estates ranches vineyards orchards packaging packers canneries
    cannery tannery tanneries leather shipping crew crews maritime marine lines line
    ports port terminals
    express courier couriers parcels freight carriers buses coaches taxis rail railways airways
    airlines crewing outsourcing recruiters recruiting jobs careers talent workforce employment
    agency agencies bureau consultancy academy institute foundation society council committee
    commission federation confederation association alliance coalition network union league watch
    monitor observatory mission ministry department directorate inspectorate police army navy
    militia brigade guard command prefecture customs authority fund trust charity church diocese
    hospital clinic college school university laboratory laboratories systems services solutions
    holdings holding industries industrial international enterprises ventures group club team
    movement front party congress parliament senate court tribunal office desk centre center
    project programme program initiative campaign collective cooperative co-operative coop workshop
    press media news radio television tv channel studio studios films pictures
    security securities shield defence defense insurance assurance finance financial bank banking
    hotel hotels resort resorts casino casinos restaurant restaurants bakeries breweries distillers
    foods food fruit fruits fish seafoods meats meat poultry dairy sugar sugars grain grains
    garment garments apparel fashion fashions textile shoes footwear spinning weaving knitwear
    chemicals chemical fertilisers fertilizers petroleum petrochemicals gas oil energy power
    solar batteries battery automotive autos engines tyres tires parts components devices
    building constructions contracting contractors properties realty developments development
    communications telecommunications software data digital online interactive games gaming labs
    """
)
"""Words that show a body where they stand last in a name, and no given name stands first."""
_TOKEN = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*(?:\.[^\W_]+)*\.?")
_STOPS = re.compile(r"[.]")
_FEWEST_WORDS = 2


@lru_cache(maxsize=4096)
def names_organisation(name: str) -> bool:
    """Return True if the words of a name show that it is no person's.

    One word alone shows nothing: people are called Banks and Church.
    """
    words = [_STOPS.sub("", word) for word in _TOKEN.findall(name)]
    if len(words) < _FEWEST_WORDS:
        return False
    if legal_form_of(name) is not None:
        return True
    small = [word.lower() for word in words]
    if small[0] in MASCULINE_NAMES | FEMININE_NAMES:
        return False
    if small[0] in _LEADING_FORMS | _LEADING:
        return True
    return small[-1] in _LAST or any(word in COMPANY_WORDS for word in small[1:])


def legal_form_of(name: str) -> str | None:
    """Return “AG” of “Aldern Roads AG”; None where no legal form stands last."""
    words = [_STOPS.sub("", word) for word in _TOKEN.findall(name)]
    if len(words) < _FEWEST_WORDS or name.isupper():
        return None
    last = words[-1]
    is_form = last.lower() in _IN_SMALL_LETTERS or (last.lower() in _FORMS and not last.istitle())
    return last if is_form else None
