"""Keep the links of copies to their earliest, and drop those that say nothing new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.terms.span import Span

_ENOUGH_HUBS = 3


@dataclass(frozen=True, slots=True)
class Shared:
    """Words that two texts share; texts are numbered in order of publication."""

    earlier: int
    later: int
    earlier_span: Span
    later_span: Span
    certain: bool


def needed_links(links: Sequence[Shared], publishers: Sequence[int]) -> tuple[int, ...]:
    """Return the numbers of the links that are left when copies of copies are dropped.

    Forty reports with one passage share it in 780 pairs; each one's links to the three earliest
    say the same, and losing one of them parts nobody. A link goes only if three earlier texts
    share all of its words with both ends and no less certainly, so whoever shares a passage
    stays connected through that passage. A link within one publisher goes only for the sake of
    that publisher's texts.
    """
    before: dict[int, dict[int, list[Shared]]] = defaultdict(lambda: defaultdict(list))
    for link in links:
        before[link.later][link.earlier].append(link)
    return tuple(
        number
        for number, link in enumerate(links)
        if _hub_count(link, before[link.earlier], before[link.later], publishers) < _ENOUGH_HUBS
    )


def _hub_count(
    link: Shared,
    before_earlier: dict[int, list[Shared]],
    before_later: dict[int, list[Shared]],
    publishers: Sequence[int],
) -> int:
    one_house = publishers[link.earlier] == publishers[link.later]
    hubs = (
        hub
        for hub in before_earlier.keys() & before_later.keys()
        if not one_house or publishers[hub] == publishers[link.later]
    )
    return sum(_implies(link, before_earlier[hub], before_later[hub]) for hub in hubs)


def _implies(link: Shared, to_earlier: Sequence[Shared], to_later: Sequence[Shared]) -> bool:
    return any(
        one.later_span.covers(link.earlier_span)
        and other.later_span.covers(link.later_span)
        and one.earlier_span.overlaps(other.earlier_span)
        and (not link.certain or (one.certain and other.certain))
        for one in to_earlier
        for other in to_later
    )
