"""Read the labels below a gold text: what its statements, numbers, dates and places mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import TypeVar

from headwater.statements.statement import (
    Certainty,
    ConduitRole,
    Quotation,
    Silence,
    SourceKind,
    Stance,
)
from headwater.terms.partial_date import NotADate, PartialDate
from headwater.terms.place import PlaceKind
from headwater.terms.quantity import Bound

_HEDGE = re.compile(r"H(\d+)")
_RANGE = re.compile(r"(?P<low>\d+(?:\.\d+)?)?(?P<dots>\.\.)?(?P<high>\d+(?:\.\d+)?)?")
_VIA = re.compile(r"\s*(?P<agent>[^:]*[^:\s])\s*:\s*(?P<role>[a-z]+)\s*(?:,|$)")
_COUNTRY = re.compile(r"[A-Z]{2}|\?")

_Value = TypeVar("_Value", bound=StrEnum)


class Unlabelled(Exception):
    """A label is not as the guide wants it: what was expected and what was found."""

    def __init__(self, expected: str, found: str) -> None:
        super().__init__(f"expected {expected}, found {found}")
        self.expected, self.found = expected, found


@dataclass(frozen=True, slots=True)
class Via:
    """One who stands between the publisher and the speaker."""

    agent: str
    role: ConduitRole


@dataclass(frozen=True, slots=True)
class StatementLabel:
    """What one statement is labelled with."""

    kind: SourceKind
    speaker: str | None
    """None if nobody is named or two answers remain."""
    stance: Stance
    silence: Silence | None
    """None unless the speaker declines to comment."""
    certainty: Certainty
    hedges: tuple[int, ...]
    via: tuple[Via, ...]
    """Outermost first."""
    within: int | None
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class NumberLabel:
    """What a marked number says."""

    low: float | None
    high: float | None
    bound: Bound
    unit: str

    def __str__(self) -> str:
        return f"{_end(self.low)}..{_end(self.high)} {self.bound} {self.unit or 'without unit'}"


@dataclass(frozen=True, slots=True)
class DateLabel:
    """The days that marked words may mean; None at an end that is open or not known."""

    earliest: date | None
    latest: date | None

    def __str__(self) -> str:
        return f"{self.earliest or '..'}/{self.latest or '..'}"


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """The place that marked words name; None for what the text does not tell."""

    country: str | None
    """ISO 3166-1 alpha-2."""
    kind: PlaceKind | None

    def __str__(self) -> str:
        return f"{self.country or '?'} {self.kind or '?'}"


def _end(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def statement_label(words: str) -> StatementLabel:
    """Return the label that a statement's fields give; raises Unlabelled."""
    given = _fields(words, tuple(field.name for field in fields(StatementLabel)))
    kind, speaker = _one_of(SourceKind, given.get("kind")), given.get("speaker")
    stance = _one_of(Stance, given.get("stance"), Stance.ASSERTS)
    silence = _one_of(Silence, given.get("silence"), Silence.DECLINED)
    if "silence" in given and stance is not Stance.DECLINES:
        raise Unlabelled("silence= only with stance=declines to comment", f"stance={stance}")
    if speaker is None and kind not in {SourceKind.PUBLISHER, SourceKind.UNATTRIBUTED}:
        raise Unlabelled(f"speaker=… (? if not known) with kind={kind}", "no speaker")
    return StatementLabel(
        kind=kind,
        speaker=None if speaker == "?" else speaker,
        stance=stance,
        silence=silence if stance is Stance.DECLINES else None,
        certainty=_one_of(Certainty, given.get("certainty"), Certainty.CERTAIN),
        hedges=_hedges(given.get("hedges", "")),
        via=_via(given.get("via", "")),
        within=_within(given.get("within")),
        quotation=_one_of(Quotation, given.get("quotation"), Quotation.INDIRECT),
    )


def _hedges(words: str) -> tuple[int, ...]:
    names = [name.strip() for name in words.split(",")] if words else []
    found = [_HEDGE.fullmatch(name) for name in names]
    if not all(found):
        raise Unlabelled("hedges such as hedges=H1,H2", repr(words))
    return tuple(int(match[1]) for match in found if match)


