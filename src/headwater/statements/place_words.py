"""Tell whether the name of a place stands for the place, or is part of another name."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from headwater.statements.place_lexicon import (
    CALLED,
    KIND_AFTER,
    KIND_BEFORE_OF,
    LOCATIVE,
    NO_NAME_BEFORE,
    NOT_PLACES_AFTER,
    ORGANISATIONS,
    PARTS_OF_COUNTRIES,
    PERSONAL,
    STATE_ORGANS,
    STRONG_POPULATION,
    SURELY_LOCATIVE,
    WITH_ARTICLE,
    WITHIN_CITIES,
    WORDS,
)
from headwater.statements.place_search import PlaceName, TextWords
from headwater.terms.countries import country_called
from headwater.terms.place import PlaceKind

_DATELINE = re.compile(
    r"[^\n]{0,60}?(?:\([^()\n]{2,40}\)\s*)?(?:\s[-–—]|:)\s|,\s+[A-Z][^\n]{2,40}?\s[-–—]\s"
)
_AS_WELL = re.compile(r",?\s+(?:and|or)\s+|,\s+")
_LONGEST_ABBREVIATION = 4
_SURNAME_BEGINS = ("al-", "el-", "ar-", "as-", "ad-", "ibn", "bint", "ould")
"""“Ahmad al-Daher” is a person, and no town of Ahmad."""
_OWNERS = frozenset({"his", "her", "its", "their", "our", "my"})
_CALLED_SO = frozenset({"called", "named", "nicknamed"})
_ORDINARY = NO_NAME_BEFORE | PARTS_OF_COUNTRIES | WITHIN_CITIES


def is_place(words: TextWords, name: PlaceName, persons: AbstractSet[str]) -> bool:
    """Return True if the name stands for a place, judged by the words beside it.

    `persons` are the words of the text that are parts of persons' names there.
    """
    if _is_part_of_name_before(words, name) or _is_part_of_name_after(words, name):
        return False
    if kind_beside(words, name) or is_in_dateline(words, name):
        return True
    before = words.word(name.first - 1).casefold() if words.is_joined(name.first - 1) else ""
    if before in PARTS_OF_COUNTRIES | WITHIN_CITIES:
        return True
    if before == "the" and not (_goes_with_article(name) or _goes_before_noun(words, name)):
        return False
    if before in _CALLED_SO or (before in _OWNERS and not _is_country(name)):
        # “His Concord company” is no town.
        return False
    if _is_abbreviation(words, name) and not _is_country(name):
        return False
    is_personal = name.folded in PERSONAL
    is_person = name.folded in persons and (is_personal or not _is_country(name))
    if is_person or name.folded in WORDS:
        return before in SURELY_LOCATIVE
    is_strong = _is_strong(name) and (not is_personal or _is_country(name))
    return is_strong or before in LOCATIVE


def follows_place(words: TextWords, name: PlaceName, other: PlaceName | None) -> bool:
    """Return True if the name goes on a list of places: “Warsaw, Gdynia and Szczecin”."""
    if other is None or words.is_shouted(name.first) or name.folded in WORDS | PERSONAL:
        return False
    is_list = _AS_WELL.fullmatch(words.text, other.span.end, name.span.start) is not None
    is_alone = not _is_part_of_name_after(words, name)
    return is_list and is_alone


def kind_beside(words: TextWords, name: PlaceName) -> PlaceKind | None:
    """Return what the words beside the name make of it: “Rostov region”, “village of Ballinor”."""
    after = _word_after(words, name)
    if after in KIND_AFTER and words.words[name.last] == words.word(name.last):
        # “Lion City Security” is a company.
        is_name = words.has_capital(name.last + 1) and _has_joined_capital(words, name.last + 2)
        return None if is_name else KIND_AFTER[after]
    one, two = words.word(name.first - 1).casefold(), words.word(name.first - 2).casefold()
    if one == "of" and words.is_joined(name.first - 1) and words.is_joined(name.first - 2):
        return KIND_BEFORE_OF.get(two)
    is_beside = words.gap(name.first - 1) in {" ", ", "} and not words.has_capital(name.first - 1)
    return PlaceKind.CITY if is_beside and one in CALLED else None


def is_part_of_country(words: TextWords, name: PlaceName) -> bool:
    """Return True of “eastern Ukraine” and “rural Bihar”."""
    before = words.word(name.first - 1).casefold()
    return words.is_joined(name.first - 1) and before in PARTS_OF_COUNTRIES


def is_in_dateline(words: TextWords, name: PlaceName) -> bool:
    """Return True if the name begins a line as where the report was written."""
    start = name.span.start
    line = words.text.rfind("\n", 0, start) + 1
    if words.text[line:start].strip():
        return False
    is_shouted = all(words.word(each).isupper() for each in range(name.first, name.last + 1))
    following = words.text[name.span.end : name.span.end + 2]
    is_apart = following[:1] in {",", " "} and not words.is_shouted(name.last + 1)
    return bool(is_apart and is_shouted and _DATELINE.match(words.text, name.span.end))


def persons_in(words: TextWords, names: AbstractSet[int]) -> frozenset[str]:
    """Return the folded words that stand in two words with capitals, as persons' names do.

    `names` are the numbers of words that are in the longer names of places.
    """
    found: set[str] = set()
    for number in words.with_capitals():
        pair = (number, number + 1)
        if not words.has_capital(number + 1):
            continue
        if not words.is_joined(number) or any(each in names for each in pair):
            continue
        one, two = (words.word(each).casefold() for each in pair)
        is_other = {one, two} & (NO_NAME_BEFORE | ORGANISATIONS | _ORDINARY) or two in KIND_AFTER
        if not is_other and words.word(number) == words.words[number]:
            found.update((one, two))
    called = (each for each in range(1, len(words)) if words.words[each - 1] in _CALLED_SO)
    return frozenset(found | {words.word(each).casefold() for each in called})


def _is_part_of_name_before(words: TextWords, name: PlaceName) -> bool:
    number = name.first - 1
    if not words.is_joined(number):
        return False
    before = words.word(number).casefold()
    if before == "of" or (before == "the" and words.word(number - 1).casefold() == "of"):
        head = number - 1 if before == "of" else number - 2
        return _names_organisation(words, head)
    if not words.has_capital(number):
        return False
    if words.words[number] != words.word(number):
        # “Nepal's Kathmandu” is in Nepal; “Prigozhin's Concord” is a company.
        return country_called(words.word(number)) is None
    if words.is_shouted(name.first) and words.is_shouted(number):
        return before not in LOCATIVE
    return before not in _ORDINARY


def _names_organisation(words: TextWords, number: int) -> bool:
    """Return True if the word before “of” makes a name of its own with the place after it."""
    head = words.word(number).casefold()
    if not words.has_capital(number) or head in KIND_BEFORE_OF or head in STATE_ORGANS:
        return False
    return head in ORGANISATIONS or not words.begins_sentence(number)


def _is_part_of_name_after(words: TextWords, name: PlaceName) -> bool:
    if words.text.startswith(("-", "‑"), name.span.end):
        # “Turk-” at the end of a line is a word cut in two.
        return True
    if not words.is_joined(name.last) or words.words[name.last] != words.word(name.last):
        return False
    after = _word_after(words, name)
    if not words.has_capital(name.last + 1):
        is_first_name = after.startswith(_SURNAME_BEGINS) and not _is_shown(words, name)
        return after in NOT_PLACES_AFTER or is_first_name
    if words.is_shouted(name.last) and words.is_shouted(name.last + 1):
        # Where all is in capitals, they show no names.
        return after not in NO_NAME_BEFORE and not _is_shown(words, name)
    if after in KIND_AFTER:
        return _has_joined_capital(words, name.last + 2)
    return after not in NO_NAME_BEFORE


def _is_shown(words: TextWords, name: PlaceName) -> bool:
    return words.word(name.first - 1).casefold() in SURELY_LOCATIVE


def _has_joined_capital(words: TextWords, number: int) -> bool:
    return words.has_capital(number) and words.is_joined(number - 1)


def _word_after(words: TextWords, name: PlaceName) -> str:
    return words.word(name.last + 1).casefold() if words.is_joined(name.last) else ""


def _is_abbreviation(words: TextWords, name: PlaceName) -> bool:
    """Return True of “NIS”, the service, which some town is called as well."""
    word = words.word(name.first)
    return name.first == name.last and word.isupper() and len(word) <= _LONGEST_ABBREVIATION


def _goes_with_article(name: PlaceName) -> bool:
    return (
        name.folded in WITH_ARTICLE
        or " " in name.folded
        or (_is_country(name) and name.folded not in {"jordan", "niger", "chad"})
    )


def _goes_before_noun(words: TextWords, name: PlaceName) -> bool:
    """Return True of “the Izmir prosecutor”."""
    after = words.word(name.last + 1)
    return words.is_joined(name.last) and after[:1].islower() and after not in NO_NAME_BEFORE


def _is_country(name: PlaceName) -> bool:
    return any(place.kind is PlaceKind.COUNTRY for place in name.places)


def _is_strong(name: PlaceName) -> bool:
    return not name.places or any(
        place.kind is PlaceKind.COUNTRY
        or place.is_capital
        or place.population >= STRONG_POPULATION
        or (place.kind is PlaceKind.REGION and " " in name.folded)
        for place in name.places
    )
