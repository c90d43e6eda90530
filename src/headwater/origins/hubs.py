"""Keep the links of copies to their earliest, and drop those that say nothing new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.terms.span import Span


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

    Forty reports with one passage share it in 780 pairs; the 39 links to the earliest say the
    same. A link goes only if a third, still earlier text shares all of its words with both ends
    and no less certainly, so whoever shares a passage stays connected through that passage. A
    link within one publisher goes only for the sake of the same publisher's text.
    """
    before: defaultdict[int, defaultdict[int, list[Shared]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for link in links:
        before[link.later][link.earlier].append(link)
    return tuple(
        number
        for number, link in enumerate(links)
        if not _is_implied(link, before[link.earlier], before[link.later], publishers)
    )


def _is_implied(
    link: Shared,
    before_earlier: dict[int, list[Shared]],
    before_later: dict[int, list[Shared]],
    publishers: Sequence[int],
) -> bool:
    one_house = publishers[link.earlier] == publishers[link.later]
    for hub in before_earlier.keys() & before_later.keys():
        if one_house and publishers[hub] != publishers[link.later]:
            continue
        for to_earlier in before_earlier[hub]:
            for to_later in before_later[hub]:
                if (
                    to_earlier.later_span.covers(link.earlier_span)
                    and to_later.later_span.covers(link.later_span)
                    and to_earlier.earlier_span.overlaps(to_later.earlier_span)
                    and (not link.certain or (to_earlier.certain and to_later.certain))
                ):
                    return True
    return False