def _via(words: str) -> tuple[Via, ...]:
    found, at = [], 0
    while at < len(words):
        match = _VIA.match(words, at)
        if match is None:
            raise Unlabelled("via=NAME:relay, NAME:venue …", repr(words[at:]))
        found.append(Via(match["agent"].strip(), _one_of(ConduitRole, match["role"])))
        at = match.end()
    return tuple(found)


def _within(words: str | None) -> int | None:
    if words is not None and not words.isdecimal():
        raise Unlabelled("the number of a statement in within=", repr(words))
    return None if words is None else int(words)


def number_label(words: str) -> NumberLabel:
    """Return what `21.. | bound=at_least | unit=man` says; raises Unlabelled."""
    value, _, rest = words.partition("|")
    given = _fields(rest, ("bound", "unit"))
    bound = _one_of(Bound, given.get("bound"), Bound.EXACT)
    match = _RANGE.fullmatch(value.strip())
    if match is None or not (match["low"] or match["high"]) or (match["high"] and not match[2]):
        raise Unlabelled("a number like 21, 21.., ..40 or 15..20", repr(value.strip()))
    low = float(match["low"]) if match["low"] else None
    high = float(match["high"]) if match["high"] else low if not match["dots"] else None
    if low is not None and high is not None and low > high:
        raise Unlabelled("the smaller value first", repr(value.strip()))
    allowed = _bounds_of(low, high)
    if bound not in allowed:
        names = " or ".join(f"bound={one}" for one in allowed)
        raise Unlabelled(f"{names} with {value.strip()}", f"bound={bound}")
    return NumberLabel(low, high, bound, given.get("unit", ""))


def _bounds_of(low: float | None, high: float | None) -> tuple[Bound, ...]:
    if low is None:
        return (Bound.AT_MOST,)
    if high is None:
        return (Bound.AT_LEAST,)
    return (Bound.EXACT, Bound.ABOUT) if low == high else (Bound.BETWEEN, Bound.ABOUT)


def date_label(words: str) -> DateLabel:
    """Return what `2031-02`, `2031-02/2031-04`, `2023/..` or `?` says; raises Unlabelled."""
    first, slash, last = (part.strip() for part in words.partition("/"))
    if words.strip() == "?":
        return DateLabel(None, None)
    try:
        start = None if slash and first == ".." else PartialDate(first)
        end = start if not slash else None if last == ".." else PartialDate(last)
    except NotADate as failure:
        expected = "a date like 2031-02, 2031-02/2031-04, 2023/.. or ?"
        raise Unlabelled(expected, f"{words.strip()!r} ({failure})") from None
    if start and end and start.earliest > end.latest:
        raise Unlabelled("the earlier date first", repr(words.strip()))
    if start is None and end is None:
        raise Unlabelled("? where neither end is known", repr(words.strip()))
    return DateLabel(start.earliest if start else None, end.latest if end else None)


def place_label(words: str) -> PlaceLabel:
    """Return what `RU | city`, `? | region` or `?` says; raises Unlabelled."""
    country, bar, kind = (part.strip() for part in words.partition("|"))
    if not _COUNTRY.fullmatch(country):
        raise Unlabelled("a country code like RU, or ?", repr(country))
    if country != "?" and not bar:
        raise Unlabelled(f"{country} | country, region or city", repr(words.strip()))
    return PlaceLabel(
        None if country == "?" else country, _one_of(PlaceKind, kind) if bar else None
    )


def _fields(words: str, names: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for field in filter(None, (part.strip() for part in words.split("|"))):
        name, equals, value = (part.strip() for part in field.partition("="))
        if name not in names or not equals or not value:
            raise Unlabelled(f"NAME=VALUE with a name of {', '.join(names)}", repr(field))
        if name in found:
            raise Unlabelled(f"{name}= once", repr(words.strip()))
        found[name] = value
    return found


def _one_of(values: type[_Value], word: str | None, default: _Value | None = None) -> _Value:
    if word is None and default is not None:
        return default
    try:
        return values(word or "")
    except ValueError:
        expected = f"{values.__name__} one of: {', '.join(values)}"
        raise Unlabelled(expected, repr(word) if word else "none") from None
