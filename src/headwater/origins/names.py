"""Tell by their names which speakers are one person or one body."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz import fuzz

from headwater.statements.outlets import folded
from headwater.statements.statement import SourceKind, Statement

_OWNER = re.compile(r"\b([A-Z][\w-]+)['’]s\b")
_SAME_GIVEN_NAME = 75
"""Least similarity of given names in per cent (Indel): Andriy and Andrii have 83."""
_CONFUSED = str.maketrans("hwczq", "gvksk", "aeiouyj")
"""Consonants that transliterations exchange, and vowels, of which nothing is kept."""


def surname_of(name: str) -> str | None:
    """Return the folded surname; “Asseru's father” has none that we know."""
    words = folded(name).split()
    return words[-1] if words and not owners_in(name) else None


def owners_in(words: str) -> tuple[str, ...]:
    """Return those whose father, company or the like `words` speak of."""
    return tuple(_OWNER.findall(words))


def name_keys(statements: Sequence[Statement]) -> dict[str, str]:
    """Return for each named speaker the fullest name that some speaker here carries for them."""
    return _person_keys(statements) | _body_keys(statements)


def _body_keys(statements: Sequence[Statement]) -> dict[str, str]:
    """Return for each body the one longer name here that ends with its own.

    “The foreign ministry” is Kestravia's where no other foreign ministry speaks.
    """
    names = {
        statement.speaker: _office(statement.speaker)
        for statement in statements
        if statement.speaker and statement.source_kind is SourceKind.NAMED_ORGANISATION
    }
    keys = {}
    for name, office in names.items():
        longer = {other for other in names.values() if other.endswith(f" {office}")}
        longest = {one for one in longer if not any(o.endswith(f" {one}") for o in longer)}
        keys[name] = next(iter(longest)) if len(longest) == 1 else office
    return keys


def _office(name: str) -> str:
    """Return the body's name in one order of words: “ministry of trade” is the trade ministry."""
    plain = re.sub(r"^(?:our|its|their|his|her|a|an) ", "", folded(name))
    plain = re.sub(r"^(ministry|department) of (\w+?)(?: affairs)?(?= of |$)", r"\2 \1", plain)
    owned = re.match(r"(.+?) of (?:the )?(\w+)$", plain)
    return f"{owned[2]} s {owned[1]}" if owned else plain


def _person_keys(statements: Sequence[Statement]) -> dict[str, str]:
    """Return for each person the fullest name that some speaker here carries for them.

    A surname alone is the one full name that ends with it; a surname that two people share
    stays by itself. Given names may be initials, or spelt otherwise in other alphabets.
    """
    by_surname: dict[str, set[str]] = defaultdict(set)
    for statement in statements:
        if statement.speaker and statement.source_kind is SourceKind.NAMED_PERSON:
            surname = surname_of(statement.speaker) or folded(statement.speaker)
            by_surname[surname].add(statement.speaker)
    keys: dict[str, str] = {}
    for names in by_surname.values():
        persons: list[list[str]] = []
        for name in sorted(names, key=lambda name: (-len(folded(name).split()), folded(name))):
            same = [p for p in persons if all(_may_be_one(name, other) for other in p)]
            if len(same) == 1:
                same[0].append(name)
            else:
                persons.append([name])
        keys |= {name: folded(person[0]) for person in persons for name in person}
    return keys


def _given_names(name: str) -> list[str]:
    return folded(name).split()[:-1] if surname_of(name) is not None else []


def _may_be_one(one: str, other: str) -> bool:
    given, given_other = _given_names(one), _given_names(other)
    return all(map(_is_same_given_name, given, given_other))


def _is_same_given_name(one: str, other: str) -> bool:
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    # Another final “a” or another consonant is another name: Jan and Jana, Marta and Maria.
    same_ending = one.endswith("a") == other.endswith("a")
    same_sounds = _sounds(one) == _sounds(other)
    return same_ending and same_sounds and fuzz.ratio(one, other) >= _SAME_GIVEN_NAME


def _sounds(name: str) -> str:
    """Return the consonants of a name, those that alphabets confuse as one, doubled ones once."""
    plain = name.replace("ks", "x").replace("ph", "f").translate(_CONFUSED)
    return re.sub(r"(.)\1+", r"\1", plain)
