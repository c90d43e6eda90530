"""What outlets are called: the nouns for their kinds, and the words of their titles."""

from __future__ import annotations

import re
from enum import Enum, auto

from headwater.statements.word_set import word_set


class Medium(Enum):
    """How an outlet reaches those who read or hear it."""

    AGENCY = auto()
    PRINT = auto()
    BROADCAST = auto()
    ONLINE = auto()


# The nouns by which a text speaks of an outlet; those before the bar mean nothing else.
_NOUNS = {
    Medium.AGENCY: "newswire|bureau|agency|service",
    Medium.PRINT: (
        "newspaper|newsweekly|newsmagazine|broadsheet|tabloid|daily|weekly|fortnightly|magazine"
        "|newsletter|monthly|quarterly|periodical|journal|gazette|paper"
    ),
    Medium.BROADCAST: "broadcaster|podcast|radio|television|telly|station|channel|network",
    Medium.ONLINE: "website|web\\s+site|news\\s+site|blog|vlog|portal|site|platform|newsroom",
}
_ANY_MEDIUM = "outlet|publication"
_NEWS = (
    r"(?:news|press|wire|media|information|radio|television|TV|broadcasting|online|internet|web)"
)
_ALL = "|".join((*_NOUNS.values(), _ANY_MEDIUM))
KIND_OF_OUTLET = rf"(?:(?:{_NEWS}[\s-]+)?(?:{_ALL}))"
"""What an outlet is called before its name, or afterwards in its place."""
_OF_OTHERS = (
    r"(?:recruit\w+|employment|labou?r|staffing|manpower|job|placement|modelling|travel|marriage"
    r"|intelligence|spy|security|detective|aid|relief|refugee|border|space|government|federal"
    r"|adoption|credit|rating|rental|tourism|housing|estate|police|petrol|gas|fuel|railway|train"
    r"|bus|metro|underground|polling|power|fire|weather|naval|coast\s*guard|building|construction"
    r"|burial|landing|launch|camp|world\s+heritage|historic|mining|drainage|shipping|navigation"
    r"|smuggling|trafficking|criminal|spy|road|rail|transport|distribution|secret|postal|health"
    r"|civil|public|rescue|customs|prison|medical|oil|drilling|waste|trading|diplomatic|back)"
)
OTHERS_BEFORE = re.compile(rf"(?i)\b{_OF_OTHERS}[\s-]+\Z")
"""Before a kind's noun: a recruitment agency and a police station are no outlets."""
OTHERS_CALLED_SO = re.compile(
    rf"\b{_OF_OTHERS}[\s-]+(?P<before>agency|station|site|network|channel|platform|service|bureau)\b"
    r"|\b(?P<behind>[Aa]gency|[Ss]tation|[Ss]ite|[Nn]etwork|[Pp]latform),\s+(?-i:[A-Z])"
)
"""Words after which “the agency” is somebody else."""
_AMBIGUOUS = word_set("agency service bureau journal station channel network site platform paper")


def media_called(noun: str) -> frozenset[Medium]:
    """Return the media that `noun` may stand for: all for “outlet”."""
    last = noun.lower().split()[-1]
    found = {
        medium for medium, nouns in _NOUNS.items() if re.fullmatch(nouns.replace("\\s+", " "), last)
    }
    is_online = noun.lower().replace("-", " ").startswith(("news site", "online", "internet"))
    if is_online and last not in {"agency", "service"}:
        found.add(Medium.ONLINE)
    return frozenset(found or Medium)


def is_ambiguous(noun: str) -> bool:
    """Return True for a noun that means other things too, as “the station”."""
    return noun.lower() in _AMBIGUOUS


