"""Try every pattern of the package on hostile texts: python -m bench.reading.hostile_patterns

It takes minutes, names the pattern it is at, and returns 1 if one grows too fast.
"""

from __future__ import annotations

import faulthandler
import importlib
import pkgutil
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import headwater
from headwater.statements.changed_text import MendedText
from headwater.statements.long_runs import shortened_runs, shortened_words
from headwater.statements.sentences import LONGEST_SENTENCE

SECONDS_PER_PATTERN = 60
"""After so long without an end the process ends itself."""
MOST_SECONDS = 1.0
"""Of CPU that a pattern may need for one text; a thousand times what most of them need."""
FASTEST_GROWTH = 2.5
"""A text four times as long may take four times as long to this power: quadratic, and some."""
SHORTEST_TIMED = 0.05
"""Seconds below which growth is not told from noise."""

_UNITS = (
    *("a", "A", "1", " ", "\n", "\t", ".", ",", "-", "“", '"', "(", "'", "’", "\u0301", "é"),
    *("a ", "A ", "Aa ", "Aa, ", "a, ", "1 ", "1,", "1.", "a-", "a.", "a’", "a\n", "Aa\n", " \n"),
    *(". ", ", ", "- ", "– ", "$1 ", "1 a ", "“a ", "the ", "of the ", "and ", "not ", "that "),
    *("Moll said, ", "by the Moll ", "the old men of the port ", "a b, c ", "(a "),
)
_FEWEST_LETTERS = 3
_MOST_OWN_WORDS = 10
_CALL = re.compile(
    r"(?<![\w.])(\w+)(?:\[[^\]]*\]|\([^()]*\))*"
    r"\.(search|finditer|findall|match|fullmatch|sub|split|subn)\("
)
_ANCHORED = frozenset({"match", "fullmatch"})


@dataclass(frozen=True)
class Named:
    """A compiled pattern, where it is, and whether it is tried at every place of a text."""

    name: str
    pattern: re.Pattern[str]
    is_searched: bool


def patterns() -> list[Named]:
    """Return every compiled pattern that a module of the package holds, also in its lists."""
    modules = list(_modules())
    calls_by_name: dict[str, set[str]] = defaultdict(set)
    for module in modules:
        for variable, call in _CALL.findall(_source(module)):
            calls_by_name[variable].add(call)
    seen: set[int] = set()
    found = []
    for module in modules:
        for variable, value in sorted(vars(module).items()):
            is_plain = isinstance(value, re.Pattern)
            calls = calls_by_name[variable]
            is_searched = not (is_plain and calls and calls <= _ANCHORED)
            found += [
                Named(f"{module.__name__}.{path}", pattern, is_searched)
                for path, pattern in _patterns_in(value, variable, seen)
            ]
    return found


def _modules() -> Iterator[ModuleType]:
    for module in pkgutil.walk_packages(headwater.__path__, "headwater."):
        # Django's own modules want settings before they can be imported, and have no patterns.
        if not re.search(r"\.(?:migrations|orm|sqlite)\b|__main__", module.name):
            yield importlib.import_module(module.name)


def _source(module: ModuleType) -> str:
    if module.__file__ is None:
        return ""
    return Path(module.__file__).read_text(encoding="utf-8")


def _patterns_in(value: object, path: str, seen: set[int]) -> Iterator[tuple[str, re.Pattern[str]]]:
    if id(value) in seen or isinstance(value, str | bytes | ModuleType):
        return
    if isinstance(value, re.Pattern):
        seen.add(id(value))
        if isinstance(value.pattern, str):
            yield path, value
    elif isinstance(value, Mapping):
        for key, held in value.items():
            yield from _patterns_in(key, path, seen)
            yield from _patterns_in(held, f"{path}[{key}]", seen)
    elif isinstance(value, list | tuple | set | frozenset):
        for number, held in enumerate(value):
            yield from _patterns_in(held, f"{path}[{number}]", seen)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            held = getattr(value, field.name, None)
            yield from _patterns_in(held, f"{path}.{field.name}", seen)


def hostile_texts(named: Named, length: int) -> Iterator[str]:
    """Yield texts that say one thing again and again, the pattern's own words among them.

    The rules of `statements` read no text with endless runs.
    """
    own = re.findall(rf"(?<!\\)[^\W\d_]{{{_FEWEST_LETTERS},}}", named.pattern.pattern)
    words = list(dict.fromkeys(own))[:_MOST_OWN_WORDS]
    pairs = [f"{first} {second} " for first, second in pairwise(words)]
    for unit in (*_UNITS, *(f"{w}{end}" for w in words for end in (" ", ", ", " a ")), *pairs):
        text = unit * (length // len(unit) + 1)
        if ".statements." in named.name:
            text = _without_runs(text)
        yield text[:length]


def _without_runs(text: str) -> str:
    short = MendedText(text).changed(shortened_runs(text))
    return short.changed(shortened_words(short.text)).text


def seconds_for(named: Named, text: str) -> float:
    """Return the CPU seconds that the pattern needs for the text, in the way it is used."""
    before = time.process_time()
    if named.is_searched:
        for _ in named.pattern.finditer(text):
            pass
    else:
        named.pattern.match(text)
    return time.process_time() - before


def complaint(
    named: Named,
    length: int = LONGEST_SENTENCE,
    seconds: Callable[[Named, str], float] | None = None,
) -> str | None:
    """Return what is wrong with the pattern on texts of `length`, None if nothing is.

    `seconds` tells how long it takes; it is timed if not given.
    """
    taken = seconds or seconds_for
    short = hostile_texts(named, length // 4)
    long = hostile_texts(named, length)
    for small, large in zip(short, long, strict=True):
        first = taken(named, small)
        then = taken(named, large) if first < MOST_SECONDS else 64 * first
        told = f"{named.name} on {large[:24]!r}…: {first:.3f} s, then {then:.3f} s"
        if then > MOST_SECONDS:
            return told
        if then > SHORTEST_TIMED and then > 4**FASTEST_GROWTH * max(first, 1e-3):
            return told
    return None


def main() -> int:
    """Try all patterns and print what is wrong with any."""
    wrong = 0
    found = patterns()
    for number, named in enumerate(found):
        print(f"{number + 1}/{len(found)} {named.name}", file=sys.stderr)
        faulthandler.dump_traceback_later(SECONDS_PER_PATTERN, exit=True)
        told = complaint(named)
        faulthandler.cancel_dump_traceback_later()
        if told is not None:
            print(told, flush=True)
            wrong += 1
    print(f"{len(found)} patterns, {wrong} too slow")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
