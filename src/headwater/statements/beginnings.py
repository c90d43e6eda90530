"""Tell with which letters the words that a pattern matches can begin."""

from __future__ import annotations

import re
from collections.abc import Iterable

MOST_LETTERS = 3
"""Letters that are looked at."""
_MOST_BEGINNINGS = 400
_ZERO_WIDTH = ("(?=", "(?!", "(?<=", "(?<!")
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>|\?-i:|(?!\?))")
_SKIPPED = re.compile(r"\\b|\^|\$")
_PLAIN = re.compile(r"[A-Za-z0-9]")
_DIGIT = re.compile(r"\\d|\[0-9\]")
_CLASS = re.compile(r"\[([A-Za-z0-9]+)\]")
_ANY_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|.", re.DOTALL)
_MAYBE = re.compile(r"\?[?+]?")
_ANY_NUMBER = re.compile(r"(?:\*|\{0?,\d*\})[?+]?")
_REPEATED = re.compile(r"(?:\+|\{\d+(?:,\d*)?\})[?+]?")
_FLAGS = re.compile(r"\(\?[a-z]+\)")

_Beginning = tuple[str, bool]
"""The first letters, and whether more may still be added to them."""


def beginnings_of(pattern: str) -> frozenset[str] | None:
    """Return with which letters, in lower case, a match of `pattern` begins; None if with any.

    None is longer than `MOST_LETTERS`. Case is taken to be ignored.
    """
    flags = _FLAGS.match(pattern)
    try:
        found, _ = _Reader(pattern).alternatives(flags.end() if flags else 0)
    except _UnknownNotation:
        return None
    begun = {letters for letters, _ in found}
    return None if "" in begun or len(begun) > _MOST_BEGINNINGS else frozenset(begun)


class _UnknownNotation(Exception):
    """The pattern has a group of a kind that is not read here."""


class _Reader:
    """Reads a regular expression from left to right, as far as it tells how a match begins."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def alternatives(self, at: int) -> tuple[set[_Beginning], int]:
        """Return how a match of the alternatives from `at` on begins, and where they end."""
        found: set[_Beginning] = set()
        while True:
            branch, at = self._branch(at)
            found |= branch
            if at >= len(self._pattern) or self._pattern[at] == ")":
                return found, at
            at += 1

    def _branch(self, at: int) -> tuple[set[_Beginning], int]:
        begun: set[_Beginning] = {("", True)}
        while at < len(self._pattern) and self._pattern[at] not in "|)":
            following, at = self._item(at)
            if any(is_open for _, is_open in begun):
                begun = _followed(begun, following)
        return begun, at

    def _item(self, at: int) -> tuple[set[_Beginning], int]:
        """Return how a match of the next part with its repetition begins, and where that ends."""
        found, at = self._part(at)
        maybe = _MAYBE.match(self._pattern, at)
        if maybe is not None:
            return found | {("", True)}, maybe.end()
        any_number = _ANY_NUMBER.match(self._pattern, at)
        if any_number is not None:
            return _closed(found) | {("", True)}, any_number.end()
        repeated = _REPEATED.match(self._pattern, at)
        return (found, at) if repeated is None else (_closed(found), repeated.end())

    def _part(self, at: int) -> tuple[set[_Beginning], int]:
        if self._pattern.startswith(_ZERO_WIDTH, at):
            _, end = self.alternatives(self._pattern.index("?", at) + 2)
            return {("", True)}, end + 1
        group = _GROUP.match(self._pattern, at)
        if group is not None:
            found, end = self.alternatives(group.end())
            return found, end + 1
        if self._pattern[at] == "(":
            raise _UnknownNotation
        skipped = _SKIPPED.match(self._pattern, at)
        if skipped is not None:
            return {("", True)}, skipped.end()
        if _PLAIN.match(self._pattern, at):
            return {(self._pattern[at].lower(), True)}, at + 1
        digit = _DIGIT.match(self._pattern, at)
        if digit is not None:
            # Other scripts have digits of their own: see `PhraseSearch`.
            return {(figure, True) for figure in "0123456789"}, digit.end()
        some = _CLASS.match(self._pattern, at)
        if some is not None:
            return {(letter.lower(), True) for letter in some[1]}, some.end()
        other = _ANY_CLASS.match(self._pattern, at)
        return {("", False)}, at + 1 if other is None else other.end()


def _closed(begun: Iterable[_Beginning]) -> set[_Beginning]:
    return {(letters, False) for letters, _ in begun}


def _followed(begun: Iterable[_Beginning], following: set[_Beginning]) -> set[_Beginning]:
    joined: set[_Beginning] = set()
    for letters, is_open in begun:
        if not is_open:
            joined.add((letters, False))
            continue
        for more, goes_on in following:
            whole = letters + more
            fits = len(whole) < MOST_LETTERS
            joined.add((whole[:MOST_LETTERS], goes_on and fits))
    return joined
