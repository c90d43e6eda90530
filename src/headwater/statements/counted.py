"""Find what a number counts: money, a share, a measure or the noun that follows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType

from headwater.statements.number_words import NUMBER
from headwater.statements.word_set import word_set

PERSON = "person"

_WORD = re.compile(r"[\s ]*([^\W\d_]+(?:[-’'.][^\W\d_]+)*)")
_QUOTED_WORD = re.compile(r"[”\"’]?\s+[“\"‘](?=\w)|[”\"’]\s+(?=\w)")
"""What stands between a number and its noun where one of them is in quotation marks."""
_LONGEST_NOUN_PHRASE = 6
_NO_NOUN = word_set(
    """a about across after against ago all alone also although altogether always am among an and
    another any apiece are around as at away be because been before being below between both
    but by came can come could did do does done during each either ever every few for from
    gave given go got had has have he her here him his how i if in into is it its itself
    just last later less like long made many may me might most much must my near neither
    never next no nor not now of off often old on once only or others our over own per
    respectively said does goes himself herself themselves ourselves yourselves myself yes
    always perhaps whereas besides unless afterwards upwards sometimes nevertheless
    nonetheless says she should since so some soon still take taken than that the their them
    then there these they this those though through thus to today together told tomorrow too
    took toward towards under until up upon us very was we went were what when where whether
    which while who whom whose why will with within without would year-old yesterday yet you
    your"""
)
_SAME_IN_THE_PLURAL = word_set(
    """aircraft cattle chinese congolese deer fish japanese lebanese livestock military offspring
    personnel police portuguese senegalese series sheep species staff sudanese togolese
    troops vietnamese youth burmese beninese gabonese maltese nepalese rwandese taiwanese crew"""
)
_BEFORE_ANOTHER_NOUN = word_set(
    """women men arms sports customs goods works affairs rights drugs savings games overseas youth
    police military human news sales systems operations communications human-resources troops
    livestock fish cattle services forces securities logistics mathematics physics crew
    personnel staff sheep"""
)
"""Plurals that may stand before what is counted: “three women workers”, “two arms dealers”."""
_IRREGULAR = MappingProxyType(
    {
        "people": PERSON,
        "persons": PERSON,
        "children": "child",
        "feet": "foot",
        "teeth": "tooth",
        "lives": "life",
        "wives": "wife",
        "knives": "knife",
        "leaves": "leaf",
        "loaves": "loaf",
        "halves": "half",
        "wolves": "wolf",
        "calves": "calf",
        "shelves": "shelf",
        "housewives": "housewife",
        "thieves": "thief",
        "crises": "crisis",
        "analyses": "analysis",
        "bus": "bus",
        "buses": "bus",
        "viruses": "virus",
        "movies": "movie",
    }
)
_ENDS_IN_CHE = ("headaches", "tranches", "caches", "niches", "creches", "avalanches", "quiches")
_NOT_PLURAL = ("ss", "us", "'s", "’s")
_SHORTEST_PLURAL = len("MPs")
"""“30 s” are seconds, and no plural of a noun without letters."""
_PERSON_STATE = re.compile(
    r"\s+(?:(?:were|was|are|is|have been|had been|has been)\s+)?(?:\w+ly\s+)?(?:confirmed\s+|"
    r"reported\s+)?(?:dead|missing|injured|wounded|killed|hurt|arrested|detained|deported|captured"
    r"|hospitali[sz]ed|abducted|kidnapped|imprisoned|jailed|recruited|conscripted|in\s+hospital"
    r"|in\s+custody|in\s+(?:prison|jail)|in\s+action|on\s+board|aboard|sick"
    r"|unaccounted\s+for)(?!\w)",
    re.IGNORECASE,
)
_MEASURES = word_set(
    """acre centimetre day decade foot hectare hour inch kilo kilogram kilometer kilometre km kg
    litre meter metre mile minute month mph page percent point second ton tonne week year"""
)
_ABBREVIATED = re.compile(r"\s?(km|kg|cm|mm|ha|mph|kph|hrs|mins)\.?(?!\w)")
_OTHERS = re.compile(r"\s+others(?!\w)", re.IGNORECASE)
_COMPOUND = re.compile(
    rf"[-‐]({'|'.join(sorted(_MEASURES))}|strong|person|man|woman|member|seat|bed|room"
    r"|cell|vehicle|truck|vessel|ship|boat|storey|family|house|country|nation|count|item)(?!\w)",
    re.IGNORECASE,
)
_BODIES = word_set("crew staff workforce")
"""“A 120-strong crew” is counted as its 120 crew are; of other bodies the words do not tell."""
_OF_WHOM = re.compile(r"\s+of\s+(?:whom|which|them|these|those|us|you)(?!\w)", re.IGNORECASE)
_ARE_SO_MANY = re.compile(r"\s+(?:are|were)\s+(?P<noun>[^\W\d_]+)(?!\w)", re.IGNORECASE)
_OF_THE = re.compile(
    r"\s+of\s+(?:all\s+)?(?:(?:the|his|her|its|their|our|my|your|these|those|some)\s+)?"
    rf"(?P<set>(?:other\s+|first\s+|at\s+least\s+|about\s+|around\s+|nearly\s+)?{NUMBER}(?!\w))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts, and where the words that say so end."""

    unit: str
    """Singular noun, ISO 4217 code or “percent”; empty if the words do not tell."""
    end: int


