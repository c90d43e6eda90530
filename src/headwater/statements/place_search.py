"""Find the words of a text that may name a place, and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.statements.place_lexicon import (
    KIND_AFTER,
    KIND_BEFORE_OF,
    LOCATIVE,
    NEVER_PLACES,
    NO_NAME_BEFORE,
    PARTS_OF_COUNTRIES,
    WIDE_REGIONS,
)
from headwater.statements.place_names import Gazetteer, folded_place
from headwater.statements.word_set import word_set
from headwater.terms.countries import country_called, country_of_people
from headwater.terms.place import Place, PlaceKind
from headwater.terms.span import Span

_WORD = re.compile(r"(?:[A-Z]\.){2,4}|St\.|[^\W_](?:[\w’'‑-]{0,60}[^\W_])?")
_OF_PEOPLE = re.compile(r"(?:ese|(?<!st)an|ish)\Z")
_INSIDE_NAMES = word_set(
    "de del des da do dos das du di la le les el al es of on the and upon sur am an der den ar as"
    " ul san"
)
"""TextWords without a capital that a name may have inside: “Dar es Salaam”."""
_MOST_WORDS = 5
_JOINED = frozenset((" ", "\n", "\u00a0", "\u202f"))
_TWO_COUNTRIES = {"congo": ("CD", "CG")}
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_SHORTEST_SHOUT = 4
_WRAPPED_LINE = 45
"""Characters of the shortest line after which a name may go on in the next one."""


@dataclass(frozen=True, slots=True)
class PlaceName:
    """TextWords that are the name of a place somewhere."""

    first: int
    """Number of its first word."""
    last: int
    """Number of its last word."""
    span: Span
    folded: str
    places: tuple[Place, ...]
    """Empty for a region of several countries, and for a place that no gazetteer knows."""


class TextWords:
    """The words of a text, and how they stand beside one another."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [match.span() for match in _WORD.finditer(text)]
        self.words = [text[start:end] for start, end in self.spans]
        self._capitals = [word[0].isupper() for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, number: int) -> str:
        """Return a word without the ’s of its owner; empty if there is none of that number."""
        word = self.words[number] if 0 <= number < len(self.words) else ""
        return word[:-2] if word.endswith(_POSSESSIVE) else word

    def has_capital(self, number: int) -> bool:
        """Return True if the word begins with a capital."""
        return 0 <= number < len(self._capitals) and self._capitals[number]

    def with_capitals(self) -> Iterator[int]:
        """Yield the numbers of the words that begin with a capital, in order."""
        return (number for number, has_one in enumerate(self._capitals) if has_one)

    def is_shouted(self, number: int) -> bool:
        """Return True if the word is all capitals, as in a headline, and no short abbreviation."""
        word = self.word(number)
        return len(word) >= _SHORTEST_SHOUT and word.isupper()

    def gap(self, number: int) -> str:
        """Return what stands between a word and the next one."""
        if not 0 <= number < len(self.spans) - 1:
            return "\n\n"
        return self.text[self.spans[number][1] : self.spans[number + 1][0]]

    def is_joined(self, number: int) -> bool:
        """Return True if nothing but a space parts a word from the next one, or a wrapped line."""
        gap = self.gap(number)
        if gap == "\n":
            end = self.spans[number][1]
            line_start = self.text.rfind("\n", max(0, end - _WRAPPED_LINE), end)
            is_headline = self.is_shouted(number) and not self.is_shouted(number + 1)
            return end - line_start > _WRAPPED_LINE and not is_headline
        return gap in _JOINED

    def begins_sentence(self, number: int) -> bool:
        """Return True if the word is the first of a sentence, a line or a quotation."""
        start = self.spans[number][0]
        before = self.text[max(0, start - 4) : start].rstrip(" \u00a0")
        return not before or before[-1] in '.!?…:\n“"”«»‘([•-–—|'


def place_names_in(words: TextWords, gazetteer: Gazetteer) -> Iterator[PlaceName]:
    """Yield the longest names of places that begin at words with a capital, in order."""
    behind = 0
    for number in words.with_capitals():
        if number < behind:
            continue
        found = _longest_at(words, number, gazetteer) or _unknown_at(words, number)
        if found:
            yield found
            behind = found.last + 1


def _longest_at(words: TextWords, first: int, gazetteer: Gazetteer) -> PlaceName | None:
    last = first
    while last - first + 1 < _MOST_WORDS and words.is_joined(last) and _may_go_on(words, last + 1):
        last += 1
    start = words.spans[first][0]
    while last >= first:
        word = words.words[last]
        if word[0].isupper() or word.startswith(("d'", "d’")):
            name = words.word(last)
            end = words.spans[last][0] + len(name)
            folded = folded_place(words.text[start:end])
            is_wide = folded in WIDE_REGIONS
            known = () if is_wide else _places_of(words.text[start:end], folded, gazetteer)
            is_people = country_of_people(name) is not None and first == last
            if (known or is_wide) and folded not in NEVER_PLACES and not is_people:
                return PlaceName(first, last, Span(start, end), folded, known)
        last -= 1
    return None


def _unknown_at(words: TextWords, first: int) -> PlaceName | None:
    """Return a name that no gazetteer has but that the words beside it call a place.

    “The village of Ballinor”, “Ballinor district”, “in Ballinor, Ireland”.
    """
    last = first
    while last - first + 1 < _MOST_WORDS and words.is_joined(last) and words.has_capital(last + 1):
        last += 1
    after = words.word(last + 1) if words.is_joined(last) else ""
    of_kind = words.word(first - 1) == "of" and words.word(first - 2) in KIND_BEFORE_OF
    in_country = words.word(first - 1) in LOCATIVE and words.gap(last) == ", "
    is_called_place = (
        KIND_AFTER.get(after) is PlaceKind.REGION
        or of_kind
        or (in_country and country_called(words.word(last + 1)) is not None)
    )
    first_word = words.word(first).casefold()
    if not is_called_place or first_word in NO_NAME_BEFORE | PARTS_OF_COUNTRIES | NEVER_PLACES:
        return None
    start = words.spans[first][0]
    end = words.spans[last][0] + len(words.word(last))
    if (
        country_of_people(words.text[start:end])
        or _OF_PEOPLE.search(words.text, start, end)
        or words.begins_sentence(first)
    ):
        # “The Russian state”; “Neighbouring province” begins a sentence like any word.
        return None
    return PlaceName(first, last, Span(start, end), folded_place(words.text[start:end]), ())


def _may_go_on(words: TextWords, number: int) -> bool:
    is_owner = words.words[number - 1].endswith(_POSSESSIVE)
    word = words.words[number]
    return not is_owner and (
        word[0].isupper() or word in _INSIDE_NAMES or word.startswith(("d'", "d’"))
    )


def _places_of(name: str, folded: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Return the places of that name; a name in capitals is that of the same letters."""
    plain = " ".join(name.split())
    is_shouted = plain.isupper() and len(plain) >= _SHORTEST_SHOUT
    country = country_called(plain.title() if is_shouted else plain)
    codes = _TWO_COUNTRIES.get(folded) or ((country,) if country else ())
    countries = (Place(PlaceKind.COUNTRY, code) for code in codes)
    return (*countries, *gazetteer.places_called(folded))
