"""A seeded pile of news with planted copies: which words came from where is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

import numpy as np

from bench.copies.chance_text import ChanceText, Tokens
from headwater.evidence.document import Reading, document_of
from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.evidence.report import Report, report_of
from headwater.terms.partial_date import PartialDate

KINDS = (
    "whole",
    "cut",
    "5 % edited",
    "10 % edited",
    "20 % edited",
    "30 % edited",
    "reordered",
    "scanned",
    "paragraph",
    "quotation",
    "quotation edited",
)
PUBLISHERS = 40
FOOTER_TOKENS = 30
FOOTER_SHARE = 0.6
BASE_SHARE = 0.04
COPIES, COPIES_SHARE = (1, 2, 3, 5, 10, 20), (0.35, 0.25, 0.15, 0.15, 0.07, 0.03)
DAYS = 730
DAYS_TO_COPY = 8
NO_DATE_SHARE = 0.05
TRUE_WORDS = 8
OWN = -1
"""Provenance of a word that is the report's own."""


@dataclass(frozen=True)
class Copy:
    """Report number `copy` has words of report number `base`."""

    base: int
    copy: int
    kind: str


@dataclass(frozen=True)
class PlantedPile:
    """Reports, and what in them was copied."""

    reports: list[Report]
    copies: list[Copy]
    provenance: list[Tokens]
    """Of each token of a report the place it came from, or OWN."""
    ends: list[Tokens]
    """Where each token ends in the report's text."""

    def families(self) -> list[list[int]]:
        """Return the reports that go back to one base, base first."""
        members: dict[int, list[int]] = {}
        for copy in self.copies:
            members.setdefault(copy.base, [copy.base]).append(copy.copy)
        return list(members.values())

    def true_pairs(self) -> set[tuple[int, int]]:
        """Return the pairs of reports that share enough words of one provenance."""
        return {
            (min(one, other), max(one, other))
            for family in self.families()
            for one, other in combinations(family, 2)
            if len(np.intersect1d(self._copied(one), self._copied(other))) >= TRUE_WORDS
        }

    def _copied(self, number: int) -> Tokens:
        return np.unique(self.provenance[number][self.provenance[number] != OWN])


@dataclass
class _Draft:
    tokens: Tokens
    provenance: Tokens

    def part(self, start: int, end: int) -> _Draft:
        return _Draft(self.tokens[start:end], self.provenance[start:end])


def plant(chance: ChanceText, size: int, seed: int) -> PlantedPile:
    """Return a pile of `size` reports in which one in 25 is copied up to 20 times."""
    random = np.random.default_rng(seed)
    drafts = _unrelated(chance, random, size)
    order = random.permutation(size)
    bases, free = order[: int(size * BASE_SHARE)], iter(order[int(size * BASE_SHARE) :].tolist())
    copies: list[Copy] = []
    for base in bases.tolist():
        length = len(drafts[base].tokens)
        drafts[base].provenance = base * 100_000 + np.arange(length)
        paragraph, quotation = _part(random, length, 40, 70), _part(random, length, 12, 30)
        for _ in range(int(random.choice(COPIES, p=COPIES_SHARE))):
            copy = next(free, None)
            if copy is None:
                break
            kind = KINDS[int(random.integers(len(KINDS)))]
            parts = {"paragraph": paragraph, "quotation": quotation, "quotation edited": quotation}
            source = drafts[base].part(*parts[kind]) if kind in parts else drafts[base]
            changed = _changed(chance, random, source, kind)
            drafts[copy] = _inserted(random, drafts[copy], changed) if kind in parts else changed
            copies.append(Copy(base, copy, kind))
    return _pile(chance, random, drafts, copies)


def _unrelated(chance: ChanceText, random: np.random.Generator, size: int) -> list[_Draft]:
    lengths = np.clip(random.lognormal(np.log(340), 0.35, size), 80, 720).astype(int)
    texts = chance.draw(random, size, int(lengths.max()))
    return [
        _Draft(text[:length], np.full(length, OWN))
        for text, length in zip(texts, lengths, strict=True)
    ]


def _part(random: np.random.Generator, length: int, least: int, most: int) -> tuple[int, int]:
    start = int(random.integers(0, max(1, length - most)))
    return start, min(length, start + int(random.integers(least, most)))


