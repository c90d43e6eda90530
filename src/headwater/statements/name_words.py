"""Tell of single words whether they are nouns for a speaker, titles, or parts of names."""

from __future__ import annotations

from functools import lru_cache

from headwater.statements.gender_lexicon import FEMININE, MASCULINE
from headwater.statements.mention import Sort
from headwater.statements.organisation_names import names_organisation
from headwater.statements.speaker_lexicon import (
    BODIES,
    FUNCTION_WORDS,
    IRREGULAR_SINGULAR,
    OFFICES,
    PAPERS,
    PERSONS,
    RANKS,
    TITLES,
)
from headwater.statements.word_set import word_set
from headwater.terms.countries import countries_in, country_of_people, names_a_country

_NO_NAME = word_set(
    """
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday asked pressed questioned according citing
    quoting on between no not one two three four five six seven eight nine ten some many most
    several it he she they we i you this that these those there here then now yesterday today
    however but and so if when while until since after before earlier later meanwhile outside
    inside across under from to at for with by about nobody whoever whether how what who why where
    which please thank yes good morning finally abroad built reports their his her its our my your
    confronted interviewed told nineteen twenty none never neither both all each every another
    """
)
_ALL = PERSONS | OFFICES | BODIES | PAPERS | RANKS | MASCULINE | FEMININE
_SPEAKERS = PERSONS | OFFICES | RANKS
_COURTESY = word_set("mr mrs ms miss dr prof herr frau señor señora sir lord dame")


@lru_cache(maxsize=4096)
def singular_role(word: str) -> str | None:
    """Return the singular of a noun for a person, a body or a paper; None for other words."""
    if word in _COURTESY:
        return None
    if word in IRREGULAR_SINGULAR:
        return IRREGULAR_SINGULAR[word]
    if word in _ALL:
        return word
    if word.endswith("men") and f"{word[:-3]}man" in _ALL:
        return f"{word[:-3]}man"
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        stem = word.removesuffix(ending) + instead
        if word.endswith(ending) and stem in _ALL:
            return stem
    return None


def sort_of_role(noun: str) -> Sort:
    """Return what the singular noun stands for."""
    if noun in _SPEAKERS:
        return Sort.PERSON
    if noun in BODIES:
        return Sort.BODY
    return Sort.PAPER if noun in PAPERS else Sort.PERSON


def is_title(word: str) -> bool:
    """Return True for “Mr”, “Colonel”, “Minister” before a name."""
    plain = word.rstrip(".")
    noun = singular_role(plain.lower())
    return (
        plain in TITLES
        or plain.title() in TITLES
        or plain.lower() in _COURTESY
        or (noun is not None and noun not in BODIES)
    )


def is_body_name(words: list[str]) -> bool:
    """Return True for “Aldern Alliance”: the last word is a noun for a body."""
    last = words[-1].lower().removesuffix("'s").removesuffix("’s")
    pair = " ".join(words[-2:]).lower()
    return len(words) > 1 and (
        pair in BODIES or singular_role(last) in BODIES or names_organisation(" ".join(words))
    )


def is_no_name(words: str) -> bool:
    """Return True for a country, a month, a day and the small words that begin sentences."""
    plain = words.lower().removesuffix("'s").removesuffix("’s")
    if plain in _NO_NAME or plain in FUNCTION_WORDS or names_a_country(words):
        return True
    return " " not in words and (bool(countries_in(words)) or country_of_people(words) is not None)
