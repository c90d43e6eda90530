"""Find passages that reports share word for word, or nearly, and say which rests on which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from headwater.evidence.report import Report
from headwater.origins.addresses import publisher_key
from headwater.origins.alignment import Runs, exact_runs
from headwater.origins.chronology import (
    days_apart,
    days_covered,
    direction_between,
    in_order_of_publication,
)
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.origins.fingerprints import Calendar, prints_of, shared_prints
from headwater.origins.footers import footers_in
from headwater.origins.grading import Grade, TextInPile, grade_of, without_loose_ends
from headwater.origins.hubs import Shared, needed_links
from headwater.origins.passages import AlignedPassage, TextPair
from headwater.origins.pile_words import Integers, PileWords, words_of
from headwater.origins.surprisal import Surprisal, needed_bits, sure_run_words, surprisal_in
from headwater.origins.word_runs import SharedRun
from headwater.terms.span import Span

WINDOW_DAYS = 14
"""Copies mostly appear within two weeks; at a wider distance more is asked of a match."""
DIRECTION_UNDECIDED = "direction undecided"
_COPIED_FOR_SURE_WORDS = 20
_WORTH_A_LOOK = 0.6
"""Growing over edits adds to the bits of the exact runs, but never nearly doubles them."""
_NO_DATE_EARLIEST, _NO_DATE_LATEST = 0, 4_000_000


@dataclass(frozen=True, slots=True, eq=False)
class _Pile:
    reports: tuple[Report, ...]
    """In order of publication."""
    words: PileWords
    surprisal: Surprisal
    window_days: int | None
    near_share: float
    """Part of the pile that came out within the window around one report."""

    def place(self, text: int) -> TextInPile:
        """Return the text at this number."""
        return TextInPile(self.reports[text], int(self.words.first[text]))

    def needed(self, left: int, right: int) -> float:
        """Return the bits that a match between the two texts needs."""
        if self.window_days is None:
            return needed_bits(len(self.words))
        days = days_apart(self.reports[left], self.reports[right])
        if days is None or days > self.window_days:
            return needed_bits(len(self.words))
        return needed_bits(len(self.words), self.near_share)


def copies_in(
    reports: Sequence[Report], *, window_days: int | None = WINDOW_DAYS
) -> tuple[Derivation, ...]:
    """Return a COPY_OF for each passage that a report shares with an earlier one.

    The score is the passage's surprisal in bits. Of many copies each is linked to the earliest
    that has the same words. Where the dates do not decide which report came first, the order is
    that of the ids and `rule` ends in “direction undecided”. Reports more than `window_days`
    apart, and those without a date, need more bits than reports of the same days; None makes no
    difference between them.
    """
    ordered = in_order_of_publication({report.id: report for report in reports}.values())
    words = words_of([report.text for report in ordered])
    if not len(words):
        return ()
    publishers = _publishers(ordered)
    prints = prints_of(words)
    footers = footers_in(words, prints, publishers)
    news = prints.only(~footers.prints)
    shared = shared_prints(words, news, _calendar(ordered), window_days)
    runs = footers.leave_out(exact_runs(words, shared))
    surprisal = surprisal_in(words, _surely_copied(words, runs))
    near_share = 1.0 if window_days is None else (2 * window_days + 1) / days_covered(ordered)
    pile = _Pile(ordered, words, surprisal, window_days, near_share)
    found = tuple(_graded_passages(pile, runs))
    links = tuple(link for link, _ in found)
    kept = (found[number][1] for number in needed_links(links, publishers.tolist()))
    return tuple(sorted(kept, key=lambda copy: (copy.rests.key(), copy.on.key())))


def _calendar(reports: Sequence[Report]) -> Calendar:
    days = [report.published for report in reports]
    return Calendar(
        np.array([day.earliest.toordinal() if day else _NO_DATE_EARLIEST for day in days]),
        np.array([day.latest.toordinal() if day else _NO_DATE_LATEST for day in days]),
    )


def _publishers(reports: Sequence[Report]) -> Integers:
    """Number the publishers; a report whose publisher is not known has one of its own."""
    keys = [publisher_key(report) or f"unknown {report.id}" for report in reports]
    number_by_key = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    return np.array([number_by_key[key] for key in keys])


def _surely_copied(words: PileWords, runs: Runs) -> NDArray[np.bool_]:
    """Return which words stand in a long copy of an earlier text."""
    long = runs.length >= _COPIED_FOR_SURE_WORDS
    change = np.zeros(len(words) + 1, np.int64)
    np.add.at(change, runs.right[long], 1)
    np.add.at(change, runs.right[long] + runs.length[long], -1)
    return np.cumsum(change[:-1]) > 0


def _graded_passages(pile: _Pile, runs: Runs) -> Iterator[tuple[Shared, Derivation]]:
    words = pile.words
    for left, right, own in _by_pair(words, runs):
        needed = pile.needed(left, right)
        bits = pile.surprisal.of_runs(runs.left[own], runs.length[own]).sum()
        longest = runs.length[own].max()
        if bits < _WORTH_A_LOOK * needed and longest < sure_run_words(len(words)):
            continue
        places = pile.place(left), pile.place(right)
        for whole in _passages(words, (left, right), runs, own):
            passage = without_loose_ends(words, places, whole)
            score = _bits_of(pile.surprisal, places[0], passage)
            grade = grade_of(words, places, passage, enough_bits=score >= needed)
            if grade is not None:
                spans = places[0].span(words, passage.left), places[1].span(words, passage.right)
                link = Shared(left, right, *spans, certain=grade.certain)
                yield link, _copy(places, spans, grade, score)


def _by_pair(words: PileWords, runs: Runs) -> Iterator[tuple[int, int, slice]]:
    """Yield each pair of texts and where its runs are."""
    if not len(runs.left):
        return
    left, right = words.texts[runs.left], words.texts[runs.right]
    new = np.flatnonzero((left[1:] != left[:-1]) | (right[1:] != right[:-1])) + 1
    bounds = [0, *new.tolist(), len(left)]
    for begin, end in pairwise(bounds):
        yield int(left[begin]), int(right[begin]), slice(begin, end)


def _passages(
    words: PileWords, pair: tuple[int, int], runs: Runs, own: slice
) -> tuple[AlignedPassage, ...]:
    left, right = (int(words.first[text]) for text in pair)
    starts = zip(
        (runs.left[own] - left).tolist(),
        (runs.right[own] - right).tolist(),
        runs.length[own].tolist(),
        strict=True,
    )
    numbers = (words.numbers[words.first[t] : words.first[t + 1]].tolist() for t in pair)
    return TextPair(*numbers).passages([SharedRun(*start) for start in starts])


def _bits_of(surprisal: Surprisal, place: TextInPile, passage: AlignedPassage) -> float:
    begin = place.first_word
    runs = (surprisal.of_run(begin + run.left, begin + run.left_end) for run in passage.runs)
    return sum(runs) - passage.edit_bits


def _copy(
    places: tuple[TextInPile, TextInPile], spans: tuple[Span, Span], grade: Grade, score: float
) -> Derivation:
    left, right = (place.report for place in places)
    end_by_id = {left.id: End(left.id, span=spans[0]), right.id: End(right.id, span=spans[1])}
    direction = direction_between(left, right)
    return derivation(
        DerivationKind.COPY_OF,
        end_by_id[direction.rests.id],
        end_by_id[direction.on.id],
        rule=grade.rule if direction.decided else f"{grade.rule}, {DIRECTION_UNDECIDED}",
        score=round(score, 1),
        certain=grade.certain,
    )