def noun_after(text: str, start: int, limit: int, *, is_plural: bool) -> Counted | None:
    """Return the head noun of the phrase at `start`; None if no noun can be told.

    Nouns are known by their plural: “young African men” ends with “men”.
    """
    words: list[re.Match[str]] = []
    quoted = _QUOTED_WORD.match(text, start, limit)
    position = quoted.end() if quoted else start
    while len(words) < _LONGEST_NOUN_PHRASE:
        word = _WORD.match(text, position, limit)
        if word is None or word[1].casefold() in _NO_NOUN:
            break
        words.append(word)
        position = word.end()
    if measure := _ABBREVIATED.match(text, start, limit):
        return Counted(measure[1], measure.end())
    if not is_plural:
        return _single(words)
    if not words and (others := _OTHERS.match(text, start, limit)):
        return Counted("other", others.end())
    plural = [has_plural_form(word[1]) for word in words]
    if True not in plural:
        return None
    head = plural.index(True)
    while head + 1 < len(words) and plural[head + 1] and _may_go_before(words[head][1]):
        head += 1
    noun = singular(words[head][1])
    if head and noun[0].isupper() and words[head - 1][1][0].isupper():
        noun = f"{words[head - 1][1]} {noun}"
    return Counted(noun, words[head].end())


def _may_go_before(plural: str) -> bool:
    """Return True for a plural that the counted noun may follow: “Chinese workers”."""
    plain = plural.casefold()
    return plural[0].isupper() or plain in _BEFORE_ANOTHER_NOUN or plain in _SAME_IN_THE_PLURAL


def _single(words: list[re.Match[str]]) -> Counted | None:
    """Return the last word before one that looks like a verb: “African student survived”."""
    for number, word in enumerate(words):
        if number and word[1].endswith(("ed", "ing", "s")):
            words = words[:number]
            break
    return Counted(_lower(words[-1][1]), words[-1].end()) if words else None


def noun_after_hyphen(text: str, start: int, limit: int) -> Counted | None:
    """Return the unit of a compound such as “seven-year”; None for “two-way” and its like."""
    compound = _COMPOUND.match(text, start, limit)
    if compound is None:
        return None
    unit = compound[1].casefold()
    if unit != "strong":
        return Counted(_lower(unit), compound.end())
    body = _WORD.match(text, compound.end(), limit)
    is_body = body is not None and body[1].casefold() in _BODIES
    return Counted(_lower(body[1]) if body and is_body else "", compound.end())


def is_measure(noun: str) -> bool:
    """Return True for a unit of time, length, weight or the like: “one year” is a quantity."""
    return noun in _MEASURES


def is_no_noun(word: str) -> bool:
    """Return True for a word that ends like a plural and is none: “has”, “themselves”."""
    return word.casefold() in _NO_NOUN


def person_after(text: str, start: int, limit: int) -> bool:
    """Return True if only people can be what follows: “28 missing”, “14 were killed”."""
    state = _PERSON_STATE.match(text, start, limit)
    if state is None:
        return False
    noun = _WORD.match(text, state.end(), limit)
    if noun is None or len(state.group().split()) > 1 or is_no_noun(noun[1]):
        return True
    # “Two wounded soldiers” counts soldiers.
    return not has_plural_form(noun[1]) or is_measure(singular(noun[1]))


def noun_after_of(text: str, start: int, limit: int) -> Counted | None:
    """Return what “two of the women”, “two of whom are prisoners” and “two of 40 men” count.

    Where the set is counted too (“two of the 40 men”) its number is one of its own, so that the
    words of the first end before “of”.
    """
    if whom := _OF_WHOM.match(text, start, limit):
        named = _ARE_SO_MANY.match(text, whom.end(), limit)
        is_noun = named is not None and has_plural_form(named["noun"])
        return Counted(singular(named["noun"]) if named and is_noun else "", start)
    preposition = _OF_THE.match(text, start, limit)
    if preposition is None:
        return None
    counted = noun_after(text, preposition.end(), limit, is_plural=True)
    if preposition["set"] is None:
        return counted
    if counted is None and person_after(text, preposition.end(), limit):
        return Counted(PERSON, start)
    return Counted(counted.unit if counted else "", start)


def singular(noun: str) -> str:
    """Return the singular of a plural noun, in lower case unless it is a name."""
    plain = noun.casefold()
    if plain in _IRREGULAR:
        return _IRREGULAR[plain]
    if plain in _SAME_IN_THE_PLURAL:
        return _lower(noun)
    if plain.endswith("men"):
        return _lower(f"{noun[:-3]}man")
    if plain.endswith("ies"):
        return _lower(f"{noun[:-3]}y")
    if plain.endswith(_ENDS_IN_CHE):
        return _lower(noun[:-1])
    if plain.endswith(("ches", "shes", "sses", "xes", "heroes", "potatoes")):
        return _lower(noun[:-2])
    return _lower(noun.removesuffix("s") or noun)


def _lower(noun: str) -> str:
    """Return `noun` in lower case unless a capital marks it as a name."""
    return noun if noun[0].isupper() and not noun.isupper() else noun.casefold()


def has_plural_form(word: str) -> bool:
    """Return True if `word` has the form of a plural noun."""
    plain = word.casefold()
    if plain in _IRREGULAR or plain in _SAME_IN_THE_PLURAL:
        return True
    if plain.endswith("is"):
        return word[0].isupper() and len(word) > len("Paris")
    if len(word) < _SHORTEST_PLURAL:
        return False
    return plain.endswith("men") or (plain.endswith("s") and not plain.endswith(_NOT_PLURAL))