# An unknown outlet shows itself by its last word: “Port Sable Courier”, “Northline News Agency”.
ENGLISH_ENDING = (
    r"(?:News\s?[Aa]gency|Press\s?Agency|News\s?Service|News|Wire|Newswire|Post|Times|Herald|"
    r"Tribune|Gazette|Guardian|Journal|Daily|Weekly|Standard|Observer|Mail|Chronicle|Monitor|"
    r"Courier|Dispatch|Telegraph|Examiner|Star|Mirror|Express|Sentinel|Argus|Inquirer|Mercury|"
    r"Ledger|Register|Review|Radio|Television|TV|Broadcasting|Press|Bulletin|Echo|Beacon|Record)"
)
OTHER_ENDING = (
    r"(?:FM|Voice|Digital|Online|Audio|Pictures|Films|Productions|Report|Despatch|Newsroom|Podcast"
    r"|Presse|Zeitung|Anzeiger|Kurier|Nachrichten|Rundschau|Tageblatt|Blatt|Bote|Allgemeine"
    r"|Tidende|Avis|Avisen|Bladet|Blad|Dagblad|Dagbladet|Nyheter|Posten|Nieuws|Courant|Sanomat"
    r"|Lehti|Hírlap|Rytas|Diena|Shimbun|Sinmun|Ilbo|Ribao|Wanbao|Patrika|Samachar|Sandesh"
    r"|Pravda|Vesti|Novosti|Gazetesi|Haber|Khabar|Post-Dispatch)"
)
"""Last words of titles beside the English ones, in the languages whose papers are cited most."""
BEGINNING = (
    r"(?:Radio|Radyo|Rádio|Télé|Tele|Televisión|Televisão|TV|Channel|Canal|Kanal|Agencia|Agência"
    r"|Agence|Agenzia|Agentur|Gazeta|Gaceta|Gazzetta|Gazette|Diario|Diário|Jornal|Periódico|Correo"
    r"|Correio|Corriere|Courrier|Journal|Heraldo|Vestnik|Kurier|Ziarul|Novaya|Novoye|Suara|Harian"
    r"|Berita|Rundfunk|Deutsche|Tribuna|Prensa|Imprensa|Sawt|Sada|Akhbar|Nova|Vest|Glas|Dnevnik"
    r"|Večernji|Dainik)"
)
"""First words of titles that tell an outlet where more follows: “Radio Palk”."""
ARTICLED = (
    r"(?:(?:L[’']|La\s|Le\s|El\s|Il\s|O\s|De\s|Das\s|Die\s|Der\s)(?:Écho|Eco|Echo|Voix|Voz|Voce|Phare|Faro|Monde|Mundo|Mondo|Nación|Presse|Prensa|Stampa|Soleil|Sol|Temps"
    r"|Tiempo|Tempo|Journal|Diario|Matin|Quotidien|Figaro|Nouvelliste|Messager|Potentiel|Observateur"
    r"|Économiste|Expression|Orient|Heraldo|Globo|Correo|Universo|Espectador|Independiente|Reporter"
    r"|Républicain|Patriote|Courrier|Croix|Observador|Público))"
)
"""Titles that a foreign article makes sure: “Le Phare”."""
PLATFORM = (
    r"(?:Facebook|Twitter|Telegram|WhatsApp|Instagram|TikTok|YouTube|Weibo|WeChat|VKontakte|LinkedIn"
    r"|Truth\s+Social|Bluesky|Mastodon|Snapchat|Reddit|Substack|Odnoklassniki|X)"
)
"""Where people publish what they say themselves."""
OF_TITLE = (
    r"(?:Voice|Times|Herald|Star|Echo|Journal|Chronicle|Tribune|Bulletin|Radio|Mirror|Post|Courier|Gazette"
    r"|Mercury|Observer)"
)
"""Titles that go on with “of the”: “Voice of the Coast”."""
GENERIC = word_set(
    """news press agency wire newswire radio tv television daily weekly times post herald tribune
    gazette journal media online digital service international national world the fm audio pictures
    morning evening sunday independent free new state presse agence agencia desk report films
    productions newsroom zeitung tele channel canal"""
)
"""Words that a title shares with many others, so that the rest of it alone may stand for it."""
OUTLET_WORDS = (
    GENERIC - word_set("international national new state the independent free")
) | word_set(
    """ticker feed newsfeed exchange today now week globe sun outlook spectator advertiser insider
    reporter live digest briefing citizen age era nation vanguard argus clarion statesman reader
    review standard observer mail chronicle monitor courier dispatch despatch telegraph examiner
    star mirror express sentinel inquirer ledger register bulletin echo beacon record voice lens"""
)
"""Words that people are not called by, so that who is quoted with one is an outlet."""
_MEDIUM_BY_WORD = {
    **dict.fromkeys(
        ("agency", "agencia", "agence", "wire", "newswire", "presse", "press", "exchange"),
        Medium.AGENCY,
    ),
    **dict.fromkeys(
        word_set("""radio radyo rádio tv télé tele television channel canal kanal fm broadcasting
        rundfunk audio podcast televisión"""),
        Medium.BROADCAST,
    ),
    **dict.fromkeys(("online", "digital"), Medium.ONLINE),
    **dict.fromkeys(
        word_set("""daily weekly times post herald tribune gazette journal standard observer mail
        chronicle courier dispatch despatch telegraph examiner star mirror express
        sentinel argus inquirer ledger register review bulletin echo beacon record
        zeitung anzeiger kurier nachrichten tidende avis avisen bladet blad dagblad
        nyheter shimbun diario diário jornal gazeta gaceta courrier correo corriere
        guardian"""),
        Medium.PRINT,
    ),
}


def medium_of_title(name: str) -> Medium | None:
    """Return the medium that the words of a title tell, the last word first; None if none does."""
    words = re.split(r"[\s-]+", name.lower())
    for word in (*words[::-1][:1], *words):
        if word in _MEDIUM_BY_WORD:
            return _MEDIUM_BY_WORD[word]
    return None