def _changed(chance: ChanceText, random: np.random.Generator, source: _Draft, kind: str) -> _Draft:
    length = len(source.tokens)
    if kind == "cut":
        return source.part(0, max(60, int(length * random.uniform(0.3, 0.6))))
    if kind == "reordered":
        cuts = np.array_split(np.arange(length), 4)
        order = np.concatenate([cuts[number] for number in random.permutation(4)])
        return _Draft(source.tokens[order], source.provenance[order])
    if kind == "quotation edited":
        return _edited(chance, random, source, 0.12)
    if kind.endswith("% edited"):
        return _edited(chance, random, source, int(kind.split(maxsplit=1)[0]) / 100)
    return _Draft(source.tokens.copy(), source.provenance.copy())


def _edited(chance: ChanceText, random: np.random.Generator, source: _Draft, rate: float) -> _Draft:
    """Delete, replace or insert a token with probability `rate`."""
    length = len(source.tokens)
    touched, what = random.random(length) < rate, random.integers(0, 3, length)
    others = random.choice(chance.tokens[chance.tokens > 1], length)
    tokens: list[int] = []
    provenance: list[int] = []
    for place in range(length):
        if not touched[place] or what[place] == 2:
            tokens.append(int(source.tokens[place]))
            provenance.append(int(source.provenance[place]))
        if touched[place] and what[place]:
            tokens.append(int(others[place]))
            provenance.append(OWN)
    return _Draft(np.array(tokens, np.int64), np.array(provenance, np.int64))


def _inserted(random: np.random.Generator, host: _Draft, part: _Draft) -> _Draft:
    place = int(random.integers(0, len(host.tokens)))
    pieces = host.part(0, place), part, host.part(place, len(host.tokens))
    return _Draft(
        np.concatenate([piece.tokens for piece in pieces]),
        np.concatenate([piece.provenance for piece in pieces]),
    )


def _pile(
    chance: ChanceText, random: np.random.Generator, drafts: list[_Draft], copies: list[Copy]
) -> PlantedPile:
    size = len(drafts)
    footers = chance.draw(random, PUBLISHERS, FOOTER_TOKENS)
    publishers = random.integers(0, PUBLISHERS, size)
    has_footer, no_date = random.random(size) < FOOTER_SHARE, random.random(size) < NO_DATE_SHARE
    days = random.integers(0, DAYS, size)
    scanned = {copy.copy for copy in copies if copy.kind == "scanned"}
    for copy in copies:
        days[copy.copy] = days[copy.base] + random.integers(0, DAYS_TO_COPY)
    reports: list[Report] = []
    ends: list[Tokens] = []
    for number, draft in enumerate(drafts):
        if has_footer[number]:
            footer = footers[publishers[number]]
            draft.tokens = np.concatenate((draft.tokens, footer))
            draft.provenance = np.concatenate((draft.provenance, np.full(FOOTER_TOKENS, OWN)))
        words = chance.words[draft.tokens].tolist()
        text = " ".join(_scanned(random, words) if number in scanned else words)
        ends.append(np.cumsum([len(word) + 1 for word in words]) - 1)
        day = None if no_date[number] else date(2030, 1, 1) + timedelta(int(days[number]))
        reports.append(_report(text, number, f"Publisher {publishers[number]}", day))
    return PlantedPile(reports, copies, [draft.provenance for draft in drafts], ends)


def _scanned(random: np.random.Generator, words: list[str]) -> list[str]:
    """Misread one letter in 50, as poor scans do; the lengths stay."""
    letters = list(" ".join(words))
    for place in np.flatnonzero(random.random(len(letters)) < 0.02).tolist():
        if letters[place].isalpha():
            letters[place] = "eoaitnlc"[int(random.integers(0, 8))]
    return "".join(letters).split(" ")


def _report(text: str, number: int, publisher: str, day: date | None) -> Report:
    item = seal_item(text.encode(), f"{number}.txt", MediaType.TEXT)
    published = PartialDate(day.isoformat()) if day else None
    metadata = Metadata(publisher=publisher, published=published)
    return report_of(item, document_of(item.id, Reading(text)), metadata, "en")
