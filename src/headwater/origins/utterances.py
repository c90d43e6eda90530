"""Find statements that report one and the same utterance, by the words they quote."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from headwater.evidence.report import Report
from headwater.origins.addresses import is_same_publisher
from headwater.origins.chronology import days_apart, direction_between, in_order_of_publication
from headwater.origins.derivation import Derivation, DerivationKind, End, derivation
from headwater.origins.sameness import (
    INFLATED_WORDS,
    Sameness,
    inflation_of,
    rarity_of,
    sameness_of,
)
from headwater.origins.spoken_words import Spoken, spoken_words
from headwater.origins.word_runs import grams_of
from headwater.statements.statement import Statement

_GRAM_WORDS = 3
_SHARED_GRAMS = 2
_NEIGHBOURS = 25
_SAME_NEWS_DAYS = 14
_PHRASE_WORDS = 8
"""Weeks apart, fewer words may be said twice, and edited ones are no trace."""
_PARTNERS = 3
"""To so many of the earliest reports of an utterance each of the others is linked."""


def utterances_in(
    reports: Sequence[Report], statements: Sequence[Statement]
) -> tuple[Derivation, ...]:
    """Return a SAME_UTTERANCE for statements of two publishers that quote the same words.

    Trimmed quotations are certain, edited ones possible. Where one report has in quotation marks
    what another says in its own voice, the rule is “quote inflation”. The spans are the shared
    words. Among many reports of one utterance each is linked to the first few.
    """
    by_item: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_item[statement.item_id].append(statement)
    ordered = in_order_of_publication(reports)
    spoken = [
        words
        for report in ordered
        for words in spoken_words(report, sorted(by_item[report.id], key=lambda s: s.id))
    ]
    rarity = rarity_of(spoken)
    links = (*_of_quotations(spoken, rarity), *_of_inflated(spoken))
    edges = (_edge(*link) for link in _best(links))
    by_id = {edge.id: edge for edge in sorted(edges, key=lambda edge: (edge.certain, edge.score))}
    return tuple(by_id[key] for key in sorted(by_id))


_Link = tuple[Spoken, Spoken, Sameness]


def _of_quotations(spoken: Sequence[Spoken], rarity: Mapping[str, float]) -> Iterator[_Link]:
    """Yield the quotations that are the same, trimmed or edited."""
    alike = _alike(words for words in spoken if words.is_direct)
    groups = list(alike.values())
    for group in groups:
        yield from _linked(group, group, sameness_of(group[0], group[0], rarity))
    for one, other in _sharing_grams(list(alike)):
        left, right = groups[one], groups[other]
        yield from _linked(left, right, sameness_of(left[0], right[0], rarity))


def _of_inflated(spoken: Sequence[Spoken]) -> Iterator[_Link]:
    """Yield what one report quotes and another says in its own voice."""
    direct = _alike(words for words in spoken if words.is_direct)
    prose = _alike(words for words in spoken if not words.is_direct)
    quoting: defaultdict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for words in direct:
        for gram in dict.fromkeys(grams_of(words, INFLATED_WORDS)):
            quoting[gram].append(words)
    for words, group in prose.items():
        near = dict.fromkeys(q for g in grams_of(words, INFLATED_WORDS) for q in quoting.get(g, ()))
        for quoted in near:
            yield from _linked(group, direct[quoted], inflation_of(group[0], direct[quoted][0]))


def _alike(spoken: Iterable[Spoken]) -> dict[tuple[str, ...], list[Spoken]]:
    """Return those of the same words together, the earliest first."""
    groups: defaultdict[tuple[str, ...], list[Spoken]] = defaultdict(list)
    for words in spoken:
        groups[words.words].append(words)
    return groups


def _sharing_grams(texts: Sequence[tuple[str, ...]]) -> tuple[tuple[int, int], ...]:
    """Return the pairs of texts that share at least two runs of three words."""
    having: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, words in enumerate(texts):
        for gram in dict.fromkeys(grams_of(words, _GRAM_WORDS)):
            having[gram].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in having.values():
        for place, number in enumerate(numbers):
            shared.update((number, other) for other in numbers[place + 1 :][:_NEIGHBOURS])
            # Far down a long list, the first of it is beyond the next neighbours.
            if place > _NEIGHBOURS:
                shared[numbers[0], number] += 1
    return tuple(sorted(pair for pair, count in shared.items() if count >= _SHARED_GRAMS))


def _linked(
    left: Sequence[Spoken], right: Sequence[Spoken], same: Sameness | None
) -> Iterator[_Link]:
    """Yield each of the left with the first few others on the right, and the reverse."""
    if same is None:
        return
    for one in left:
        for other in islice((words for words in right if _are_others(one, words)), _PARTNERS):
            yield from _dated(one, other, same)
    for other in right if right is not left else ():
        for one in islice((words for words in left if _are_others(words, other)), _PARTNERS):
            yield from _dated(one, other, same)


def _dated(one: Spoken, other: Spoken, same: Sameness) -> Iterator[_Link]:
    """Yield the link if it holds at the distance of the two reports' dates."""
    days = days_apart(one.report, other.report)
    if days is None or days <= _SAME_NEWS_DAYS:
        yield one, other, same
    elif same.certain:
        yield one, other, replace(same, certain=same.run.length >= _PHRASE_WORDS)


def _are_others(one: Spoken, other: Spoken) -> bool:
    return one.report.id != other.report.id and not is_same_publisher(one.report, other.report)


def _best(links: Iterable[_Link]) -> tuple[_Link, ...]:
    """Leave out links of a statement for which it has a better one in the same other report.

    A quotation inside a quotation stands in two statements of a report, and would be linked
    with both of another's.
    """
    found = list(links)
    best: dict[tuple[str, str], float] = {}
    for one, other, same in found:
        for spoken, partner in ((one, other), (other, one)):
            key = spoken.statement_id, partner.report.id
            best[key] = max(best.get(key, 0.0), same.closeness)
    return tuple(
        (one, other, same)
        for one, other, same in found
        if same.closeness >= best[one.statement_id, other.report.id]
        or same.closeness >= best[other.statement_id, one.report.id]
    )


def _edge(one: Spoken, other: Spoken, same: Sameness) -> Derivation:
    run = same.run
    end_by_id = {
        spoken.report.id: End(spoken.report.id, spoken.statement_id, spoken.span(start, start + n))
        for spoken, start, n in ((one, run.left, run.length), (other, run.right, run.length))
    }
    direction = direction_between(one.report, other.report)
    return derivation(
        DerivationKind.SAME_UTTERANCE,
        end_by_id[direction.rests.id],
        end_by_id[direction.on.id],
        rule=same.rule,
        score=round(same.share, 2),
        certain=same.certain,
    )
